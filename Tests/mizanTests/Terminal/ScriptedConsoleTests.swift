import Testing

@testable import mizan

@Suite struct ScriptedConsoleTests {
  @Test func answersCanBeLookedUpByTheKeyOfThePrompt() throws {
    let answers = ["outcome": "complete"]
    let console = ScriptedConsole { prompt in
      answers[prompt.key].map { .line($0) } ?? .interrupted
    }
    try console.show("How did it end?", .strong)
    #expect(try console.ask(Prompt("> ", key: "outcome")) == .line("complete"))
    #expect(try console.ask(Prompt("> ", key: "reason")) == .interrupted)
    #expect(console.transcript == "How did it end?\n> complete\n> <Ctrl-C>\n")
  }

  @Test func afterTheLastLineComesTheEndOfInput() throws {
    let console = ScriptedConsole(answers: ["1"])
    #expect(try console.ask(Prompt("> ")) == .line("1"))
    #expect(try console.ask(Prompt("> ")) == .ended)
  }
}
