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
}
