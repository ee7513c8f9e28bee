import Foundation
import Glibc
import Storage
import TestSupport
import Testing

@testable import mizan

/// A file that may not grow, and junk that is typed: what was accepted stays, and the person is told.
@Suite struct RefusalStories {
  /// A file-size limit that a growing store meets, as a shell sets it.
  @Test func aFileSizeLimitInMidVisitKeepsWhatWasAccepted() throws {
    let trial = try FieldTrial()
    let notes = (1...300).map { ":note \($0) " + String(repeating: "م", count: 2000) }
    let script = "ulimit -f 900; exec \"$0\" \"$@\""
    let run = try ExternalProgram.run(
      "/bin/sh", ["-c", script, BuiltProgram.path, "fill", trial.survey],
      input: Array(("C-1\n" + notes.joined(separator: "\n") + "\n").utf8),
      environment: trial.environment())
    #expect(run.ending != .exited(0))
    let shown = run.messages.components(separatedBy: "the remark is kept").count - 1
    let store = try Store.open(trial.store, for: .reading)
    let draft = try #require(try store.drafts().first)
    #expect(draft.eventCount >= shown + 1)
    #expect(shown > 5)
    #expect(try trial.run(["verify", trial.store]).status == .exited(0))
    let resumed = try trial.run(["fill", "--resume", "last"], input: "5\n1\n1\n")
    #expect(resumed.status == .exited(0), "\(resumed.messages.suffix(300))")
  }

  @Test func anythingAtAllCanBePastedAndNothingIsLost() throws {
    let trial = try FieldTrial()
    let terminal = PseudoTerminal()
    let program = try trial.start(["fill", trial.survey], on: terminal)
    try terminal.read(until: "Which centre?")
    try terminal.read(until: "> ")
    terminal.type("C-1\r")
    try terminal.read(until: "How many minutes")
    try terminal.read(until: "> ")
    var junk: [UInt8] = Array("\u{1B}[200~".utf8)
    junk += (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ 11) }.filter { $0 != 0x1B }
    junk += Array("\u{1B}[201~\r".utf8)
    terminal.type(junk)
    try terminal.read(until: "type a number")
    try terminal.read(until: "> ")
    terminal.type("\u{1B}]0;title\u{7}\u{15}33\r")
    try terminal.read(until: "Were you treated")
    kill(program.id, SIGTERM)
    #expect(program.wait() == .signalled(SIGTERM))
    #expect(!terminal.isRaw)
    let store = try Store.open(trial.store, for: .reading)
    let draft = try #require(try store.drafts().first)
    for event in try store.events(of: draft.draft.id) {
      #expect(!event.text.unicodeScalars.contains { $0.value < 0x09 || $0.value == 0x1B })
    }
  }
}
