package import Diagnostics

/// A step that a state machine does not allow.
package struct MoveRefused: Error, Hashable {
  /// What was asked for, where things stand, and what is possible.
  package let message: Phrase

  /// A refusal in its own words.
  init(_ message: Phrase) {
    self.message = message
  }

  /// A refusal that names the state, the move and the moves that are allowed.
  init(_ move: Phrase, from state: Phrase, allowed: [Phrase]) {
    let options =
      allowed.isEmpty
      ? Phrase(en: "the state is final", ar: "هذه حالة نهائية")
      : Phrase(
        en: "possible: \(allowed.map(\.en).joined(separator: ", "))",
        ar: "الممكن: \(allowed.map(\.ar).joined(separator: "، "))")
    message = Phrase(
      en: "'\(move.en)' is not possible while the state is '\(state.en)'; \(options.en)",
      ar: "لا يمكن '\(move.ar)' والحالة '\(state.ar)'؛ \(options.ar)")
  }
}
