package import Programme

/// What became of the visits that arrived for a quarter.
package struct VisitTally: Sendable, Hashable {
  /// Accepted by an editor and with enough coverage: these are scored.
  package var valid: Int
  /// Accepted by an editor but with too little coverage to be scored.
  package var insufficient: Int
  /// Waiting for an editor: not scored, and their number is always shown.
  package var awaiting: Int
  /// Sent back to the auditor: not scored.
  package var returned: Int
  /// Rejected, by reason.
  package var rejected: [RejectionReason: Int]

  /// A tally of visits.
  package init(
    valid: Int = 0, insufficient: Int = 0, awaiting: Int = 0, returned: Int = 0,
    rejected: [RejectionReason: Int] = [:]
  ) {
    self.valid = valid
    self.insufficient = insufficient
    self.awaiting = awaiting
    self.returned = returned
    self.rejected = rejected
  }

  /// All that an editor accepted.
  package var accepted: Int { valid + insufficient }

  /// All that were rejected.
  package var rejectedTotal: Int { rejected.values.reduce(0, +) }

  /// All that arrived.
  package var received: Int { accepted + awaiting + returned + rejectedTotal }

  /// Adds two tallies.
  package static func + (left: VisitTally, right: VisitTally) -> VisitTally {
    VisitTally(
      valid: left.valid + right.valid, insufficient: left.insufficient + right.insufficient,
      awaiting: left.awaiting + right.awaiting, returned: left.returned + right.returned,
      rejected: left.rejected.merging(right.rejected, uniquingKeysWith: +))
  }
}
