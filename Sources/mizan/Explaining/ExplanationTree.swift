import Diagnostics
import Expressions

/// An explained expression as lines: each part indented under the part it belongs to, with its value.
///
/// Constants are left out, since they say their value themselves; of the many nodes that a predicate
/// judges, the first ten are shown.
struct ExplanationTree {
  private struct Row {
    let depth: Int
    let text: String
    let value: String
  }

  private static let mostJudgements = 10

  private let source: [UInt8]
  private let language: Language
  private let zone: TimeZoneRules
  private var rows: [Row] = []

  /// The tree of the explanation of an expression with this text; moments are shown in the zone.
  init(
    _ explanation: Explanation, of text: String, in language: Language, zone: TimeZoneRules = .utc
  ) {
    source = Array(text.utf8)
    self.language = language
    self.zone = zone
    add(explanation, depth: 0, mark: "")
  }

  /// The lines for a terminal of so many cells, values one under the other.
  func lines(columns: Int) -> [String] {
    let widest = rows.map { 2 * $0.depth + TextWidth.cells($0.text) }.max() ?? 0
    let width = min(widest, max(20, min(columns, 100) * 3 / 5))
    return rows.map { row in
      let indent = String(repeating: " ", count: 2 * row.depth)
      let text = indent + shortened(row.text, cells: max(12, width - indent.count))
      let gap = String(repeating: " ", count: max(0, width - TextWidth.cells(text)))
      return "\(text)\(gap)  \(row.value)".leftToRight
    }
  }

  private mutating func add(_ explanation: Explanation, depth: Int, mark: String) {
    let value = value(of: explanation)
    rows.append(Row(depth: depth, text: text(of: explanation) + mark, value: value))
    var judged: [Range<Int>: Int] = [:]
    for part in parts(of: explanation) {
      let isRepeated = explanation.parts.count { $0.range == part.range } > 1
      let number = judged[part.range, default: 0] + 1
      judged[part.range] = number
      if number == Self.mostJudgements + 1 {
        rows.append(Row(depth: depth + 1, text: "…", value: ""))
      }
      if number > Self.mostJudgements { continue }
      add(part, depth: depth + 1, mark: isRepeated ? "  #\(number)" : "")
    }
  }

  /// The parts worth a line, in the order of the text.
  private func parts(of explanation: Explanation) -> [Explanation] {
    explanation.parts.enumerated().filter { !isConstant($1) }.sorted { left, right in
      (left.element.range.lowerBound, left.offset) < (right.element.range.lowerBound, right.offset)
    }.map(\.element)
  }

  private func isConstant(_ part: Explanation) -> Bool {
    guard part.parts.isEmpty || part.parts.allSatisfy(isConstant) else { return false }
    let text = text(of: part)
    return text.hasPrefix("'") && !text.dropFirst().dropLast().contains("'")
      || text.hasPrefix("\"") && !text.dropFirst().dropLast().contains("\"")
      || text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2D }
        && text != "." && text != ".."
  }

  /// The part as written, on one line.
  private func text(of part: Explanation) -> String {
    let range = part.range.clamped(to: 0..<source.count)
    return String(decoding: source[range], as: UTF8.self)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ").neutralised
  }

  private func value(of explanation: Explanation) -> String {
    switch explanation.outcome {
    case .value(let value): return quoted(value)
    case .nodes(_, let values):
      if values.isEmpty { return Phrase(en: "nothing", ar: "لا شيء")[language] }
      if values.count == 1 {
        return values[0].isEmpty
          ? remark("''", Phrase(en: "unanswered", ar: "بلا إجابة")) : quoted(values[0])
      }
      let shown = values.prefix(Self.mostJudgements).map(quoted).joined(separator: ", ")
      return "\(values.count): \(shown)\(values.count > Self.mostJudgements ? ", …" : "")"
    case .irrelevant: return remark("''", Phrase(en: "not relevant", ar: "غير ذي صلة"))
    case .failed: return Phrase(en: "mistake", ar: "خطأ")[language]
    case .skipped: return Phrase(en: "not needed", ar: "لم تلزم")[language]
    }
  }

  private func quoted(_ value: Value) -> String {
    switch value {
    case .string(let text):
      let quote = text.contains("'") ? "\"" : "'"
      return quote + shortened(text.replacing("\n", with: "⏎"), cells: 120).neutralised + quote
    case .number(let number) where number.isNaN:
      return remark("NaN", Phrase(en: "not a number", ar: "ليس عدداً"))
    default: return value.string(in: zone)
    }
  }

  private func remark(_ value: String, _ remark: Phrase) -> String {
    "\(value)  (\(remark[language]))"
  }

  /// The beginning and the end of a text that is too long.
  private func shortened(_ text: String, cells: Int) -> String {
    guard TextWidth.cells(text) > cells else { return text }
    let end = cells / 3
    return text.prefix(cells - end - 3) + " … " + text.suffix(end)
  }
}
