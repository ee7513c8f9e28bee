import Diagnostics
import Testing

@testable import Reporting

struct ChartTests {
  @Test(arguments: [
    ([3.0, 7.4, 12.0], 15.0, [0.0, 5, 10, 15]), ([0.0], 1.0, [0.0]), ([100.0], 100.0, [0.0, 100]),
    ([0.021], 0.025, [0.0]),
  ])
  func anAxisEndsAtARoundNumber(values: [Double], upper: Double, ticks: [Double]) {
    let scale = ChartScale(nil, values: values)
    #expect(scale.lower == 0)
    #expect(abs(scale.upper - upper) < 1e-9)
    for tick in ticks { #expect(scale.ticks.contains { abs($0 - tick) < 1e-9 }) }
    for value in values { #expect(value <= scale.upper) }
  }

  @Test func valuesBelowZeroExtendTheAxis() {
    let scale = ChartScale(nil, values: [-12.75, 4.5])
    #expect(scale.lower <= -12.75 && scale.upper >= 4.5)
    #expect(scale.ticks.contains(0))
  }

  @Test func aValueOutsideTheAxisLiesAtItsEnd() {
    let scale = ChartScale(0...100, values: [])
    #expect(scale.position(120) == 1)
    #expect(scale.position(-5) == 0)
    #expect(scale.position(25) == 0.25)
    #expect(scale.ticks == [0, 20, 40, 60, 80, 100])
  }

  @Test func aLongLabelIsBrokenIntoTwoLinesAndThenShortened() {
    #expect(LabelLines.wrapped("Short", letters: 30) == ["Short"])
    #expect(
      LabelLines.wrapped("General Authority for Hanging Gardens and Fountains", letters: 30)
        == ["General Authority for Hanging", "Gardens and Fountains"])
    let long = LabelLines.wrapped(
      "General Authority for Hanging Gardens and Fountains of the North and the South", letters: 30)
    #expect(long.count == 2)
    #expect(long[1].hasSuffix("…"))
  }

  @Test func arabicIsMirrored() throws {
    let chart = try #require(try SampleQuarter.report().charts.first)
    let bars = { (language: Language) -> [(x: Double, width: Double)] in
      BarChartSVG.file(chart, Presentation(language))
        .matches(of: /<rect class="c-[a-z]+" x="([0-9.]+)"[^>]* width="([0-9.]+)" height="18"/)
        .map { (Double($0.output.1) ?? .nan, Double($0.output.2) ?? .nan) }
    }
    let (english, arabic) = (bars(.en), bars(.ar))
    #expect(english.count == arabic.count && english.count >= 3)
    for (left, right) in zip(english, arabic) {
      #expect(abs(left.width - right.width) < 0.11)
      #expect(abs(760 - left.x - left.width - right.x) < 0.11)
    }
  }

  @Test func aWithheldBarHasNoLengthAndSaysSo() {
    let reason = Phrase(en: "too few", ar: "قليل")
    let chart = BarChart(
      id: "c", title: Phrase(en: "Title", ar: "عنوان"), measure: .score, axis: 0...100,
      confidence: 0.95, bars: [.init(Phrase("X"), .withheld(n: nil, reason: reason))],
      repeatsTable: false)
    let svg = BarChartSVG.file(chart, Presentation(.en))
    #expect(!svg.contains("<rect"))
    #expect(svg.contains(">withheld<"))
    #expect(svg.contains("X: withheld (too few)"))
    #expect(!svg.contains("n = "))
  }

  @Test func noBreachStillShowsItsUpperLimit() {
    let chart = BarChart(
      id: "c", title: Phrase(en: "Title", ar: "عنوان"), measure: .ratePer100, confidence: 0.95,
      bars: [.init(Phrase("X"), .published(.init(0, lower: 0, upper: 9.2222, n: 40)))],
      repeatsTable: false)
    let svg = BarChartSVG.file(chart, Presentation(.en))
    #expect(svg.contains("c-whisker"))
    #expect(svg.contains("9.2"))
  }
}
