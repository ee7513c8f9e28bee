import Diagnostics
import Storage
import TestSupport
import Testing

@testable import mizan

/// Visits held with the built program: by pipe, by file, on a terminal.
@Suite struct VisitStories {
  @Test func aVisitIsHeldOverAPipeAndSealed() throws {
    let trial = try FieldTrial()
    let run = try trial.run(["fill", trial.survey], input: "C-1\n٤٥\n2\nrude\n1\n")
    #expect(run.status == .exited(0))
    #expect(run.output.contains("Sealed"))
    #expect(run.messages.contains("Were you treated with respect?"))
    let store = try Store.open(trial.store, for: .reading)
    var texts: [String] = []
    try store.forEachSubmissionText { texts.append($1) }
    #expect(texts.count == 1)
    #expect(texts[0].contains("a\tminutes\tanswered\t45\t"))
    #expect(texts[0].contains("a\tstory\tanswered\trude\t"))
  }

  @Test func theDialogueSpeaksArabic() throws {
    let trial = try FieldTrial()
    let run = try trial.run(
      ["fill", trial.survey], input: "C-1\nكثير\n:لاينطبق لا دور\n1\n1\n", language: "ar")
    #expect(run.status == .exited(0))
    #expect(run.messages.contains("هل عوملت باحترام؟"))
    #expect(run.messages.contains("اكتب رقماً"))
    #expect(run.output.contains("خُتم السجل"))
  }

  @Test(arguments: ["en", "ar"])
  func theTranscriptReadsWellInBothLanguages(language: String) throws {
    let trial = try FieldTrial()
    let run = try trial.run(
      ["fill", trial.survey, "--collector", "A-01"],
      input:
        ":help\nC-1\n?\nmany\n٤٥\n3\n2\n:list\nrude\nrespect\n:clear\n2\n:missing\n:note heard\nloud\n1\n",
      language: language)
    #expect(run.status == .exited(0))
    try expectGolden(run.messages, "interview/small.\(language).txt")
  }

  @Test func aRefusedAnswerSaysWhyAndAsksAgain() throws {
    let trial = try FieldTrial()
    let run = try trial.run(
      ["fill", trial.survey], input: "\nC-1\n700\n1.5\n:na\nno queue\n3\n1\n1\n")
    #expect(run.status == .exited(0))
    for words in [
      "an answer is required here", "less than ten hours", "type a whole number",
      "is none of the choices",
    ] {
      #expect(run.messages.contains(words), "\(words)")
    }
  }

  @Test func commandsWalkBackListUndoAndRemark() throws {
    let trial = try FieldTrial()
    let run = try trial.run(
      ["fill", trial.survey],
      input:
        ":help\nC-1\n:back\nC-2\n:note loud hall\n10\n:undo\n12\n:list\n:missing\n1\n:nonsense\n1\n"
    )
    #expect(run.status == .exited(0), "\(run.messages)")
    let store = try Store.open(trial.store, for: .reading)
    var text = ""
    try store.forEachSubmissionText { text = $1 }
    #expect(text.contains("a\tcentre\tanswered\tC-2\t"))
    #expect(text.contains("a\tminutes\tanswered\t12\t"))
    #expect(text.contains("loud hall"))
    #expect(text.contains("p\tundone\t"))
  }

  @Test func theEndOfInputKeepsTheDraftAndEndsWithFailure() throws {
    let trial = try FieldTrial()
    let run = try trial.run(["fill", trial.survey], input: "C-1\n5\n")
    #expect(run.status == .exited(1))
    #expect(run.messages.contains("mizan fill --resume"))
    let drafts = try trial.run(["drafts"])
    #expect(drafts.output.contains("small"))
    let resumed = try trial.run(["fill", "--resume", "last"], input: "1\n1\n")
    #expect(resumed.status == .exited(0))
    #expect(resumed.messages.contains("Resumed: 2 of 3"))
    #expect(try trial.run(["drafts"]).output.isEmpty)
  }

