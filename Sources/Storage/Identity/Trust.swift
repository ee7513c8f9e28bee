import Sessions

/// That a person of this store confirmed whose key an author signs with.
///
/// ```
/// trust⇥1
/// key⇥ssh-ed25519 …
/// person⇥who confirmed it
/// ```
package struct Trust: Sendable, Hashable {
  /// The public key, as OpenSSH writes it without a comment.
  package let key: String
  /// The pseudonymous code of who confirmed it.
  package let person: String

  /// A confirmation.
  package init(key: String, person: String) {
    self.key = key
    self.person = person
  }

  /// The body of its entry, whose subject is the author.
  package var body: String {
    var lines = FieldLines()
    lines.line("trust", "1")
    lines.line("key", key)
    lines.line("person", person)
    return lines.text
  }

  /// Reads the body of an entry; `nil` when it is not of this form.
  package init?(body: String) {
    guard let lines = NamedLines(body, opening: "trust"), let key = lines.value("key"),
      PublicKey(key) != nil, let person = lines.value("person")
    else { return nil }
    self.init(key: key, person: person)
  }
}

/// That what an author signs counts no longer from a moment on: the device is lost, or its key is in
/// wrong hands. What had arrived before stays valid. What arrives later is believed only when somebody
/// else proves that it is from before: whoever has the device also has its clock.
///
/// ```
/// revocation⇥1
/// from⇥milliseconds since 1970
/// reason⇥…
/// person⇥who decided it
/// ```
package struct Revocation: Sendable, Hashable {
  /// The first moment from which nothing of it counts, milliseconds since 1970 UTC.
  package let from: Int64
  /// Why.
  package let reason: String
  /// The pseudonymous code of who decided it.
  package let person: String

  /// A revocation.
  package init(from: Int64, reason: String, person: String) {
    self.from = from
    self.reason = reason
    self.person = person
  }

  /// The body of its entry, whose subject is the author.
  package var body: String {
    var lines = FieldLines()
    lines.line("revocation", "1")
    lines.line("from", String(from))
    lines.line("reason", reason)
    lines.line("person", person)
    return lines.text
  }

  /// Reads the body of an entry; `nil` when it is not of this form.
  package init?(body: String) {
    guard let lines = NamedLines(body, opening: "revocation"), let from = lines.number("from"),
      let reason = lines.value("reason"), let person = lines.value("person")
    else { return nil }
    self.init(from: from, reason: reason, person: person)
  }
}
