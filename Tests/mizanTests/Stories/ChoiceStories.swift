import Storage
import TestSupport
import Testing

@testable import mizan

/// Choices typed by their labels in a whole dialogue.
@Suite struct ChoiceStories {
  private static let survey = """
    {
      "settings": {"form_id": "choices", "version": "1", "form_title": {"ar": "خيارات", "en": "Choices"},
        "default_language": "ar", "kind": "interview", "channel": "exit"},
      "languages": ["ar", "en"],
      "choices": {
        "places": [
          {"name": "a", "label": {"ar": "شباك الجوازات", "en": "Passport window"}},
          {"name": "b", "label": {"ar": "شباك الأحوال", "en": "Civil status window"}},
          {"name": "c", "label": {"ar": "مكتب الإرشاد", "en": "Help desk"}}]
      },
      "survey": [
        {"type": "select_one places", "name": "first", "label": {"ar": "أين؟", "en": "Where?"}, "required": true},
        {"type": "select_multiple places", "name": "all", "label": {"ar": "أين أيضاً؟", "en": "Where else?"},
         "required": true}
      ]
    }
    """

  private func story(_ input: String, language: String) throws -> (FieldTrial.Run, String) {
    let trial = try FieldTrial()
    let path = try trial.write(Self.survey, to: "choices.json")
    let run = try trial.run(["fill", path], input: input, language: language)
    let store = try Store.open(trial.store, for: .reading)
    var text = ""
    try store.forEachSubmissionText { text = $1 }
    return (run, text)
  }

  @Test func severalThatFitAreListedAndAskedAgain() throws {
    let (run, text) = try story("window\npass\n2, help desk\n1\n", language: "en")
    #expect(run.status == .exited(0), "\(run.messages)")
    #expect(
      run.messages.contains("several choices fit:\n1  Passport window\n2  Civil status window"))
    #expect(run.messages.contains("= Passport window"))
    #expect(text.contains("a\tfirst\tanswered\ta\t"))
    #expect(text.contains("a\tall\tanswered\tb c\t"))
  }

  @Test func arabicLabelsAreFoundWhateverTheSpelling() throws {
    let (run, text) = try story("الارشاد\nشباك الاحوال، مكتب\n1\n", language: "ar")
    #expect(run.status == .exited(0), "\(run.messages)")
    #expect(text.contains("a\tfirst\tanswered\tc\t"))
    #expect(text.contains("a\tall\tanswered\tb c\t"))
  }

  @Test(arguments: [
    ("en", "'Passport window' is chosen twice"), ("ar", "اختير 'شباك الجوازات' مرتين"),
  ])
  func aChoiceMadeTwiceIsCalledByItsLabel(language: String, message: String) throws {
    let (run, _) = try story("1\n1 a\n1\n1\n", language: language)
    #expect(run.status == .exited(0), "\(run.messages)")
    #expect(run.messages.contains(message), "\(run.messages)")
  }
}
