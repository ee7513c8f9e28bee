import TestSupport
import Testing

@testable import mizan

@Suite struct UsageErrorTests {
  static let mistakes = [
    "repotr",
    "device clok",
    "report --fromat csv",
    "report -z",
    "report --store",
    "report --store --json",
    "report --quarter 5",
    "report --format htlm",
    "report --format pdf",
    "report --json=yes",
    "report --store a --store b",
    "report extra",
    "merge",
    "merge c.mizan",
    "device clock",
    "device clock three --reason drift",
    "--language fr report",
  ]

  @Test(arguments: mistakes)
  func aWrongCommandLineExits64AndWritesNoResult(line: String) {
    let trial = CommandTrial(line)
    #expect(trial.status == .usage)
    #expect(trial.output.isEmpty)
    #expect(trial.messages.hasPrefix("error: "))
  }

  @Test(arguments: ["en", "ar"])
  func eachMistakeIsToldWithItsRepair(language: String) throws {
    let environment = ["MIZAN_LANGUAGE": language]
    let pages = UsageErrorTests.mistakes.map { line in
      "$ mizan \(line)\n" + CommandTrial(line, environment: environment).messages
    }
    try expectGolden(pages.joined(separator: "\n"), "arguments/mistakes.\(language).txt")
  }

  @Test func aWrongValueInTheEnvironmentNamesTheVariable() {
    let trial = CommandTrial("report", environment: ["MIZAN_LANGUAGE": "xx"])
    #expect(trial.status == .usage)
    #expect(trial.messages.contains("'xx' in the environment variable MIZAN_LANGUAGE"))
  }

  @Test func aMistakeIsToldInTheLanguageThatTheSameLineAsksFor() {
    #expect(CommandTrial("report --language ar --nonsense").messages.hasPrefix("خطأ"))
  }
}
