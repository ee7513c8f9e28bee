import Testing

@testable import mizan

@Suite struct ArgumentParserTests {
  @Test(arguments: [
    ("merge c.mizan a b", #"c.mizan ["a", "b"] false"#),
    ("merge-sync c.mizan a", #"c.mizan ["a"] false"#),
    ("merge -p c.mizan a", #"c.mizan ["a"] true"#),
    ("merge -pq c.mizan a", #"c.mizan ["a"] true"#),
    ("merge c.mizan a --plan", #"c.mizan ["a"] true"#),
    ("merge c.mizan -- --plan", #"c.mizan ["--plan"] false"#),
    ("merge - a", #"- ["a"] false"#),
    ("merge '' a", "error"),
    ("report", "visits.mizan html year []"),
    ("report --format csv", "visits.mizan csv year []"),
    ("report --format=csv", "visits.mizan csv year []"),
    ("report -fcsv", "visits.mizan csv year []"),
    ("report -f=csv", "visits.mizan csv year []"),
    ("report -f csv -s 'my store'", "my store csv year []"),
    ("report --quarter ٣", "visits.mizan html quarter 3 []"),
    ("report --tag a --tag b", #"visits.mizan html year ["a", "b"]"#),
    ("--language en report", "visits.mizan html year []"),
    ("report --language=en", "visits.mizan html year []"),
    ("device clock --reason drift", "0.0 drift"),
    ("device clock -3.5 --reason drift", "-3.5 drift"),
    ("device clock -.5 --reason=-x", "-0.5 -x"),
    ("device clock --reason -1", "0.0 -1"),
  ])
  func wordsBecomeTypedValues(line: String, expected: String) {
    let trial = CommandTrial(line)
    if expected == "error" {
      #expect(trial.status == .usage)
    } else {
      #expect(trial.output == expected + "\n")
      #expect(trial.status == .success)
    }
  }

  @Test func theEnvironmentAnswersWhereTheCommandLineIsSilent() {
    let environment = ["MIZAN_STORE": "field.mizan"]
    #expect(CommandTrial("report", environment: environment).output.hasPrefix("field.mizan "))
    #expect(CommandTrial("report -s x", environment: environment).output.hasPrefix("x "))
    #expect(CommandTrial("report", environment: ["MIZAN_STORE": ""]).output.hasPrefix("visits."))
  }

  @Test(arguments: [
    "", "--help", "-h", "help", "device", "help device clock", "device help clock",
    "merge --help", "merge c.mizan --help", "report -h",
  ])
  func helpIsAResultAndSucceeds(line: String) {
    let trial = CommandTrial(line)
    #expect(trial.status == .success)
    #expect(trial.output.contains("Usage:\n  mizan"))
    #expect(trial.messages.isEmpty)
  }

  @Test func theVersionIsAResult() {
    #expect(CommandTrial("--version").output == "mizan 1.0\n")
  }

  @Test func theTreeOfCommandsIsDeclaredWithoutMistakes() {
    #expect(SampleCommands.root.declarationMistakes == [])
  }
}
