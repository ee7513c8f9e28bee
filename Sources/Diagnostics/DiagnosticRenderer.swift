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
    let shownBefore = last(60, of: source, line.lowerBound..<start)
    let shownMarked = first(60, of: source, start..<end)
    let shownAfter = first(40, of: source, end..<line.upperBound)
    let gutter = String(repeating: " ", count: "\(number)".count)
    let indent = shownBefore.unicodeScalars.map { $0 == "\t" ? "\t" : "" }.joined()
    let spaces = String(repeating: " ", count: TextWidth.cells(shownBefore) - indent.count)
    let caret = "^" + String(repeating: "~", count: max(0, TextWidth.cells(shownMarked) - 1))
    return [
      "\(number) | \(shownBefore)\(shownMarked)\(shownAfter)",
      "\(gutter) | \(indent)\(spaces)\(caret)",
    ]
  }

  /// No more bytes of a line are looked at: one line may be a whole file.
  private static let window = 640

  /// The beginning of a stretch, with an ellipsis when that is not all of it.
  private func first(_ count: Int, of source: SourceFile, _ range: Range<Int>) -> String {
    let end = source.characterStart(at: min(range.upperBound, range.lowerBound + Self.window))
    let text = harmless(source.text(range.lowerBound..<max(range.lowerBound, end)))
    return end < range.upperBound || text.count > count ? text.prefix(count - 2) + "…" : text
  }

  /// The end of a stretch, with an ellipsis when that is not all of it.
  private func last(_ count: Int, of source: SourceFile, _ range: Range<Int>) -> String {
    let start = source.characterStart(at: max(range.lowerBound, range.upperBound - Self.window))
    let text = harmless(source.text(start..<range.upperBound))
    return start > range.lowerBound || text.count > count ? "…" + text.suffix(count - 2) : text
  }
}
