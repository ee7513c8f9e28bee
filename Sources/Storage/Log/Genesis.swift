import Digests
import Sessions

/// What the first entry of a log says: who writes it.
///
/// ```
/// genesis⇥1
/// role⇥device
/// label⇥…
/// nonce⇥32 hexadecimal digits
/// ```
/// Further lines may follow; a reader passes over those it does not know.
package struct Genesis: Sendable, Hashable {
  /// What the store is for.
  package let role: StoreRole
  /// What people call it.
  package let label: String
  /// The random bytes that make the start of the log impossible to guess.
  package let nonce: [UInt8]

  /// The body of the entry.
  var body: String {
    var lines = FieldLines()
    lines.line("genesis", "1")
    lines.line("role", role.rawValue)
    lines.line("label", label)
    lines.line("nonce", Hexadecimal.text(nonce))
    return lines.text
  }

  init(role: StoreRole, label: String, nonce: [UInt8]) {
    self.role = role
    self.label = label
    self.nonce = nonce
  }

  /// Reads the body of an entry; `nil` when it is not of this form.
  init?(body: String) {
    var fields: [String: String] = [:]
    for line in FieldLines.lines(of: body) where line.count == 2 {
      guard fields.updateValue(line[1], forKey: line[0]) == nil else { return nil }
    }
    guard fields["genesis"] == "1", let role = fields["role"].flatMap(StoreRole.init(rawValue:)),
      let label = fields["label"], let nonce = fields["nonce"].flatMap({ Hexadecimal.bytes($0) }),
      nonce.count == 16
    else { return nil }
    self.init(role: role, label: label, nonce: nonce)
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
