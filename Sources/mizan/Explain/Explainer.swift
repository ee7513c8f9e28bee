import Diagnostics
import Expressions
import Programme
import Reporting
import Scoring
import Sessions
import Storage
import Surveys

/// Follows numbers of a quarterly report down to entries, and submissions up to numbers.
struct Explainer {
  let store: Store
  let result: QuarterScoring.Result
  let report: Report
  let figures: QuarterFigures
  let zone: TimeZoneRules
  private let cells: [AddressedCell]

  init(store: Store, result: QuarterScoring.Result, report: Report, zone: TimeZoneRules) {
    self.store = store
    self.result = result
    self.report = report
    self.zone = zone
    figures = QuarterFigures(result.score)
    cells = report.addressedCells
  }

  /// One submission behind a number.
  struct Source {
    let id: String
    let day: String
    let centre: String?
    let collector: String
    /// The base score of a visit, or the overall rating of an interview.
    let value: Double?
    let entry: String
    let device: String
    let sequence: Int64
    let sealed: String
  }

  /// All that is known about a number.
  struct Explanation {
    let cell: AddressedCell
    let scope: FigureScope
    let parts: [AddressedCell]
    /// The submissions behind it, sorted by quarter and identity, as many as asked for.
    let sources: [Source]
    /// How many there are.
    let count: Int
    /// The imported rows behind it.
    let imported: ImportedRows?
  }

  /// The numbers of the report.
  var addresses: [AddressedCell] { cells }

  /// Explains a number; at most `limit` of its submissions are named.
  func explain(_ address: String, limit: Int) throws -> Explanation {
    guard let cell = cells.first(where: { $0.address == address }),
      let scope = FigureScope(address, of: figures)
    else { throw CentreError.noFigure(address) }
    var sources: [Source] = []
    var count = 0
    try forEachSource(of: scope) { state, value, day, centre, collector in
      count += 1
      if count <= limit {
        sources.append(try source(state, value, day, centre, collector))
      }
    }
    return Explanation(
      cell: cell, scope: scope,
      parts: scope.parts.compactMap { part in cells.first { $0.address == part } },
      sources: sources, count: count,
      imported: try scope.imported.flatMap {
        try ImportedRows($0, of: result.score.quarter, in: store)
      })
  }

  /// The numbers that a submission stands behind; those that rest on one of its answers alone are
  /// left out when another answer is asked about.
  func touched(
    by scored: SubmissionCounting.Scored, _ survey: SurveyScorer, question: String? = nil
  ) -> [AddressedCell] {
    let quarter = result.score.quarter
    return cells.filter { cell in
      guard let scope = FigureScope(cell.address, of: figures) else { return false }
      return scope.holds(scored, survey, quarter: quarter, question: question)
        || scope.parts.contains { part in
          FigureScope(part, of: figures)?
            .holds(scored, survey, quarter: quarter, question: question) ?? false
        }
    }
  }

  private func forEachSource(
    of scope: FigureScope,
    _ body: (SubmissionState, Double?, CivilDay, String?, String) throws -> Void
  ) throws {
    let quarter = result.score.quarter
    var counting = SubmissionCounting(store: store, basis: result.basis)
    let needed = Set(
      (scope.visits?.quarters(of: quarter) ?? []) + (scope.interviews?.quarters(of: quarter) ?? []))
    for period in needed.sorted() {
      try store.forEachSubmissionState(in: period.code) { state, text in
        let survey = try counting.survey(state.definition)
        let scored = try counting.scored(state, text)
        guard scope.holds(scored, survey, quarter: quarter, question: nil) else { return }
        switch scored {
        case .visit(let visit):
          try body(state, visit.score.base, visit.day, visit.centre, visit.collector)
        case .interview(let interview):
          let place = scope.interviews?.question.flatMap { code in
            survey.rated.firstIndex { $0.code == code }
          }
          let rating = place.map { interview.ratings[$0] } ?? interview.overall
          try body(state, rating.map(Double.init), interview.day, interview.centre, "")
        case .leftOut: break
        }
      }
    }
  }

  private func source(
    _ state: SubmissionState, _ value: Double?, _ day: CivilDay, _ centre: String?,
    _ collector: String
  ) throws -> Source {
    let entry = try store.entry(state.entry)
    return Source(
      id: state.id, day: day.text, centre: centre, collector: collector, value: value,
      entry: state.entry.text, device: try entry.map { try name(of: $0.author) } ?? "",
      sequence: entry?.sequence ?? 0, sealed: entry.map { time($0.moment.wall) } ?? "")
  }

  func name(of author: AuthorID) throws -> String {
    try store.label(of: author) ?? String(author.text.prefix(8))
  }

  func time(_ milliseconds: Int64) -> String {
    milliseconds == 0 ? "" : Instant(milliseconds: milliseconds).text(in: zone)
  }
}

extension FigureScope {
  /// Whether a submission stands behind a number, by the answer to one question if one is named.
  fileprivate func holds(
    _ scored: SubmissionCounting.Scored, _ survey: SurveyScorer, quarter: Quarter,
    question: String?
  ) -> Bool {
    switch scored {
    case .visit(let visit):
      guard let visits else { return false }
      if let question, let own = visits.question, own != question { return false }
      return visits.holds(visit, survey, quarter: quarter)
    case .interview(let interview):
      guard let interviews else { return false }
      if let question {
        let isOverall = interviews.question == nil
        let indicator = survey.rated.first { $0.code == question }?.indicator
        if let own = interviews.question, own != question { return false }
        if isOverall, case .driver(_)? = indicator { return false }
      }
      return interviews.holds(interview, survey, quarter: quarter)
    case .leftOut: return false
    }
  }
}
