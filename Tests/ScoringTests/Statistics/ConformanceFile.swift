import Diagnostics
import Foundation
import Testing

/// A file of cases in the folder `Conformance` of these tests.
enum ConformanceFile {
  /// The whole file as JSON.
  static func read(_ name: String) throws -> JSON {
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent()
    let bytes = [UInt8](
      try Data(contentsOf: tests.appendingPathComponent("Conformance/" + name)))
    let (root, diagnostics) = JSONReader.read(SourceFile(name: name, bytes: bytes))
    try #require(!diagnostics.hasErrors)
    return try #require(root).json
  }
}

/// One request of the statistics contract and what it must answer.
struct StatisticsCase: Sendable, CustomTestStringConvertible {
  let id: String
  let method: String
  let input: JSON
  let expected: JSON
  let tolerance: Double

  var testDescription: String { "\(id) \(method)" }

  /// The line that asks for it.
  var line: String {
    JSON.object([.init("method", .string(method)), .init("input", input)]).compactText
  }

  /// The cases of a file, none when it cannot be read.
  static func read(_ name: String) -> [StatisticsCase] {
    let cases = try? ConformanceFile.read(name)["cases"]?.elements
    return (cases ?? []).compactMap { value in
      guard let id = value["id"]?.text, let method = value["method"]?.text,
        let input = value["input"], let expected = value["expect"],
        let tolerance = value["tolerance"]?.double
      else { return nil }
      return StatisticsCase(
        id: id, method: method, input: input, expected: expected, tolerance: tolerance)
    }
  }
}

/// The places at which two values differ by more than a tolerance.
func differences(
  _ found: JSON?, _ expected: JSON, tolerance: Double, at path: String = "result"
) -> [String] {
  switch (found, expected) {
  case (.number(let left)?, .number(let right)):
    return abs(left.double - right.double) <= tolerance
      ? [] : ["\(path): \(left.text) is not \(right.text)"]
  case (.array(let left)?, .array(let right)) where left.count == right.count:
    return zip(left, right).enumerated().flatMap { index, pair in
      differences(pair.0, pair.1, tolerance: tolerance, at: "\(path)[\(index)]")
    }
  case (.object(let left)?, .object(let right))
  where Set(left.map(\.name)) == Set(right.map(\.name)):
    return right.flatMap { member in
      differences(
        found?[member.name], member.value, tolerance: tolerance, at: "\(path).\(member.name)")
    }
  default:
    return found == expected
      ? [] : ["\(path): \(found?.compactText ?? "nothing") is not \(expected.compactText)"]
  }
}
