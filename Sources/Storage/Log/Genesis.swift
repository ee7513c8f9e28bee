import Digests
import Sessions

/// What the first entry of a log says: who writes it.
///
/// ```
/// genesis⇥1
/// role⇥device
/// label⇥…
/// nonce⇥32 hexadecimal digits
/// key⇥ssh-ed25519 …              where its packs are signed
/// parent⇥author⇥place⇥hash       where the same store went on under another identity before
/// ```
/// Further lines may follow; a reader passes over those it does not know.
package struct Genesis: Sendable, Hashable {
  /// What the store is for.
  package let role: StoreRole
  /// What people call it.
  package let label: String
  /// The random bytes that make the start of the log impossible to guess.
  package let nonce: [UInt8]
  /// The public key of its packs, as OpenSSH writes it without a comment.
  package let key: String?
  /// The last entry under the identity that the store had before; `nil` for a new store.
  package let parent: Pack.Head?

  /// The body of the entry.
  var body: String {
    var lines = FieldLines()
    lines.line("genesis", "1")
    lines.line("role", role.rawValue)
    lines.line("label", label)
    lines.line("nonce", Hexadecimal.text(nonce))
    if let key { lines.line("key", key) }
    if let parent {
      lines.line("parent", parent.author.text, String(parent.sequence), parent.hash.text)
    }
    return lines.text
  }

  init(
    role: StoreRole, label: String, nonce: [UInt8], key: String? = nil, parent: Pack.Head? = nil
  ) {
    self.role = role
    self.label = label
    self.nonce = nonce
    self.key = key
    self.parent = parent
  }

  /// Random bytes for the first entry of a log.
  static func nonce(using generator: inout some RandomNumberGenerator) -> [UInt8] {
    (0..<16).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
  }

  /// Reads the body of an entry; `nil` when it is not of this form.
  init?(body: String) {
    guard let lines = NamedLines(body, opening: "genesis"),
      let role = lines.value("role").flatMap(StoreRole.init(rawValue:)),
      let label = lines.value("label"),
      let nonce = lines.value("nonce").flatMap({ Hexadecimal.bytes($0) }), nonce.count == 16
    else { return nil }
    self.init(
      role: role, label: label, nonce: nonce, key: lines.value("key"),
      parent: lines.all("parent").first.flatMap { Pack.Head(fields: $0) })
  }
}

/// What a store is for. The files are of one kind; only what people do with them differs.
package enum StoreRole: String, Sendable, CaseIterable {
  /// Collects visits and interviews in the field.
  case device
  /// Gathers the files of devices or of other centres.
  case centre
}

extension StoreRole: SQLConvertible {}
