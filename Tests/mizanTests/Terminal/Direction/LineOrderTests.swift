import Testing

@testable import mizan

@Suite struct LineOrderTests {
  @Test(arguments: [
    (["VTE_VERSION": "7006", "TERM": "xterm-256color"], LineOrder.detecting),
    (["VTE_VERSION": "5202", "TERM": "xterm-256color"], .visual),
    (["VTE_VERSION": "7006", "TMUX": "/tmp/tmux"], .stored),
    (["TERM": "tmux-256color", "XTERM_VERSION": "XTerm(379)"], .stored),
    (["TERM": "screen"], .stored),
    (["KONSOLE_VERSION": "221203", "TERM": "xterm-256color"], .isolating),
    (["KITTY_WINDOW_ID": "1", "TERM": "xterm-kitty"], .stored),
    (["MLTERM": "3.9.2", "TERM": "mlterm"], .stored),
    (["TERM_PROGRAM": "Apple_Terminal", "TERM": "xterm-256color"], .stored),
    (["XTERM_VERSION": "XTerm(379)", "TERM": "xterm"], .visual),
    (["WT_SESSION": "guid", "TERM": "xterm-256color"], .visual),
    (["TERM": "alacritty"], .visual),
    (["TERM": "rxvt-unicode-256color"], .visual),
    (["TERM": "foot"], .visual),
    (["TERM": "linux"], .visual),
    (["TERM": "xterm-256color"], .stored),
    ([:], .stored),
  ])
  func aTerminalIsGivenLinesAsItNeedsThem(environment: [String: String], order: LineOrder) {
    #expect(LineOrder.ofTerminal(.auto, environment: environment) == order)
  }

  @Test func thePersonDecidesOverAllGuessing() {
    let konsole = ["KONSOLE_VERSION": "221203"]
    #expect(LineOrder.ofTerminal(.visual, environment: konsole) == .visual)
    #expect(LineOrder.ofTerminal(.logical, environment: ["TERM": "linux"]) == .stored)
    #expect(LineOrder.ofTerminal(.logical, environment: konsole) == .isolating)
  }

  @Test(arguments: [
    ("", [:], BidiSetting.auto),
    ("--bidi visual fill", ["MIZAN_BIDI": "logical"], .visual),
    ("fill --bidi=logical", [:], .logical),
    ("fill", ["MIZAN_BIDI": "visual"], .visual),
    ("fill --plain", ["MIZAN_BIDI": "visual"], .logical),
    ("fill --bidi sideways", [:], .auto),
  ])
  func theSettingComesFromTheCommandLineThenTheEnvironment(
    line: String, environment: [String: String], expected: BidiSetting
  ) {
    let words = ShellWords.words(of: line)
    #expect(BidiSetting.choice(words: words, environment: environment) == expected)
  }
}
