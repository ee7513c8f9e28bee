/// Writes diagnostics the way a compiler does: place, message, the line itself and a caret.
package struct DiagnosticRenderer: Sendable {
  private let sources: [String: SourceFile]
  private let language: Language
  private let usesColour: Bool

  /// A renderer for diagnostics about the given sources.
  package init(sources: [SourceFile], language: Language, usesColour: Bool = false) {
    self.sources = Dictionary(sources.map { ($0.name, $0) }) { first, _ in first }
    self.language = language
    self.usesColour = usesColour
  }

  /// The lines of one diagnostic, each ending in a line feed.
  package func render(_ diagnostic: Diagnostic) -> String {
    var lines = [heading(diagnostic)]
    if let source = sources[diagnostic.place.file] {
      lines += excerpt(of: source, diagnostic.place.range)
    }
    if let help = diagnostic.help {
      lines.append("  = \(Phrase(en: "help", ar: "الحل")[language]): \(harmless(help[language]))")
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// The author's own words without what a terminal would obey: control characters, and marks that
  /// turn the direction of what follows.
  private func harmless(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isObeyed) else { return text }
    return String(
      String.UnicodeScalarView(text.unicodeScalars.map { isObeyed($0) ? "\u{FFFD}" : $0 }))
  }

  private func isObeyed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09: false
    case 0x00...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// A diagnostic as data: `file`, `line`, `column`, `endLine`, `endColumn`, `severity`, `code`,
  /// `message` and `help` in both languages.
  package func json(_ diagnostic: Diagnostic) -> JSON {
    var members: [JSON.Member] = [.init("file", .string(diagnostic.place.file))]
    if let source = sources[diagnostic.place.file] {
      let range = diagnostic.place.range
      members += [
        .init("line", .integer(source.line(at: range.lowerBound))),
        .init("column", .integer(source.column(at: range.lowerBound))),
        .init("endLine", .integer(source.line(at: range.upperBound))),
        .init("endColumn", .integer(source.column(at: range.upperBound))),
      ]
    }
    members += [
      .init("severity", .string(diagnostic.severity.rawValue)),
      .init("code", .string(diagnostic.code)),
      .init("message", JSON(diagnostic.message)),
      .init("help", diagnostic.help.map { JSON($0) } ?? .null),
    ]
    return .object(members)
  }

  private func heading(_ diagnostic: Diagnostic) -> String {
    var place = diagnostic.place.file
    if let source = sources[diagnostic.place.file] {
      let start = diagnostic.place.range.lowerBound
      place += ":\(source.line(at: start)):\(source.column(at: start))"
    }
    let severity = coloured(name(of: diagnostic.severity), diagnostic.severity)
    let message = harmless(diagnostic.message[language])
    return "\(harmless(place)): \(severity): \(message) [\(diagnostic.code)]"
  }

  private func name(of severity: Diagnostic.Severity) -> String {
    switch severity {
    case .error: Phrase(en: "error", ar: "خطأ")[language]
    case .warning: Phrase(en: "warning", ar: "تحذير")[language]
    case .note: Phrase(en: "note", ar: "ملاحظة")[language]
    }
  }

  private func coloured(_ text: String, _ severity: Diagnostic.Severity) -> String {
    guard usesColour else { return text }
    switch severity {
    case .error: return "\u{1B}[1;31m\(text)\u{1B}[0m"
    case .warning: return "\u{1B}[1;33m\(text)\u{1B}[0m"
    case .note: return "\u{1B}[1;36m\(text)\u{1B}[0m"
    }
  }

  /// The line of the place and a caret under it, a window of it when the line is long.
  private func excerpt(of source: SourceFile, _ range: Range<Int>) -> [String] {
    let number = source.line(at: range.lowerBound)
    let line = source.range(ofLine: number)
    let start = min(range.lowerBound, line.upperBound)
    let end = min(max(range.upperBound, range.lowerBound), line.upperBound)
    let before = harmless(source.text(line.lowerBound..<start))
    let marked = harmless(source.text(start..<end))
    let after = harmless(source.text(end..<line.upperBound))
    let shownBefore = before.count > 60 ? "…" + before.suffix(58) : before
    let shownMarked = marked.count > 60 ? marked.prefix(58) + "…" : marked[...]
    let shownAfter = after.count > 40 ? after.prefix(38) + "…" : after[...]
    let gutter = String(repeating: " ", count: "\(number)".count)
    let indent = shownBefore.unicodeScalars.map { $0 == "\t" ? "\t" : "" }.joined()
    let spaces = String(repeating: " ", count: TextWidth.cells(shownBefore) - indent.count)
    let caret = "^" + String(repeating: "~", count: max(0, TextWidth.cells(shownMarked) - 1))
    return [
      "\(number) | \(shownBefore)\(shownMarked)\(shownAfter)",
      "\(gutter) | \(indent)\(spaces)\(caret)",
    ]
  }
}
