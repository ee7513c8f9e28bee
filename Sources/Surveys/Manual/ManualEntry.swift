package import Diagnostics

/// What the manual says about one code: what is reported, why it matters, and how it looks.
package struct ManualEntry: Sendable {
  /// The permanent name of what is reported.
  package let code: String
  /// How much it weighs.
  package let severity: Diagnostic.Severity
  /// What is reported, in one line.
  package let summary: Phrase
  /// Why it matters and what to do; `nil` where the summary says all.
  package let explanation: Phrase?
  /// What is reported; `nil` where it cannot be shown as text.
  package let bad: ManualExample?
  /// The same without the mistake.
  package let good: ManualExample?

  init(
    _ code: String, _ severity: Diagnostic.Severity, _ summary: Phrase,
    _ explanation: Phrase? = nil, bad: ManualExample? = nil, good: ManualExample? = nil
  ) {
    self.code = code
    self.severity = severity
    self.summary = summary
    self.explanation = explanation
    self.bad = bad
    self.good = good
  }
}

/// Entries of the manual that belong together.
package struct ManualChapter: Sendable {
  /// What they are about.
  package let title: Phrase
  /// The entries in the order of the manual.
  package let entries: [ManualEntry]
}
