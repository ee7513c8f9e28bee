import Diagnostics
import Scoring
import Testing

/// The distribution functions against values of 40 digits, tails and small parameters included.
@Suite struct DistributionTests {
  /// A function, its arguments and the nearest double to its value.
  private struct Point {
    let function: String
    let arguments: [Double]
    let value: Double

    static func all() throws -> [Point] {
      try #require(try ConformanceFile.read("distributions.json")["points"]?.elements).map {
        Point(
          function: try #require($0["function"]?.text),
          arguments: try #require($0["arguments"]?.elements).compactMap(\.double),
          value: try #require($0["value"]?.double))
      }
    }

    var computed: Double? {
      switch (function, arguments.count) {
      case ("normal_cdf", 1): NormalDistribution.cdf(arguments[0])
      case ("normal_quantile", 1): NormalDistribution.quantile(arguments[0])
      case ("t_cdf", 2): StudentDistribution.cdf(arguments[0], df: arguments[1])
      case ("t_quantile", 2): StudentDistribution.quantile(arguments[0], df: arguments[1])
      case ("chi2_quantile", 2): ChiSquaredDistribution.quantile(arguments[0], df: arguments[1])
      case ("beta_quantile", 3):
        BetaDistribution.quantile(arguments[0], arguments[1], arguments[2])
      default: nil
      }
    }
  }

  @Test func everyPointAgreesToTwelveDigits() throws {
    let points = try Point.all()
    #expect(points.count > 600)
    for point in points {
      let computed = try #require(point.computed, "\(point)")
      let error = abs(computed - point.value)
      #expect(error <= 5e-13 * abs(point.value) || error <= 1e-16, "\(point): \(computed)")
    }
  }

  @Test func theNormalQuantileUndoesTheNormalDistribution() throws {
    for step in -80...80 {
      let x = Double(step) / 10
      let p = NormalDistribution.cdf(x)
      guard p < 1 else { continue }
      // Above the centre a double cannot tell neighbouring tails apart.
      let blur = x > 0 ? 2e-16 / NormalDistribution.cdf(-x) : 0
      #expect(abs(try #require(NormalDistribution.quantile(p)) - x) < 1e-12 + blur)
    }
  }

  @Test func quantilesRunToTheEndsOfTheirRange() {
    #expect(ChiSquaredDistribution.quantile(0, df: 3) == 0)
    #expect(BetaDistribution.quantile(0, 2, 3) == 0)
    #expect(BetaDistribution.quantile(1, 2, 3) == 1)
    #expect(StudentDistribution.quantile(0.5, df: 2) == 0)
    #expect(NormalDistribution.quantile(0.5) == 0)
  }

  @Test(arguments: [-0.1, 0, 1, 1.1, .nan])
  func aQuantileOutsideItsProbabilitiesIsNotDefined(p: Double) {
    #expect(NormalDistribution.quantile(p) == nil)
    #expect(StudentDistribution.quantile(p, df: 3) == nil)
    if !(0...1).contains(p) { #expect(BetaDistribution.quantile(p, 1, 1) == nil) }
    if !(0..<1).contains(p) { #expect(ChiSquaredDistribution.quantile(p, df: 1) == nil) }
  }

  @Test(arguments: [-1, 0, .nan])
  func aDistributionWithoutParametersIsNotDefined(parameter: Double) {
    #expect(StudentDistribution.cdf(1, df: parameter) == nil)
    #expect(StudentDistribution.quantile(0.3, df: parameter) == nil)
    #expect(ChiSquaredDistribution.quantile(0.3, df: parameter) == nil)
    #expect(BetaDistribution.quantile(0.3, parameter, 1) == nil)
    #expect(BetaDistribution.quantile(0.3, 1, parameter) == nil)
  }

  @Test func hugeDegreesOfFreedomApproachTheNormalDistribution() throws {
    let t = try #require(StudentDistribution.quantile(0.975, df: 1e10))
    #expect(abs(t - 1.959963984777277) < 1e-12)
    let beyond = try #require(StudentDistribution.quantile(0.975, df: 1e300))
    #expect(abs(beyond - 1.959963984540054) < 1e-14)
    #expect(
      abs(try #require(StudentDistribution.cdf(-8, df: 1e14)) / 6.22096057427178e-16 - 1) < 1e-9)
  }

  @Test func theQuantileOfAConfidenceLevelIsComputedAndNotTypedIn() throws {
    #expect(abs(Confidence.standard.z - 1.9599639845400545) < 1e-14)
    #expect(Confidence.standard.z != 1.96)
    #expect(abs(try #require(Confidence(0.9)).z - 1.6448536269514722) < 1e-14)
    #expect(Confidence(0) == nil && Confidence(1) == nil && Confidence(.nan) == nil)
  }
}
