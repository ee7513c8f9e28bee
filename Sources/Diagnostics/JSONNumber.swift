/// A JSON number, kept as it is spelled so that no digit is lost.
package struct JSONNumber: Sendable, Hashable {
  /// The number in the grammar of RFC 8259, section 6.
  package let text: String

  /// A number from a text that already follows the grammar.
  package init(validated text: String) {
    self.text = text
  }

  /// A whole number.
  package init(_ value: Int64) {
    text = String(value)
  }

  /// A finite double, in the shortest spelling that reads back to it.
  package init(_ value: Double) {
    precondition(value.isFinite, "JSON numbers are finite")
    if value == value.rounded(), abs(value) < 1e15 {
      text = value == 0 ? "0" : String(Int64(value))
    } else {
      text = "\(value)"
    }
  }

  /// The nearest double; infinite when the spelling exceeds the range.
  package var double: Double { Double(text) ?? .nan }

  /// The number as a whole number, when it is one that fits.
  package var integer: Int? {
    if let value = Int(text) { return value }
    let value = double
    guard value == value.rounded(), abs(value) < 9e15 else { return nil }
    return Int(value)
  }
}
