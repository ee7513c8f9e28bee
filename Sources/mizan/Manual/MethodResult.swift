import Diagnostics
import Scoring

/// The result of a statistical method for a person: each figure with what it means.
struct MethodResult {
  let method: StatisticsMethod
  let result: JSON
  let language: Language

  private struct Row {
    let name: String
    let value: String
    let meaning: Phrase?
  }

  /// The lines to show.
  var lines: [String] {
    let rows = (result.members ?? []).flatMap { self.rows($0.name, $0.value, depth: 0) }
    return language == .en ? table(rows) : list(rows)
  }

  private func rows(_ name: String, _ value: JSON, depth: Int) -> [Row] {
    let indent = String(repeating: " ", count: 2 * depth)
    let meaning = depth == 0 ? method.meaning(of: name) : nil
    switch value {
    case .object(let members) where !members.isEmpty:
      return [Row(name: indent + name, value: "", meaning: meaning)]
        + members.flatMap { rows($0.name, $0.value, depth: depth + 1) }
    case .array(let elements) where elements.contains { $0.members != nil }:
      return [Row(name: indent + name, value: "", meaning: meaning)]
        + elements.map { Row(name: indent + "  " + heading($0), value: rest($0), meaning: nil) }
    default: return [Row(name: indent + name, value: Self.text(value), meaning: meaning)]
    }
  }

  /// What an element of a list is called, and what else it holds.
  private func heading(_ element: JSON) -> String { element["id"].map(Self.text) ?? "·" }

  private func rest(_ element: JSON) -> String {
    (element.members ?? []).filter { $0.name != "id" }
      .map { "\($0.name) \(Self.text($0.value))" }.joined(separator: ", ")
  }

  /// A value on one line; what is not defined is a dash.
  static func text(_ value: JSON) -> String {
    switch value {
    case .null: "—"
    case .bool(let truth): truth ? "true" : "false"
    case .number(let number): ShownNumber.text(number.double)
    case .string(let text): text.neutralised
    case .array(let elements): elements.map(text).joined(separator: ", ")
    case .object: value.compactText
    }
  }

  /// English: names, values and meanings in columns.
  private func table(_ rows: [Row]) -> [String] {
    let names = rows.map { TextWidth.cells($0.name) }.max() ?? 0
    let values = min(rows.map { TextWidth.cells($0.value) }.max() ?? 0, 24)
    return rows.map { row in
      var line = padded(row.name, names) + "  " + row.value
      if let meaning = row.meaning, !meaning.en.isEmpty {
        line = padded(line, names + 2 + values) + "  " + meaning.en
      }
      while line.last == " " { line.removeLast() }
      return line.leftToRight
    }
  }

  /// Arabic: the meaning on a line of its own, since a line that mixes directions reads differently on
  /// every terminal.
  private func list(_ rows: [Row]) -> [String] {
    rows.flatMap { row in
      let line = "  \(row.name) = \(row.value)".leftToRight
      let title = "  \(row.name)"
      return (row.meaning.map { [$0.ar] } ?? []) + [row.value.isEmpty ? title : line]
    }
  }

  private func padded(_ text: String, _ cells: Int) -> String {
    text + String(repeating: " ", count: max(0, cells - TextWidth.cells(text)))
  }
}
