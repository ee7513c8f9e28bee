package import Diagnostics

/// Writes a report as data: both languages, unrounded numbers and the decimals that are shown.
package enum JSONReport {
  /// The whole report.
  package static func json(_ report: Report) -> JSON {
    .object([
      .init("title", JSON(report.title)), .init("subtitle", report.subtitle.json),
      .init("issuer", report.issuer.map { JSON($0) } ?? .null),
      .init("banners", .array(report.banners.map(\.json))),
      .init(
        "tiles",
        .array(
          report.tiles.map { tile in
            .object([
              .init("label", JSON(tile.label)), .init("value", tile.value.json),
              .init("detail", tile.detail?.json ?? .null),
            ])
          })),
      .init("guide", report.guide?.json ?? .null),
      .init("sections", .array(report.sections.map(\.json))),
      .init("provenance", report.provenance.json),
    ])
  }
}

extension Report.Section {
  fileprivate var json: JSON {
    .object([
      .init("id", .string(id)), .init("title", title.json),
      .init("blocks", .array(blocks.map(\.json))),
      .init("sections", .array(sections.map(\.json))),
    ])
  }
}

extension Report.Callout {
  fileprivate var json: JSON {
    .object([
      .init("kind", .string(kind.rawValue)), .init("title", JSON(title)),
      .init("blocks", .array(blocks.map(\.json))),
    ])
  }
}

extension Report.Block {
  fileprivate var json: JSON {
    switch self {
    case .heading(let phrase): .object([.init("heading", JSON(phrase))])
    case .paragraph(let sentence): .object([.init("paragraph", sentence.json)])
    case .official(let phrase): .object([.init("official", JSON(phrase))])
    case .list(let sentences): .object([.init("list", .array(sentences.map(\.json)))])
    case .definitions(let definitions):
      .object([
        .init(
          "definitions",
          .array(
            definitions.map { definition in
              .object([
                .init("term", JSON(definition.term)), .init("meaning", definition.meaning.json),
              ])
            }))
      ])
    case .table(let table): .object([.init("table", table.json)])
    case .chart(let chart): .object([.init("chart", chart.json)])
    case .callout(let callout): .object([.init("callout", callout.json)])
    }
  }
}

extension Report.Table {
  fileprivate var json: JSON {
    .object([
      .init("id", .string(id)), .init("caption", JSON(caption)),
      .init(
        "columns",
        .array(
          columns.map { column in
            .object([
              .init("id", .string(column.id)), .init("title", JSON(column.title)),
              .init("kind", .string(column.kind.rawValue)),
            ])
          })),
      .init(
        "rows",
        .array(
          rows.map { row in
            .object([
              .init("id", .string(row.id)), .init("total", .bool(row.isTotal)),
              .init("cells", .array(row.cells.map(\.json))),
            ])
          })),
      .init("notes", .array(notes.map(\.json))),
    ])
  }
}

extension BarChart {
  fileprivate var json: JSON {
    .object([
      .init("id", .string(id)), .init("title", JSON(title)),
      .init("confidence", .double(confidence)),
      .init(
        "axis", axis.map { .array([.double($0.lowerBound), .double($0.upperBound)]) } ?? .null),
      .init(
        "bars",
        .array(
          bars.map { bar in
            .object([
              .init("label", JSON(bar.label)),
              .init("figure", Cell.figure(bar.figure, measure).json),
            ])
          })),
    ])
  }
}

extension Provenance {
  fileprivate var json: JSON {
    .object([
      .init("program_version", .string(programVersion)),
      .init("generated_at", .string(generatedAt)),
      .init(
        "sources",
        .array(
          sources.map { source in
            .object([
              .init("kind", JSON(source.kind)), .init("name", .string(source.name)),
              .init("version", .optional(source.version)), .init("sha256", .optional(source.hash)),
            ])
          })),
    ])
  }
}

extension Sentence {
  fileprivate var json: JSON {
    .object([
      .init("ar", .string(words.ar)), .init("en", .string(words.en)),
      .init("values", .object(namedValues.map { .init($0.name, $0.value.json) })),
    ])
  }
}
