import Diagnostics
import Foundation
import Testing

@testable import Reporting

/// Names come from data: nothing in them may become markup, a formula or a change of direction.
struct EscapingTests {
  static let hostile =
    "</title><script>alert('x')</script> \"onload=\"& \u{202E}tfel\u{202C} \u{2067}{valid}"

  private func report() throws -> Report {
    var figures = try SampleQuarter.figures()
    figures.departments[0].name = Phrase(Self.hostile)
    figures.departments[0].centres[0].name = Phrase(Self.hostile)
    figures.departments[0].centres[0].governorate = Phrase(Self.hostile)
    return try SampleQuarter.report(of: figures)
  }

  @Test(arguments: Language.allCases)
  func namesStayText(language: Language) throws {
    let page = HTMLReport.page(try report(), Presentation(language))
    #expect(!page.contains("<script"))
    #expect(!page.contains("\"onload"))
    #expect(
      page.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &quot;onload=&quot;&amp;"))
    #expect(page.contains("{valid}"))
    #expect(PageText(page).unbalancedTags == [])
  }

  @Test(arguments: Language.allCases)
  func namesCannotTurnTheDirection(language: Language) throws {
    let page = HTMLReport.page(try report(), Presentation(language))
    let opened = page.unicodeScalars.count { (0x202A...0x202E).contains($0.value) }
    let isolates = page.unicodeScalars.count { (0x2066...0x2068).contains($0.value) }
    let closed = page.unicodeScalars.count { $0.value == 0x2069 }
    #expect(opened == 0)
    #expect(isolates == closed, "only our own isolates are left, each of them closed")
  }

  @Test(arguments: Language.allCases)
  func aChartStaysWellFormed(language: Language) throws {
    let chart = try #require(try report().charts.first)
    let svg = BarChartSVG.file(chart, Presentation(language))
    #expect(!svg.contains("<script"))
    #expect(PageText(svg).unbalancedTags == [])
  }

  @Test func controlCharactersAreLeftOut() {
    #expect(SafeText.shown("a\u{0}b\u{1B}[31mc\u{7F}\u{FEFF}") == "ab[31mc")
    #expect(SafeText.shown("سطر\nثانٍ\tو\u{200C}واصل") == "سطر\nثانٍ\tو\u{200C}واصل")
  }

  @Test func theDataKeepsNamesAsTheyAre() throws {
    let text = JSONReport.json(try report()).compactText
    let source = SourceFile(name: "report.json", text: text)
    let read = JSONReader.read(source)
    #expect(read.diagnostics.isEmpty)
    #expect(text.unicodeScalars.contains("\u{202E}"))
    #expect(read.root?.json == JSONReport.json(try report()))
  }
}
