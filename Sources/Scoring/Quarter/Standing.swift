package import Programme

/// Where a submission stands when a quarter is scored.
package enum Standing: Sendable, Hashable {
  /// An editor accepted it: the only standing that is scored.
  case accepted
  /// No editor has decided.
  case awaiting
  /// It was sent back to the auditor.
  case returned
  /// It was found invalid.
  case rejected(RejectionReason)
}

/// How many visits stand where. Only ``valid`` ones are behind any figure.
package struct StandingCounts: Sendable, Hashable {
  /// Accepted and with enough coverage.
  package var valid = 0
  /// Accepted, but with too little coverage to be scored.
  package var insufficient = 0
  /// Waiting for an editor.
  package var awaiting = 0
  /// Sent back.
  package var returned = 0
  /// Rejected, by reason.
  package var rejected: [RejectionReason: Int] = [:]

  /// No visits.
  package init() {}

  /// Adds a visit.
  mutating func add(_ visit: ScoredVisit) {
    switch visit.standing {
    case .accepted: if visit.score.isValid { valid += 1 } else { insufficient += 1 }
    case .awaiting: awaiting += 1
    case .returned: returned += 1
    case .rejected(let reason): rejected[reason, default: 0] += 1
    }
  }
}
