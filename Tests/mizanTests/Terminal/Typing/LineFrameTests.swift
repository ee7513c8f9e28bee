import Diagnostics
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

  @Test func whateverIsTypedTheFrameFitsTheTerminal() {
    var random = SplitMix64(seed: 11)
    let keys: [Key] = [.left, .right, .home, .end, .backspace, .control("w")]
    for round in 0..<2000 {
      var editor = LineEditor()
      for _ in 0..<Int.random(in: 0...60, using: &random) {
        if Int.random(in: 0...4, using: &random) == 0 {
          _ = editor.handle(keys.randomElement(using: &random) ?? .left)
        } else {
          let letter = "سلام لا abc 12 漢字 \u{64E}\u{301}()".randomElement(using: &random) ?? " "
          _ = editor.handle(.character(letter))
        }
      }
      let columns = Int.random(in: 12...80, using: &random)
      let prompt = ["> ", "سؤال > ", "a long question in the prompt: "][round % 3]
      let frame = LineFrame(prompt: prompt, editor: editor, columns: columns)
      let visual = frame.visual(columns: columns, isRightToLeftWithoutLetters: round % 2 == 0)
      for frame in [frame, visual] {
        #expect(TextWidth.cells(frame.text) < columns)
        #expect((0..<columns).contains(frame.cursor))
      }
    }
  }
}
