import FoundationEssentials
import Glibc
import Storage
import TestSupport
import Testing

@testable import mizan

/// The program is killed at random moments of random visits: what it acknowledged is there, the store is
/// whole, and no record is half sealed. 50 times, or as often as `MIZAN_KILLS` says.
@Suite struct KillDrill {
  private static let environment = ProcessInfo.processInfo.environment

  @Test func nothingAcknowledgedIsLostWhereverTheProgramIsKilled() throws {
    let kills = Self.environment["MIZAN_KILLS"].flatMap { Int($0) } ?? 50
    let seed = Self.environment["MIZAN_SEED"].flatMap { UInt64($0) } ?? 4
    var random = SplitMix64(seed: seed)
    let trial = try FieldTrial()
    var sealed = 0
    for round in 0..<kills {
      let terminal = PseudoTerminal()
      let program = try trial.start(["fill", trial.survey], on: terminal)
      let answers = try answer(program, on: terminal, using: &random)
      kill(program.id, SIGKILL)
      _ = program.wait()
      let store = try Store.open(trial.store)
      let drafts = try store.drafts(nil)
      let newest = try #require(drafts.max { $0.draft.created < $1.draft.created })
      let context: Comment = "seed \(seed), round \(round)"
      #expect(newest.eventCount >= answers.acknowledged, context)
      #expect(newest.eventCount <= answers.typed, context)
      if newest.state == .sealed { sealed += 1 }
      var submissions = 0
      try store.forEachSubmission { _ in submissions += 1 }
      #expect(submissions == drafts.count { $0.state == .sealed }, context)
      if newest.state == .open { try store.discardDraft(newest.draft.id, reason: "drill") }
    }
    #expect(try trial.run(["verify", trial.store]).status == .exited(0), "seed \(seed)")
    #expect(sealed <= kills)
  }

  /// Answers a random part of a visit and returns how many answers were typed and how many of them the
  /// next prompt acknowledged.
  private func answer(
    _ program: ChildProcess, on terminal: PseudoTerminal, using random: inout SplitMix64
  ) throws -> (typed: Int, acknowledged: Int) {
    let typed = ["C-1", "33", "2", "rude"]
    let next = ["How many minutes", "Were you treated", "What happened?", "Seal it?"]
    let count = Int.random(in: 0...5, using: &random)
    try terminal.read(until: "Which centre?")
    try terminal.read(until: "> ")
    for number in 0..<min(count, 4) {
      terminal.type(typed[number] + "\r")
      // The last one is not waited for: the kill falls anywhere in its work.
      if number + 1 == count { break }
      try terminal.read(until: next[number])
      try terminal.read(until: "> ")
    }
    if count == 5 { terminal.type("1\r") }
    usleep(UInt32.random(in: 0...12_000, using: &random))
    return (min(count, 4), max(0, min(count, 5) - 1))
  }
}
