import Diagnostics
import Testing

@testable import Reporting

struct NumberStyleTests {
  private let ascii = NumberStyle(digits: .ascii)

  @Test(arguments: [
    (0.0, 1, "0.0"), (-0.0, 1, "0.0"), (82.449999, 1, "82.4"), (82.45, 1, "82.5"),
    (2.675, 2, "2.68"),
    (0.05, 1, "0.1"), (-0.05, 1, "−0.1"), (-0.04, 1, "0.0"), (99.95, 1, "100.0"), (9.5, 0, "10"),
    (0.5, 0, "1"), (1234.5, 1, "1,234.5"), (999_999.95, 1, "1,000,000.0"), (1e-7, 1, "0.0"),
    (1.5e21, 0, "1,500,000,000,000,000,000,000"), (12345678.0, 2, "12,345,678.00"),
  ])
  func aNumberIsRoundedHalfAwayFromZero(value: Double, decimals: Int, text: String) {
    #expect(ascii.decimal(value, decimals: decimals) == text)
  }

  @Test(arguments: [
    (0.7354, "73.5"), (0.285, "28.5"), (0.00049, "0.0"), (0.0005, "0.1"), (1.0, "100.0"),
    (0.5555, "55.6"), (1e-9, "0.0"),
  ])
  func aShareBecomesAPercentageWithoutArithmetic(value: Double, text: String) {
    #expect(ascii.decimal(value, decimals: 1, shift: 2) == text)
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity])
  func aNumberThatIsNotFiniteIsADash(value: Double) {
    #expect(ascii.decimal(value, decimals: 1) == "—")
  }

  @Test func roundingByHandWhatTheDataShowsGivesTheSame() {
    var state: UInt64 = 20260701
    for _ in 0..<2000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let value = Double(state >> 11) / Double(UInt64(1) << 53) * 100
      let shown = Double(ascii.decimal(value, decimals: 1)) ?? .nan
      #expect(abs(shown - value) <= 0.05 + 1e-9, "\(value)")
    }
  }

  @Test(arguments: [(0, "0"), (999, "999"), (1000, "1,000"), (-1_234_567, "−1,234,567")])
  func thousandsAreSeparated(value: Int, text: String) {
    #expect(ascii.integer(value) == text)
  }

  @Test func arabicDigitsHaveArabicSeparators() {
    let arabic = NumberStyle(digits: .arabicIndic)
    #expect(arabic.decimal(-1234.56, decimals: 1) == "−١٬٢٣٤٫٦")
    #expect(arabic.localized("73.5%") == "٧٣٫٥٪")
    #expect(arabic.localizedWords("لكل 100 زيارة") == "لكل ١٠٠ زيارة")
    #expect(arabic.localizedWords("بصمة SHA-256 و A6") == "بصمة SHA-256 و A6")
  }

  @Test func englishAlwaysHasASCIIDigits() {
    #expect(Presentation(.en, digits: .arabicIndic).digits == .ascii)
    #expect(Presentation(.ar, digits: .arabicIndic).digits == .arabicIndic)
    #expect(Presentation(.ar).digits == .ascii)
  }

  @Test func aChangeIsWrittenWithItsSign() {
    let wording = Wording(Presentation(.en))
    #expect(wording.number(4.35, .difference) == "+4.4")
    #expect(wording.number(-4.35, .difference) == "−4.4")
    #expect(wording.number(0, .difference) == "0.0")
  }
}
