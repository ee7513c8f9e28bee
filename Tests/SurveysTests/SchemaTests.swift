import Diagnostics
import Foundation
import Testing

@testable import Surveys

/// The schema that editors complete and check with says what the reader says.
@Suite struct SchemaTests {
  private static func row() throws -> JSONNode {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let file = root.appendingPathComponent("surveys/schema/survey.schema.json")
    let text = try String(contentsOf: file, encoding: .utf8)
    let (schema, problems) = JSONReader.read(SourceFile(name: "survey.schema.json", text: text))
    #expect(problems.isEmpty)
    return try #require(schema?["$defs"]?["row"])
  }

  @Test func itHasTheKeysOfARow() throws {
    let properties = try #require(try Self.row()["properties"]?.members).map(\.name.text)
    #expect(properties.sorted() == SurveyReader.rowKeys.sorted())
  }

  @Test func itHasTheTypesOfQuestions() throws {
    let type = try #require(try Self.row()["properties"]?["type"]?["anyOf"]?.elements)
    let words = try #require(type.first?["enum"]?.elements).compactMap { $0.string?.text }
    let chosen = QuestionType.words.filter(QuestionType.needsChoices)
    #expect(words.sorted() == Set(QuestionType.words).subtracting(chosen).sorted())
  }

  @Test(arguments: [
    "select_one yes_no", "select_multiple papers or_other", "select_one ${member}",
    "rank papers", "select_one_from_file towns.csv", "select_multiple_from_file towns.csv",
  ])
  func itTakesChoicesFromWhereverTheyComeFrom(type: String) throws {
    let alternatives = try #require(try Self.row()["properties"]?["type"]?["anyOf"]?.elements)
    let pattern = try #require(alternatives.last?["pattern"]?.string?.text)
    #expect(type.range(of: pattern, options: .regularExpression) != nil)
    #expect(QuestionType(type) != nil)
  }

  @Test(arguments: [
    "select_one", "select_one a b", "rank papers or_other", "select_one_from_file x.xml",
  ])
  func itRefusesWhatIsNoSourceOfChoices(type: String) throws {
    let alternatives = try #require(try Self.row()["properties"]?["type"]?["anyOf"]?.elements)
    let pattern = try #require(alternatives.last?["pattern"]?.string?.text)
    #expect(type.range(of: pattern, options: .regularExpression) == nil)
  }
}
