/// One half of a double visit: kept for itself, since both halves are needed at once.
package struct PairedVisit: Sendable, Hashable {
  /// The identity of the visit.
  package let id: String
  /// What the two halves share.
  package let pairId: String
  /// The cell it belongs to.
  package let key: CellKey
  /// Who made it.
  package let collector: String
  let observation: Observation
  /// What each scored question earned, by its path; questions that earned nothing are left out.
  package let credits: [String: Double]

  /// Its base score.
  package var base: Double? { observation.base }

  init(
    id: String, pairId: String, key: CellKey, collector: String, observation: Observation,
    credits: [String: Double]
  ) {
    self.id = id
    self.pairId = pairId
    self.key = key
    self.collector = collector
    self.observation = observation
    self.credits = credits
  }

  init(_ visit: ScoredVisit, pairId: String, key: CellKey) {
    id = visit.id
    self.pairId = pairId
    self.key = key
    collector = visit.collector
    observation = Observation(visit)
    credits = visit.credits
  }
}
