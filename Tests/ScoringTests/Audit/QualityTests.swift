import Scoring
import Testing

/// Effects of auditors and of weights.
@Suite struct QualityTests {
  @Test func anAuditorIsComparedOnlyWhereOthersWereToo() throws {
    var visits: [AuditorEffect.Visit] = []
    for centre in 0..<10 {
      visits.append(.init(auditor: "A", centre: "c\(centre)", score: 70))
      visits.append(.init(auditor: "B", centre: "c\(centre)", score: 80))
      visits.append(.init(auditor: "C", centre: "own\(centre)", score: 20))
    }
    let effects = AuditorEffect.all(visits)
    #expect(effects.map(\.auditor) == ["A", "B", "C"])
    #expect(effects[0].deviation?.mean == -5 && effects[1].deviation?.mean == 5)
    #expect(effects[2].count == 0 && effects[2].deviation == nil)
  }

  @Test func fewVisitsSayNothingAboutAnAuditor() {
    let visits = ["A", "B"].map { AuditorEffect.Visit(auditor: $0, centre: "c", score: 50) }
    #expect(AuditorEffect.all(visits).allSatisfy { $0.deviation == nil && $0.count == 1 })
  }

  @Test func ranksThatHangOnTheWeightsAreSeen() {
    func department(_ id: String, _ audit: Double, _ other: Double?) -> WeightSensitivity.Department
    {
      .init(
        id: id,
        components: [
          .init(id: "audit", weight: 50, score: audit, isRequired: true),
          .init(id: "satisfaction", weight: 50, score: other),
        ])
    }
    let result = WeightSensitivity([
      department("a", 80, 60), department("b", 60, 79), department("c", 20, 20),
      .init(id: "d", components: []),
    ])
    #expect(result.best == [1, 1, 3, nil] && result.worst == [2, 2, 3, nil])
    let intervals = RankIntervals([
      .init(id: "a", value: 70, standardError: 0), .init(id: "b", value: 69.5, standardError: 0),
      .init(id: "c", value: 20, standardError: 0),
    ])
    let leaves = intervals.ranks.enumerated().map { place, rank in
      rank.map { result.leaves($0, at: place) }
    }
    #expect(leaves == [true, true, false])
  }

  @Test func alphaIsReadByItsThresholds() {
    func alpha(_ ratings: [[Double?]]) -> KrippendorffAlpha {
      KrippendorffAlpha(ratings: ratings, level: .nominal)
    }
    #expect(alpha([[1, 2, 3], [1, 2, 3]]).reading == .good)
    #expect(alpha([[1, 2], [2, 1]]).reading == .unusable)
    #expect(alpha([[1, 1], [1, 1]]).reading == nil)
  }
}
