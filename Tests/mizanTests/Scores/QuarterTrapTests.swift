import Diagnostics
import FoundationEssentials
import Programme
import Reporting
import Scoring
import Storage
import Testing

@testable import mizan

/// Traps of reviewers (domain model 3.19) that only a whole quarter falls into.
@Suite("Traps that a reviewer looks for, in a whole quarter") struct QuarterTrapTests {
  private static func range(of measure: Measure) -> ClosedRange<Double>? {
    switch measure.kind {
    case .score: 0...100
    case .share: 0...1
    case .balance: -100...100
    case .ratePer100: 0...Double.greatestFiniteMagnitude
    case .scale, .difference, .plain: nil
    }
  }

  /// Few visits, nearly all of them good: symmetric limits would pass the end of the scale.
  @Test(arguments: 1...4)
  func noIntervalOfAReportLeavesTheRangeOfItsQuantity(seed: Int) throws {
    let trial = try ScoringTrial(
      visits: 60, interviews: 120, before: 40, departments: 2, centres: 3, seed: UInt64(seed))
    var seen: Set<String> = []
    for address in try trial.report(try trial.score()).addressedCells {
      guard case .figure(let figure, let measure) = address.cell,
        let estimate = figure.estimate, let range = Self.range(of: measure),
        !address.address.hasSuffix("/difference")
      else { continue }
      for value in [estimate.lower, estimate.value, estimate.upper].compactMap({ $0 }) {
        #expect(range.contains(value), "\(address.address): \(value)")
      }
      if estimate.lower != nil { seen.insert(measure.kind.rawValue) }
    }
    #expect(seen.isSuperset(of: ["score", "share", "balance", "rate_per_100"]))
  }

  /// A component that is withheld to protect another department could be found from the index and the
  /// components beside it.
  @Test func aWithheldComponentIsNotInTheIndex() throws {
    let trial = try ScoringTrial(visits: 200, interviews: 200, before: 0, departments: 3)
    // One department is left with very few valid visits; another is withheld with it.
    for id in try trial.visits() {
      let visit = try #require(try trial.store.submission(id))
      guard visit.centre?.hasPrefix("C-01") == true, !id.hasPrefix("0") else { continue }
      try trial.store.append(
        Review(
          decision: .rejected, reason: RejectionReason.wrongPlace.rawValue, reviewer: "E-03",
          entry: visit.entry), of: id)
    }
    let score = try trial.score().score
    let hidden = score.departments.filter { !$0.showsBreachCounts }
    #expect(hidden.count > 1)
    for department in hidden {
      let breaches = try #require(department.components.first { $0.id == "breaches" })
      #expect(breaches.score == nil, "\(department.department.id)")
      #expect(department.index.status != .ok)
    }
    let open = score.departments.filter(\.showsBreachCounts)
    #expect(open.allSatisfy { $0.components.contains { $0.id == "breaches" && $0.score != nil } })
  }

  /// Answers of one centre resemble each other: the recommendation is worth no more than the
  /// satisfaction that the same people gave.
  @Test func recommendationIsClusteredLikeSatisfaction() throws {
    let trial = try ScoringTrial(visits: 10, interviews: 400, before: 0, departments: 2)
    for department in try trial.score().score.departments {
      let satisfaction = try #require(department.satisfaction)
      let recommendation = try #require(satisfaction.recommendation)
      #expect(recommendation.basis == satisfaction.overall?.basis)
      #expect(recommendation.basis != .simple)
      #expect(recommendation.effectiveCount < Double(recommendation.count))
      #expect(recommendation.limits != nil)
    }
  }

  /// What is withheld although many answered says how many answers it is worth.
  @Test func aWithheldShareNamesItsEffectiveNumber() throws {
    for seed in 1...30 {
      let trial = try ScoringTrial(
        visits: 10, interviews: 60, before: 0, departments: 1, centres: 2, seed: UInt64(seed))
      let result = try trial.score()
      let satisfaction = try #require(result.score.departments.first?.satisfaction)
      let overall = try #require(satisfaction.overall)
      guard overall.effectiveCount < 10, overall.count >= 30 else { continue }
      let cell = try trial.report(result).addressedCells.first {
        $0.address == "table-satisfaction/D-01/satisfied"
      }
      let reason = try #require(cell?.cell.reason)
      let worth = Decimals.one(overall.effectiveCount)
      #expect(reason.en.contains("these \(overall.count) are worth \(worth) (effective n)"))
      #expect(reason.ar.contains("\(worth) (العدد الفعلي)"))
      return
    }
    Issue.record("no seed gave answers that resemble each other this much")
  }
}
