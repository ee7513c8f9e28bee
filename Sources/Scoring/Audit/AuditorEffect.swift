/// How far the scores of one auditor lie from what others find at the same centres. It leads to
/// retraining, never to an automatic correction.
package struct AuditorEffect: Sendable, Hashable {
  /// A scored visit.
  package struct Visit: Sendable, Hashable {
    /// Who made it.
    package let auditor: String
    /// Where.
    package let centre: String
    /// Its base score.
    package let score: Double

    /// A visit from its parts.
    package init(auditor: String, centre: String, score: Double) {
      self.auditor = auditor
      self.centre = centre
      self.score = score
    }
  }

  /// The auditor.
  package let auditor: String
  /// The visits to centres where somebody else was too.
  package let count: Int
  /// The mean deviation from the centre mean with its t limits; `nil` for fewer visits than asked.
  package let deviation: MeanSummary?

  /// The effect of each auditor, by name; `minimumVisits` of them are needed for a figure.
  package static func all(
    _ visits: [Visit], minimumVisits: Int = 10, _ confidence: Confidence = .standard
  ) -> [AuditorEffect] {
    let centres = Dictionary(grouping: visits, by: \.centre)
      .filter { Set($0.value.map(\.auditor)).count > 1 }
      .mapValues { visits in visits.reduce(0) { $0 + $1.score } / Double(visits.count) }
    return Dictionary(grouping: visits, by: \.auditor)
      .sorted { CellSuppression.precedes($0.key, $1.key) }
      .map { auditor, visits in
        let deviations = visits.compactMap { visit in
          centres[visit.centre].map { visit.score - $0 }
        }
        return AuditorEffect(
          auditor: auditor, count: deviations.count,
          deviation: deviations.count >= max(1, minimumVisits)
            ? MeanSummary(deviations, confidence) : nil)
      }
  }

  /// The effect of each auditor from base scores counted by auditor and centre.
  package static func all(
    counted: [(auditor: String, centre: String, scores: SampleMoments)], minimumVisits: Int = 10,
    _ confidence: Confidence = .standard
  ) -> [AuditorEffect] {
    let centres = Dictionary(grouping: counted, by: \.centre)
      .filter { Set($0.value.map(\.auditor)).count > 1 }
      .mapValues { parts in
        parts.reduce(0) { $0 + $1.scores.total }
          / Double(parts.reduce(0) { $0 + $1.scores.count })
      }
    return Dictionary(grouping: counted, by: \.auditor)
      .sorted { CellSuppression.precedes($0.key, $1.key) }
      .map { auditor, parts in
        let shared = parts.compactMap { part in
          centres[part.centre].map { (scores: part.scores, centre: $0) }
        }.sorted { ($0.centre, $0.scores.total) < ($1.centre, $1.scores.total) }
        let count = shared.reduce(0) { $0 + $1.scores.count }
        guard count >= max(1, minimumVisits) else {
          return AuditorEffect(auditor: auditor, count: count, deviation: nil)
        }
        let total = shared.reduce(0) {
          $0 + Double($1.scores.count) * (($1.scores.mean ?? 0) - $1.centre)
        }
        let mean = total / Double(count)
        let squares = shared.reduce(0) { sum, part in
          let deviation = (part.scores.mean ?? 0) - part.centre - mean
          return sum + Double(part.scores.count - 1) * (part.scores.variance ?? 0)
            + Double(part.scores.count) * deviation * deviation
        }
        return AuditorEffect(
          auditor: auditor, count: count,
          deviation: MeanSummary(
            SampleMoments(
              count: count, mean: mean, variance: count > 1 ? squares / Double(count - 1) : nil),
            confidence))
      }
  }
}
