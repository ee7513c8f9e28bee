import Diagnostics
import Surveys
import TestSupport
import Testing

/// The mistakes of designers, reported where they are, all in one run.
@Suite struct SurveyReaderTests {
  private static let start =
    #"{"settings": {"form_id": "t", "version": "1", "form_title": "T", "kind": "visit", "channel": "visit"},"#
    + #" "languages": ["en", "ar"], "choices": {"yes_no": [{"name": "yes", "label": "Y"}, {"name": "no", "label": "N"}]},"#
    + #" "sections": [{"name": "s", "label": "S", "weight": 1}], "survey": ["#

  private func read(_ marked: Marked) -> SurveyReader.Reading {
    SurveyReader.read(DefinitionBundle(name: marked.source.name, survey: marked.text))
  }

  @Test(arguments: [
    (#"{⟦"typ"⟧: "text", "type": "text", "name": "a", "label": "A"}"#, "unknown-key"),
    (#"⟦{⟧"name": "a", "label": "A"}"#, "missing-key"),
    (#"{"type": ⟦"texxt"⟧, "name": "a", "label": "A"}"#, "unknown-type"),
    (#"{"type": "select_one ⟦yes_noo⟧", "name": "a", "label": "A"}"#, "unknown-list"),
    (#"{"type": ⟦"select_one"⟧, "name": "a", "label": "A"}"#, "unknown-type"),
    (#"{"type": "text", "name": ⟦"1a"⟧, "label": "A"}"#, "bad-name"),
    (#"{"type": "text", "name": ⟦"سؤال"⟧, "label": "A"}"#, "bad-name"),
    (#"{"type": "text", "name": ⟦"a"⟧}"#, "missing-label"),
    (
      #"{"type": "text", "name": "a", "label": "A"}, {"type": "text", "name": ⟦"a"⟧, "label": "A"}"#,
      "duplicate-name"
    ),
    (
      #"{"type": "text", "name": "store", "label": "A"}, {"type": "text", "name": "b", "label": "B", "relevant": "⟦${stor}⟧ = 'x'"}"#,
      "unknown-reference"
    ),
    (#"{"type": "text", "name": "a", "label": "hello ⟦${nobody}⟧"}"#, "unknown-reference"),
    (#"{"type": "text", "name": "a", "label": "hello ⟦${⟧a"}"#, "unbalanced-placeholder"),
    (#"{"type": "integer", "name": "a", "label": "A", "calculation": "⟦${a}⟧ + 1"}"#, "cycle"),
    (#"{"type": "text", "name": "a", "label": "A", "required": ⟦7⟧}"#, "wrong-type"),
    (#"{"type": "text", "name": "a", "label": "A", "role": ⟦"center"⟧}"#, "unknown-word"),
    (
      #"{"type": "select_one yes_no", "name": "a", "label": "A", "score": {"section": ⟦"t"⟧, "credit": {"type": "yes_no"}}}"#,
      "unknown-word"
    ),
    (
      #"{"type": "select_one yes_no", "name": "a", "label": "A", "score": {"section": "s", "credit": {"type": "yes_no", "positive": ⟦"yess"⟧}}}"#,
      "unknown-word"
    ),
    (
      #"{"type": "integer", "name": "a", "label": "A", "score": {"section": "s", "credit": ⟦{"type": "measure", "direction": "lower", "target": 9, "limit": 5}⟧}}"#,
      "bad-limit"
    ),
    (
      #"{"type": "text", "name": "a", "label": "A", "breach": ⟦{"clause": "ز", "severity": "high", "when": ". = 'x'"}⟧}"#,
      "missing-breach-follow-up"
    ),
    (#"{"include": ⟦"nowhere.json"⟧}"#, "missing-file"),
  ])
  func aMistakeIsReportedWhereItIs(row: String, code: String) throws {
    let marked = Marked(Self.start + row + "]}")
    let errors = read(marked).diagnostics.filter { $0.severity == .error }
    #expect(errors.map(\.code) == [code])
    #expect(errors.first?.place.range == marked.ranges.first)
  }

  @Test func everyMistakeIsReportedInOneRun() {
    let marked = Marked(
      Self.start
        + #"{"type": "txt", "name": "a", "label": "A"}, {"type": "text", "name": "b", "label": "B", "relevant": "${c} ="}, {"type": "integer", "name": "a", "label": "A"}"#
        + "]}")
    let codes = Set(read(marked).diagnostics.map(\.code))
    #expect(codes.isSuperset(of: ["unknown-type", "duplicate-name"]))
    #expect(read(marked).diagnostics.count >= 3)
  }

  @Test func rowsAreCheckedThoughTheSettingsAreIncomplete() {
    let marked = Marked(
      #"{"settings": {"form_id": "x"}, "survey": [{"type": "text", "nmae": "a"}]}"#)
    let codes = read(marked).diagnostics.map(\.code)
    #expect(codes.contains("missing-key"))
    #expect(codes.contains("unknown-key"))
    #expect(SurveyReader.read(DefinitionBundle(name: "x", survey: "{}")).diagnostics.count == 2)
  }

  @Test func aCircleNamesEveryQuestionInIt() throws {
    let marked = Marked(
      Self.start
        + #"{"type": "integer", "name": "a", "label": "A", "calculation": "${c} + 1"}, {"type": "integer", "name": "b", "label": "B", "calculation": "${a} + 1"}, {"type": "integer", "name": "c", "label": "C", "relevant": "${b} > 0"}"#
        + "]}")
    let cycle = try #require(read(marked).diagnostics.first { $0.code == "cycle" })
    for name in ["'a'", "'b'", "'c'"] { #expect(cycle.message.en.contains(name)) }
  }

  @Test func relevanceOfAGroupOnItsOwnQuestionIsACircle() {
    let marked = Marked(
      Self.start
        + #"{"type": "group", "name": "g", "label": "G", "relevant": "${a} = 1", "children": [{"type": "integer", "name": "a", "label": "A"}]}"#
        + "]}")
    #expect(read(marked).diagnostics.contains { $0.code == "cycle" })
  }

  @Test func aMissingTranslationIsAWarningAndStillUsable() {
    let marked = Marked(
      Self.start + #"{"type": "text", "name": "a", "label": {"en": "Why?"}}"# + "]}")
    let reading = read(marked)
    #expect(reading.survey != nil)
    #expect(reading.diagnostics.map(\.code).contains("missing-translation"))
  }

  @Test func essentialScrutinyFindsTheSameErrorsAndNoAdvice() {
    let row = #"{"type": "text", "name": "a", "label": {"en": "Why?"}}"#
    let sound = DefinitionBundle(name: "x", survey: Self.start + row + "]}")
    #expect(SurveyReader.read(sound, scrutiny: .essential).diagnostics.isEmpty)
    let cyclic = #"{"type": "integer", "name": "a", "label": "A", "calculation": "${a} + 1"}"#
    let broken = DefinitionBundle(name: "x", survey: Self.start + cyclic + "]}")
    let errors = SurveyReader.read(broken).diagnostics.filter { $0.severity == .error }
    #expect(SurveyReader.read(broken, scrutiny: .essential).diagnostics == errors)
    #expect(errors.map(\.code) == ["cycle"])
  }

  @Test func aWarningCanBeSilencedWithAReason() {
    let marked = Marked(
      Self.start
        + #"{"type": "text", "name": "a", "label": {"en": "Why?"}, "silence": {"missing-translation": "English only"}}"#
        + "]}")
    #expect(!read(marked).diagnostics.map(\.code).contains("missing-translation"))
  }

  @Test func rowsOfAnIncludedFileStandInItsPlace() throws {
    let main =
      Self.start + #"{"include": "more.json"}, {"type": "text", "name": "b", "label": "B"}]}"#
    let more =
      #"{"choices": {"x": [{"name": "1", "label": "1"}]}, "survey": [{"type": "select_one x", "name": "a", "label": "A"}]}"#
    let survey = try #require(
      SurveyReader.read(
        DefinitionBundle(
          name: "t.json", survey: main, attachments: [.init(name: "more.json", text: more)])
      ).survey)
    #expect(survey.elements.map(\.name) == ["a", "b"])
  }

  @Test func aMistakeInAnIncludedFileIsReportedThere() throws {
    let main = Self.start + #"{"include": "more.json"}]}"#
    let more = #"{"survey": [{"type": "text", "name": "a", "lable": "A"}]}"#
    let reading = SurveyReader.read(
      DefinitionBundle(
        name: "t.json", survey: main, attachments: [.init(name: "more.json", text: more)]))
    let found = try #require(reading.diagnostics.first { $0.code == "unknown-key" })
    #expect(found.place.file == "more.json")
    #expect(found.help?.en == "did you mean 'label'?")
  }

  @Test func aBundleHasOneHashWhateverTheOrderOfItsFiles() throws {
    let first = DefinitionBundle.Attachment(name: "a", text: "1")
    let second = DefinitionBundle.Attachment(name: "b", text: "2")
    let one = DefinitionBundle(name: "t", survey: "{}", attachments: [first, second])
    let other = DefinitionBundle(name: "t", survey: "{}", attachments: [second, first])
    #expect(one.hash == other.hash)
    #expect(DefinitionBundle(content: one.content) == one)
  }
}
