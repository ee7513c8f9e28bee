import Diagnostics

/// Something that is checked about a survey: one rule, one file, one test, one entry in the manual.
protocol Rule: Sendable {
  /// What the manual says about what it reports.
  static var entry: ManualEntry { get }
  /// Whether it judges what is missing, and so would blame a survey of which a part could not be
  /// read.
  static var needsWholeSurvey: Bool { get }

  /// Everything the rule finds in a survey.
  func check(_ context: RuleContext) -> [Diagnostic]
}

extension Rule {
  /// The permanent name of what it reports.
  static var code: String { entry.code }

  static var needsWholeSurvey: Bool { false }

  /// Something found, with the code and severity of the rule.
  func finding(at place: Place, _ message: Phrase, help: Phrase? = nil) -> Diagnostic {
    Diagnostic(Self.entry.severity, Self.entry.code, at: place, message, help: help)
  }
}
