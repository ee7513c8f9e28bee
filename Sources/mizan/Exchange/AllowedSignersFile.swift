import Expressions
import Storage

/// The `allowed_signers` file beside a central store: the confirmed keys in the words of OpenSSH, so
/// that any administrator can check a signature without Mizan. It follows from the log and is written
/// anew after each change.
struct AllowedSignersFile {
  let store: Store

  /// Where it lies.
  var path: String { store.path + ".allowed_signers" }

  /// Its text: one line for each confirmed key.
  func text() throws -> String {
    var text =
      "# Written by mizan from the log of this store. Do not edit: use mizan trust, mizan revoke.\n"
    for signer in try store.allowedSigners() {
      for key in signer.keys {
        var options = "namespaces=\"\(SSHKeygen.namespace)\""
        if let revoked = signer.revoked {
          options += ",valid-before=\"\(Self.stamp(revoked))\""
        }
        let label = (signer.label ?? "").filter { !$0.isNewline }
        text += "\(signer.author.text) \(options) \(key) \(label)\n"
      }
    }
    return text
  }

  /// Writes it.
  func write() throws {
    try WholeFile.write(Array(try text().utf8), to: path)
  }

  /// A moment in UTC as OpenSSH writes it: `20260712093000Z`.
  private static func stamp(_ milliseconds: Int64) -> String {
    Instant(milliseconds: milliseconds).text(in: .utc).prefix(19).filter(\.isNumber) + "Z"
  }
}
