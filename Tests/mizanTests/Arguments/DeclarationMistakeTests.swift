import Diagnostics
import Testing

@testable import mizan

@Suite struct DeclarationMistakeTests {
  private let text = Phrase(en: "Text.", ar: "نص.")

  @Test func equalNamesOfParametersAreFoundAlsoAcrossLevels() {
    let inner = Command(
      "go", text,
      takes: [
        Parameter<Bool>.flag("loud", short: "h", text),
        Parameter<String?>.option("store", .path, text),
      ], examples: [.init("mizan go", text)]
    ) { _ in .success }
    let root = tree(takes: [Parameter<String?>.option("store", .path, text)], inner)
    #expect(
      root.declarationMistakes == [
        .equalParameters(command: "mizan go", name: "--store"),
        .equalParameters(command: "mizan go", name: "-h"),
      ])
  }

  @Test func equalNamesOfCommandsAreFound() {
    let first = Command("go", text, examples: [.init("mizan go", text)]) { _ in .success }
    let second = Command("run", aliases: ["go"], text, examples: [.init("mizan run", text)]) { _ in
      .success
    }
    #expect(
      tree(first, second).declarationMistakes == [.equalCommands(command: "mizan", name: "go")])
  }

  @Test func anArgumentThatCannotBeReachedIsFound() {
    let command = Command(
      "go", text,
      takes: [
        Parameter<[String]>.arguments("FILE", .path, text),
        Parameter<String>.argument("LAST", .path, text),
      ], examples: [.init("mizan go a b", text)]
    ) { _ in .success }
    #expect(
      tree(command).declarationMistakes.first
        == .unreachableArgument(command: "mizan go", name: "LAST"))
  }

  @Test func missingTextsAndExamplesAreFound() {
    let command = Command(
      "go", Phrase("Same."), takes: [Parameter<Bool>.flag("x", Phrase(en: "", ar: "نص"))],
      examples: []
    ) { _ in .success }
    #expect(
      tree(command).declarationMistakes == [
        .untranslated(command: "mizan go", about: "abstract"),
        .untranslated(command: "mizan go", about: "--x"),
        .noExample(command: "mizan go"),
      ])
  }

  @Test func anExampleThatTheParserRefusesIsFound() {
    let command = Command("go", text, examples: [.init("mizan go --fast", text)]) { _ in .success }
    #expect(
      tree(command).declarationMistakes == [
        .wrongExample(command: "mizan go", line: "mizan go --fast")
      ])
  }

  private func tree(takes: [any CommandParameter] = [], _ commands: Command...) -> Command {
    Command(
      "mizan", text, takes: takes, examples: [.init("mizan --help", text)], subcommands: commands)
  }
}
