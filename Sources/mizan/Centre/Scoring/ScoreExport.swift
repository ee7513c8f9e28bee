import Diagnostics
import Digests
import Expressions
import Programme
import Reporting
import Scoring
import Sessions
import Storage
import Surveys

/// Everything that the figures of a quarter are computed from, as tables: whoever wants to check a
/// figure can do so without this program. Answers that are not scored are not among it.
struct ScoreExport {
  let store: Store
  let result: QuarterScoring.Result
  let report: Report

  /// Writes the tables into a folder, one submission at a time.
  func write(to folder: String) throws {
    try makeFolder(folder)
    let tables = try Tables(folder)
    var counting = SubmissionCounting(store: store, basis: result.basis)
    let quarter = result.score.quarter
    for past in (0...3).reversed() {
      guard let period = quarter.advanced(by: -past) else { continue }
      try store.forEachSubmissionState(in: period.code) { state, text in
        try tables.add(state, text, in: period.code, &counting, result.basis)
      }
    }
    for (hash, survey) in counting.surveys.sorted(by: { $0.key < $1.key }) {
      try tables.definitions.line([
        hash, survey.survey.settings.formID, survey.survey.settings.version,
        survey.survey.settings.channel.rawValue, SHA256.hexadecimal(survey.signature),
      ])
    }
    try tables.finish()
    let texts: [(String, String?)] = [
      ("policy.json", result.basis.policy.canonicalText),
      ("registry.json", result.basis.registry?.canonicalText),
      ("indicators.json", result.basis.indicators?.canonicalText),
      ("platform.json", result.basis.platform?.canonicalText),
      ("figures.csv", CSVReport.figures(report, Presentation(.en))),
    ]
    for (name, text) in texts {
      if let text { try WholeFile.write(Array(text.utf8), to: folder + "/" + name) }
    }
  }

  private struct Tables {
    let visits: TableFile
    let items: TableFile
    let allegations: TableFile
    let interviews: TableFile
    let ratings: TableFile
    let definitions: TableFile

    init(_ folder: String) throws {
      visits = try TableFile(
        folder + "/visits.csv",
        [
          "visit", "quarter", "date", "definition", "department", "centre", "service",
          "collector", "standing", "pair",
        ])
      items = try TableFile(
        folder + "/items.csv",
        [
          "visit", "section", "section_weight", "item", "code", "weight", "critical",
          "critical_value", "credit", "parameters", "state", "answer",
        ])
      allegations = try TableFile(
        folder + "/allegations.csv", ["visit", "clause", "severity", "state"])
      interviews = try TableFile(
        folder + "/interviews.csv",
        [
          "interview", "quarter", "date", "definition", "department", "centre", "service",
          "complete",
        ])
      ratings = try TableFile(
        folder + "/ratings.csv",
        ["interview", "question", "code", "indicator", "scale", "best", "rating"])
      definitions = try TableFile(
        folder + "/definitions.csv", ["definition", "form", "version", "channel", "signature"])
    }

    func finish() throws {
      try visits.finish()
      try items.finish()
      try allegations.finish()
      try interviews.finish()
      try ratings.finish()
      try definitions.finish()
    }

    func add(
      _ state: SubmissionState, _ text: Span<UInt8>, in quarter: String,
      _ counting: inout SubmissionCounting,
      _ basis: ScoringBasis
    ) throws {
      let survey = try counting.survey(state.definition)
      switch try counting.scored(state, text) {
      case .visit(let visit):
        try visits.line([
          visit.id, quarter, visit.day.text, visit.definition, visit.department ?? "",
          visit.centre ?? "", visit.service ?? "", visit.collector, state.review.rawValue,
          visit.pairId ?? "",
        ])
        for breach in visit.breaches {
          try allegations.line([
            visit.id, breach.clause, breach.severity.rawValue, breach.state.rawValue,
          ])
        }
        let answers = Dictionary(
          try SubmissionText.decode(Self.string(text)).answers.map { ($0.path, $0) }
        ) { first, _ in first }
        for item in survey.items {
          guard let answer = answers[item.path] else { continue }
          try items.line(Self.cells(visit.id, item, answer, survey))
        }
      case .interview(let interview):
        try interviews.line([
          interview.id, quarter, interview.day.text, interview.definition,
          interview.department ?? "", interview.centre ?? "", interview.service ?? "",
          interview.isComplete ? "1" : "0",
        ])
        for (question, rating) in zip(survey.rated, interview.ratings) {
          guard let rating else { continue }
          try ratings.line(
            [interview.id, question.name, question.code] + Self.cells(question.indicator)
              + [String(rating)])
        }
      case .leftOut: break
      }
    }

