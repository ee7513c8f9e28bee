import Diagnostics
import Programme
import Surveys

/// Reads visits, their sections and their breaches.
enum VisitInput {
  static func sections(
    _ input: StatisticsInput
  ) throws(StatisticsError) -> [VisitScore.Section] {
    var sections: [VisitScore.Section] = []
    for section in try input.objects("sections") {
      var questions: [VisitScore.Question] = []
      for question in try section.objects("questions") {
        questions.append(try self.question(question))
      }
      let id = try section.label("id")
      if sections.contains(where: { $0.id == id }) { throw .duplicate(section.name("id"), id) }
      sections.append(
        VisitScore.Section(
          id: id, weight: try section.number("weight", .weight), questions: questions))
    }
    return sections
  }

  private static func question(
    _ input: StatisticsInput
  ) throws(StatisticsError) -> VisitScore.Question {
    let credit = try input.optionalNumber("credit", .unit)
    let state: QuestionState = try input.word(
      "state", default: credit == nil ? .missing : .answered)
    return VisitScore.Question(
      id: try input.label("id"), weight: try input.number("weight", .weight, default: 1),
      credit: credit, state: state, critical: try critical(input))
  }

  private enum Effect: String, CaseIterable {
    case zeroSection = "zero_section"
    case zeroVisit = "zero_visit"
    case cap
  }

  private static func critical(
    _ question: StatisticsInput
  ) throws(StatisticsError) -> CriticalEffect? {
    guard let critical = try question.object("critical") else { return nil }
    let effect: Effect = try critical.word("effect")
    switch effect {
    case .zeroSection: return .zeroSection
    case .zeroVisit: return .zeroVisit
    case .cap: return .cap(try critical.number("value", .within(0...100)))
    }
  }

  static func breaches(_ input: StatisticsInput) throws(StatisticsError) -> [ScoredBreach] {
    guard input.value("breaches") != nil else { return [] }
    var breaches: [ScoredBreach] = []
    for breach in try input.objects("breaches") {
      breaches.append(
        ScoredBreach(
          clause: try breach.label("clause"), severity: try breach.word("severity"),
          state: try breach.word("state")))
    }
    return breaches
  }

  static func rules(_ input: StatisticsInput) throws(StatisticsError) -> ScoringPolicy.Visit {
    var rules = ScoringPolicy.Visit()
    guard let config = try input.object("config") else { return rules }
    rules.minCoverage = try config.number("minCoverage", .unit, default: rules.minCoverage)
    rules.penalties = try severities(config.object("penalties"), rules.penalties)
    rules.penaltyCap = try config.number("penaltyCap", .nonNegative, default: rules.penaltyCap)
    return rules
  }

  /// A number for each severity; what is not given keeps its default.
  static func severities(
    _ input: StatisticsInput?, _ standard: ScoringPolicy.Severities
  ) throws(StatisticsError) -> ScoringPolicy.Severities {
    guard let input else { return standard }
    return ScoringPolicy.Severities(
      low: try input.number("low", .nonNegative, default: standard.low),
      medium: try input.number("medium", .nonNegative, default: standard.medium),
      high: try input.number("high", .nonNegative, default: standard.high),
      critical: try input.number("critical", .nonNegative, default: standard.critical))
  }

  static func observations(
    _ input: StatisticsInput
  ) throws(StatisticsError) -> [VisitObservation] {
    var visits: [VisitObservation] = []
    var known: [String: VisitObservation] = [:]
    for (index, visit) in try input.objects("visits").enumerated() {
      let observation = VisitObservation(
        id: try visit.optionalLabel("id") ?? "#\(index)",
        score: try visit.optionalNumber("score", .within(0...100)),
        isValid: try visit.bool("valid", default: true), pairId: try visit.optionalLabel("pairId"))
      if let other = known.updateValue(observation, forKey: observation.id),
        other != observation
      {
        throw .duplicate(visit.name("id"), observation.id)
      }
      visits.append(observation)
    }
    return visits
  }

  static func breachVisits(
    _ input: StatisticsInput
  ) throws(StatisticsError) -> [BreachSummary.Visit] {
    var visits: [BreachSummary.Visit] = []
    var known: [String: BreachSummary.Visit] = [:]
    for (index, visit) in try input.objects("visits").enumerated() {
      let read = BreachSummary.Visit(
        id: try visit.optionalLabel("id") ?? "#\(index)",
        isValid: try visit.bool("valid", default: true), breaches: try breaches(visit))
      if let other = known.updateValue(read, forKey: read.id), other != read {
        throw .duplicate(visit.name("id"), read.id)
      }
      visits.append(read)
    }
    return visits
  }
}
