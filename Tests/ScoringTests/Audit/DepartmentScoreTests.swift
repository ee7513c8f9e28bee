import Scoring
import Testing

/// The score of a department from its centres.
@Suite struct DepartmentScoreTests {
  private func centre(
    _ id: String, _ transactions: Double?, _ scores: [Double], stratum: String? = nil
  ) -> DepartmentScore.Centre {
    DepartmentScore.Centre(
      id: id, annualTransactions: transactions, stratum: stratum,
      visits: scores.enumerated().map {
        VisitObservation(id: "\(id)-\($0)", score: $1, isValid: true)
      })
  }

  @Test func centresWeighByTheirTransactionsWhateverTheirVisits() throws {
    let score = DepartmentScore([
      centre("a", 3000, [90, 90, 90, 90]), centre("b", 1000, [50]), centre("c", 1000, []),
    ])
    #expect(score.basis == .clusters && score.count == 5 && score.centres == 2)
    #expect(abs(try #require(score.estimate) - 80) < 1e-12)
  }

  @Test func theEstimateIsTheClusteredMeanOfTheCatalogue() throws {
    let score = DepartmentScore([
      centre("a", 200, [80, 70]), centre("b", 100, [90]), centre("c", 100, [60]),
    ])
    var sample = DesignSample()
    sample.add(80, weight: 100, cluster: 0)
    sample.add(70, weight: 100, cluster: 0)
    sample.add(90, weight: 100, cluster: 1)
    sample.add(60, weight: 100, cluster: 2)
    let mean = SurveyMean(sample)
    #expect(score.estimate == mean.estimate && score.standardError == mean.standardError)
    #expect(score.limits?.upper == 100, "the limit 102.9 is cut to the range of a score")
  }

  @Test func whereEveryCentreWasVisitedTwiceTheyAreStrata() throws {
    let score = DepartmentScore([centre("a", 200, [80, 70]), centre("b", 100, [90, 96])])
    #expect(score.basis == .allCentres)
    #expect(abs(try #require(score.estimate) - 81) < 1e-12)
    #expect(score.standardError != nil)
  }

  @Test func aStratumWithOneCentreIsCollapsed() {
    let score = DepartmentScore([
      centre("a", 10, [80], stratum: "x"), centre("b", 10, [70], stratum: "x"),
      centre("c", 10, [60], stratum: "y"),
    ])
    #expect(score.basis == .collapsedStrata && score.standardError != nil)
  }

  @Test func oneVisitedCentreHasAnEstimateWithoutInterval() {
    let score = DepartmentScore([centre("a", 10, [80, 84]), centre("b", 10, [])])
    #expect(score.estimate == 82 && score.standardError == nil && score.limits == nil)
  }

  @Test func aCentreOfUnknownWeightIsNamedAndLeftOut() {
    let score = DepartmentScore([
      centre("a", nil, [10, 20]), centre("b", 5, [80]), centre("c", 5, [90]),
    ])
    #expect(score.estimate == 85 && score.unweighted == ["a"] && score.count == 2)
  }

  @Test func aDepartmentNeedsVisitsAndCentres() {
    func score(_ visits: [Int], all: Int) -> DepartmentScore {
      var centres: [DepartmentScore.Centre] = []
      for index in 0..<all {
        let count = index < visits.count ? visits[index] : 0
        centres.append(centre("c\(index)", 100, (0..<count).map { Double(60 + $0 % 7) }))
      }
      return DepartmentScore(centres)
    }
    #expect(score([10, 10, 10], all: 5).status == .published)
    #expect(score([15, 15], all: 5).status == .indicative)
    #expect(score([15, 15], all: 2).status == .published)
    #expect(score([10], all: 1).status == .indicative)
    #expect(score([9], all: 1).status == .suppressed)
  }
}
