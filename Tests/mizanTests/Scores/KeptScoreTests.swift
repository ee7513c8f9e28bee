import Diagnostics
import Programme
import Storage
import Testing

@testable import mizan

/// A kept score can be computed again, and says what it was computed from.
@Suite struct KeptScoreTests {
  private func keep(_ trial: borrowing ScoringTrial) throws -> KeptScore {
    let result = try trial.score()
    let kept = KeptScore(result, try trial.report(result))
    try trial.store.appendVersion(.score, subject: trial.quarter.code, body: kept.body)
    return kept
  }

  private func compared(_ trial: borrowing ScoringTrial) throws -> KeptScore.Comparison {
    let entry = try #require(
      try trial.store.currentVersion(.score, subject: trial.quarter.code))
    let kept = try #require(KeptScore(body: entry.body))
    let result = try trial.score(full: true)
    return kept.compared(with: KeptScore(result, try trial.report(result)))
  }

  @Test func aKeptScoreNamesPolicyRegistryCalendarAndDefinitions() throws {
    let trial = try ScoringTrial(visits: 40, interviews: 20, before: 0)
    let names = try keep(trial).sources.map(\.name)
    for name in ["policy", "registry", "calendar", "definition:bench-visit@1"] {
      #expect(names.contains(name))
    }
  }

  @Test func aScoreComputedAgainIsTheSame() throws {
    let trial = try ScoringTrial(visits: 60, interviews: 40, before: 20)
    _ = try keep(trial)
    let comparison = try compared(trial)
    #expect(comparison.isSame)
    #expect(comparison.count > 100)
  }

  @Test func aLateDecisionIsSeen() throws {
    let trial = try ScoringTrial(visits: 60, interviews: 40, before: 0)
    _ = try keep(trial)
    let visit = try #require(try trial.visits().first)
    let summary = try #require(try trial.store.submission(visit))
    try trial.store.append(
      Review(
        decision: summary.review == .accepted ? .reopened : .accepted, reason: "",
        reviewer: "E-02", entry: summary.entry), of: visit)
    let comparison = try compared(trial)
    #expect(!comparison.isSame)
    #expect(comparison.figures.contains { $0.address == "table-visits/all/accepted" })
    #expect(comparison.sources.isEmpty)
  }

  @Test func anotherPolicyIsNamed() throws {
    let trial = try ScoringTrial(visits: 30, interviews: 10, before: 0)
    _ = try keep(trial)
    var policy = try ScoringBasis(trial.store, trial.quarter).policy
    policy.version = "9"
    try trial.store.appendVersion(.policy, subject: "policy", body: policy.canonicalText)
    #expect(try compared(trial).sources == ["policy"])
  }
}
