import Digests

/// A public key as OpenSSH writes it: the type and the key in base 64.
package struct PublicKey: Sendable, Hashable {
  /// The two words.
  package let text: String
  /// What people compare: the digest that `ssh-keygen -l` shows.
  package let fingerprint: String

  /// The key of a line of a `.pub` file, without its comment; `nil` for anything else.
  package init?(_ line: String) {
    let words = line.split(whereSeparator: { $0 == " " || $0.isNewline })
    guard words.count >= 2, words[0].hasPrefix("ssh-") || words[0].hasPrefix("ecdsa-"),
      words.allSatisfy({ word in word.utf8.allSatisfy { $0 > 0x20 && $0 != 0x22 } }),
      let key = Base64.bytes(words[1]), key.count > 16, key.count < 4096
    else { return nil }
    text = words[0] + " " + words[1]
    fingerprint = "SHA256:" + Base64.text(SHA256.digest(key))
  }
}
