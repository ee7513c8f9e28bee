import Programme

/// The visits of one cell, counted: what every figure about them needs, whatever their number.
package struct VisitCell: Sendable, Hashable {
  /// Where the visits stand.
  package private(set) var standings = StandingCounts()
  /// Base scores of valid visits.
  package private(set) var base = ExactMoments()
  /// Final scores of valid visits.
  package private(set) var final = ExactMoments()
  /// Coverages of valid visits.
  package private(set) var coverage = ExactMoments()
  /// Valid visits in which a critical question failed.
  package private(set) var criticalFailures = 0
  /// Scores of the sections of the form in valid visits, in the order of the form.
  package private(set) var sections: [ExactMoments] = []
  /// Measured values of valid visits, in the order of the form's measured questions.
  package private(set) var measures: [ExactMoments] = []
  /// Base scores of valid visits by who made them.
  package private(set) var auditors: [String: ExactMoments] = [:]
  /// Valid visits by the pattern of their allegations.
  private(set) var patterns: [BreachPattern: Int] = [:]

  /// No visits.
  package init() {}

  /// Whether nothing is in it.
  var isEmpty: Bool { standings == StandingCounts() }

  /// Adds a visit, or takes it out with `times` −1. One half of a double visit is counted by its
  /// standing alone: its figures enter with the other half.
  mutating func add(_ visit: ScoredVisit, times: Int) {
    standings.add(visit, times: times)
    guard visit.isValid, visit.pairId == nil else { return }
    add(
      Observation(visit), auditors: [(visit.collector, visit.score.base)], times: times)
    if standings.valid == 0 { (sections, measures) = ([], []) }
  }

  /// Adds one observation: a visit, or the two visits of a pair taken together.
  mutating func add(
    _ observation: Observation, auditors: [(name: String, base: Double?)], times: Int
  ) {
    if let score = observation.base { base.add(score, times: times) }
    if let score = observation.final { final.add(score, times: times) }
    if let share = observation.coverage { coverage.add(share, times: times) }
    if observation.hasCriticalFailure { criticalFailures += times }
    Self.add(observation.sections, to: &sections, times)
    Self.add(observation.measures, to: &measures, times)
    for auditor in auditors {
      guard let score = auditor.base else { continue }
      let name = Self.code(auditor.name)
      self.auditors[name, default: ExactMoments()].add(score, times: times)
      if self.auditors[name]?.count == 0 { self.auditors[name] = nil }
    }
    let count = (patterns[observation.pattern] ?? 0) + times
    patterns[observation.pattern] = count == 0 ? nil : count
  }

  /// A code of an auditor without the signs that separate codes in the text of a tally.
  private static func code(_ name: String) -> String {
    name.utf8.contains { separators.contains($0) }
      ? String(name.map { $0.utf8.contains { separators.contains($0) } ? "_" : $0 }) : name
  }

  private static let separators = Array("=,;\\\t\n\r".utf8)

  private static func add(_ values: [Double?], to moments: inout [ExactMoments], _ times: Int) {
    if moments.count < values.count {
      moments += [ExactMoments](repeating: ExactMoments(), count: values.count - moments.count)
    }
    for (index, value) in values.enumerated() {
      if let value { moments[index].add(value, times: times) }
    }
  }

  /// Adds the visits of another cell of the same form.
  mutating func add(_ other: VisitCell) {
    standings.add(other.standings)
    base.add(other.base)
    final.add(other.final)
    coverage.add(other.coverage)
    criticalFailures += other.criticalFailures
    Self.add(other.sections, to: &sections)
    Self.add(other.measures, to: &measures)
    for (name, moments) in other.auditors { auditors[name, default: ExactMoments()].add(moments) }
    for (pattern, count) in other.patterns { patterns[pattern, default: 0] += count }
  }

  private static func add(_ other: [ExactMoments], to moments: inout [ExactMoments]) {
    if moments.count < other.count {
      moments += [ExactMoments](repeating: ExactMoments(), count: other.count - moments.count)
    }
    for (index, value) in other.enumerated() { moments[index].add(value) }
  }

  init(
    standings: StandingCounts, base: ExactMoments, final: ExactMoments, coverage: ExactMoments,
    criticalFailures: Int, sections: [ExactMoments], measures: [ExactMoments],
    auditors: [String: ExactMoments], patterns: [BreachPattern: Int]
  ) {
    self.standings = standings
    self.base = base
    self.final = final
    self.coverage = coverage
    self.criticalFailures = criticalFailures
    self.sections = sections
    self.measures = measures
    self.auditors = auditors
    self.patterns = patterns
  }
}

/// What one observation brings to the figures: a visit, or a double visit as one.
struct Observation: Hashable {
  var base: Double?
  var final: Double?
  var coverage: Double?
  var hasCriticalFailure: Bool
  var sections: [Double?]
  var measures: [Double?]
  var pattern: BreachPattern

  init(_ visit: ScoredVisit) {
    base = visit.score.base
    final = visit.score.final
    coverage = visit.score.coverage
    hasCriticalFailure = !visit.score.criticalFailures.isEmpty
    sections = visit.score.sections
    measures = visit.measures
    pattern = BreachPattern(visit.breaches)
  }

  init(
    base: Double?, final: Double?, coverage: Double?, hasCriticalFailure: Bool,
    sections: [Double?], measures: [Double?], pattern: BreachPattern
  ) {
    self.base = base
    self.final = final
    self.coverage = coverage
    self.hasCriticalFailure = hasCriticalFailure
    self.sections = sections
    self.measures = measures
    self.pattern = pattern
  }

  /// The halves of a double visit as one observation: scores are averaged, and what either of them
  /// saw was seen once.
  init?(_ halves: [PairedVisit]) {
    guard let first = halves.first else { return nil }
    func mean(_ values: [Double?]) -> Double? {
      let present = values.compactMap { $0 }
      return present.isEmpty ? nil : present.reduce(0, +) / Double(present.count)
    }
    func means(_ lists: [[Double?]]) -> [Double?] {
      (0..<(lists.map(\.count).max() ?? 0)).map { index in
        mean(lists.map { $0.indices.contains(index) ? $0[index] : nil })
      }
    }
    self = first.observation
    base = mean(halves.map(\.observation.base))
    final = mean(halves.map(\.observation.final))
    coverage = mean(halves.map(\.observation.coverage))
    hasCriticalFailure = halves.contains { $0.observation.hasCriticalFailure }
    sections = means(halves.map(\.observation.sections))
    measures = means(halves.map(\.observation.measures))
    pattern = BreachPattern(Self.union(halves.map(\.observation.pattern.breaches)))
  }

  /// Each clause once for each standing, at its highest severity.
  private static func union(_ lists: [[ScoredBreach]]) -> [ScoredBreach] {
    struct Kind: Hashable {
      let clause: ClauseKey
      let standing: BreachState.Standing
    }
    var kept: [Kind: ScoredBreach] = [:]
    for breach in lists.joined() {
      let kind = Kind(clause: ClauseKey(breach.clause), standing: breach.state.standing)
      if let known = kept[kind],
        (known.severity, breach.state.rawValue) >= (breach.severity, known.state.rawValue)
      {
        continue
      }
      kept[kind] = breach
    }
    return kept.values.sorted { left, right in
      let keys = (ClauseKey(left.clause), ClauseKey(right.clause))
      return keys.0 == keys.1 ? left.state.rawValue < right.state.rawValue : keys.0 < keys.1
    }
  }
}
