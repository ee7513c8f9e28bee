import Glibc
import Storage
import TestSupport
import Testing

@testable import mizan

/// The disk becomes read-only in the middle of a visit: the person is told what is kept and what is not,
/// and goes on when it is well again, or leaves.
@Suite(
  .enabled(if: ReadOnlyDisk.obstacle == nil, "\(ReadOnlyDisk.obstacle ?? "")"))
struct ReadOnlyStories {
  private static let typed = ["C-1", "33", "2", "rude"]

  private func start(
    _ trial: borrowing FieldTrial, _ disk: borrowing ReadOnlyDisk, on terminal: PseudoTerminal,
    language: String = "en", _ words: [String] = []
  ) throws -> ChildProcess {
    try BuiltProgram.start(
      ["fill"] + (words.isEmpty ? [trial.survey] : words), on: terminal,
      environment: trial.environment(language).merging(disk.environment) { $1 })
  }

  /// The disk refuses in the middle of the work for one answer, at every point of it in turn; what is
  /// typed again after it is well is there once.
  @Test(arguments: 0...14)
  func theVisitGoesOnWhenTheDiskIsWellAgain(calls: Int) throws {
    let trial = try FieldTrial()
    let disk = try ReadOnlyDisk(trial.path)
    let terminal = PseudoTerminal()
    let program = try start(trial, disk, on: terminal)
    try terminal.read(until: "Which centre?")
    try terminal.read(until: "> ")
    terminal.type("C-1\r")
    try terminal.read(until: "How many minutes")
    try terminal.read(until: "> ")
    try disk.refuse(after: calls)
    terminal.type("33\r")
    var seen = try terminal.read(untilOneOf: ["not kept yet", "Were you treated"])
    var refused = seen.contains("not kept yet")
    if !refused {
      terminal.type("2\r")
      seen = try terminal.read(untilOneOf: ["not kept yet", "What happened?"])
      refused = seen.contains("not kept yet")
    }
    #expect(refused, "\(calls) calls were allowed")
    try terminal.read(until: "2  leave")
    // Too early: it is refused again, and the question of what to do comes again.
    terminal.type("1\r")
    try terminal.read(until: "not kept yet")
    try terminal.read(until: "2  leave")
    disk.allow()
    terminal.type("1\r")
    seen = try terminal.read(untilOneOf: ["Were you treated", "What happened?"])
    if seen.contains("Were you treated") {
      terminal.type("2\r")
      try terminal.read(until: "What happened?")
    }
    terminal.type("rude\r")
    try terminal.read(until: "Seal it?")
    terminal.type("1\r")
    #expect(program.wait() == .exited(0))
    #expect(!terminal.isRaw)
    let store = try Store.open(trial.store)
    let draft = try #require(try store.drafts(nil).first)
    #expect(draft.eventCount == 4)
    var text = ""
    try store.forEachSubmissionText { text = $1 }
    for answer in ["centre\tanswered\tC-1", "minutes\tanswered\t33", "story\tanswered\trude"] {
      #expect(text.contains(answer), "\(answer)")
    }
    #expect(try trial.run(["verify", trial.store]).status == .exited(0))
  }

  /// The person leaves while the disk refuses, or the battery goes flat: what was acknowledged is there,
  /// the rest is asked again.
  @Test(arguments: [("en", false), ("ar", false), ("en", true)])
  func whoLeavesLosesNothingThatWasAcknowledged(language: String, isKilled: Bool) throws {
    let trial = try FieldTrial()
    let disk = try ReadOnlyDisk(trial.path)
    let terminal = PseudoTerminal()
    let isArabic = language == "ar"
    let program = try start(trial, disk, on: terminal, language: language)
    try terminal.read(until: isArabic ? "ما رمز المركز؟" : "Which centre?")
    try terminal.read(until: "> ")
    terminal.type("C-1\r")
    try terminal.read(until: isArabic ? "كم دقيقة" : "How many minutes")
    try terminal.read(until: "> ")
    try disk.refuse(after: 3)
    terminal.type("33\r")
    try terminal.read(until: isArabic ? "هذا لم يُحفظ بعد" : "This is not kept yet")
    try terminal.read(until: isArabic ? "القرص لا يقبل" : "The disk takes nothing")
    try terminal.read(until: isArabic ? "كل ما قُبل قبل ذلك محفوظ" : "accepted before is kept")
    try terminal.read(until: "> ")
    #expect(terminal.isRaw)
    if isKilled {
      kill(program.id, SIGKILL)
      #expect(program.wait() == .signalled(SIGKILL))
    } else {
      terminal.type("2\r")
      try terminal.read(until: "--resume")
      #expect(program.wait() == .exited(0))
      #expect(!terminal.isRaw)
    }
    disk.allow()
    #expect(try trial.run(["verify", trial.store]).status == .exited(0))
    let store = try Store.open(trial.store)
    #expect(try store.drafts().first?.eventCount == 1)
    let resumed = try trial.run(["fill", "--resume", "last"], input: "33\n1\n1\n")
    #expect(resumed.status == .exited(0), "\(resumed.messages)")
  }

  /// The seal itself meets the refusal: the record stays a draft until the disk is well, and is sealed once.
  @Test(arguments: [0, 2, 4, 6, 8, 10, 12, 14])
  func theSealWaitsForTheDisk(calls: Int) throws {
    let trial = try FieldTrial()
    let disk = try ReadOnlyDisk(trial.path)
    let terminal = PseudoTerminal()
    let program = try start(trial, disk, on: terminal)
    for (typed, next) in zip(
      Self.typed, ["How many minutes", "Were you treated", "What happened?", "Seal it?"])
    {
      try terminal.read(until: "> ")
      terminal.type(typed + "\r")
      try terminal.read(until: next)
    }
    try terminal.read(until: "> ")
    try disk.refuse(after: calls)
    terminal.type("1\r")
    if try terminal.read(untilOneOf: ["not sealed yet", "Receipt code"]).contains("not sealed yet")
    {
      try terminal.read(until: "> ")
      disk.allow()
      terminal.type("1\r")
      try terminal.read(until: "Receipt code")
    }
    disk.allow()
    #expect(program.wait() == .exited(0))
    #expect(try trial.run(["verify", trial.store]).status == .exited(0))
    let store = try Store.open(trial.store)
    var entries = 0
    try store.forEachEntry(of: .submission) { _ in entries += 1 }
    #expect(entries == 1)
    #expect(try store.drafts().isEmpty)
  }
}
