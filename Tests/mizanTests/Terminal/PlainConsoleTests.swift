import TestSupport
import Testing

@testable import mizan

@Suite struct PlainConsoleTests {
  private let output = CapturedText()

  /// A console whose input is the text of a file.
  private func console(_ text: String, isInteractive: Bool = false) throws -> PlainConsole {
    let folder = try TemporaryFolder()
    let file = try OpenFile(reading: folder.write(text, to: "input"))
    // The file is gone before the lines are read; the copy of its descriptor is not.
    return PlainConsole(
      input: LineSource(file.descriptor.duplicate()), output: output,
      isInteractive: isInteractive)
  }

  @Test func linesAreAnswersAndTheTranscriptIsWhole() throws {
    let console = try console("نعم\r\n2\nlast")
    try console.show("هل فتح المركز؟", .strong)
    #expect(try console.ask(Prompt("> ")) == .line("نعم"))
    #expect(try console.ask(Prompt("> ")) == .line("2"))
    #expect(try console.ask(Prompt("> ")) == .line("last"))
    #expect(try console.ask(Prompt("> ")) == .ended)
    #expect(try console.ask(Prompt("> ")) == .ended)
    #expect(output.text == "هل فتح المركز؟\n> نعم\n> 2\n> last\n> \n> \n")
  }

  @Test func anEmptyLineKeepsTheDraft() throws {
    let console = try console("\nnew\n", isInteractive: true)
    #expect(try console.ask(Prompt("> ", draft: "old")) == .line("old"))
    #expect(try console.ask(Prompt("> ", draft: "old")) == .line("new"))
    #expect(output.text == "> [old] > [old] ")
  }

  @Test func controlCharactersReachNeitherTheAnswerNorTheTerminal() throws {
    let console = try console("a\u{1B}[2Jb\u{0}\tc\n")
    try console.show("\u{1B}]0;title\u{7}")
    #expect(try console.ask(Prompt("> ")) == .line("a[2Jb c"))
    #expect(output.text == "␛]0;title␇\n> a[2Jb c\n")
  }

  @Test func linesLongerThanABlockArriveWhole() throws {
    let long = String(repeating: "طويل ", count: 60_000)
    let console = try console("\(long)\nshort\n")
    #expect(try console.ask(Prompt("")) == .line(long))
    #expect(try console.ask(Prompt("")) == .line("short"))
  }
}