    private static func string(_ text: Span<UInt8>) -> String {
      var bytes: [UInt8] = []
      bytes.reserveCapacity(text.count)
      for index in text.indices { bytes.append(text[index]) }
      return String(decoding: bytes, as: UTF8.self)
    }

    private static func cells(_ indicator: Indicator) -> [String] {
      switch indicator {
      case .csat(let scale, let top): ["csat", "\(scale)", "\(scale - top + 1)"]
      case .driver(let scale): ["driver", "\(scale)", "\(scale - 1)"]
      case .ces(let scale, let easy): ["ces", "\(scale)", "\(easy)"]
      case .nps: ["nps", "10", "9"]
      }
    }

    private static func cells(
      _ visit: String, _ item: SurveyScorer.Item, _ answer: Answer, _ survey: SurveyScorer
    ) -> [String] {
      let section = survey.survey.sections.first { $0.name == item.rule.section }
      let (effect, limit): (String, String) =
        switch item.rule.critical {
        case nil: ("", "")
        case .zeroSection: ("zero_section", "")
        case .zeroVisit: ("zero_visit", "")
        case .cap(let value): ("cap", "\(value)")
        }
      let (kind, parameters): (String, [JSON.Member]) =
        switch item.rule.credit {
        case .yesNo(let positive): ("yes_no", [.init("positive", .string(positive))])
        case .yesPartialNo: ("yes_partial_no", [])
        case .scale(let min, let max, let isReversed):
          (
            "scale",
            [
              .init("min", .double(min)), .init("max", .double(max)),
              .init("reverse", .bool(isReversed)),
            ]
          )
        case .choice(let credits):
          (
            "choice",
            credits.sorted { $0.key < $1.key }.map { .init($0.key, .double($0.value)) }
          )
        case .checklist(let items, let none):
          ("checklist", [.init("items", .integer(items)), .init("none", .optional(none))])
        case .measure(let direction, let target, let limit):
          (
            "measure",
            [
              .init("direction", .string(direction.rawValue)), .init("target", .double(target)),
              .init("limit", .double(limit)),
            ]
          )
        }
      return [
        visit, item.rule.section, "\(section?.weight ?? 0)", item.path, item.code,
        "\(item.rule.weight)", effect, limit, kind, JSON.object(parameters).compactText,
        QuestionState(answer.state).rawValue, answer.value,
      ]
    }
  }
}

/// A table that is written line by line.
final class TableFile {
  private var file: FileReplacement
  private var buffer: [UInt8] = []

  init(_ path: String, _ header: [String]) throws {
    file = try FileReplacement(of: path, permissions: 0o600)
    try line(header)
  }

  func line(_ cells: [String]) throws {
    for (index, cell) in cells.enumerated() {
      if index > 0 { buffer.append(UInt8(ascii: ",")) }
      buffer += Self.quoted(cell).utf8
    }
    buffer += [0x0D, 0x0A]
    if buffer.count > 1 << 18 {
      try file.write(buffer)
      buffer.removeAll(keepingCapacity: true)
    }
  }

  func finish() throws {
    try file.write(buffer)
    buffer = []
    try file.finish()
  }

  private static func quoted(_ cell: String) -> String {
    guard cell.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else { return cell }
    return "\""
      + cell.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
