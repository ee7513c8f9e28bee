package import Diagnostics

/// Where a sealed visit stands with the editors of the central team.
///
/// Only an accepted visit is scored. Nothing is accepted by the passing of time. A decision that
/// proves wrong is taken back by ``Move/reopen``, and both stay in the log.
package struct VisitReview: Sendable, Hashable {
  /// The states of a visit under review.
  package enum State: Sendable, Hashable {
    /// Sealed and waiting for an editor.
    case submitted
    /// Found in order: it is scored.
    case accepted
    /// Sent back to the auditor with what must be mended.
    case returned([ReturnReason])
    /// Found invalid: it is never scored.
    case rejected(RejectionReason)

    /// The permanent word for the state, without its reasons.
    package var code: String {
      switch self {
      case .submitted: "submitted"
      case .accepted: "accepted"
      case .returned: "returned"
      case .rejected: "rejected"
      }
    }

    /// What people call it.
    package var name: Phrase {
      switch self {
      case .submitted: Phrase(en: "awaiting review", ar: "بانتظار المراجعة")
      case .accepted: Phrase(en: "accepted", ar: "مقبولة")
      case .returned: Phrase(en: "returned", ar: "معادة للاستكمال")
      case .rejected: Phrase(en: "rejected", ar: "مرفوضة")
      }
    }
  }

  /// What can happen to a visit under review.
  package enum Move: Sendable, Hashable {
    /// An editor finds it in order.
    case accept
    /// An editor sends it back; at least one reason.
    case `return`([ReturnReason])
    /// An editor finds it invalid.
    case reject(RejectionReason)
    /// The auditor seals a new revision.
    case resubmit
    /// An editor takes a decision back.
    case reopen

    /// The permanent word for the move, without its reasons.
    package var code: String {
      switch self {
      case .accept: "accept"
      case .return: "return"
      case .reject: "reject"
      case .resubmit: "resubmit"
      case .reopen: "reopen"
      }
    }

    /// What people call it.
    package var name: Phrase { VisitReview.name(ofMove: code) }

    /// The codes of the reasons, as a log entry writes them.
    package var reasonCodes: [String] {
      switch self {
      case .accept, .resubmit, .reopen: []
      case .return(let reasons): reasons.map(\.rawValue)
      case .reject(let reason): [reason.rawValue]
      }
    }

    /// The move that a log entry writes as a word and reasons; `nil` when it writes none.
    package init?(code: String, reasonCodes: [String]) {
      switch (code, reasonCodes.count) {
      case ("accept", 0): self = .accept
      case ("resubmit", 0): self = .resubmit
      case ("reopen", 0): self = .reopen
      case ("return", 1...):
        let reasons = reasonCodes.compactMap { ReturnReason(rawValue: $0) }
        guard reasons.count == reasonCodes.count else { return nil }
        self = .return(reasons)
      case ("reject", 1):
        guard let reason = RejectionReason(rawValue: reasonCodes[0]) else { return nil }
        self = .reject(reason)
      default: return nil
      }
    }
  }

  /// Where the visit stands.
  package private(set) var state = State.submitted

  /// A visit that was just sealed.
  package init() {}

  /// Whether the visit is scored, provided that its answers make it valid.
  package var isScored: Bool { state == .accepted }

  /// The words of the moves that are possible.
  package var allowedMoves: [String] {
    switch state {
    case .submitted: ["accept", "return", "reject"]
    case .accepted: ["reopen"]
    case .returned: ["resubmit", "reject"]
    case .rejected: ["reopen"]
    }
  }

  /// Makes a move, or throws and leaves the state as it is.
  package mutating func apply(_ move: Move) throws(MoveRefused) {
    guard allowedMoves.contains(move.code) else {
      throw MoveRefused(move.name, from: state.name, allowed: allowedMoves.map(Self.name(ofMove:)))
    }
    switch move {
    case .accept: state = .accepted
    case .return(let reasons):
      guard !reasons.isEmpty else {
        throw MoveRefused(
          Phrase(
            en: "a visit is returned with at least one reason",
            ar: "لا تعاد الزيارة إلا بسبب واحد على الأقل"))
      }
      state = .returned(reasons)
    case .reject(let reason): state = .rejected(reason)
    case .resubmit, .reopen: state = .submitted
    }
  }

  private static func name(ofMove code: String) -> Phrase {
    switch code {
    case "accept": Phrase(en: "accept", ar: "قبول")
    case "return": Phrase(en: "return", ar: "إعادة للاستكمال")
    case "reject": Phrase(en: "reject", ar: "رفض")
    case "resubmit": Phrase(en: "resubmit", ar: "إعادة تقديم")
    default: Phrase(en: "reopen", ar: "إعادة فتح المراجعة")
    }
  }
}
