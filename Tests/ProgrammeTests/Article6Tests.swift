import Diagnostics
import Testing

@testable import Programme

struct Article6Tests {
  private static func fixture() throws -> String { try Shipped.text("article6.json") }

  /// A digest that knows the published hashes, so that the reader's comparison is what is tested.
  private static func digest(in text: String) -> (String) -> String {
    let root = JSONReader.read(SourceFile(name: "article6.json", text: text)).root
    let pairs = (root?["clauses"]?.elements ?? []).compactMap { node -> (String, String)? in
      guard let text = node["text_ar"]?.string?.text, let hash = node["sha256"]?.string?.text
      else { return nil }
      return (text, hash)
    }
    let known = Dictionary(pairs) { first, _ in first }
    return { known[$0] ?? "other" }
  }

  private static func read(
    _ text: String
  ) throws -> (article: Article6?, diagnostics: [Diagnostic]) {
    let digest = digest(in: try fixture())
    return Article6Reader.read(SourceFile(name: "article6.json", text: text), digest: digest)
  }

  @Test func theArticleHasItsSevenClausesInItsOwnOrder() throws {
    let article = try #require(try Self.read(Self.fixture()).article)
    #expect(article.clauses.map(\.letter.arabic) == ["أ", "ب", "ج", "د", "هـ", "و", "ز"])
    #expect(article.clauses.map(\.letter.code).last == "A6-7")
    #expect(article[.ha].wording.ar == "التأخير أو التأجيل غير المبرر في تقديم الخدمات.")
  }

  @Test func theArticleIsAlwaysCalledADraftOfItsInstrument() throws {
    let article = try #require(try Self.read(Self.fixture()).article)
    #expect(article.title.ar == "المادة 6 من مسودة نظام تطوير الخدمات الحكومية لسنة 2020")
    #expect(
      article.title.en
        == "Article 6 of the Draft Government Services Development Bylaw of 2020")
    let nameless = try Self.fixture()
      .replacing("\"instrument\": \"مسودة نظام", with: "\"instrument\": \"نظام")
      .replacing("\"Draft Government", with: "\"Government")
    let again = try #require(try Self.read(nameless).article)
    #expect(again.title.ar == article.title.ar)
    #expect(
      again.title.en == "Article 6 of the draft Government Services Development Bylaw of 2020")
  }

  @Test func aChangedWordIsFound() throws {
    let changed = try Self.fixture().replacing("غير المبرر", with: "غير المبررة")
    let reading = try Self.read(changed)
    #expect(reading.article == nil)
    #expect(reading.diagnostics.map(\.code) == ["changed-wording"])
  }

  @Test func clausesInTheOrderOfUnicodeAreRefused() throws {
    var text = try Self.fixture()
    text = text.replacing("\"letter\": \"ز\"", with: "\"letter\": \"@\"")
      .replacing("\"letter\": \"هـ\"", with: "\"letter\": \"ز\"")
      .replacing("\"letter\": \"@\"", with: "\"letter\": \"هـ\"")
    #expect(try Self.read(text).diagnostics.map(\.code) == ["clause-order", "clause-order"])
  }

  @Test func aMissingClauseIsNamed() throws {
    let root = try #require(
      JSONReader.read(SourceFile(name: "a", text: try Self.fixture())).root?.json)
    let members = (root.members ?? []).map { member in
      member.name == "clauses"
        ? JSON.Member("clauses", .array((member.value.elements ?? []).dropLast()))
        : member
    }
    let reading = try Self.read(JSON.object(members).indentedText)
    #expect(reading.diagnostics.map(\.code) == ["missing-clause"])
    #expect(reading.diagnostics.first?.message.ar.contains("ز") == true)
  }

  @Test(arguments: [
    ("أ", ClauseLetter.alef), ("ا", .alef), ("a", .alef), ("B", .ba), ("هـ", .ha), ("ه", .ha),
    ("هــ", .ha), ("e", .ha), ("A6-5", .ha), ("a6-7", .zay), (" ز ", .zay), ("g", .zay),
    ("\u{200F}و", .waw),
  ])
  func aClauseIsKnownByItsLetterItsAliasAndItsCode(text: String, letter: ClauseLetter) {
    #expect(ClauseLetter(reading: text) == letter)
  }

  @Test(arguments: ["", "h", "A6-8", "A6", "ح", "هو", "ـ"])
  func anythingElseIsNoClause(text: String) {
    #expect(ClauseLetter(reading: text) == nil)
  }

  @Test func clausesSortInTheOrderOfTheArticle() {
    #expect(
      ClauseLetter.allCases.shuffled().sorted().map(\.arabic) == [
        "أ", "ب", "ج", "د", "هـ", "و", "ز",
      ])
  }
}
