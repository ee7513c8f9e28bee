import Diagnostics
import Expressions
import Reporting
import Scoring
import Storage
import Testing

@testable import mizan

/// Every number can be followed down to entries, and every answer up to numbers.
@Suite struct ExplainTests {
  private func explainer(_ trial: borrowing ScoringTrial) throws -> Explainer {
    let result = try trial.score()
    return Explainer(
      store: trial.store, result: result, report: try trial.report(result),
      zone: SystemTimeZone.current(["TZ": "UTC"]))
  }

  @Test func everyNumberOfAReportIsExplained() throws {
    let trial = try ScoringTrial(visits: 80, interviews: 60, before: 30, departments: 2)
    let explainer = try explainer(trial)
    #expect(explainer.addresses.count > 150)
    for cell in explainer.addresses {
      #expect(FigureScope(cell.address, of: explainer.figures) != nil, "\(cell.address)")
    }
  }

  @Test func aScoreRestsOnAsManyVisitsAsItSays() throws {
    let trial = try ScoringTrial(visits: 120, interviews: 90, before: 30, departments: 2)
    let explainer = try explainer(trial)
    for address in [
      "table-departments/D-01/audit", "table-departments/D-02/breach_rate",
      "table-centres-1/C-01-1/audit", "table-clauses/A6/rate",
      "table-satisfaction/D-01/satisfied", "table-drivers/SAT-WAIT/satisfied",
    ] {
      let explanation = try explainer.explain(address, limit: 1000)
      guard case .figure(let figure, _) = explanation.cell.cell else {
        Issue.record("\(address) is no figure")
        continue
      }
      let held = explanation.sources.filter { $0.value != nil }
      #expect(held.count == figure.n, "\(address)")
      #expect(explanation.count == explanation.sources.count)
      #expect(explanation.sources.allSatisfy { !$0.device.isEmpty && $0.sequence > 0 })
    }
  }

  @Test func downAndUpMeet() throws {
    let trial = try ScoringTrial(visits: 60, interviews: 40, before: 20, departments: 2)
    let explainer = try explainer(trial)
    var counting = SubmissionCounting(store: trial.store, basis: explainer.result.basis)
    for address in ["table-departments/D-01/audit", "table-satisfaction/D-02/satisfaction_index"] {
      for source in try explainer.explain(address, limit: 5).sources {
        let (state, text) = try #require(try trial.store.submissionState(source.id))
        let survey = try counting.survey(state.definition)
        let touched = explainer.touched(by: try counting.scored(state, text.utf8Span.span), survey)
        #expect(touched.contains { $0.address == address })
        #expect(!touched.contains { $0.address.hasPrefix("table-indicators/") })
      }
    }
  }

  @Test func anIndexIsMadeOfItsComponents() throws {
    let trial = try ScoringTrial(visits: 200, interviews: 100, before: 0, departments: 2)
    let explanation = try explainer(trial).explain("table-index/D-01/index", limit: 0)
    #expect(
      explanation.parts.map(\.address).contains("table-index/D-01/index_audit"))
  }

  @Test func anAnswerIsTakenApart() throws {
    let trial = try ScoringTrial(visits: 10, interviews: 5, before: 0)
    let result = try trial.score()
    let id = try #require(try trial.visits().first)
    let visit = try VisitExplanation(id, in: trial.store, result)
    #expect(visit.items.count == 40)
    let item = try #require(visit.item("q_3_4"))
    #expect(item.code == "Q-S3-04")
    #expect(visit.item("Q-S3-04")?.path == "s3/q_3_4")
    #expect(visit.item("q_9_9") == nil)
  }

  @Test func anUnknownAddressIsAnswered() throws {
    let trial = try ScoringTrial(visits: 5, interviews: 0, before: 0)
    let explainer = try explainer(trial)
    #expect(throws: CentreError.self) { try explainer.explain("table-x/y/z", limit: 1) }
  }
}
