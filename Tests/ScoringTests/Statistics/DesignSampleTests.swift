import Scoring
import Testing

/// Estimates of designed samples beyond single cases.
@Suite struct DesignSampleTests {
  /// Answers whose clusters differ.
  private func sample(_ order: [Int]) -> DesignSample {
    let answers = [(80.0, 2.0, 0), (70, 1, 0), (90, 3, 1), (60, 1.5, 2), (75, 2, 2), (66, 1, 3)]
    var sample = DesignSample()
    for index in order {
      let (value, weight, cluster) = answers[index]
      sample.add(value, weight: weight, cluster: cluster)
    }
    return sample
  }

  @Test func theOrderOfAnswersDoesNotMatter() throws {
    let first = SurveyMean(sample([0, 1, 2, 3, 4, 5]))
    let second = SurveyMean(sample([5, 3, 1, 4, 2, 0]))
    #expect(abs(try #require(first.estimate) - (try #require(second.estimate))) < 1e-12)
    #expect(
      abs(try #require(first.standardError) - (try #require(second.standardError))) < 1e-12)
  }

  @Test func clustersMakeIntervalsLongerThanSingleAnswers() throws {
    var clustered = DesignSample()
    var single = DesignSample()
    for cluster in 0..<6 {
      for _ in 0..<10 {
        clustered.add(Double(cluster * 10), cluster: cluster)
        single.add(Double(cluster * 10))
      }
    }
    let (long, short) = (SurveyMean(clustered), SurveyMean(single))
    #expect(long.estimate == short.estimate)
    #expect(try #require(long.standardError) > 2 * (try #require(short.standardError)))
    #expect(long.degreesOfFreedom == 5 && short.degreesOfFreedom == 59)
  }

  @Test func unitsThatAgreeExactlyHaveNoError() {
    var sample = DesignSample()
    for cluster in 0..<3 {
      for y in [1.0, 1, 0] { sample.add(y, weight: 0.7, cluster: cluster) }
    }
    let share = SurveyProportion(sample)
    #expect(share.standardError == 0 && share.effectiveCount == nil && share.designEffect == nil)
    #expect(share.limits?.lower == share.estimate && share.limits?.upper == share.estimate)
  }

  @Test func aStratumWithOneUnitHasAnEstimateButNoError() {
    var sample = DesignSample()
    sample.add(1, stratum: 0, cluster: 0)
    sample.add(0, stratum: 0, cluster: 1)
    sample.add(1, stratum: 1, cluster: 2)
    let mean = SurveyMean(sample)
    #expect(mean.estimate != nil && mean.degreesOfFreedom == 1 && mean.count == 3)
    #expect(mean.standardError == nil && mean.limits == nil)
  }

  @Test func aStratumOfNoSizeIsLeftOut() {
    let strata = [
      StratifiedMean.Stratum(population: 10, count: 10, mean: 50, variance: 4),
      StratifiedMean.Stratum(population: 0, count: 0, mean: nil, variance: nil),
    ]
    #expect(StratifiedMean(strata).estimate == 50)
    #expect(StratifiedMean(strata).standardError == 0)
  }

  @Test func aCorrelationNeedsThreePairsThatVary() {
    #expect(Correlation([1, 2, nil], [1, 2, 3]).coefficient == nil)
    #expect(Correlation([1, 1, 1], [1, 2, 3]).coefficient == nil)
    #expect(Correlation([1, 2, 3, nil], [2, 4, 6, 1]).coefficient == 1)
    #expect(Correlation([1, 2, 3], [3, 2, 1]).coefficient == -1)
    #expect(Correlation([1, 2, 3, nil], [2, 4, 6, 1]).count == 3)
  }
}
