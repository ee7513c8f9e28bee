import Sessions

/// That a person vouches for entries of an author whose key was revoked: somebody else had them before
/// the date of the revocation, though only the clock of the device itself says so.
///
/// ```
/// admission⇥1
/// head⇥author⇥place⇥hash       one line for each entry that is believed with all before it
/// reason⇥…
/// person⇥who vouches
/// ```
package struct Admission: Sendable, Hashable {
  /// The entries that are believed, with all before them.
  package let heads: [Pack.Head]
  /// Why.
  package let reason: String
  /// The pseudonymous code of who vouches.
  package let person: String

  init(heads: [Pack.Head], reason: String, person: String) {
    self.heads = heads
    self.reason = reason
    self.person = person
  }

  /// The body of its entry, whose subject is the author of the first head.
  package var body: String {
    var lines = FieldLines()
    lines.line("admission", "1")
    for head in heads {
      lines.line("head", head.author.text, String(head.sequence), head.hash.text)
    }
    lines.line("reason", reason)
    lines.line("person", person)
    return lines.text
  }

  /// Reads the body of an entry; `nil` when it is not of this form.
  package init?(body: String) {
    guard let lines = NamedLines(body, opening: "admission"), let reason = lines.value("reason"),
      let person = lines.value("person")
    else { return nil }
    let heads = lines.all("head").compactMap { Pack.Head(fields: $0) }
    guard !heads.isEmpty, heads.count == lines.all("head").count else { return nil }
    self.init(heads: heads, reason: reason, person: person)
  }
}
