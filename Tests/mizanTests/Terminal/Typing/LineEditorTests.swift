import Testing

@testable import mizan

@Suite struct LineEditorTests {
  /// Types keys into a line; `|` in the result stands for the cursor.
  private func line(_ draft: String = "", _ keys: Key...) -> String {
    var editor = LineEditor(draft)
    for key in keys { _ = editor.handle(key) }
    let before = String(editor.characters[..<editor.cursor])
    return before + "|" + String(editor.characters[editor.cursor...])
  }

  @Test func lettersGoInAtTheCursor() {
    #expect(line("ac", .left, .character("b")) == "ab|c")
    #expect(line("abc", .home, .character("x"), .end, .character("y")) == "xabcy|")
    #expect(line("abc", .control("a"), .right, .control("b"), .control("f")) == "a|bc")
  }

  @Test func keysThatDeleteTakeWhatTheyShould() {
    #expect(line("abc", .backspace) == "ab|")
    #expect(line("abc", .home, .backspace) == "|abc")
    #expect(line("abc", .home, .delete) == "|bc")
    #expect(line("abc", .delete) == "abc|")
    #expect(line("abc", .left, .control("d")) == "ab|")
    #expect(line("one two", .control("u")) == "|")
    #expect(line("one two", .left, .control("k")) == "one tw|")
    #expect(line("one two  ", .control("w")) == "one |")
    #expect(line("one", .control("h")) == "on|")
  }

  @Test func aMarkJoinsTheLetterBeforeItAndGoesWithIt() {
    #expect(line("د", .character("\u{64E}")) == "دَ|")
    #expect(line("دس", .left, .character("\u{651}"), .backspace) == "|س")
    #expect(line("e", .character("\u{301}"), .character("x"), .left) == "é|x")
    #expect(line("", .character("\u{64E}"), .character("د")) == "\u{64E}د|")
  }

  @Test func aFamilyOfEmojiIsOneCharacter() {
    #expect(line("", .paste("a👨‍👩‍👧b"), .left, .backspace) == "a|b")
  }

  @Test func whatIsPastedBecomesOneCleanLine() {
    #expect(line("", .paste("a\r\nb\tc\n")) == "a b c|")
    #expect(line("", .paste("x\u{1B}[31my\u{7}\u{202E}z\u{0}")) == "x[31myz|")
    #expect(line("ab", .left, .paste("12")) == "a12|b")
  }

  @Test func aFullLineTakesNoMore() {
    var editor = LineEditor(String(repeating: "x", count: LineEditor.limit - 2))
    #expect(editor.handle(.paste("abcd")) == .refused)
    #expect(editor.characters.count == LineEditor.limit)
    #expect(editor.handle(.character("e")) == .refused)
    #expect(editor.text.hasSuffix("xab"))
    #expect(editor.handle(.character("\u{64E}")) == .editing)
  }

  @Test func keysThatLeaveTheLineSayHow() {
    var editor = LineEditor("a")
    #expect(editor.handle(.enter) == .submitted)
    #expect(editor.handle(.control("c")) == .interrupted)
    #expect(editor.handle(.control("z")) == .suspended)
    #expect(editor.handle(.control("l")) == .cleared)
    #expect(editor.handle(.up) == .refused)
    #expect(editor.handle(.backspace) == .editing)
    #expect(editor.handle(.control("d")) == .ended)
  }
}
