import Diagnostics
import FoundationEssentials
import Programme
import Scoring
import Sessions
import Storage
import Testing

@testable import mizan

/// What was counted is used again, and comes to the same figures to the last bit.
@Suite struct IncrementalScoringTests {
  /// Writes what a week at the centre writes: new visits, decisions, amendments, steps in cases.
  private func work(_ trial: borrowing ScoringTrial, seed: UInt64) throws {
    var bench = BenchQuarter(
      quarter: trial.quarter, departments: 4, centres: 3, seed: seed + 1000)
    try bench.fill(trial.store, visits: 12, interviews: 9)
    let ids = try trial.visits()
    for number in 0..<25 {
      let id = ids[bench.next(ids.count)]
      guard let summary = try trial.store.submission(id),
        let (state, text) = try trial.store.submissionState(id)
      else { continue }
      switch number % 4 {
      case 0:
        let decision = ReviewDecision.allCases[bench.next(4)]
        try trial.store.append(
          Review(
            decision: decision,
            reason: decision == .rejected ? RejectionReason.wrongPlace.rawValue : "",
            reviewer: "E-02", entry: summary.entry), of: id)
      case 1:
        var submission = try SubmissionText.decode(text)
        submission.revision += 1
        submission.parent = state.entry.text
        submission.reason = "wrong centre"
        submission.subject.centre = "C-0\(1 + bench.next(4))-1"
        if bench.next(3) == 0 { submission.subject.date = "2026-06-1\(bench.next(10))" }
        submission.answers = submission.answers.map { answer in
          var answer = answer
          if answer.value == "no" { answer.value = "yes" }
          return answer
        }
        let entry = try trial.store.append(submission)
        try trial.store.append(
          Review(decision: .accepted, reason: "", reviewer: "E-02", entry: entry.hash), of: id)
      default:
        let move = BreachMove.allCases[bench.next(BreachMove.allCases.count)]
        try trial.store.append(
          .allegationMove, subject: id,
          body: AllegationMove(
            allegation: 1, move: move.rawValue, reviewer: "R-01", reason: ""
          ).body)
      }
    }
  }

  @Test(arguments: 1...3)
  func whatAMergeTouchedIsCountedAgainToTheSameFigures(seed: Int) throws {
    let trial = try ScoringTrial(
      visits: 90, interviews: 60, before: 40, seed: UInt64(seed))
    _ = try trial.score()
    for week in 1...3 {
      try work(trial, seed: UInt64(seed * 10 + week))
      let changed = try trial.score()
      guard case .touched(let count) = changed.extent else {
        Issue.record("everything was counted: \(changed.extent)")
        return
      }
      #expect(count >= 21 && count < 60)
      let everything = try trial.score(full: true)
      #expect(everything.extent == .everything(.asked))
      for quarter in everything.tallies.keys {
        #expect(changed.tallies[quarter] == everything.tallies[quarter], "\(quarter.code)")
      }
      #expect(try trial.figures(changed) == trial.figures(everything))
    }
  }

  @Test func nothingNewIsNothingToRead() throws {
    let trial = try ScoringTrial(visits: 30, interviews: 20, before: 0)
    #expect(try trial.score().extent == .everything(.first))
    #expect(try trial.score().extent == .touched(0))
  }

  @Test func aChangedPolicyComputesEverythingAndSaysSo() throws {
    let trial = try ScoringTrial(visits: 30, interviews: 20, before: 0)
    let before = try trial.score()
    var policy = before.basis.policy
    policy.version = "2"
    policy.visit.minCoverage = 0.98
    try trial.store.appendVersion(.policy, subject: "policy", body: policy.canonicalText)
    let after = try trial.score()
    #expect(after.extent == .everything(.policy))
    #expect(after.extent.phrase.en == "everything was computed: the scoring policy changed")
    #expect(after.score.visits.valid < before.score.visits.valid)
    #expect(try trial.score().extent == .touched(0))
  }

  @Test func aChangedRegistryAndChangedPairsComputeEverything() throws {
    let trial = try ScoringTrial(visits: 30, interviews: 20, before: 0)
    _ = try trial.score()
    let registry = BenchQuarter(quarter: trial.quarter, departments: 3, centres: 3).registry
    try trial.store.appendVersion(.registry, subject: "registry", body: registry)
    #expect(try trial.score().extent == .everything(.registry))
    var pairs = DoubleVisits()
    let visits = try trial.visits()
    pairs.add(visits[0], visits[1])
    try trial.store.appendVersion(.pairs, subject: DoubleVisits.subject, body: pairs.text)
    #expect(try trial.score().extent == .everything(.pairs))
  }

  @Test func keptCountsThatAreDamagedOrGoneAreNotMissed() throws {
    let trial = try ScoringTrial(visits: 30, interviews: 20, before: 0)
    let figures = try trial.figures(try trial.score())
    let path = ScoreMemory(trial.store).path
    let bytes = try WholeFile.bytes(of: path)
    for (name, damage) in [
      (
        "a bit",
        { (bytes: [UInt8]) in
          var bytes = bytes
          bytes[bytes.count / 2] ^= 1
          return bytes
        }
      ),
      ("the end", { Array($0.prefix($0.count / 2)) }), ("everything", { _ in [] }),
    ] {
      try WholeFile.write(damage(bytes), to: path)
      let again = try trial.score()
      #expect(again.extent == .everything(.first), "\(name)")
      #expect(try trial.figures(again) == figures)
    }
    try FileManager.default.removeItem(atPath: path)
    #expect(try trial.score().extent == .everything(.first))
  }

  @Test func keptCountsOfAnotherStoreAreNotUsed() throws {
    let first = try ScoringTrial(visits: 20, interviews: 5, before: 0, seed: 1)
    let second = try ScoringTrial(visits: 20, interviews: 5, before: 0, seed: 2)
    _ = try first.score()
    try WholeFile.write(
      try WholeFile.bytes(of: ScoreMemory(first.store).path),
      to: ScoreMemory(second.store).path)
    #expect(try second.score().extent == .everything(.otherStore))
  }

  @Test func theTextOfATallyReadsBackToTheSameTally() throws {
    let trial = try ScoringTrial(visits: 120, interviews: 80, before: 0)
    var pairs = DoubleVisits()
    let visits = try trial.visits()
    for index in stride(from: 0, to: 40, by: 2) { pairs.add(visits[index], visits[index + 1]) }
    try trial.store.appendVersion(.pairs, subject: DoubleVisits.subject, body: pairs.text)
    let tally = try #require(try trial.score().tallies[trial.quarter])
    #expect(!tally.paired.isEmpty)
    #expect(QuarterTally(bytes: tally.bytes) == tally)
    #expect(QuarterTally(bytes: Array("tally\t0\n".utf8)) == nil)
    #expect(QuarterTally(bytes: tally.bytes + Array("x\n".utf8)) == nil)
    for place in stride(from: 0, to: tally.bytes.count, by: 997) {
      #expect(QuarterTally(bytes: Array(tally.bytes.prefix(place))) != tally, "cut at \(place)")
    }
  }

  @Test func aSubmissionTakenOutLeavesNoTrace() throws {
    let trial = try ScoringTrial(visits: 40, interviews: 0, before: 0)
    let result = try trial.score()
    var tally = try #require(result.tallies[trial.quarter])
    var counting = SubmissionCounting(store: trial.store, basis: result.basis)
    for id in try trial.visits() {
      let (state, text) = try #require(try trial.store.submissionState(id))
      try counting.count(state, text.utf8Span.span, times: -1, into: &tally)
    }
    #expect(tally == QuarterTally())
  }
}
