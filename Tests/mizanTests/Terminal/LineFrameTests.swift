import TestSupport
import Testing

@testable import mizan

@Suite struct LineFrameTests {
  @Test func theCursorStandsAfterTheCellsBeforeIt() {
    var editor = LineEditor("دَس")
    #expect(LineFrame(prompt: "> ", editor: editor, columns: 80).cursor == 4)
    _ = editor.handle(.left)
    #expect(LineFrame(prompt: "> ", editor: editor, columns: 80).cursor == 3)
    #expect(LineFrame(prompt: "> ", editor: LineEditor("漢字"), columns: 80).cursor == 6)
  }

  @Test func aLineThatIsTooLongIsScrolledSoThatTheCursorIsSeen() {
    var editor = LineEditor("0123456789abcdefghij")
    let atEnd = LineFrame(prompt: "> ", editor: editor, columns: 15)
    #expect(atEnd.text == "> 89abcdefghij")
    #expect(atEnd.cursor == 14)
    _ = editor.handle(.home)
    let atStart = LineFrame(prompt: "> ", editor: editor, columns: 15)
    #expect(atStart.text == "> 0123456789ab")
    #expect(atStart.cursor == 2)
  }

  @Test func redrawingLeavesNothingOfALongerLine() {
    let long = LineFrame(prompt: "> ", editor: LineEditor("a long line"), columns: 80)
    let short = LineFrame(prompt: "> ", editor: LineEditor("short"), columns: 80)
    let screen = TerminalScreen(long.redrawing + short.redrawing)
    #expect(screen.lines == ["> short"])
    #expect(screen.cursor == 7)
  }
}
