import Diagnostics
import Foundation
import Programme
import Testing

@testable import Reporting

struct HTMLReportTests {
  private func page(
    _ language: Language, digits: Presentation.Digits = .ascii, counterpart: String? = nil
  ) throws -> String {
    HTMLReport.page(
      try SampleQuarter.report(), Presentation(language, digits: digits), counterpart: counterpart)
  }

  @Test func bothLanguagesShowTheSameNumbers() throws {
    let arabic = PageText(try page(.ar))
    let english = PageText(try page(.en))
    #expect(arabic.isolated.count > 500)
    #expect(Array(arabic.isolated.difference(from: english.isolated)).isEmpty)
    #expect(Array(arabic.digits.difference(from: english.digits)).isEmpty)
  }

  @Test func arabicRunsFromRightToLeftAndEnglishFromLeftToRight() throws {
    #expect(try page(.ar).contains(#"<html lang="ar" dir="rtl">"#))
    #expect(try page(.en).contains(#"<html lang="en" dir="ltr">"#))
    #expect(try page(.ar).contains(#"direction="rtl""#))
    #expect(try !page(.en).contains(#"direction="rtl""#))
    #expect(try page(.en).contains(#"lang="ar" dir="rtl""#), "the official wording stays Arabic")
  }

  @Test(arguments: Language.allCases)
  func thePageNeedsNothingElse(language: Language) throws {
    let page = try page(language, counterpart: "other.html")
    for word in ["<script", "http://", "https://", "url(", "@import", "<img", "<iframe", "onload"] {
      #expect(!page.contains(word), "\(word)")
    }
    #expect(page.contains("default-src 'none'") || page.contains("default-src &#39;none&#39;"))
  }

  @Test(arguments: Language.allCases)
  func theMarkupIsWellFormedAndItsReferencesExist(language: Language) throws {
    let text = PageText(try page(language))
    #expect(text.unbalancedTags == [])
    #expect(Set(text.ids).count == text.ids.count)
    #expect(Set(text.references).subtracting(text.ids) == [])
  }

  @Test(arguments: Language.allCases)
  func everyTableHasACaptionAndScopes(language: Language) throws {
    let page = try page(language)
    let tables = page.matches(of: /(?s)<table[^>]*>(.*?)<\/table>/)
    #expect(tables.count == (try SampleQuarter.report().tables.count) + 1)
    for table in tables {
      #expect(table.output.1.contains("<caption"))
      #expect(table.output.1.contains("scope=\"col\"") && table.output.1.contains("scope=\"row\""))
      #expect(!table.output.1.contains("<th>"))
    }
  }

  @Test func theStyleSheetNamesNoSide() throws {
    let style = Stylesheet.text
    for word in ["-left", "-right", "left:", "right:", "float"] {
      #expect(!style.contains(word), "\(word)")
    }
  }

  @Test func theSampleIsAnnouncedBeforeAnyFigure() throws {
    let page = try page(.ar)
    let banner = try #require(page.range(of: "بيانات تجريبية"))
    let tiles = try #require(page.range(of: "class=\"tiles\""))
    #expect(banner.lowerBound < tiles.lowerBound)
    #expect(page.contains(#"class="callout alert""#))
  }

  @Test func aRealRegistryHasNoBanner() throws {
    var figures = try SampleQuarter.figures()
    figures.isSample = false
    let report = try SampleQuarter.report(of: figures)
    #expect(report.banners.isEmpty)
  }

  @Test func datesAndCodesAreIsolated() throws {
    let page = try page(.ar)
    #expect(page.contains(#"<bdi dir="ltr">2026-10-03T09:00:00+03:00</bdi>"#))
    #expect(page.contains(#"<bdi dir="ltr">1</bdi> تموز <bdi dir="ltr">2026</bdi>"#))
    #expect(page.contains(#"<bdi dir="ltr">73.5%</bdi>"#))
    #expect(page.contains(#"<bdi dir="ltr">−4.1</bdi>"#))
  }

  @Test func arabicDigitsReachEveryNumberButNoCode() throws {
    let text = PageText(try page(.ar, digits: .arabicIndic))
    #expect(text.page.contains(#"<bdi dir="ltr">٧٣٫٥٪</bdi>"#))
    #expect(text.visible.contains("لكل ١٠٠ زيارة"))
    let codes = text.isolated.filter { $0.contains(/[0-9]/) }
    #expect(
      codes.allSatisfy { $0.count > 9 || $0.contains(".") || $0.contains("-") },
      "only versions, hashes, file names and the time keep their digits: \(codes)")
  }

  @Test func theOtherLanguageIsOneLinkAway() throws {
    let page = try page(.ar, counterpart: "quarter.en.html")
    #expect(page.contains(#"<link rel="alternate" hreflang="en" href="quarter.en.html">"#))
    #expect(page.contains(#"href="quarter.en.html" hreflang="en" lang="en">English</a>"#))
  }
}
