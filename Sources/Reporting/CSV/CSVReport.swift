import Diagnostics

/// Writes the figures of a report as comma-separated values.
package struct CSVReport {
  private let wording: Wording

  private init(_ presentation: Presentation) {
    wording = Wording(presentation)
  }

  /// All figures of a report, one on each line: where it stands, what it measures, the unrounded
  /// number, its limits and observations, what is shown of it and why.
  package static func figures(_ report: Report, _ presentation: Presentation) -> String {
    CSVReport(presentation).figures(report)
  }

  /// One table, one line for each row; a figure takes a column for each of its parts.
  package static func table(_ table: Report.Table, _ presentation: Presentation) -> String {
    CSVReport(presentation).table(table)
  }

  // MARK: All figures

  private func figures(_ report: Report) -> String {
    var lines = [Self.header.map { CSVText.Field.text(wording.text($0)) }]
    for (section, table) in report.tables {
      let place: [CSVText.Field] = [.text(plain(section)), .text(table.id)]
      for row in table.rows {
        let unit: [CSVText.Field] = [.text(row.id), .text(row.cells.first.map(plain) ?? "")]
        for (column, cell) in zip(table.columns, row.cells) where column.kind == .number {
          lines.append(
            place + unit + [.text(column.id), .text(wording.text(column.title))] + values(cell))
        }
      }
    }
    for chart in report.charts where !chart.repeatsTable {
      for (index, bar) in chart.bars.enumerated() {
        lines.append(
          [
            .text(wording.name(chart.title)), .text(chart.id), .integer(index + 1),
            .text(wording.name(bar.label)), .text(chart.measure.kind.rawValue),
            .text(wording.name(chart.title)),
          ] + values(.figure(bar.figure, chart.measure)))
      }
    }
    return CSVText.file(lines)
  }

  private static let header = [
    Phrase(en: "section", ar: "القسم"), Phrase(en: "table", ar: "رمز الجدول"),
    Phrase(en: "row id", ar: "رمز الصف"), Phrase(en: "row", ar: "الصف"),
    Phrase(en: "measure id", ar: "رمز المقياس"), Phrase(en: "measure", ar: "المقياس"),
    Phrase(en: "value", ar: "القيمة"), Phrase(en: "lower limit", ar: "الحد الأدنى"),
    Phrase(en: "upper limit", ar: "الحد الأعلى"), Phrase(en: "n", ar: "ن"),
    Phrase(en: "unit", ar: "الوحدة"), Phrase(en: "status", ar: "الحالة"),
    Phrase(en: "reason", ar: "السبب"),
  ]

  /// Value, limits, observations, unit, status and reason of a cell.
  private func values(_ cell: Cell) -> [CSVText.Field] {
    func absent(_ status: Figure.Status, _ reason: Phrase, _ n: Int?, _ unit: Phrase?)
      -> [CSVText.Field]
    {
      [
        .empty, .empty, .empty, n.map { .integer($0) } ?? .empty,
        unit.map { .text(wording.text($0)) } ?? .empty, .text(wording.text(status.name)),
        .text(wording.text(reason)),
      ]
    }
    switch cell {
    case .figure(let figure, let measure):
      guard let estimate = figure.estimate else {
        return absent(figure.status, figure.reason ?? Phrase(""), figure.n, measure.unit)
      }
      return [
        .number(estimate.value), estimate.lower.map { .number($0) } ?? .empty,
        estimate.upper.map { .number($0) } ?? .empty, .integer(estimate.n),
        .text(wording.text(measure.unit)), .text(wording.text(figure.status.name)), .empty,
      ]
    case .withheld(let reason): return absent(.withheld, reason, nil, nil)
    case .undefined(let reason): return absent(.undefined, reason, nil, nil)
    case .count(let count): return [.integer(count)] + shown(Phrase(en: "count", ar: "عدد"))
    case .number(let value, let measure): return [.number(value)] + shown(measure.unit)
    case .rank(let rank):
      return [.integer(rank.rank), .integer(rank.best), .integer(rank.worst), .empty]
        + shown(Phrase(en: "place", ar: "مرتبة")).dropFirst(3)
    default:
      return [.text(plain(cell))] + shown(Phrase(en: "text", ar: "نص"))
    }
  }

  /// What follows a value that has neither limits nor observations.
  private func shown(_ unit: Phrase) -> [CSVText.Field] {
    [
      .empty, .empty, .empty, .text(wording.text(unit)),
      .text(wording.text(Figure.Status.published.name)), .empty,
    ]
  }

  // MARK: One table

  private func table(_ table: Report.Table) -> String {
    let splits = table.columns.indices.map { index in
      table.rows.contains { if case .figure = $0.cells[index] { true } else { false } }
    }
    let header = zip(table.columns, splits).flatMap { column, splits in
      let title = wording.text(column.title)
      guard splits else { return [CSVText.Field.text(title)] }
      return [
        .text(title), .text("\(title) – \(wording.text(Self.header[7]))"),
        .text("\(title) – \(wording.text(Self.header[8]))"),
        .text("\(title) – \(wording.text(Self.header[9]))"),
        .text("\(title) – \(wording.text(Self.header[11]))"),
      ]
    }
    let lines = table.rows.map { row in
      zip(row.cells, splits).flatMap { cell, splits in
        splits ? parts(cell) : [field(cell)]
      }
    }
    return CSVText.file([header] + lines)
  }

  private func parts(_ cell: Cell) -> [CSVText.Field] {
    guard case .figure = cell else { return [field(cell), .empty, .empty, .empty, .empty] }
    let values = values(cell)
    return Array(values[0...3]) + [values[5]]
  }

  private func field(_ cell: Cell) -> CSVText.Field {
    switch cell {
    case .count(let count): .integer(count)
    case .number(let value, _): .number(value)
    case .withheld: .text(wording.text(Figure.Status.withheld.name))
    case .undefined: .empty
    default: .text(plain(cell))
    }
  }

  private func plain(_ cell: Cell) -> String {
    wording.plain(wording.atoms(cell), isolates: false)
  }
}
