/// A JSON value without places: what Mizan writes, and reads from its own files.
package indirect enum JSON: Sendable, Hashable {
  case null
  case bool(Bool)
  case number(JSONNumber)
  case string(String)
  case array([JSON])
  /// Members in the order they are written.
  case object([Member])

  /// A name and its value.
  package struct Member: Sendable, Hashable {
    /// The name.
    package let name: String
    /// The value.
    package let value: JSON

    /// A member of an object.
    package init(_ name: String, _ value: JSON) {
      self.name = name
      self.value = value
    }
  }

  /// A whole number.
  package static func integer(_ value: some BinaryInteger) -> JSON {
    .number(JSONNumber(Int64(value)))
  }

  /// A number, or `null` where it is not finite: JSON has no word for those.
  package static func double(_ value: Double?) -> JSON {
    guard let value, value.isFinite else { return .null }
    return .number(JSONNumber(value))
  }

  /// A text, or `null`.
  package static func optional(_ text: String?) -> JSON {
    text.map { .string($0) } ?? .null
  }

  /// A phrase as an object by language code.
  package init(_ phrase: Phrase) {
    self = .object([.init("ar", .string(phrase.ar)), .init("en", .string(phrase.en))])
  }

  /// The value of a member; `nil` when this is no object or has no such member.
  package subscript(name: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// The text, if this is a string.
  package var text: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// The number as a double, if this is a number.
  package var double: Double? {
    if case .number(let number) = self { number.double } else { nil }
  }

  /// The number as a whole number, if it is one.
  package var integer: Int? {
    if case .number(let number) = self { number.integer } else { nil }
  }

  /// The truth value, if this is one.
  package var bool: Bool? {
    if case .bool(let value) = self { value } else { nil }
  }

  /// The elements, if this is an array.
  package var elements: [JSON]? {
    if case .array(let elements) = self { elements } else { nil }
  }

  /// The members, if this is an object.
  package var members: [Member]? {
    if case .object(let members) = self { members } else { nil }
  }
}
