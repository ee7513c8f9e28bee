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

  /// Adds a visit, or takes it out with `times` −1.
  mutating func add(_ visit: ScoredVisit, times: Int = 1) {
    switch visit.standing {
    case .accepted: if visit.score.isValid { valid += times } else { insufficient += times }
    case .awaiting: awaiting += times
    case .returned: returned += times
    case .rejected(let reason):
      let count = (rejected[reason] ?? 0) + times
      rejected[reason] = count == 0 ? nil : count
    }
  }

  /// Adds what was counted elsewhere.
  mutating func add(_ other: StandingCounts) {
    valid += other.valid
    insufficient += other.insufficient
    awaiting += other.awaiting
    returned += other.returned
    for (reason, count) in other.rejected { rejected[reason, default: 0] += count }
  }
}
