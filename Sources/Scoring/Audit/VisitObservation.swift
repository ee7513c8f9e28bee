/// The result of a visit as it enters the score of its centre.
package struct VisitObservation: Sendable, Hashable {
  /// The identity of the visit.
  package let id: String
  /// Its base score; `nil` when it has none.
  package let score: Double?
  /// Whether it was accepted and valid.
  package let isValid: Bool
  /// What the two visits of a double visit share; `nil` for an ordinary visit.
  package let pairId: String?

  /// A visit from its parts.
  package init(id: String, score: Double?, isValid: Bool, pairId: String? = nil) {
    self.id = id
    self.score = score
    self.isValid = isValid
    self.pairId = pairId
  }

  /// One score per observation: only valid visits with a score, a visit that came twice once, and
  /// the visits of a pair averaged into one.
  package static func scores(_ visits: [VisitObservation]) -> [Double] {
    var seen: Set<String> = []
    var places: [String: Int] = [:]
    var groups: [(sum: Double, count: Double)] = []
    for visit in visits where visit.isValid && seen.insert(visit.id).inserted {
      guard let score = visit.score else { continue }
      if let pair = visit.pairId, let place = places[pair] {
        groups[place].sum += score
        groups[place].count += 1
        continue
      }
      if let pair = visit.pairId { places[pair] = groups.count }
      groups.append((score, 1))
    }
    return groups.map { $0.sum / $0.count }
  }
}
