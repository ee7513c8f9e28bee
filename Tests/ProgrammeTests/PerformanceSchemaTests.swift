import Diagnostics
import Foundation
import Programme
import Testing

/// The schemas that editors complete and check with say what the readers of imported figures say.
@Suite struct PerformanceSchemaTests {
  private static func schema(_ name: String) throws -> JSONNode {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let file = root.appendingPathComponent("surveys/schema/\(name).schema.json")
    let (schema, problems) = JSONReader.read(
      SourceFile(name: name, text: try String(contentsOf: file, encoding: .utf8)))
    #expect(problems.isEmpty)
    return try #require(schema)
  }

  private static func keys(_ node: JSONNode?) throws -> [String] {
    try #require(node?["properties"]?.members).map(\.name.text).sorted()
  }

  private static func words(_ node: JSONNode?) throws -> [String] {
    try #require(node?["enum"]?.elements).compactMap { $0.string?.text }.sorted()
  }

  @Test func indicatorsHaveTheKeysOfTheirReader() throws {
    let schema = try Self.schema("indicators")
    #expect(try Self.keys(schema) == IndicatorReader.fileKeys.sorted())
    #expect(try Self.keys(schema["$defs"]?["indicator"]) == IndicatorReader.keys.sorted())
  }

  @Test func indicatorsHaveTheWordsOfTheirReader() throws {
    let properties = try Self.schema("indicators")["$defs"]?["indicator"]?["properties"]
    #expect(
      try Self.words(properties?["direction"])
        == KeyIndicator.Direction.allCases.map(\.rawValue).sorted())
    #expect(
      try Self.words(properties?["statistic"])
        == KeyIndicator.Statistic.allCases.map(\.rawValue).sorted())
  }

  @Test func thePlatformHasTheKeysOfItsReader() throws {
    let schema = try Self.schema("platform")
    #expect(try Self.keys(schema) == PlatformReader.keys.sorted())
    let department = schema["$defs"]?["department"]
    #expect(try Self.keys(department) == PlatformReader.departmentKeys.sorted())
    #expect(try Self.keys(department?["properties"]?["ratings"]) == ["1", "2", "3", "4", "5"])
  }

  /// A file that has only what the schema requires is one that the reader takes, and one key less is
  /// one that it refuses.
  @Test(arguments: ["quarter", "version", "indicators", "id", "department", "direction", nil])
  func whatTheSchemaRequiresIsWhatTheReaderRequires(missing: String?) throws {
    let schema = try Self.schema("indicators")
    let required = [schema, schema["$defs"]?["indicator"]].compactMap { node in
      node?["required"]?.elements?.compactMap { $0.string?.text }
    }.joined()
    #expect(
      Array(required)
        == ["quarter", "version", "indicators", "id", "department", "direction"])
    func members(_ pairs: [(String, JSON)]) -> JSON {
      .object(pairs.filter { $0.0 != missing }.map { .init($0.0, $0.1) })
    }
    let indicator = members([
      ("id", .string("K-1")), ("department", .string("D-1")), ("direction", .string("lower")),
    ])
    let file = members([
      ("quarter", .string("2026-Q3")), ("version", .string("1")),
      ("indicators", .array([indicator])),
    ])
    let (report, _) = IndicatorReader.read(SourceFile(name: "f", text: file.compactText))
    #expect((report == nil) == (missing != nil))
  }

  @Test(arguments: ["quarter", "version", "departments", "department", "due", "on_time", nil])
  func whatThePlatformRequiresIsWhatItsReaderRequires(missing: String?) throws {
    let schema = try Self.schema("platform")
    let required = [schema, schema["$defs"]?["department"]].compactMap { node in
      node?["required"]?.elements?.compactMap { $0.string?.text }
    }.joined()
    #expect(
      Array(required) == ["quarter", "version", "departments", "department", "due", "on_time"])
    func members(_ pairs: [(String, JSON)]) -> JSON {
      .object(pairs.filter { $0.0 != missing }.map { .init($0.0, $0.1) })
    }
    let department = members([
      ("department", .string("D-1")), ("due", .integer(2)), ("on_time", .integer(1)),
    ])
    let file = members([
      ("quarter", .string("2026-Q3")), ("version", .string("1")),
      ("departments", .array([department])),
    ])
    let (report, _) = PlatformReader.read(SourceFile(name: "f", text: file.compactText))
    #expect((report == nil) == (missing != nil))
  }
}
