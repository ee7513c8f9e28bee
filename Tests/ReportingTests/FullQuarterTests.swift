import Diagnostics
import Foundation
import Testing

@testable import Reporting

/// What central scoring adds to the report, in both languages.
struct FullQuarterTests {
  @Test func everyTableStandsInThePageOfBothLanguages() throws {
    let report = try SampleQuarter.report(of: SampleQuarter.fullFigures())
    let ids = report.tables.map(\.table.id)
    for id in [
      "table-weights", "table-satisfaction-change", "table-gap", "table-indicators",
      "table-platform", "table-urgent", "table-channels-1", "table-services-1", "table-agreement",
      "table-auditors", "table-appendix",
    ] {
      #expect(ids.contains(id))
    }
    for language in Language.allCases {
      let page = HTMLReport.page(report, Presentation(language), counterpart: "x")
      for (_, table) in report.tables { #expect(page.contains("id=\"\(table.id)\"")) }
      let caption = Phrase(
        en: "What if a weight of the index moved", ar: "ماذا لو تغير وزن أحد مكونات المؤشر")
      #expect(page.contains(caption[language]))
    }
  }

  @Test func everyNumberHasOneAddressAndAScope() throws {
    let figures = try SampleQuarter.fullFigures()
    let cells = try SampleQuarter.report(of: figures).addressedCells
    #expect(Set(cells.map(\.address)).count == cells.count)
    for cell in cells {
      #expect(FigureScope(cell.address, of: figures) != nil, "\(cell.address)")
    }
  }

  @Test func theAppendixNamesTheAddressOfEveryKindOfNumber() throws {
    let figures = try SampleQuarter.fullFigures()
    let report = try SampleQuarter.report(of: figures)
    let appendix = try #require(report.tables.first { $0.table.id == "table-appendix" }?.table)
    let addresses = Set(report.addressedCells.map(\.address))
    for row in appendix.rows {
      guard case .identifier(let address) = row.cells.last else {
        Issue.record("a row has no address")
        continue
      }
      #expect(addresses.contains(address))
    }
    #expect(appendix.rows.count > 40)
  }

  @Test func aVagueRankingIsCalledVague() throws {
    let report = try SampleQuarter.report(of: SampleQuarter.fullFigures())
    let page = HTMLReport.page(report, Presentation(.en), counterpart: "x")
    #expect(page.contains("read the ranges, not the places"))
  }
}
