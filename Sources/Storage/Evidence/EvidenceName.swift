/// Names that people gave to evidence.
package enum EvidenceName {
  /// Whether a name is that of a file and nothing else: no way to another folder, no control
  /// characters, nothing hidden, no longer than a file system allows.
  package static func isPlain(_ name: String) -> Bool {
    guard (1...255).contains(name.utf8.count), !name.hasPrefix("."), !name.hasPrefix("-") else {
      return false
    }
    return name.unicodeScalars.allSatisfy { scalar in
      scalar.value >= 0x20 && scalar.value != 0x7F && !(0x80...0x9F).contains(scalar.value)
        && scalar != "/" && scalar != "\\" && scalar != ":"
        && !scalar.properties.isBidiControl
    }
  }
}
