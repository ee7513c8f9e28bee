import TestSupport
import Testing

@testable import mizan

/// Dialogues in this process: the keys wait in the terminal before the question is asked.
@Suite struct RawConsoleTests {
  private let terminal = PseudoTerminal(isRaw: true)

  private func console(
    columns: String = "", bidi: BidiSetting = .logical, isRightToLeft: Bool = false
  ) -> RawConsole {
    let side = Descriptor(number: terminal.programSide)
    let environment = ["TERM": "xterm", "NO_COLOR": "1", "COLUMNS": columns]
    let output = StandardStream(side, environment: environment, holdsBack: false, bidi: bidi)
    return RawConsole(input: side, output: output, isRightToLeft: isRightToLeft)
  }

  @Test func aTypedLineIsTheAnswerAndStaysOnTheScreen() throws {
    terminal.type("سلام\r")
    #expect(try console().ask(Prompt("> ")) == .line("سلام"))
    let screen = TerminalScreen(terminal.readAll())
    #expect(screen.lines == ["> سلام", ""])
  }

  @Test(arguments: [
    ("abc\u{1B}[D\u{1B}[DX\r", "aXbc"),
    ("abc\u{1B}OHX\u{1B}OFY\r", "XabcY"),
    ("abc\u{1B}[H\u{1B}[3~\r", "bc"),
    ("one two\u{17}three\r", "one three"),
    ("gone\u{15}kept\r", "kept"),
    ("abc\u{1}\u{B}x\r", "x"),
    ("دَ\u{7F}ب\r", "ب"),
    ("\u{1B}[200~two\nlines\u{1B}[201~\r", "two lines"),
    ("\u{1B}[99~\u{1}\u{5}ok\n", "ok"),
  ])
  func editingKeysDoWhatTheyDoInAShell(keys: String, expected: String) throws {
    terminal.type(keys)
    #expect(try console().ask(Prompt("> ")) == .line(expected))
    #expect(TerminalScreen(terminal.readAll()).lines.first == "> \(expected)")
  }

  @Test func ctrlCAndCtrlDAreInputsOfTheirOwn() throws {
    terminal.type("half\u{3}\u{4}x\u{4}\r")
    let console = console()
    #expect(try console.ask(Prompt("> ")) == .interrupted)
    #expect(try console.ask(Prompt("> ")) == .ended)
    #expect(try console.ask(Prompt("> ")) == .line("x"))
  }

  @Test func whatIsTypedAheadAnswersTheNextPrompts() throws {
    terminal.type("1\r2\r3\r")
    let console = console()
    for answer in ["1", "2", "3"] {
      #expect(try console.ask(Prompt("? ")) == .line(answer))
    }
  }

  @Test func aDraftCanBeCorrected() throws {
    terminal.type("\u{7F}\u{7F}ys\r")
    #expect(try console().ask(Prompt("> ", draft: "two dogs")) == .line("two doys"))
  }

  @Test func keysThatThePromptAsksForAnswerAtOnceButNotWithinALine() throws {
    terminal.type("a\u{1B}[5~\r\u{1B}[5~")
    let console = console()
    let prompt = Prompt("> ", keys: [.pageUp])
    #expect(try console.ask(prompt) == .line("a"))
    #expect(try console.ask(prompt) == .key(.pageUp))
  }

  @Test func oneKeyTakesEverythingOffTheScreenButTheLine() throws {
    let console = console()
    try console.show("Department of example services")
    terminal.type("abc\u{C}d\r")
    #expect(try console.ask(Prompt("> ")) == .line("abcd"))
    #expect(TerminalScreen(terminal.readAll()).lines == ["> abcd", ""])
  }

  @Test func aLoneEscapeIsAKey() throws {
    terminal.type("\u{1B}")
    #expect(try console().ask(Prompt("> ", keys: [.escape])) == .key(.escape))
  }

  @Test func aLongLineScrollsSideways() throws {
    terminal.type("0123456789abcdefghij\r")
    #expect(try console(columns: "15").ask(Prompt("> ")) == .line("0123456789abcdefghij"))
    #expect(TerminalScreen(terminal.readAll()).lines.first == "> 89abcdefghij")
  }

  @Test func textIsBrokenAtSpacesAndCannotCommandTheTerminal() throws {
    try console(columns: "12").show("one two three\u{1B}[2J four")
    #expect(TerminalScreen(terminal.readAll()).lines == ["one two", "three␛[2J", "four", ""])
  }

  @Test func inVisualOrderAnArabicLineIsTypedFromTheRightEdge() throws {
    terminal.type("سلا\u{1B}[C\u{1B}[C\u{1B}[C\u{1B}[D\r")
    let console = console(columns: "12", bidi: .visual, isRightToLeft: true)
    #expect(try console.ask(Prompt("> ")) == .line("سلا"))
    // The screen knows nothing of direction: what is seen is what was written.
    let written = terminal.readAll().unicodeScalars.prefix { $0 != "\n" }.dropLast()
    let screen = TerminalScreen(String(written))
    #expect(screen.line == "       ﻼﺳ <")
    #expect(screen.cursor == 7)
  }

  @Test func inVisualOrderACursorAtTheEndStandsLeftOfTheLine() throws {
    terminal.type("سم\r")
    let console = console(columns: "12", bidi: .visual, isRightToLeft: true)
    #expect(try console.ask(Prompt("> ")) == .line("سم"))
    let written = terminal.readAll().unicodeScalars.prefix { $0 != "\n" }.dropLast()
    let screen = TerminalScreen(String(written))
    #expect(screen.line == "       ﻢﺳ <")
    #expect(screen.cursor == 6)
  }
}
