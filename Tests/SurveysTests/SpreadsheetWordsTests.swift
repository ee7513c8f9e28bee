import Diagnostics
import Testing

@testable import Surveys

/// What designers write in the cells of a spreadsheet means the same in a definition.
@Suite struct SpreadsheetWordsTests {
  private func read(
    _ rows: String, settings: String = "", choices: String = ""
  ) -> SurveyReader.Reading {
    SurveyReader.read(
      DefinitionBundle(
        name: "f.json",
        survey: """
          {"settings": {"form_id": "f", "version": "1", "form_title": "F", "kind": "interview",
            "channel": "visit"\(settings)}, "languages": ["en"],
           "choices": {"l": [{"name": 1, "label": "One", "w": null}, {"name": "2", "label": "Two"}\(choices)]},
           "survey": [\(rows)]}
          """))
  }

  private func errors(_ reading: SurveyReader.Reading) -> [String] {
    reading.diagnostics.filter { $0.severity == .error }.map(\.code)
  }

  @Test(arguments: ["yes", "Yes", "YES", "true", "True", "TRUE", "true()"])
  func yesWordsAreAlways(word: String) throws {
    let reading = read(#"{"type": "text", "name": "a", "label": "A", "required": "\#(word)"}"#)
    #expect(errors(reading) == [])
    let survey = try #require(reading.survey)
    switch survey["a"]?.question?.required {
    case .always?: break
    case .when(let formula)?: #expect(formula.source.text == "true()")
    default: Issue.record("'\(word)' requires nothing")
    }
  }

  @Test(arguments: ["no", "No", "NO", "false", "False", "FALSE"])
  func noWordsAreNever(word: String) throws {
    let reading = read(#"{"type": "text", "name": "a", "label": "A", "read_only": "\#(word)"}"#)
    let survey = try #require(reading.survey)
    guard case .never? = survey["a"]?.question?.readOnly else {
      Issue.record("'\(word)' is not taken for no")
      return
    }
  }

  @Test func aCountAndTheNamesOfChoicesMayBeNumbers() throws {
    let reading = read(
      """
      {"type": "repeat", "name": "r", "label": "R", "repeat_count": 3, "children": [
        {"type": "select_one l", "name": "a", "label": "A"}]}
      """)
    #expect(errors(reading) == [])
    let survey = try #require(reading.survey)
    #expect(survey["r"]?.repeatRule?.count?.source.text == "3")
    #expect(survey.choiceLists["l"]?.choices.map(\.name) == ["1", "2"])
    #expect(survey.choiceLists["l"]?.choices.first?.columns["w"] == "")
  }

  @Test func theSettingsOfXLSFormAreTaken() throws {
    let settings = """
      , "name": "visit", "public_key": "k", "submission_url": "u", "auto_send": "true",
      "auto_delete": "false", "style": "pages", "clean_text_values": "no", "namespaces": "n"
      """
    let rows = #"{"type": "integer", "name": "a", "label": "A"},"#
    let sum = #"{"type": "calculate", "name": "c", "calculation": "/visit/a + 1"}"#
    #expect(errors(read(rows + sum, settings: settings)) == [])
    #expect(errors(read(rows + sum)) == ["unknown-path-name"])
  }

  @Test func choicesMayShareANameWhenTheSettingsSaySo() {
    let row = #"{"type": "select_one l", "name": "a", "label": "A"}"#
    let twin = #", {"name": "2", "label": "Again"}"#
    #expect(errors(read(row, choices: twin)) == ["duplicate-choice"])
    let settings = #", "allow_choice_duplicates": "yes""#
    #expect(errors(read(row, settings: settings, choices: twin)) == [])
  }

  @Test(arguments: [
    ("int", "'integer'"), ("begin_group", "'group'"), ("begin repeat", "'repeat'"),
    ("gps", "'geopoint'"), ("photo", "'image'"), ("string", "'text'"), ("datetime", "'dateTime'"),
    ("select one l", "'select_one l'"), ("select all that apply from l", "'select_multiple l'"),
    ("select1 l", "'select_one l'"), ("nonsense", "the types are"),
  ])
  func anOldSpellingOfATypeIsRefusedWithTheWordThatStandsHere(type: String, help: String) throws {
    let reading = read(#"{"type": "\#(type)", "name": "a", "label": "A"}"#)
    let problem = try #require(reading.diagnostics.first { $0.code == "unknown-type" })
    #expect(problem.help?.en.contains(help) == true, "\(problem.help?.en ?? "no help")")
  }

  @Test func aLabelWithNothingInItIsReported() {
    #expect(errors(read(#"{"type": "text", "name": "a", "label": ""}"#)) == ["empty-text"])
  }
}
