/// A JSON value with the bytes it was written in.
package struct JSONNode: Sendable {
  /// What a node holds.
  package enum Content: Sendable {
    case null
    case bool(Bool)
    case number(JSONNumber)
    case string(JSONText)
    case array([JSONNode])
    /// Members in the order they were written; no name occurs twice.
    case object([Member])
  }

  /// A name and its value in an object.
  package struct Member: Sendable {
    /// The name.
    package let name: JSONText
    /// The value.
    package let value: JSONNode
  }

  /// What the node holds.
  package let content: Content
  /// The bytes of the value in its source.
  package let place: Place

  /// The value of a member; `nil` when this is no object or has no such member.
  package subscript(name: String) -> JSONNode? {
    members?.first { $0.name.text == name }?.value
  }

  /// The members, if this is an object.
  package var members: [Member]? {
    if case .object(let members) = content { members } else { nil }
  }

  /// The elements, if this is an array.
  package var elements: [JSONNode]? {
    if case .array(let elements) = content { elements } else { nil }
  }

  /// The string with its places, if this is one.
  package var string: JSONText? {
    if case .string(let string) = content { string } else { nil }
  }

  /// The value without its places.
  package var json: JSON {
    switch content {
    case .null: .null
    case .bool(let value): .bool(value)
    case .number(let number): .number(number)
    case .string(let string): .string(string.text)
    case .array(let elements): .array(elements.map(\.json))
    case .object(let members): .object(members.map { .init($0.name.text, $0.value.json) })
    }
  }
}

/// A string of a JSON text that knows where each of its letters was written.
package struct JSONText: Sendable {
  /// The decoded text.
  package let text: String
  /// The bytes of the string in its source, quotes included.
  package let place: Place
  /// The source offset of every decoded byte and of the closing quote; `nil` when nothing was
  /// escaped and decoded bytes follow each other as in the source.
  private let offsets: [Int]?

  init(text: String, place: Place, offsets: [Int]?) {
    self.text = text
    self.place = place
    self.offsets = offsets
  }

  /// Where a range of UTF-8 bytes of the decoded text was written.
  package func place(ofText range: Range<Int>) -> Place {
    func offset(_ index: Int) -> Int {
      guard let offsets else { return place.range.lowerBound + 1 + index }
      return offsets[min(max(index, 0), offsets.count - 1)]
    }
    let lower = offset(range.lowerBound)
    return Place(file: place.file, range: lower..<max(lower, offset(range.upperBound)))
  }
}

extension JSONText {
  /// A text that stands for a value written in another way, such as a number.
  package init(literal text: String, place: Place) {
    self.init(
      text: text, place: place,
      offsets: [Int](repeating: place.range.lowerBound, count: text.utf8.count + 1))
  }
}
