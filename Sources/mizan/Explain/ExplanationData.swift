import Diagnostics
import Reporting
import Scoring
import Sessions
import Storage

/// Explanations as data.
enum ExplanationData {
  static func json(_ cell: AddressedCell) -> JSON {
    .object([
      .init("address", .string(cell.address)), .init("table", JSON(cell.table)),
      .init("row", cell.row.jsonValue), .init("measure", JSON(cell.column)),
      .init("value", cell.json),
    ])
  }

  static func json(
    _ explanation: Explainer.Explanation, _ explainer: Explainer
  ) throws -> JSON {
    .object([
      .init("figure", json(explanation.cell)), .init("method", JSON(explanation.scope.method)),
      .init("sources", basis(explainer.result)),
      .init("parts", .array(explanation.parts.map { json($0) })),
      .init("imported", try explanation.imported.map { try json($0, explainer) } ?? .null),
      .init("count", .integer(explanation.count)),
      .init(
        "submissions",
        .array(
          explanation.sources.map { source in
            .object([
              .init("id", .string(source.id)), .init("date", .string(source.day)),
              .init("centre", .optional(source.centre)),
              .init("collector", .string(source.collector)),
              .init("value", .double(source.value)), .init("entry", .string(source.entry)),
              .init("device", .string(source.device)),
              .init("sequence", .integer(source.sequence)),
              .init("sealed", .string(source.sealed)),
            ])
          })),
    ])
  }

  private static func json(_ imported: ImportedRows, _ explainer: Explainer) throws -> JSON {
    .object([
      .init("version", .string(imported.version)),
      .init("entry", .string(imported.entry.hash.text)),
      .init("device", .string(try explainer.name(of: imported.entry.author))),
      .init("sequence", .integer(imported.entry.sequence)),
      .init("sealed", .string(explainer.time(imported.entry.moment.wall))),
      .init("rows", .array(imported.rows)),
    ])
  }

  private static func basis(_ result: QuarterScoring.Result) -> JSON {
    let basis = result.basis
    return .object(
      [
        .init("policy", .string(basis.policyHash)),
        .init("registry", .optional(basis.registryHash)),
        .init("calendar", .optional(basis.calendarHash)),
        .init(
          "definitions",
          .object(
            result.definitions.map { .init("\($0.form)@\($0.version)", .string($0.hash)) })),
      ])
  }

  static func json(
    _ visit: VisitExplanation, question: String?, touched: [AddressedCell], _ explainer: Explainer
  ) throws -> JSON {
    var members: [JSON.Member] = [
      .init("id", .string(visit.submission.id)),
      .init("form", .string(visit.submission.formID)),
      .init("definition", .string(visit.submission.definition)),
      .init("collector", .string(visit.submission.collector)),
      .init("entry", .string(visit.state.entry.text)),
      .init("review", .string(visit.state.review.rawValue)),
    ]
    if let entry = visit.entry {
      members += [
        .init("device", .string(try explainer.name(of: entry.author))),
        .init("author", .string(entry.author.text)), .init("sequence", .integer(entry.sequence)),
        .init("sealed", .string(explainer.time(entry.moment.wall))),
      ]
    }
    if case .visit(let scored) = visit.scored {
      members.append(.init("score", ScoredVisits.json(scored, visit.state.entry, visit.survey)))
    }
    let items = visit.items.filter { item in
      item.state != .skipped && (question == nil || item.code == question)
    }
    members += [
      .init(
        "items",
        .array(
          items.map { item in
            .object([
              .init("path", .string(item.path)), .init("code", .string(item.code)),
              .init("section", .string(item.section)), .init("weight", .double(item.weight)),
              .init("state", .string(item.state.rawValue)), .init("answer", .string(item.answer)),
              .init("credit", .double(item.credit)),
              .init("observed", .string(explainer.time(item.observed))),
              .init("entered", .string(explainer.time(item.entered))),
            ])
          })),
      .init(
        "ratings",
        .array(
          visit.ratings.map {
            .object([
              .init("code", .string($0.question.code)), .init("rating", .integer($0.rating)),
              .init("entered", .string(explainer.time($0.entered))),
            ])
          })),
      .init("figures", .array(touched.map { json($0) })),
    ]
    return .object(members)
  }
}
