import Testing

@testable import mizan

/// What terminals answer, as it was read from them, and how lines are given to them then.
@Suite struct TerminalAnswersTests {
  private func answers(_ reports: [String]) -> TerminalAnswers {
    var answers = TerminalAnswers()
    for report in reports { answers.take(report) }
    return answers
  }

  @Test(arguments: [
    (["P>|VTE(7006)", "[8;1$y", "[?2501;2$y", "[?65;1;9c"], LineOrder?.some(.detecting)),
    (["[8;1$y", "[?61;1c"], .detecting),
    (["P>|XTerm(379)", "[8;0$y", "[?2501;0$y", "[?64;1;2c"], .visual),
    (["P>|Konsole 22.12.3", "[?62;1;4c"], .isolating),
    (["P>|kitty(0.26.5)", "[8;0$y", "[?62;c"], .stored),
    (["P>|tmux 3.3a", "[?1;2;4c"], nil),
    (["[?6c"], nil),
    (["[8;2$y", "[?6c"], .visual),
    ([], nil),
    (["[8;9$y", "[8;$y", "P>|", "[?c", "]x"], nil),
  ])
  func theOrderFollowsFromTheAnswers(reports: [String], order: LineOrder?) {
    #expect(answers(reports).order == order)
  }

  @Test func theAttributesEndTheAnswers() {
    #expect(!answers(["P>|XTerm(379)", "[8;0$y"]).isComplete)
    #expect(answers(["[?64;1;2c"]).isComplete)
  }

  @Test func aNameCarriesNoControlCharacters() {
    #expect(answers(["P>|X\u{1}T\u{9B}e\u{202E}rm(1)"]).name == "XTerm(1)")
  }

  @Test func whatAPersonSaidIsRememberedForTheTerminalThatNamesItself() {
    let environment = ["TERM": "xterm-256color"]
    #expect(TerminalMemory.name(environment) == "xterm-256color")
    #expect(TerminalMemory.name(environment, product: "XTerm") == "xterm-256color/XTerm")
  }
}
