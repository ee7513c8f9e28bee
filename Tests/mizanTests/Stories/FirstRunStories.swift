import Glibc
import TestSupport
import Testing

@testable import mizan

/// A terminal that says too little of itself is asked about once, before somebody works there in Arabic.
@Suite struct FirstRunStories {
  @Test func theAnswerHoldsAtOnceAndForTheNextTime() throws {
    let trial = try FieldTrial()
    var environment = trial.environment("ar")
    environment["MIZAN_BIDI"] = nil
    environment["TERM"] = "strange-256color"
    let terminal = PseudoTerminal()
    let program = try BuiltProgram.start(
      ["fill", trial.survey], on: terminal, environment: environment)
    try terminal.read(until: "Which line reads correctly?")
    try terminal.read(until: "> ")
    terminal.type("2\r")
    // Shaped letters, from left to right: the terminal gets cells.
    try terminal.read(until: "ﺰﻛﺮﻤﻟﺍ")
    try terminal.read(until: "<\u{1B}[K")
    terminal.type("\u{3}")
    #expect(program.wait() == .exited(130))
    let again = PseudoTerminal()
    let second = try BuiltProgram.start(
      ["fill", trial.survey], on: again, environment: environment)
    let shown = try again.read(until: "ﺰﻛﺮﻤﻟﺍ")
    #expect(!shown.contains("Which line"))
    try again.read(until: "<\u{1B}[K")
    again.type("\u{3}")
    #expect(second.wait() == .exited(130))
  }

  private func environment(_ trial: borrowing FieldTrial, _ language: String) -> [String: String] {
    var environment = trial.environment(language)
    environment["MIZAN_BIDI"] = nil
    environment["TERM"] = "xterm-256color"
    return environment
  }

  /// What real terminals answer, and what a line then looks like.
  @Test(arguments: [
    ("\u{1B}P>|XTerm(379)\u{1B}\\\u{1B}[8;0$y\u{1B}[?2501;0$y\u{1B}[?64;1;2c", "ﺰﻛﺮﻤﻟﺍ"),
    ("\u{1B}P>|VTE(7006)\u{1B}\\\u{1B}[8;1$y\u{1B}[?2501;2$y\u{1B}[?65;1;9c", "\u{1B}[?2501h"),
  ])
  func aTerminalThatSaysWhatItIsSparesTheQuestion(answer: String, shown: String) throws {
    let trial = try FieldTrial()
    let terminal = PseudoTerminal()
    let program = try BuiltProgram.start(
      ["fill", trial.survey], on: terminal, environment: environment(trial, "ar"))
    try terminal.read(until: TerminalAnswers.questions)
    terminal.type(answer)
    let seen = try terminal.read(until: shown)
    #expect(!seen.contains("Which line"))
    try terminal.read(until: "\u{1B}[?2004h")
    try terminal.read(until: "\u{1B}[K")
    terminal.type("\u{3}")
    #expect(program.wait() == .exited(130))
  }

  /// What is typed meanwhile is kept, and an answer that comes too late is never typed.
  @Test func aLateAnswerIsNotTakenForTypedKeys() throws {
    let trial = try FieldTrial()
    let terminal = PseudoTerminal()
    let program = try BuiltProgram.start(
      ["fill", trial.survey], on: terminal, environment: environment(trial, "en"))
    try terminal.read(until: TerminalAnswers.questions)
    terminal.type("C-")
    try terminal.read(until: "Which centre?")
    try terminal.read(until: "C-")
    terminal.type("\u{1B}P>|XTerm(379)\u{1B}\\\u{1B}[8;0$y\u{1B}[?64;1;2c")
    terminal.type("9\r")
    try terminal.read(until: "How many minutes")
    try terminal.read(until: "> ")
    terminal.type("\u{3}")
    #expect(program.wait() == .exited(130))
    let resumed = try trial.run(["fill", "--resume", "last"], input: "5\n1\n1\n")
    #expect(resumed.messages.contains("= C-9"), "\(resumed.messages)")
  }

  @Test(arguments: [["--plain"], []])
  func nothingIsAskedOfASimpleTerminal(words: [String]) throws {
    let trial = try FieldTrial()
    var environment = environment(trial, "en")
    if words.isEmpty { environment["TERM"] = "dumb" }
    let terminal = PseudoTerminal()
    let program = try BuiltProgram.start(
      ["fill", trial.survey] + words, on: terminal, environment: environment)
    let seen = try terminal.read(until: "Which centre?")
    #expect(!seen.contains("\u{1B}"))
    try terminal.read(until: "> ")
    terminal.type("C-1\n")
    try terminal.read(until: "How many minutes")
    try terminal.read(until: "> ")
    // Ctrl-C keeps what was accepted and says how to go on, here too.
    terminal.type("\u{3}")
    try terminal.read(until: "--resume")
    #expect(program.wait() == .exited(130))
  }
}
