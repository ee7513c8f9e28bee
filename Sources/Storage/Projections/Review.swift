import Sessions

/// What an editor of the central team decided about one revision of a submission.
///
/// ```
/// decision⇥accepted
/// reason⇥…
/// reviewer⇥…
/// entry⇥the hash of the entry it judges
/// ```
package struct Review: Sendable, Hashable {
  /// What was decided.
  package let decision: ReviewDecision
  /// Why; empty when there is nothing to add.
  package let reason: String
  /// The pseudonymous code of the editor.
  package let reviewer: String
  /// The entry of the revision that was judged. Another revision has not been judged by it.
  package let entry: EntryHash

  /// A review from all its parts.
  package init(decision: ReviewDecision, reason: String, reviewer: String, entry: EntryHash) {
    self.decision = decision
    self.reason = reason
    self.reviewer = reviewer
    self.entry = entry
  }

  /// The body of its entry.
  package var body: String {
    var lines = FieldLines()
    lines.line("decision", decision.rawValue)
    lines.line("reason", reason)
    lines.line("reviewer", reviewer)
    lines.line("entry", entry.text)
    return lines.text
  }

  /// Reads the body of an entry; `nil` when it is not of this form.
  package init?(body: String) {
    let lines = FieldLines.lines(of: body)
    guard lines.count >= 4, lines.allSatisfy({ $0.count == 2 }),
      lines.prefix(4).map(\.[0]) == ["decision", "reason", "reviewer", "entry"],
      let decision = ReviewDecision(rawValue: lines[0][1]), let entry = EntryHash(lines[3][1])
    else { return nil }
    self.init(decision: decision, reason: lines[1][1], reviewer: lines[2][1], entry: entry)
  }
}

/// What an editor can decide, the mildest first.
package enum ReviewDecision: String, Sendable, CaseIterable {
  /// In order: it is scored.
  case accepted
  /// An earlier decision is taken back.
  case reopened
  /// Sent back to be mended.
  case returned
  /// Invalid: never scored.
  case rejected
}

/// Where the current revision of a submission stands.
package enum ReviewState: String, Sendable, CaseIterable {
  /// No decision counts for this revision.
  case unreviewed
  /// It is scored.
  case accepted
  /// It waits to be mended.
  case returned
  /// It is never scored.
  case rejected

  /// The state after a decision.
  package init(_ decision: ReviewDecision) {
    self =
      switch decision {
      case .accepted: .accepted
      case .reopened: .unreviewed
      case .returned: .returned
      case .rejected: .rejected
      }
  }
}

extension ReviewState: SQLConvertible {}
