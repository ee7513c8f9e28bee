/// A mistake or a doubt about something that an author wrote: a value, collected and never thrown.
package struct Diagnostic: Sendable, Hashable {
  /// How much a diagnostic weighs.
  package enum Severity: String, Sendable, Comparable {
    /// Worth knowing; nothing need change.
    case note
    /// Probably not what was meant; the definition can still be used.
    case warning
    /// The definition cannot be used.
    case error

    package static func < (left: Severity, right: Severity) -> Bool {
      left.rank < right.rank
    }

    private var rank: Int {
      switch self {
      case .note: 0
      case .warning: 1
      case .error: 2
      }
    }
  }

  /// How much it weighs.
  package let severity: Severity
  /// The permanent name of this kind of mistake, in kebab case.
  package let code: String
  /// Where it is.
  package let place: Place
  /// What is wrong: lower case, no full stop, the author's own words in quotes.
  package let message: Phrase
  /// How to repair it.
  package let help: Phrase?

  /// A diagnostic about one place.
  package init(
    _ severity: Severity, _ code: String, at place: Place, _ message: Phrase, help: Phrase? = nil
  ) {
    self.severity = severity
    self.code = code
    self.place = place
    self.message = message
    self.help = help
  }
}

extension Sequence<Diagnostic> {
  /// The diagnostics in reading order: by file, place and code.
  package func inReadingOrder() -> [Diagnostic] {
    sorted { left, right in
      let leftKey = (left.place.file, left.place.range.lowerBound, left.place.range.upperBound)
      let rightKey = (right.place.file, right.place.range.lowerBound, right.place.range.upperBound)
      return leftKey == rightKey ? left.code < right.code : leftKey < rightKey
    }
  }

  /// Whether any of them forbids using the definition.
  package var hasErrors: Bool { contains { $0.severity == .error } }
}
