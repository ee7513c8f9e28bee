/// Everything that was counted in a quarter, in a few thousand numbers whatever the number of visits
/// and interviews. A submission can be taken out again exactly, so that a merge costs only what it
/// touched.
package struct QuarterTally: Sendable, Hashable {
  /// The visits by cell.
  package private(set) var visits: [CellKey: VisitCell] = [:]
  /// The interviews by cell.
  package private(set) var interviews: [CellKey: InterviewCell] = [:]
  /// The valid halves of double visits by identity.
  package private(set) var paired: [String: PairedVisit] = [:]

  /// Nothing counted.
  package init() {}

  init(
    visits: [CellKey: VisitCell], interviews: [CellKey: InterviewCell],
    paired: [String: PairedVisit]
  ) {
    self.visits = visits
    self.interviews = interviews
    self.paired = paired
  }

  /// Adds a visit, or takes it out with `times` −1.
  package mutating func add(_ visit: ScoredVisit, times: Int = 1) {
    let key = CellKey(
      definition: visit.definition, department: visit.department, centre: visit.centre,
      service: visit.service)
    visits[key, default: VisitCell()].add(visit, times: times)
    if visits[key]?.isEmpty == true { visits[key] = nil }
    if let pair = visit.pairId, visit.isValid {
      paired[visit.id] = times > 0 ? PairedVisit(visit, pairId: pair, key: key) : nil
    }
  }

  /// Adds an interview, or takes it out with `times` −1.
  package mutating func add(_ interview: ScoredInterview, times: Int = 1) {
    let key = CellKey(
      definition: interview.definition, department: interview.department,
      centre: interview.centre, service: interview.service)
    interviews[key, default: InterviewCell()].add(interview, times: times)
    if interviews[key]?.contacts == 0 { interviews[key] = nil }
  }

  /// The definitions that were answered, sorted.
  package var definitions: [String] {
    Set(visits.keys.map(\.definition) + interviews.keys.map(\.definition)).sorted()
  }

  /// The double visits: halves by what they share, sorted by it and by identity.
  package var pairs: [[PairedVisit]] {
    Dictionary(grouping: paired.values, by: \.pairId)
      .sorted { CellSuppression.precedes($0.key, $1.key) }
      .map { $0.value.sorted { CellSuppression.precedes($0.id, $1.id) } }
  }

  /// The visits by cell with each double visit as one observation, in the cell of its first half.
  package var observations: [CellKey: VisitCell] {
    var cells = visits
    for halves in pairs {
      guard let first = halves.first, let observation = Observation(halves) else { continue }
      cells[first.key, default: VisitCell()].add(
        observation, auditors: halves.map { ($0.collector, $0.base) }, times: 1)
    }
    return cells
  }
}
