/// Tells whether a signature over the statement of a pack is genuine.
///
/// Storage signs and checks nothing itself: programs that administrators trust do, and this is the
/// way to them.
package struct SignatureChecking: Sendable {
  /// What can be said of a signature.
  package enum Verdict: Sendable, Hashable {
    /// The key made it over exactly this text.
    case genuine
    /// It is another's, over another text, or no signature.
    case forged
    /// The program that could tell is missing.
    case unknown
  }

  /// Judges a signature over a text by an author's key.
  package let verdict:
    @Sendable (_ signature: String, _ text: String, _ author: AuthorID, _ key: String) throws ->
      Verdict

  /// Whether only files with a genuine signature by a key that a person confirmed are taken.
  package var isRequired = false

  /// A way of checking.
  package init(
    verdict:
      @escaping @Sendable (
        _ signature: String, _ text: String, _ author: AuthorID, _ key: String
      ) throws -> Verdict
  ) {
    self.verdict = verdict
  }

  /// No way of checking: signatures are kept, and nobody says that they are genuine.
  package static let none = SignatureChecking { _, _, _, _ in .unknown }
}

/// How well an author's log is protected against forgery.
package enum Protection: String, Sendable, CaseIterable {
  /// All of it is covered by signatures of a key that a person confirmed.
  case signed
  /// All of it is covered by signatures of the key that the log itself names.
  case unconfirmed
  /// Signatures cover a part of it.
  case partly
  /// There are signatures that nobody could check.
  case unchecked
  /// No signature covers any of it.
  case unsigned
  /// Its key was revoked.
  case revoked
}
