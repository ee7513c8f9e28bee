import Testing

@testable import Scoring

/// Sums that neither order nor taking out can disturb.
@Suite struct ExactMomentsTests {
  private let values = (0..<2000).map { Double(($0 * 7919) % 10_007) / 100.07 }

  @Test func theyAgreeWithTwoPassMoments() throws {
    let exact = ExactMoments(values)
    let moments = SampleMoments(values)
    #expect(exact.count == 2000)
    let (mean, variance) = (try #require(exact.mean), try #require(exact.variance))
    #expect(abs(mean - (moments.mean ?? 0)) < 1e-9)
    #expect(abs(variance - (moments.variance ?? 0)) < 1e-7)
  }

  @Test func theOrderAndThePartsLeaveNoTrace() {
    let whole = ExactMoments(values)
    #expect(ExactMoments(values.reversed()) == whole)
    #expect(ExactMoments(values.prefix(700)) + ExactMoments(values.dropFirst(700)) == whole)
  }

  @Test func whatIsTakenOutWasNeverThere() {
    var moments = ExactMoments([81.25, 12.3])
    for value in values { moments.add(value) }
    for value in values.shuffled() { moments.add(value, times: -1) }
    #expect(moments == ExactMoments([81.25, 12.3]))
  }

  @Test func equalValuesDoNotVary() {
    #expect(ExactMoments(repeatElement(71.3, count: 997)).variance == 0)
    #expect(ExactMoments([71.3]).variance == nil)
    #expect(ExactMoments().mean == nil)
  }

  @Test func valuesThatCannotBeScoresTakeNoPart() {
    var moments = ExactMoments([1, 2])
    for value in [Double.nan, .infinity, -.infinity, 1e9] {
      let takesPart = moments.add(value)
      #expect(!takesPart)
    }
    #expect(moments == ExactMoments([1, 2]))
  }

  @Test func theTextReadsBack() {
    let moments = ExactMoments(values)
    #expect(ExactMoments(bytes: moments.bytes) == moments)
    #expect(ExactMoments(bytes: Array("1 2".utf8)) == nil)
  }

  @Test func theGreatestNumbersFit() throws {
    var moments = ExactMoments()
    moments.add(65_536, times: 1_000_000)
    moments.add(-65_536, times: 1_000_000)
    #expect(moments.mean == 0)
    let variance = try #require(moments.variance)
    #expect(abs(variance / (65_536 * 65_536) - 1) < 1e-5)
  }
}
