import TestSupport
import Testing

@testable import mizan

@Suite struct LineLayoutTests {
  @Test func storedOrderIsLeftAloneButForMarks() {
    let text = "يوم " + "2026-07-12".isolated + "\n  two"
    let stored = LineLayout(order: .stored, columns: 10)
    #expect(stored.lines(text, isBroken: false) == ["يوم 2026-07-12", "  two"])
    let isolating = LineLayout(order: .isolating, columns: 80)
    #expect(isolating.lines(text, isBroken: false).joined(separator: "\n") == text)
  }

  @Test func visualLinesAreBrokenBeforeTheyAreTurnedRound() {
    let layout = LineLayout(order: .visual, columns: 12)
    #expect(
      layout.lines("هل فتح المركز\nopen", isBroken: false) == [
        "     ﺢﺘﻓ ﻞﻫ", "     ﺰﻛﺮﻤﻟﺍ", "open",
      ])
  }

  @Test func textForReadingIsFramedAndDataIsNot() throws {
    let sink = CapturedText(isTerminal: true, order: .detecting)
    try sink.writeText("نص\n")
    try sink.write("data\n")
    #expect(sink.text == "\u{1B}[?2501hنص\n\u{1B}[?2501ldata\n")
  }
}
