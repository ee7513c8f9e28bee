/// Something that happened during a session, without what was answered.
package struct Paradatum: Sendable, Hashable {
  /// The kinds of happenings.
  package enum Kind: String, Sendable, CaseIterable {
    case opened
    case resumed
    case answered
    case changed
    case cleared
    case stateMarked = "state_marked"
    case commented
    case instanceAdded = "instance_added"
    case instanceRemoved = "instance_removed"
    case languageChanged = "language_changed"
    case undone
    case breachDeclined = "breach_declined"
    /// Choices of an answer were no longer offered and were taken out of it.
    case choiceWithdrawn = "choice_withdrawn"
    /// An expression could not be evaluated.
    case expressionFailed = "expression_failed"
    case sealed
  }

  /// What happened.
  package var kind: Kind
  /// The path of the question or instance; empty where none is meant.
  package var path: String
  /// Milliseconds since 1970 UTC by the device's wall clock.
  package var at: Int64

  /// A happening at a moment.
  package init(_ kind: Kind, path: String = "", at: Int64) {
    self.kind = kind
    self.path = path
    self.at = at
  }
}