  @Test func aDraftIsFinishedWithTheDefinitionItBeganWith() throws {
    let trial = try FieldTrial()
    try trial.run(["fill", trial.survey], input: "C-1\n")
    try trial.write("{}", to: "small.json")
    #expect(try trial.run(["fill", "--resume", "last"], input: "5\n1\n1\n").status == .exited(0))
  }

  @Test func aDiscardedDraftIsGoneFromTheListButNotFromTheStore() throws {
    let trial = try FieldTrial()
    try trial.run(["fill", trial.survey], input: "C-1\n")
    let store = try Store.open(trial.store)
    let id = try #require(try store.drafts().first?.draft.id)
    #expect(
      try trial.run(["discard", String(id.prefix(8)), "--reason", "wrong centre"]).status
        == .exited(0))
    #expect(try store.drafts().isEmpty)
    #expect(try store.events(of: id).count == 1)
  }

  @Test func ctrlCLeavesTheDraftAndTheTerminalAsTheyWere() throws {
    let trial = try FieldTrial()
    let terminal = PseudoTerminal()
    let program = try trial.start(["fill", trial.survey], on: terminal)
    try terminal.read(until: "Which centre?")
    try terminal.read(until: "> ")
    terminal.type("C-9\r")
    try terminal.read(until: "How many minutes")
    try terminal.read(until: "> ")
    #expect(terminal.isRaw)
    terminal.type("\u{3}")
    try terminal.read(until: "--resume")
    #expect(program.wait() == .exited(130))
    #expect(!terminal.isRaw)
    let run = try trial.run(["fill", "--resume", "last"], input: "5\n1\n1\n")
    #expect(run.status == .exited(0))
    #expect(run.messages.contains("C-9"))
  }

  @Test func anAnswerFileIsReplayedThroughTheSameDialogue() throws {
    let trial = try FieldTrial()
    let file = try trial.write(
      """
      [{"started": "2026-07-12T09:05:00+03:00", "collector": "A-07",
        "answers": {"centre": "C-1", "minutes": {"state": "not_applicable", "reason": "no queue"},
                    "respect": "no", "story": {"value": "rude", "comment": "at window 4"}}},
       {"language": "en", "answers": {"centre": "C-2", "minutes": "٧", "respect": "yes"}}]
      """, to: "answers.json")
    let run = try trial.run(["fill", trial.survey, "--answers", file])
    #expect(run.status == .exited(0), "\(run.messages)")
    let store = try Store.open(trial.store, for: .reading)
    var texts: [String] = []
    try store.forEachSubmissionText { texts.append($1) }
    #expect(texts.count == 2)
    let first = try #require(texts.first { $0.contains("\tC-1\t") })
    #expect(first.contains("collector\tA-07\n"))
    #expect(first.contains("started\t1783836300000\n"))
    #expect(first.contains("at window 4"))
  }

  @Test(arguments: [
    (#"{"answers": {"centre": "C-1", "respect": "no"}}"#, "'story'"),
    (#"{"answers": {"centre": "C-1", "respect": "maybe"}}"#, "none of the choices"),
    (#"{"answers": {"centre": "C-1", "respect": "yes", "story": "x"}}"#, "never asked: 'story'"),
    (#"{"answers": {"centre": "C-1", "respect": "yes", "minuts": 3}}"#, "never asked: 'minuts'"),
    (#"{"answers": {"centre": "C-1", "respect": "yes"}, "pase": 3}"#, "did you mean 'pace'?"),
    (#"{"answers": {"centre": "C-1",}}"#, "a comma before the closing bracket"),
  ])
  func aWrongAnswerFileIsRefusedAndLeavesNoTrace(text: String, message: String) throws {
    let trial = try FieldTrial()
    let file = try trial.write(text, to: "answers.json")
    let run = try trial.run(["fill", trial.survey, "--answers", file])
    #expect(run.status == .exited(1))
    #expect(run.messages.contains(message), "\(run.messages)")
    let store = try Store.open(trial.store, for: .reading)
    #expect(try store.drafts(nil).isEmpty)
    #expect(try store.quarters().isEmpty)
  }
}
