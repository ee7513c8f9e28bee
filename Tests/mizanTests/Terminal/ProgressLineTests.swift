import TestSupport
import Testing

@testable import mizan

@Suite struct ProgressLineTests {
  @Test func eachTextReplacesTheLastAndNothingStays() throws {
    let sink = CapturedText(isTerminal: true)
    let line = ProgressLine(on: sink)
    try line.show("100 of 200 files")
    try line.show("done")
    #expect(TerminalScreen(sink.text).lines == ["done"])
    try line.clear()
    #expect(TerminalScreen(sink.text).lines == [""])
  }

  @Test func aLogSeesNothing() throws {
    let sink = CapturedText()
    let line = ProgressLine(on: sink)
    try line.show("1 of 2")
    try line.clear()
    #expect(sink.text.isEmpty)
  }
}
