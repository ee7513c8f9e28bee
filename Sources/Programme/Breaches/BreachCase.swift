package import Diagnostics

/// One allegation under one clause, with the steps that were taken in it.
package struct BreachCase: Sendable, Hashable {
  /// The steps in order; each was allowed when it was taken.
  package private(set) var moves: [BreachMove]
  /// Where the case stands.
  package private(set) var state: BreachState

  /// An allegation as the auditor reported it.
  package init() {
    moves = []
    state = .alleged
  }

  /// Takes a step, or throws and leaves the case as it is.
  package mutating func apply(_ move: BreachMove) throws(MoveRefused) {
    guard let next = move.result(from: state) else {
      throw MoveRefused(move.name, from: name, allowed: allowedMoves.map(\.name))
    }
    moves.append(move)
    state = next
  }

  /// The steps that are possible.
  package var allowedMoves: [BreachMove] {
    BreachMove.allCases.filter { $0.result(from: state) != nil }
  }

  /// Whether the department replied; `nil` while it still may.
  package var hasReply: Bool? {
    if moves.contains(.reply) { return true }
    return moves.contains(.noReply) ? false : nil
  }

  /// What people call the state, which tells a reply from silence.
  package var name: Phrase {
    guard state == .replied, let hasReply else { return state.name }
    return hasReply
      ? Phrase(en: "department replied", ar: "ردت الدائرة")
      : Phrase(en: "no reply within the period", ar: "لم يرد رد خلال المدة")
  }
}
