import Diagnostics
import Foundation
import Programme
import Testing

@testable import Reporting

struct QuarterReportTests {
  private func table(_ id: String, in report: Report) throws -> Report.Table {
    try #require(report.tables.first { $0.table.id == id }?.table)
  }

  private func cell(_ row: String, _ column: String, of table: Report.Table) throws -> Cell {
    let index = try #require(table.columns.firstIndex { $0.id == column })
    return try #require(table.rows.first { $0.id == row }).cells[index]
  }

  @Test func onlyAPublishedScoreHasAPlace() throws {
    var figures = try SampleQuarter.figures()
    for index in figures.departments.indices {
      figures.departments[index].rank = RankFigures(rank: 1, best: 1, worst: 4)
    }
    let table = try table("table-departments", in: try SampleQuarter.report(of: figures))
    #expect(try cell("D-01", "rank", of: table).reason == nil)
    #expect(try cell("D-03", "rank", of: table).reason != nil)
    #expect(try cell("D-04", "rank", of: table).reason != nil)
  }

  @Test func departmentsKeepTheOrderOfTheRegistry() throws {
    let table = try table("table-departments", in: try SampleQuarter.report())
    #expect(table.rows.map(\.id) == ["D-01", "D-02", "D-03", "D-04"])
  }

  @Test func everyWithheldFigureIsListedWithItsReason() throws {
    let table = try table("table-withheld", in: try SampleQuarter.report())
    #expect(table.rows.map(\.id) == ["C-103", "D-04", "D-04", "D-04"])
    #expect(try cell("C-103", "n", of: table) == .count(2))
  }

  @Test func theArticleIsCalledADraftWhereverItIsNamed() throws {
    for language in Language.allCases {
      let text = PageText(
        HTMLReport.page(try SampleQuarter.report(), Presentation(language))
      ).visible
      let name = language == .ar ? "نظام تطوير الخدمات" : "Government Services Development Bylaw"
      let draft = language == .ar ? "مسودة " : "draft "
      let parts = text.components(separatedBy: name)
      #expect(parts.count > 3)
      for part in parts.dropLast() { #expect(part.lowercased().hasSuffix(draft)) }
    }
  }

  @Test func theClausesStandInTheOrderOfTheArticleInTheirOfficialWording() throws {
    let article = try SampleQuarter.article6()
    let table = try table("table-clauses", in: try SampleQuarter.report())
    #expect(table.rows.map(\.id) == ["A6-1", "A6-2", "A6-3", "A6-4", "A6-5", "A6-6", "A6-7", "A6"])
    for clause in article.clauses {
      #expect(try cell(clause.letter.code, "wording", of: table) == .official(clause.wording))
    }
    for language in Language.allCases {
      let page = HTMLReport.page(try SampleQuarter.report(), Presentation(language))
      for clause in article.clauses { #expect(page.contains(clause.wording.ar)) }
    }
  }

  @Test func visitsThatAwaitReviewAreShownButNotCounted() throws {
    let report = try SampleQuarter.report()
    let visits = try SampleQuarter.figures().visits
    #expect(visits.awaiting == 12)
    #expect(visits.received == visits.valid + 2 + 12 + 1 + 5)
    #expect(report.tiles.first?.value == .count(visits.valid))
    let table = try table("table-visits", in: report)
    #expect(try cell("all", "awaiting", of: table) == .count(12))
    #expect(try cell("all", "valid", of: table) == .count(96))
  }

  @Test func anIndexIsShownWithItsComponentsAndWhetherItIsPartial() throws {
    let table = try table("table-index", in: try SampleQuarter.report())
    #expect(try cell("D-01", "index_kpi", of: table).reason != nil)
    #expect(
      try cell("D-01", "index_completeness", of: table)
        == .phrase(Phrase(en: "partial", ar: "جزئي")))
  }

  @Test func whatIsWithheldDoesNotComeBackAsAComponent() throws {
    var figures = try SampleQuarter.figures()
    figures.departments[3].index = SampleQuarter.index(
      61.2, [63.4, 55.5, nil, nil, 70.0], share: 0.75)
    let table = try table("table-index", in: try SampleQuarter.report(of: figures))
    for component in ["audit", "satisfaction", "breaches"] {
      #expect(try cell("D-04", "index_\(component)", of: table).reason != nil)
    }
  }

  @Test func aDepartmentWithoutAnyVisitIsNotToldInDetail() throws {
    var figures = try SampleQuarter.figures()
    figures.departments[1].visits = VisitTally()
    let report = try SampleQuarter.report(of: figures)
    let details = try #require(report.sections.first { $0.id == "details" })
    #expect(details.sections.count == 3)
    #expect(try table("table-departments", in: report).rows.count == 4)
  }

  @Test func withoutSurveysOrIndexTheirPartsAreLeftOut() throws {
    var figures = try SampleQuarter.figures()
    figures.satisfaction = nil
    figures.volunteered = nil
    figures.channels = []
    for index in figures.departments.indices {
      figures.departments[index].satisfaction = nil
      figures.departments[index].index = nil
      figures.departments[index].change = nil
      figures.departments[index].rank = nil
    }
    let report = try SampleQuarter.report(of: figures)
    #expect(
      report.sections.map(\.id) == [
        "departments", "breaches", "details", "visits", "withheld", "method", "appendix",
      ])
    #expect(!report.tables.contains { $0.table.id == "table-index" })
    #expect(PageText(HTMLReport.page(report, Presentation(.ar))).unbalancedTags == [])
  }

  @Test func aQuarterWithoutAnyVisitIsStillTold() throws {
    let none = Figure.undefined(n: 0, reason: SampleQuarter.noVisits)
    let figures = QuarterFigures(
      quarter: try Quarter(reading: "2026-Q3"), isSample: true, visits: VisitTally(),
      departments: [],
      breaches: BreachFigures(
        visits: 0, prevalence: none, rate: none, confirmed: 0, pending: 0, cleared: 0))
    let report = try SampleQuarter.report(of: figures)
    for language in Language.allCases {
      let text = PageText(HTMLReport.page(report, Presentation(language)))
      #expect(text.unbalancedTags == [])
      #expect(!text.visible.contains(/\bnan\b/))
    }
  }

  @Test func aNumberThatIsNotFiniteIsNeverShown() {
    let figure = Figure.published(.init(.nan, lower: .nan, upper: .nan, n: 3))
    #expect(figure.estimate == nil)
    #expect(figure.reason != nil)
    let wording = Wording(Presentation(.en))
    #expect(
      wording.plain(wording.atoms(.figure(figure, .score))) == "— (the value is not finite)")
  }

  @Test func theIdsOfTablesAndChartsAreUnique() throws {
    let report = try SampleQuarter.report()
    let ids = report.tables.map(\.table.id) + report.charts.map(\.id)
    #expect(Set(ids).count == ids.count)
  }
}
