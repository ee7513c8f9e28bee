import Diagnostics
import Testing

@testable import Reporting

struct GoldenTests {
  @Test(arguments: Language.allCases)
  func thePageIsAsReviewed(language: Language) throws {
    let other = language == .ar ? "en" : "ar"
    let page = HTMLReport.page(
      try SampleQuarter.report(), Presentation(language), counterpart: "quarter.\(other).html")
    try Golden.expect(page, equals: "quarter.\(language.rawValue).html")
  }

  @Test(arguments: Language.allCases)
  func theFileOfFiguresIsAsReviewed(language: Language) throws {
    let text = CSVReport.figures(try SampleQuarter.report(), Presentation(language))
    try Golden.expect(text, equals: "quarter.\(language.rawValue).csv")
  }

  @Test func theDataIsAsReviewed() throws {
    let text = JSONReport.json(try SampleQuarter.report()).indentedText + "\n"
    try Golden.expect(text, equals: "quarter.json")
  }

  @Test(arguments: Language.allCases)
  func aChartInAFileOfItsOwnIsAsReviewed(language: Language) throws {
    let chart = try #require(try SampleQuarter.report().charts.first)
    let text = BarChartSVG.file(chart, Presentation(language))
    try Golden.expect(text, equals: "departments.\(language.rawValue).svg")
  }
}
