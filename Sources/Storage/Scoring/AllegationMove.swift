import Sessions

/// One step in the case of an allegation of a visit.
///
/// ```
/// allegation⇥its place in the visit, from 1
/// move⇥confirm
/// reviewer⇥…
/// reason⇥…
/// ```
package struct AllegationMove: Sendable, Hashable {
  /// Its place among the allegations of the visit, from 1.
  package let allegation: Int
  /// The word of the step.
  package let move: String
  /// The pseudonymous code of who took it.
  package let reviewer: String
  /// Why; empty when there is nothing to add.
  package let reason: String

  /// A step from all its parts.
  package init(allegation: Int, move: String, reviewer: String, reason: String) {
    self.allegation = allegation
    self.move = move
    self.reviewer = reviewer
    self.reason = reason
  }
}

extension AllegationMove {
  /// The body of its entry.
  package var body: String {
    var lines = FieldLines()
    lines.line("allegation", String(allegation))
    lines.line("move", move)
    lines.line("reviewer", reviewer)
    lines.line("reason", reason)
    return lines.text
  }

  /// Reads the body of an entry; `nil` when it is not of this form.
  package init?(body: String) {
    let lines = FieldLines.lines(of: body)
    guard lines.count >= 4, lines.allSatisfy({ $0.count == 2 }),
      lines.prefix(4).map(\.[0]) == ["allegation", "move", "reviewer", "reason"],
      let allegation = Int(lines[0][1])
    else { return nil }
    self.init(
      allegation: allegation, move: lines[1][1], reviewer: lines[2][1], reason: lines[3][1])
  }
}
