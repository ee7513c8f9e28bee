extension JSON {
  /// The value as compact text: no white space, members in their order.
  package var compactText: String {
    var writer = JSONWriter(indents: false)
    writer.write(self, depth: 0)
    return writer.text
  }

  /// The value as indented text for people.
  package var indentedText: String {
    var writer = JSONWriter(indents: true)
    writer.write(self, depth: 0)
    return writer.text
  }

  /// The same value with the members of every object sorted by the bytes of their names: equal
  /// values give equal text.
  package var canonical: JSON {
    switch self {
    case .null, .bool, .number, .string: self
    case .array(let elements): .array(elements.map(\.canonical))
    case .object(let members):
      .object(
        members.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
          .map { Member($0.name, $0.value.canonical) })
    }
  }
}

/// Builds the text of a JSON value.
private struct JSONWriter {
  private var bytes: [UInt8] = []
  private let indents: Bool

  init(indents: Bool) {
    self.indents = indents
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  mutating func write(_ value: JSON, depth: Int) {
    switch value {
    case .null: append("null")
    case .bool(let value): append(value ? "true" : "false")
    case .number(let number): append(number.text)
    case .string(let text): write(text)
    case .array(let elements):
      list("[", "]", elements, depth: depth) { $0.write($1, depth: depth + 1) }
    case .object(let members):
      list("{", "}", members, depth: depth) { writer, member in
        writer.write(member.name)
        writer.append(writer.indents ? ": " : ":")
        writer.write(member.value, depth: depth + 1)
      }
    }
  }

  private mutating func list<Element>(
    _ open: String, _ close: String, _ elements: [Element], depth: Int,
    _ write: (inout JSONWriter, Element) -> Void
  ) {
    append(open)
    for (index, element) in elements.enumerated() {
      if index > 0 { append(",") }
      newLine(depth: depth + 1)
      write(&self, element)
    }
    if !elements.isEmpty { newLine(depth: depth) }
    append(close)
  }

  private mutating func newLine(depth: Int) {
    guard indents else { return }
    append("\n" + String(repeating: "  ", count: depth))
  }

  private mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  /// Escapes what RFC 8259 section 7 demands, and U+2028 and U+2029 for the sake of scripts in
  /// pages that carry the text.
  private mutating func write(_ text: String) {
    bytes.append(0x22)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": append("\\\"")
      case "\\": append("\\\\")
      case "\n": append("\\n")
      case "\r": append("\\r")
      case "\t": append("\\t")
      case "\u{2028}": append("\\u2028")
      case "\u{2029}": append("\\u2029")
      case "\u{0}"..."\u{1F}":
        let digits = String(scalar.value, radix: 16)
        append("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
      default: bytes.append(contentsOf: UTF8.encode(scalar).map { Array($0) } ?? [])
      }
    }
    bytes.append(0x22)
  }
}
