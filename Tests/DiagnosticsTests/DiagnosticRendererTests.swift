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
