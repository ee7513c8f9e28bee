import Diagnostics
import Expressions
import Programme
import Scoring
import Storage

/// The visits of a scored quarter, read and scored again one at a time.
struct ScoredVisits {
  let store: Store
  let result: QuarterScoring.Result

  /// Calls a closure with every visit and the entry it is in, sorted by identity.
  func forEach(_ body: (ScoredVisit, EntryHash, SurveyScorer) throws -> Void) throws {
    var counting = SubmissionCounting(store: store, basis: result.basis)
    try store.forEachSubmissionState(in: result.score.quarter.code) { state, text in
      guard case .visit(let visit) = try counting.scored(state, text) else { return }
      try body(visit, state.entry, try counting.survey(visit.definition))
    }
  }

  /// A visit on one line.
  static func line(_ visit: ScoredVisit) -> String {
    "\(visit.id.prefix(8))  \(visit.day.text)  \(visit.centre ?? "-")  "
      + "\(Decimals.one(visit.score.base))  \(Decimals.one(visit.score.final))  "
      + (visit.isValid ? "valid" : "-")
  }

  /// A visit as data.
  static func json(_ visit: ScoredVisit, _ entry: EntryHash, _ survey: SurveyScorer) -> JSON {
    .object([
      .init("id", .string(visit.id)), .init("entry", .string(entry.text)),
      .init("form", .string(visit.formID)), .init("channel", .string(visit.channel)),
      .init("centre", .optional(visit.centre)), .init("department", .optional(visit.department)),
      .init("service", .optional(visit.service)),
      .init("date", .string(visit.day.text)), .init("base", .double(visit.score.base)),
      .init("final", .double(visit.score.final)), .init("coverage", .double(visit.score.coverage)),
      .init("valid", .bool(visit.isValid)), .init("pair", .optional(visit.pairId)),
      .init("criticalFailures", .array(visit.score.criticalFailures.map { .string($0) })),
      .init(
        "sections",
        .object(
          zip(survey.form.sectionIds, visit.score.sections).map { name, score in
            .init(name, .double(score))
          })),
      .init(
        "allegations",
        .array(
          visit.breaches.map {
            .object([
              .init("clause", .string($0.clause)), .init("severity", .string($0.severity.rawValue)),
              .init("state", .string($0.state.rawValue)),
            ])
          })),
    ])
  }
}
