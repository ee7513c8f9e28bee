/// How far a session is, kept up to date by every change of a cell.
struct Tally: Sendable, Hashable {
  /// The relevant questions that a person is asked.
  var asked = 0
  /// Those of them that have an answer or a mark.
  var answered = 0
  /// The relevant questions of any kind that must be answered and are not.
  var missing = 0

  /// Nothing at all.
  init() {}

  /// What one question adds.
  init(_ cell: Cell, isAsked: Bool) {
    guard cell.isRelevant else { return }
    if isAsked {
      asked = 1
      answered = cell.isOpen ? 0 : 1
    }
    missing = cell.isRequired && cell.isOpen ? 1 : 0
  }

  static func += (left: inout Tally, right: Tally) {
    left.asked += right.asked
    left.answered += right.answered
    left.missing += right.missing
  }

  static func -= (left: inout Tally, right: Tally) {
    left.asked -= right.asked
    left.answered -= right.answered
    left.missing -= right.missing
  }
}
