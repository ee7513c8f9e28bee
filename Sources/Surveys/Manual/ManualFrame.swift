/// What the examples of the manual leave out.
enum ManualFrame {
  /// The members of a definition that an example does not give itself.
  static let members: [(name: String, text: String)] = [
    (
      "settings",
      #"{"form_id": "example", "version": "1", "form_title": "Example", "default_language": "en", "#
        + #""kind": "visit", "channel": "visit"}"#
    ),
    ("languages", #"["en", "ar"]"#),
    ("sections", #"[{"name": "service", "label": "Service", "weight": 100}]"#),
    (
      "choices",
      #"{"yes_no": [{"name": "yes", "label": {"en": "Yes", "ar": "نعم"}}, "#
        + #"{"name": "no", "label": {"en": "No", "ar": "لا"}}], "#
        + #""papers": [{"name": "receipt", "label": {"en": "Receipt", "ar": "إيصال"}}, "#
        + #"{"name": "ticket", "label": {"en": "Ticket", "ar": "بطاقة"}}, "#
        + #"{"name": "none", "label": {"en": "None", "ar": "لا شيء"}}]}"#
    ),
    ("survey", #"[{"type": "text", "name": "centre", "label": "Centre", "role": "centre"}]"#),
  ]

  /// The questions that the examples of expressions refer to.
  static let rows =
    #"{"type": "select_one yes_no", "name": "open", "label": "Open?"}, "#
    + #"{"type": "select_multiple papers", "name": "papers", "label": "Papers"}, "#
    + #"{"type": "integer", "name": "wait", "label": "Minutes"}, "#
    + #"{"type": "date", "name": "day", "label": "Day"}, "#
    + #"{"type": "repeat", "name": "member", "label": "Member", "children": ["#
    + #"{"type": "integer", "name": "age", "label": "Age"}]}"#

  /// A breach follow-up with what every case needs.
  static let followUp =
    #"{"choices": {"clauses": [{"name": "ز", "label": "ز"}, {"name": "أ", "label": "أ"}], "#
    + #""evidence": [{"name": "ticket", "label": "T"}, {"name": "none", "label": "N"}], "#
    + #""degrees": [{"name": "low", "label": "L"}, {"name": "high", "label": "H"}]}, "#
    + #""survey": [{"type": "repeat", "name": "breach", "role": "breach", "label": "B", "#
    + #""children": ["#
    + #"{"type": "select_one clauses", "name": "breach_clause", "label": "C", "required": true}, "#
    + #"{"type": "hidden", "name": "breach_item"}, "#
    + #"{"type": "text", "name": "breach_words", "label": "W", "required": true}, "#
    + #"{"type": "select_multiple evidence", "name": "breach_evidence", "label": "E", "#
    + #""required": true}, "#
    + #"{"type": "text", "name": "breach_no_evidence_reason", "label": "R", "required": true, "#
    + #""relevant": "selected(${breach_evidence}, 'none')"}, "#
    + #"{"type": "select_one degrees", "name": "breach_severity", "label": "S"}, "#
    + #"{"type": "select_one degrees", "name": "breach_certainty", "label": "K"}]}]}"#

  /// A table.
  static let towns = "name,label,state\nkarak,Karak,south\nirbid,Irbid,north\n"
}
