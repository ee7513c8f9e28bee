import Glibc
import Sessions
import Storage
import TestSupport
import Testing

@testable import mizan

/// What is noted right after leaving, and what becomes of it.
@Suite struct CueStories {
  @Test func cuesStandBesideTheirQuestionsAndAreSealedWithTheVisit() throws {
    let trial = try FieldTrial()
    let cues = try trial.run(
      ["cues", trial.survey], input: "arrived 9:05\nRESPECT shouted at me\nloud hall\n\n")
    #expect(cues.status == .exited(0), "\(cues.messages)")
    #expect(cues.messages.contains("arrived: 09:05"))
    let run = try trial.run(["fill", "--resume", "last"], input: "C-1\n5\n1\n1\n")
    #expect(run.status == .exited(0), "\(run.messages)")
    #expect(run.messages.contains("» shouted at me"))
    #expect(run.messages.contains("» loud hall"))
    let store = try Store.open(trial.store, for: .reading)
    var kept: [Cue] = []
    try store.forEachEntry(of: .cues) { kept += CueText.decode($0.body) }
    #expect(kept.map(\.words).suffix(2) == ["shouted at me", "loud hall"])
    var text = ""
    try store.forEachSubmissionText { text = $1 }
    #expect(text.contains("p\tcued\trespect\t"))
    #expect(!text.contains("shouted at me"))
  }

  @Test func oneKeyMarksATimeOnATerminal() throws {
    let trial = try FieldTrial()
    let terminal = PseudoTerminal()
    let program = try trial.start(["cues", trial.survey], on: terminal)
    try terminal.read(until: "» ")
    terminal.type("1")
    try terminal.read(until: "arrived: ")
    try terminal.read(until: "» ")
    terminal.type("٥")
    try terminal.read(until: "left: ")
    try terminal.read(until: "» ")
    terminal.type("\r")
    #expect(program.wait() == .exited(0))
  }

  @Test func corruptionIsNeverWrittenAndLeavesOnlyAToken() throws {
    let trial = try FieldTrial()
    let run = try trial.run(
      ["fill", trial.survey],
      input: "C-1\n5\n2\nhe asked for a bribe\n1\nD-01\nhe was rude\n1\n")
    #expect(run.status == .exited(0), "\(run.messages)")
    #expect(run.messages.contains("never written here"))
    let store = try Store.open(trial.store, for: .reading)
    var texts = ""
    try store.forEachEntry(by: store.author) { texts += $0.body }
    #expect(!texts.contains("bribe"))
    #expect(texts.contains("department\tD-01"))
    for draft in try store.drafts(nil) {
      #expect(try store.events(of: draft.draft.id).allSatisfy { !$0.text.contains("bribe") })
    }
  }

  @Test(arguments: [":note he took a bribe", ":cue bribe paid", ":ملاحظة طلب رشوة"])
  func noRemarkSpeaksOfCorruptionEither(command: String) throws {
    let trial = try FieldTrial()
    let run = try trial.run(
      ["fill", trial.survey], input: "\(command)\n1\nD-01\nC-1\n5\n2\nhe was rude\n1\n")
    #expect(run.status == .exited(0), "\(run.messages)")
    #expect(run.messages.contains("never written here"))
    let store = try Store.open(trial.store, for: .reading)
    var texts = ""
    try store.forEachEntry(by: store.author) { texts += $0.body }
    #expect(!texts.contains("bribe") && !texts.contains("رشوة"))
    #expect(texts.contains("he was rude"))
  }

  @Test func escapeBlanksTheScreenUntilEnter() throws {
    let trial = try FieldTrial()
    let terminal = PseudoTerminal()
    let program = try trial.start(["fill", trial.survey, "--cover"], on: terminal)
    let shown = try terminal.read(until: "> ")
    #expect(!shown.contains("Small visit"))
    terminal.type("\u{1B}")
    try terminal.read(until: "\u{1B}[3J")
    terminal.type("secret")
    terminal.type("\r")
    try terminal.read(until: "Which centre?")
    try terminal.read(until: "> ")
    terminal.type(":q\r")
    #expect(program.wait() == .exited(0))
    let store = try Store.open(trial.store, for: .reading)
    let draft = try #require(try store.drafts().first)
    #expect(draft.eventCount == 0)
  }

  /// A word with other meanings: the declaration that it is about one of them stays with the record.
  @Test(arguments: [("en", "declared: not about corruption"), ("ar", "إقرار: لا يتعلق بفساد")])
  func aFalseAlarmIsDeclaredAndStaysVisible(language: String, words: String) throws {
    let trial = try FieldTrial()
    let run = try trial.run(
      ["fill", trial.survey], input: "C-1\n5\n2\nthe commission board was missing\n1\n1\n",
      language: language)
    #expect(run.status == .exited(0), "\(run.messages)")
    let shown = try trial.run(["show", "last"], language: language)
    #expect(shown.output.contains("commission board"))
    #expect(shown.output.contains(words), "\(shown.output)")
  }

  @Test func aCueIsHeldToTheSame() throws {
    let trial = try FieldTrial()
    let run = try trial.run(
      ["cues", trial.survey, "--json"],
      input: "دفع رشوة\n2\nRESPECT wasta at window 4\n1\nloud hall\n\n")
    #expect(run.status == .exited(0), "\(run.messages)")
    #expect(run.output.contains("wasta at window 4"))
    #expect(run.output.contains("loud hall"))
    #expect(!run.output.contains("رشوة"))
  }

  @Test(arguments: [
    ["discard", "last", "--reason", "he asked for a bribe"],
    ["evidence", "add", "small.json", "--for", "last", "--by", "A-01", "--shows", "رشوة"],
  ])
  func theCommandLineKeepsNoCorruptionEither(words: [String]) throws {
    let trial = try FieldTrial()
    try trial.run(["fill", trial.survey], input: "C-1\n")
    let run = try trial.run(words)
    #expect(run.status == .exited(1))
    #expect(run.messages.contains("never written here"), "\(run.messages)")
  }
}
