/// A statement with its bindings: `\(value)` becomes `?` and a binding, never text.
struct SQL: ExpressibleByStringInterpolation, Sendable {
  let text: String
  let bindings: [SQLValue]

  init(stringLiteral value: String) {
    text = value
    bindings = []
  }

  init(stringInterpolation: Interpolation) {
    text = stringInterpolation.text
    bindings = stringInterpolation.bindings
  }

  struct Interpolation: StringInterpolationProtocol {
    fileprivate var text = ""
    fileprivate var bindings: [SQLValue] = []

    init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity + interpolationCount)
      bindings.reserveCapacity(interpolationCount)
    }

    mutating func appendLiteral(_ literal: String) {
      text += literal
    }

    mutating func appendInterpolation(_ value: some SQLConvertible) {
      text += "?"
      bindings.append(value.sqlValue)
    }

    mutating func appendInterpolation<Value: SQLConvertible>(_ value: Value?) {
      text += "?"
      bindings.append(value.sqlValue)
    }

    /// Adds the quoted name of a table or column.
    mutating func appendInterpolation(identifier: String) {
      text +=
        "\""
        + identifier.split(separator: "\"", omittingEmptySubsequences: false)
        .joined(separator: "\"\"") + "\""
    }
  }
}
