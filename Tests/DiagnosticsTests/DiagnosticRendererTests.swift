import Diagnostics
import Testing

/// How diagnostics look.
@Suite struct DiagnosticRendererTests {
  private let source = SourceFile(
    name: "visit.json", text: "{\n\t\"السؤال\": \"${stor}\"\n}\n")

  private func diagnostic() -> Diagnostic {
    let start = Array(source.bytes).firstIndex(of: UInt8(ascii: "$")) ?? 0
    return Diagnostic(
      .error, "unknown-reference", at: Place(file: "visit.json", range: start..<start + 7),
      Phrase(en: "no question is named 'stor'", ar: "لا سؤال باسم 'stor'"),
      help: Phrase(en: "did you mean 'store'?", ar: "هل تقصد 'store'؟"))
  }

  @Test func theCaretStandsUnderTheWord() {
    let text = DiagnosticRenderer(sources: [source], language: .en).render(diagnostic())
    #expect(
      text == """
        visit.json:2:13: error: no question is named 'stor' [unknown-reference]
        2 | \t"السؤال": "${stor}"
          | \t           ^~~~~~~
          = help: did you mean 'store'?

        """)
  }

  @Test func arabicMessagesCarryTheSamePlaceAndCode() {
    let text = DiagnosticRenderer(sources: [source], language: .ar).render(diagnostic())
    #expect(text.hasPrefix("visit.json:2:13: خطأ: لا سؤال باسم 'stor' [unknown-reference]\n"))
  }

  @Test func ofALongLineTheNeighbourhoodIsShown() {
    let padding = String(repeating: "نص ", count: 1000)
    let source = SourceFile(name: "long.json", text: padding + "wrong" + padding)
    let start = padding.utf8.count
    let diagnostic = Diagnostic(
      .error, "code", at: Place(file: "long.json", range: start..<start + 5), Phrase("message"))
    let before = "…" + padding.suffix(58)
    #expect(
      DiagnosticRenderer(sources: [source], language: .en).render(diagnostic) == """
        long.json:1:3001: error: message [code]
        1 | \(before)wrong\(padding.prefix(38))…
          | \(String(repeating: " ", count: 59))^~~~~

        """)
  }

  @Test(.timeLimit(.minutes(1)))
  func manyMistakesOnOneLongLineAreShownSwiftly() {
    let text = "{" + String(repeating: "\"a\": 0, ", count: 5_000) + "\"a\": 0}"
    let source = SourceFile(name: "long.json", text: text)
    let renderer = DiagnosticRenderer(sources: [source], language: .en)
    let rendered = JSONReader.read(source).diagnostics.map { renderer.render($0) }
    #expect(rendered.count == 5_000)
    #expect(rendered.last?.hasPrefix("long.json:1:40002: error: 'a' occurs twice") == true)
  }

  @Test(arguments: ["abc", "نص ", "e\u{301}\u{301} ", "سُـ 1, ", "👩‍👩‍👧 x", "\u{600}12 "])
  func columnsCountCharactersHoweverLongTheLine(piece: String) {
    let line = String(repeating: piece, count: 3000)
    let source = SourceFile(name: "long.json", text: "first\n\(line)\nlast")
    for characters in [0, 1, 2, 999, 4001, line.count] {
      let bytes = String(line.prefix(characters)).utf8.count
      #expect(source.column(at: 6 + bytes) == characters + 1)
    }
    #expect(source.column(at: source.bytes.count) == 5)
  }

  @Test func aDiagnosticIsDataToo() {
    let json = DiagnosticRenderer(sources: [source], language: .en).json(diagnostic())
    #expect(json["line"]?.integer == 2)
    #expect(json["column"]?.integer == 13)
    #expect(json["endColumn"]?.integer == 20)
    #expect(json["message"]?["ar"]?.text == "لا سؤال باسم 'stor'")
  }

  @Test(arguments: [
    ("typ", "type"), ("relevent", "relevant"), ("lable", "label"), ("Name", "name"),
  ])
  func theNearestWordIsSuggested(typed: String, meant: String) {
    #expect(
      NearestWord.suggestion(for: typed, among: ["type", "relevant", "label", "name"]) == meant)
  }

  @Test func aWordTooFarFromAllIsNotGuessed() {
    #expect(NearestWord.suggestion(for: "colour", among: ["type", "name"]) == nil)
  }

  @Test(arguments: [("abc", 3), ("مُحَمَّد", 4), ("漢字", 4), ("a\u{200D}b", 2), ("e\u{301}", 1)])
  func cellsAreThoseOfATerminal(text: String, cells: Int) {
    #expect(TextWidth.cells(text) == cells)
  }
}
