import Diagnostics
import Testing

@testable import Programme

/// Announced targets and platform data: read from JSON and from tables, every mistake at its place.
struct PerformanceReaderTests {
  private static let registry = RegistryReader.read(
    SourceFile(
      name: "registry",
      text: """
        {"registry": "r", "version": "1", "sample": true, "departments": [
          {"id": "D-01", "name": {"ar": "دائرة", "en": "Department"}}], "centres": [], "services": []}
        """)
  ).registry

  @Test func indicatorsAreReadAndWrittenBack() throws {
    let text = """
      {"quarter": "2026-Q3", "version": "1", "indicators": [
        {"id": "K-1", "department": "D-01", "direction": "lower", "target": 20, "actual": 25},
        {"id": "K-2", "department": "D-01", "direction": "lower", "target": 15,
         "values": [4, null, 9, 16], "share_target": 0.9},
        {"id": "K-3", "department": "D-01", "direction": "exact", "target": 2000}]}
      """
    let (report, diagnostics) = IndicatorReader.read(
      SourceFile(name: "kpi", text: text), registry: Self.registry)
    #expect(diagnostics.isEmpty)
    let read = try #require(report)
    #expect(read.indicators[0].measurement == .total(25))
    #expect(read.indicators[1].measurement == .values([4, 9, 16], .shareWithin))
    #expect(read.indicators[2].measurement == .none)
    let again = IndicatorReader.read(SourceFile(name: "kpi", text: read.canonicalText))
    #expect(again.report == read && again.diagnostics.isEmpty)
  }

  @Test func everyMistakeOfIndicatorsIsReported() {
    let marked = MarkedSource(
      """
      {"quarter": ⟦"2026-Q5"⟧, "version": "1", "indicators": [
        {"id": "K-1", "department": ⟦"D-1"⟧, "direction": ⟦"down"⟧, "weight": ⟦-1⟧},
        {"id": ⟦"K-1"⟧, "department": "D-01", "direction": "lower", "actual": 1, "values": ⟦[2]⟧,
         ⟦"targets"⟧: 3, "share_target": ⟦90⟧}]}
      """)
    let reading = IndicatorReader.read(marked.source, registry: Self.registry)
    #expect(reading.report == nil)
    marked.expect(
      reading.diagnostics,
      [
        "no-quarter", "unknown-department", "unknown-word", "out-of-range", "duplicate-id",
        "two-measurements", "unknown-key", "out-of-range",
      ])
  }

  @Test func aTableOfIndicatorsTakesArabicDigitsAndQuotedCommas() throws {
    let table = """
      \u{FEFF}id,department,name_en,name_ar,direction,target,values\r
      K-1,D-01,"Waiting, minutes",دقائق الانتظار,lower,١٥,4;9; 16\r
      101,D-01,Fees,,exact,2000,\r

      """
    let (report, diagnostics) = IndicatorReader.read(
      table: SourceFile(name: "kpi.csv", text: table), quarter: try Quarter(reading: "2026-Q3"),
      version: "1", registry: Self.registry)
    #expect(diagnostics.isEmpty)
    let indicators = try #require(report).indicators
    #expect(indicators.map(\.id) == ["K-1", "101"])
    #expect(indicators[0].name == Phrase(en: "Waiting, minutes", ar: "دقائق الانتظار"))
    #expect(indicators[0].target == 15)
    #expect(indicators[0].measurement == .values([4, 9, 16], .shareWithin))
  }

  @Test func aWrongCellOfATableIsPointedAt() throws {
    let marked = MarkedSource(
      """
      request,department,in_time,rating
      R-1,D-01,yes,⟦7⟧
      R-2,⟦D-02⟧,⟦late⟧,
      ⟦R-1⟧,D-01,no,3
      R-4,D-01,yes,2,⟦extra⟧
      """)
    let reading = PlatformReader.read(
      table: marked.source, quarter: try Quarter(reading: "2026-Q3"), version: "1",
      registry: Self.registry)
    #expect(reading.report == nil)
    marked.expect(
      reading.diagnostics,
      ["out-of-range", "unknown-department", "unknown-word", "duplicate-id", "too-many-cells"])
  }

  @Test func anEmptyTableIsAMistake() throws {
    let reading = PlatformReader.read(
      table: SourceFile(name: "x", text: ""), quarter: try Quarter(reading: "2026-Q3"),
      version: "1")
    #expect(reading.diagnostics.map(\.code) == ["empty-table"])
    #expect(reading.report == nil)
  }

  /// A limit that nobody announced is not invented: such a request is neither in time nor late.
  @Test func aRequestWithoutALimitIsInNoShare() throws {
    let table = """
      request,department,in_time,rating,closed,escalated
      R-1,D-01,yes,5,yes,no
      R-2,D-01,,1,yes,yes
      R-3,D-01,no,,yes,no
      R-4,D-01,,,no,no
      """
    let (report, diagnostics) = PlatformReader.read(
      table: SourceFile(name: "requests.csv", text: table),
      quarter: try Quarter(reading: "2026-Q3"), version: "1", registry: Self.registry)
    #expect(diagnostics.isEmpty)
    let department = try #require(report?.department("D-01"))
    #expect(department.due == 2 && department.onTime == 1 && department.undecided == 2)
    #expect(department.ratings == [1, 0, 0, 0, 1])
    #expect(department.unrated == 1)
    #expect(department.escalated == 1)
    let read = try #require(report)
    #expect(
      PlatformReader.read(SourceFile(name: "x", text: read.canonicalText)).report == read)
  }

  @Test func moreInTimeThanDueIsAMistake() {
    let marked = MarkedSource(
      """
      {"quarter": "2026-Q3", "version": "1", "departments": [
        {"department": "D-01", "due": 3, "on_time": ⟦4⟧, "ratings": {"5": 2, ⟦"6"⟧: 1}}]}
      """)
    let reading = PlatformReader.read(marked.source, registry: Self.registry)
    marked.expect(reading.diagnostics, ["too-many", "unknown-key"])
  }

  @Test func anUrgentServiceNamesAnotherServiceOfTheFile() {
    let marked = MarkedSource(
      """
      {"registry": "r", "version": "1", "sample": true, "departments": [
        {"id": "D-01", "name": {"ar": "دائرة", "en": "Department"}}], "centres": [], "services": [
        {"id": "S-1", "name": {"ar": "خدمة", "en": "Service"}, "department": "D-01"},
        {"id": "S-2", "name": {"ar": "عاجلة", "en": "Urgent"}, "department": "D-01", "urgent_of": "S-1"},
        {"id": "S-3", "name": {"ar": "عاجلة", "en": "Urgent"}, "department": "D-01", "urgent_of": ⟦"S-3"⟧},
        {"id": "S-4", "name": {"ar": "عاجلة", "en": "Urgent"}, "department": "D-01", "urgent_of": ⟦"S-9"⟧}]}
      """)
    marked.expect(
      RegistryReader.read(marked.source).diagnostics, ["unknown-service", "unknown-service"])
  }

  @Test(arguments: [
    #"{"audit": ⟦-1⟧}"#, #"⟦{}⟧"#, #"⟦{"audit": 0, "kpi": 0}⟧"#, #"{"audit": ⟦1e400⟧}"#,
  ])
  func weightsThatWeighNothingAreAMistake(weights: String) {
    let marked = MarkedSource(#"{"version": "1", "index": {"weights": \#(weights)}}"#)
    let reading = PolicyReader.read(marked.source)
    #expect(reading.policy == nil)
    #expect(reading.diagnostics.map(\.place.range) == marked.ranges)
  }
}
