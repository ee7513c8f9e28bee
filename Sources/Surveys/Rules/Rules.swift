import Diagnostics

/// Something that is checked about a survey that could be read: one rule, one file, one test.
protocol Rule: Sendable {
  /// The permanent name of what it reports.
  static var code: String { get }

  /// Everything the rule finds in a survey.
  func check(_ survey: Survey) -> [Diagnostic]
}

/// All rules, and the order in which they are applied.
enum Rules {
  private static let references: [any Rule] = [KnownReferences(), VisibleQuestionsHaveLabels()]

  private static let all: [any Rule] =
    references + [
      NoCycles(), DistinctChoices(), UniqueRoles(), ScoredSections(), BreachFollowUp(),
      CriticalItemsAreObservable(), CompleteTranslations(),
    ]

  /// Applies every rule.
  static func check(_ survey: Survey) -> [Diagnostic] {
    all.flatMap { $0.check(survey) }.filter { !isSilenced($0, in: survey) }
  }

  /// Whether a designer silenced a warning with a reason where it stands.
  private static func isSilenced(_ diagnostic: Diagnostic, in survey: Survey) -> Bool {
    guard diagnostic.severity != .error else { return false }
    return survey.elements.contains { element in
      element.silenced[diagnostic.code] != nil && element.place.file == diagnostic.place.file
        && element.place.range.contains(diagnostic.place.range.lowerBound)
    }
  }

  /// Applies the rules that hold even while other parts of the definition are broken.
  static func checkReferences(_ survey: Survey) -> [Diagnostic] {
    references.flatMap { $0.check(survey) }
  }
}
