import Diagnostics
import Surveys
import TestSupport
import Testing

/// A survey whose marked places a rule must report: all of them and no others.
struct RuleCase: CustomTestStringConvertible {
  let code: String
  let marked: Marked
  let testDescription: String

  /// Rows of a survey.
  static func rows(_ code: String, _ rows: String) -> RuleCase {
    RuleCase(code, "\"survey\": [\(rows)]", described: rows)
  }

  /// Members of a definition; those that it does not give are filled in.
  static func members(_ code: String, _ members: String) -> RuleCase {
    RuleCase(code, members, described: members)
  }

  private init(_ code: String, _ members: String, described: String) {
    self.code = code
    testDescription = "\(code): \(described)"
    let missing = Self.frame.filter { !members.contains("\"\($0.key)\":") }
    let given = missing.map { "\"\($0.key)\": \($0.value), " }.joined()
    marked = Marked("{\(given)\(members)}")
  }

  private static let frame: [(key: String, value: String)] = [
    (
      "settings",
      #"{"form_id": "t", "version": "1", "form_title": "T", "kind": "visit", "channel": "visit"}"#
    ),
    ("languages", #"["en", "ar"]"#),
    ("sections", #"[{"name": "s", "label": "S", "weight": 100}]"#),
    (
      "choices",
      #"{"yn": [{"name": "yes", "label": "Y"}, {"name": "no", "label": "N"}], "#
        + #""abc": [{"name": "a", "label": "A"}, {"name": "b", "label": "B"}, {"name": "c", "label": "C"}], "#
        + #""scale": [{"name": "1", "label": "1"}, {"name": "2", "label": "2"}, {"name": "3", "label": "3"}]}"#
    ),
    ("survey", #"[{"type": "text", "name": "x", "label": "X"}]"#),
  ]

  /// What the reader finds.
  var diagnostics: [Diagnostic] {
    SurveyReader.read(
      DefinitionBundle(
        name: marked.source.name, survey: marked.text,
        attachments: [
          .init(name: "follow.json", text: Self.followUp),
          .init(name: "towns.csv", text: "name,state\na,x\n"),
        ])
    ).diagnostics
  }

  /// Expects the marked places to be what is reported under the code.
  func verify() {
    let found = diagnostics
    let ranges = found.filter { $0.code == code && $0.place.file == marked.source.name }
      .map(\.place.range)
    let told = found.map {
      "\($0.code) '\(marked.source.text($0.place.range))': \($0.message.en)"
    }
    #expect(ranges == marked.ranges, "\(told.joined(separator: "\n"))")
  }

  private static let followUp =
    #"{"survey": [{"type": "repeat", "name": "breach", "role": "breach", "label": "B", "children": ["#
    + #"{"type": "text", "name": "breach_clause", "label": "C"}, {"type": "hidden", "name": "breach_item"}, "#
    + #"{"type": "text", "name": "breach_words", "label": "W"}, "#
    + #"{"type": "text", "name": "breach_evidence", "label": "E", "required": true}, "#
    + #"{"type": "text", "name": "breach_severity", "label": "S"}, "#
    + #"{"type": "text", "name": "breach_certainty", "label": "K"}]}]}"#
}
