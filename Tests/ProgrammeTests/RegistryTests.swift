import Diagnostics
import Testing

@testable import Programme

struct RegistryTests {
  private static let sound = """
    {"registry": "sample", "version": "2026-07-01", "sample": true,
     "departments": [
      {"id": "D-02", "name": {"ar": "دائرة الأختام", "en": "Seals Department"}, "kind": "department"},
      {"id": "D-01", "name": {"ar": "دائرة المناطيد", "en": "Airships Department"}}],
     "centres": [
      {"id": "C-201", "name": {"ar": "مكتب الميناء", "en": "Harbour Office"}, "department": "D-02",
       "governorate": {"ar": "الشمال", "en": "North"}, "type": "model", "annual_transactions": 48000},
      {"id": "C-101", "name": {"ar": "مكتب التل", "en": "Hill Office"}, "department": "D-01",
       "annual_transactions": 1200}],
     "services": [
      {"id": "S-1", "name": {"ar": "ختم", "en": "Seal"}, "department": "D-02",
       "standard_minutes": 20, "standard_visits": 1, "documents": ["A", {"ar": "هوية", "en": "Identity card"}],
       "fee_fils": 2000}]}
    """

  private func registry() throws -> Registry {
    let reading = RegistryReader.read(SourceFile(name: "registry.json", text: Self.sound))
    #expect(reading.diagnostics.isEmpty)
    return try #require(reading.registry)
  }

  @Test func departmentsKeepTheOrderOfTheFile() throws {
    #expect(try registry().departments.map(\.id) == ["D-02", "D-01"])
  }

  @Test func aCentreLeadsToItsDepartment() throws {
    let registry = try registry()
    #expect(registry.department(ofCentre: "C-101")?.name.en == "Airships Department")
    #expect(registry.centres(of: "D-02").map(\.id) == ["C-201"])
    #expect(registry.services(of: "D-02").map(\.id) == ["S-1"])
    #expect(registry.department(ofService: "S-1")?.id == "D-02")
    #expect(registry.department(ofCentre: "C-999") == nil)
  }

  @Test func aSampleSaysSo() throws {
    #expect(try registry().isSample)
  }

  @Test func theCanonicalTextReadsBackToTheSameRegistry() throws {
    let registry = try registry()
    let again = RegistryReader.read(SourceFile(name: "entry", text: registry.canonicalText))
    #expect(again.registry == registry)
    #expect(again.registry?.canonicalText == registry.canonicalText)
  }

  @Test func theOrderOfKeysDoesNotChangeTheCanonicalText() throws {
    let other = SourceFile(
      name: "other",
      text: Self.sound.replacing(
        "\"registry\": \"sample\", \"version\": \"2026-07-01\", \"sample\": true,",
        with: "\"sample\": true, \"version\": \"2026-07-01\", \"registry\": \"sample\","))
    #expect(try RegistryReader.read(other).registry?.canonicalText == registry().canonicalText)
  }

  @Test func everyMistakeIsReportedInOneRun() {
    let marked = MarkedSource(
      """
      {"registry": "r", "version": "1", "sample": false,
       "departments": [
        {"id": "D-01", "name": {"ar": "أ", "en": "A"}, "⟦kinds⟧": "department"},
        {"id": ⟦"D-01"⟧, "name": ⟦{"ar": "ب"}⟧, "kind": ⟦"minstry"⟧}],
       "centres": [
        {"id": ⟦"مركز"⟧, "name": {"ar": "ج", "en": "C"}, "department": ⟦"D-1"⟧,
         "annual_transactions": ⟦-5⟧},
        ⟦{⟧"id": "C-2", "name": ⟦{"en": "D"}⟧, "annual_transactions": ⟦12.5⟧}],
       "services": [
        {"id": "S-1", "name": ⟦"خدمة"⟧, "department": "D-01", "fee_fils": ⟦-1⟧}]}
      """.replacing("\"⟦kinds⟧\"", with: "⟦\"kinds\"⟧"))
    let reading = RegistryReader.read(marked.source)
    #expect(reading.registry == nil)
    marked.expect(
      reading.diagnostics,
      [
        "unknown-key", "duplicate-id", "missing-translation", "unknown-word", "invalid-id",
        "unknown-department", "out-of-range", "missing-key", "missing-translation", "wrong-type",
        "wrong-type", "out-of-range",
      ])
  }

  @Test func anUnknownKeyNamesTheNearestOne() throws {
    let source = SourceFile(
      name: "r", text: #"{"registry": "r", "version": "1", "sample": true, "departmants": []}"#)
    let unknown = try #require(
      RegistryReader.read(source).diagnostics.first { $0.code == "unknown-key" })
    #expect(unknown.help?.en == "did you mean 'departments'?")
  }

  @Test func aMissingEnglishNameIsOnlyAWarningAndTheArabicStandsIn() throws {
    let source = SourceFile(
      name: "r",
      text: """
        {"registry": "r", "version": "1", "sample": true,
         "departments": [{"id": "D-1", "name": {"ar": "دائرة"}}], "centres": []}
        """)
    let reading = RegistryReader.read(source)
    #expect(reading.diagnostics.map(\.severity) == [.warning])
    #expect(reading.registry?.department("D-1")?.name == Phrase("دائرة"))
  }

  @Test func aCentreWithoutTransactionsCannotBeWeightedAndIsWarnedAbout() {
    let marked = MarkedSource(
      """
      {"registry": "r", "version": "1", "sample": true,
       "departments": [{"id": "D-1", "name": {"ar": "دائرة", "en": "Department"}}],
       "centres": [{"id": ⟦"C-1"⟧, "name": {"ar": "مركز", "en": "Centre"}, "department": "D-1"}]}
      """)
    let reading = RegistryReader.read(marked.source)
    marked.expect(reading.diagnostics, ["missing-transactions"])
    #expect(reading.registry?.centre("C-1")?.annualTransactions == nil)
  }

  @Test func aRegistryMustSayWhetherItIsASample() {
    let source = SourceFile(
      name: "r", text: #"{"registry": "r", "version": "1", "departments": [], "centres": []}"#)
    #expect(RegistryReader.read(source).diagnostics.map(\.code) == ["missing-key"])
  }

  @Test func brokenJSONIsReportedOnce() {
    let reading = RegistryReader.read(SourceFile(name: "r", text: "{"))
    #expect(reading.registry == nil)
    #expect(reading.diagnostics.count == 1)
  }
}
