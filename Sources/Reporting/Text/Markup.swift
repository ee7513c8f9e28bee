/// Builds HTML and SVG whose text and attributes are escaped by construction.
struct Markup {
  private(set) var text = ""

  /// An element on the line of its surroundings.
  mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:],
    _ content: (inout Markup) -> Void
  ) {
    open(name, attributes)
    content(&self)
    close(name)
  }

  /// An element with a text.
  mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:], text: String
  ) {
    element(name, attributes) { $0.write(text) }
  }

  /// An element on lines of its own.
  mutating func block(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:],
    _ content: (inout Markup) -> Void
  ) {
    open(name, attributes)
    text += "\n"
    content(&self)
    if !text.hasSuffix("\n") { text += "\n" }
    close(name)
    text += "\n"
  }

  /// An element on a line of its own.
  mutating func line(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:],
    _ content: (inout Markup) -> Void
  ) {
    element(name, attributes, content)
    text += "\n"
  }

  /// An element of HTML that never has content, on a line of its own.
  mutating func void(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:]
  ) {
    open(name, attributes)
    text += "\n"
  }

  /// An element of SVG without content, on a line of its own.
  mutating func shape(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:]
  ) {
    open(name, attributes)
    text.removeLast()
    text += "/>\n"
  }

  /// Text, escaped.
  mutating func write(_ text: String) {
    self.text += Self.escaped(SafeText.shown(text))
  }

  /// Text whose values were made safe and isolated before; the isolates stay.
  mutating func writeIsolated(_ text: String) {
    self.text += Self.escaped(text)
  }

  /// Markup of our own, as it is.
  mutating func verbatim(_ markup: String) {
    text += markup
  }

  private mutating func open(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?>
  ) {
    text += "<\(name)"
    for (attribute, value) in attributes {
      if let value { text += " \(attribute)=\"\(Self.escaped(SafeText.shown(value)))\"" }
    }
    text += ">"
  }

  private mutating func close(_ name: StaticString) {
    text += "</\(name)>"
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
