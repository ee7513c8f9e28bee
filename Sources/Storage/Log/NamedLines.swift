import Sessions

/// The lines of a body, each a name and its values. The first names the form and its version.
struct NamedLines {
  private let lines: [[String]]

  /// Reads a text; `nil` when it does not begin with the name of the form and the version 1.
  init?(_ text: String, opening name: String) {
    lines = FieldLines.lines(of: text)
    guard lines.first == [name, "1"] else { return nil }
  }

  /// The value of the line with a name; `nil` unless there is exactly one, with one value.
  func value(_ name: String) -> String? {
    let values = all(name)
    guard values.count == 1, values[0].count == 1 else { return nil }
    return values[0][0]
  }

  /// The number on the line with a name.
  func number(_ name: String) -> Int64? {
    value(name).flatMap { Int64($0) }
  }

  /// The values of every line with a name, in order.
  func all(_ name: String) -> [[String]] {
    lines.dropFirst().filter { $0.first == name }.map { Array($0.dropFirst()) }
  }
}
