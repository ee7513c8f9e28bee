import Testing

/// Defaults, calculations, parameters and keys.
@Suite struct ValueRuleTests {
  @Test(arguments: [
    RuleCase.rows(
      "bad-default",
      #"{"type": "integer", "name": "a", "label": "A", "default": ⟦"many"⟧}, {"type": "integer", "name": "b", "label": "B", "default": ⟦2.5⟧}, {"type": "decimal", "name": "c", "label": "C", "default": 2.5}, {"type": "date", "name": "d", "label": "D", "default": ⟦"today()"⟧}, {"type": "date", "name": "e", "label": "E", "default": "2026-07-01"}, {"type": "time", "name": "f", "label": "F", "default": ⟦"noon"⟧}"#
    ),
    .rows(
      "bad-default",
      #"{"type": "select_one yn", "name": "a", "label": "A", "default": ⟦"Yes"⟧}, {"type": "select_one yn", "name": "b", "label": "B", "default": "yes"}, {"type": "select_multiple abc", "name": "c", "label": "C", "default": ⟦"a z"⟧}, {"type": "select_multiple abc", "name": "d", "label": "D", "default": "a c"}, {"type": "text", "name": "e", "label": "E", "default": "anything"}, {"type": "integer", "name": "f", "label": "F", "default": ⟦"2026-07-01"⟧}"#
    ),
  ])
  func aDefaultIsAPossibleAnswer(_ example: RuleCase) { example.verify() }

  @Test(arguments: [
    RuleCase.rows(
      "missing-calculation",
      #"{"type": "calculate", "name": ⟦"a"⟧}, {"type": "calculate", "name": "b", "calculation": "1"}, {"type": "hidden", "name": "c"}"#
    )
  ])
  func aCalculateComputesSomething(_ example: RuleCase) { example.verify() }

  @Test(arguments: [
    RuleCase.rows(
      "unused-calculation",
      #"{"type": "calculate", "name": ⟦"a"⟧, "calculation": "1"}, {"type": "calculate", "name": "b", "calculation": "1"}, {"type": "calculate", "name": "c", "calculation": "1"}, {"type": "calculate", "name": "d", "calculation": "1", "item": "Q-1"}, {"type": "text", "name": "t", "label": "T ${b}", "relevant": "${c} = 1"}"#
    )
  ])
  func aCalculationFeedsSomething(_ example: RuleCase) { example.verify() }

  @Test(arguments: [
    RuleCase.rows(
      "overwritten-answer",
      #"{"type": "integer", "name": "a", "label": "A"}, {"type": "integer", "name": "b", "label": "B", "calculation": "⟦${a} + 1⟧"}, {"type": "integer", "name": "c", "label": "C", "calculation": "${a}", "trigger": "${a}"}, {"type": "integer", "name": "d", "label": "D", "calculation": "${a}", "read_only": true}, {"type": "integer", "name": "e", "label": "E", "calculation": "once(${a})"}"#
    )
  ])
  func anAnswerIsNotOverwritten(_ example: RuleCase) { example.verify() }

  @Test(arguments: [
    RuleCase.rows(
      "unfrozen-value",
      #"{"type": "calculate", "name": "a", "calculation": "concat('x', ⟦uuid()⟧)"}, {"type": "calculate", "name": "b", "calculation": "once(random())"}, {"type": "calculate", "name": "c", "calculation": "today()"}, {"type": "text", "name": "d", "label": "D", "constraint": "now() > 0"}"#
    )
  ])
  func aRandomValueStays(_ example: RuleCase) { example.verify() }

  @Test(arguments: [
    RuleCase.rows(
      "bare-day-number",
      #"{"type": "date", "name": "a", "label": "A", "default": {"expression": "⟦today() - 1⟧"}}, {"type": "date", "name": "b", "label": "B", "default": {"expression": "date(today() - 1)"}}, {"type": "integer", "name": "c", "label": "C", "default": {"expression": "today() - 1"}}"#
    )
  ])
  func aDateIsStoredAsADate(_ example: RuleCase) { example.verify() }

  @Test(arguments: [
    RuleCase.rows(
      "useless-key",
      #"{"type": "text", "name": "a", "label": "A", ⟦"choice_filter"⟧: "name = 'x'", ⟦"constraint_message"⟧: "C", ⟦"required_message"⟧: "R"}, {"type": "note", "name": "n", "label": "N", ⟦"constraint"⟧: ". = 'x'"}, {"type": "group", "name": "g", "label": "G", ⟦"required"⟧: true, ⟦"repeat_count"⟧: "2", "children": [{"type": "text", "name": "b", "label": "B", "required": true, "required_message": "R", ⟦"trigger"⟧: "${a}"}]}, {"type": "calculate", "name": "c", "calculation": "1", ⟦"hint"⟧: "H"}"#
    )
  ])
  func aKeyDoesSomething(_ example: RuleCase) { example.verify() }

  @Test(arguments: [
    RuleCase.rows(
      "required-note",
      #"{"type": "note", "name": "a", "label": "A", "required": ⟦true⟧}, {"type": "note", "name": "b", "label": "B", "required": false}, {"type": "text", "name": "c", "label": "C", "required": ⟦"1 = 1"⟧, "read_only": true}, {"type": "text", "name": "d", "label": "D", "required": true, "read_only": true, "default": "x"}"#
    )
  ])
  func whatIsRequiredCanBeAnswered(_ example: RuleCase) { example.verify() }

  @Test(arguments: [
    RuleCase.rows(
      "unknown-parameter",
      #"{"type": "range", "name": "a", "label": "A", "parameters": {"start": 0, "end": 9, ⟦"stpe"⟧: 1}}, {"type": "text", "name": "b", "label": "B", "parameters": {⟦"start"⟧: 0, "rows": 3}}, {"type": "select_one yn", "name": "c", "label": "C", "parameters": {"randomize": true, "seed": 4}}"#
    ),
    .rows(
      "bad-parameter",
      #"{"type": "range", "name": "a", "label": "A", "parameters": {"start": 9, "end": ⟦3⟧}}, {"type": "range", "name": "b", "label": "B", "parameters": {"start": ⟦"low"⟧, "end": 3}}, {"type": "range", "name": "c", "label": "C", "parameters": {"start": 0, "end": 10, "step": ⟦3⟧}}, {"type": "range", "name": "d", "label": "D", "parameters": {"start": 0, "end": 1, "step": 0.1}}, {"type": "range", "name": "e", "label": "E", "parameters": {"step": ⟦0⟧}}, {"type": "select_one yn", "name": "f", "label": "F", "parameters": {"seed": ⟦4⟧}}, {"type": "select_one yn", "name": "g", "label": "G", "parameters": {"randomize": ⟦"maybe"⟧}}"#
    ),
    .rows(
      "unknown-appearance",
      #"{"type": "text", "name": "a", "label": "A", "appearance": "multiline ⟦minimall⟧ w2 columns-3"}, {"type": "select_one yn", "name": "b", "label": "B", "appearance": "search('towns', 'matches') quick"}"#
    ),
  ])
  func parametersAndAppearancesAreKnown(_ example: RuleCase) { example.verify() }

  @Test(arguments: [
    RuleCase.rows(
      "empty-repeat",
      #"{"type": "select_one yn", "name": "a", "label": "A"}, {"type": "select_one scale", "name": "k", "label": "K"}, {"type": "repeat", "name": "r", "label": "R", "repeat_count": "⟦0⟧", "children": [{"type": "text", "name": "b", "label": "B"}]}, {"type": "repeat", "name": "s", "label": "S", "repeat_count": "⟦${a}⟧", "children": [{"type": "text", "name": "c", "label": "C"}]}, {"type": "repeat", "name": "t", "label": "T", "repeat_count": "${k}", "children": [{"type": "text", "name": "d", "label": "D"}]}"#
    ),
    .rows("empty-group", #"{"type": "group", "name": ⟦"g"⟧, "label": "G", "children": []}"#),
    .rows(
      "confusable-names",
      #"{"type": "text", "name": "visit_date", "label": "A"}, {"type": "text", "name": ⟦"Visit-Date"⟧, "label": "B"}, {"type": "text", "name": "visitdate", "label": "C"}"#
    ),
  ])
  func groupsHoldSomething(_ example: RuleCase) { example.verify() }

  @Test(arguments: [
    RuleCase.rows(
      "unknown-silence",
      #"{"type": "text", "name": "a", "label": "A", "silence": {⟦"unused-lists"⟧: "r", ⟦"cycle"⟧: "r", "long-text": "r"}}"#
    ),
    .rows(
      "unused-silence",
      #"{"type": "note", "name": "a", "label": "A", "required": true, "silence": {"required-note": "stop", ⟦"long-text"⟧: "r", "unknwon": "r"}}"#
    ),
    .members(
      "unused-silence",
      #""settings": {"form_id": "t", "version": "1", "form_title": "T", "kind": "visit", "channel": "visit", "silence": {"missing-role": "a draft", ⟦"section-weights"⟧: "r"}}"#
    ),
    .rows(
      "empty-reason",
      #"{"type": "text", "name": "a", "label": "A", "silence": {"long-text": ⟦" "⟧}}"#),
  ])
  func aSilenceIsOfUse(_ example: RuleCase) { example.verify() }

  @Test func aSilenceHoldsWhereItStandsAndInside() {
    let question =
      #"{"type": "group", "name": "g", "label": "G", "silence": {"required-note": "stops"}, "children": [{"type": "note", "name": "a", "label": "A", "required": true}]}, {"type": "note", "name": "b", "label": "B", "required": ⟦true⟧}"#
    RuleCase.rows("required-note", question).verify()
  }

  @Test func aSilenceInASectionOrAChoiceHoldsThere() {
    RuleCase.members(
      "weightless-section",
      #""sections": [{"name": "s", "label": "S", "weight": 0, "silence": {"weightless-section": "a trial"}}, {"name": ⟦"t"⟧, "label": "T", "weight": 0}], "survey": [{"type": "select_one yn", "name": "a", "label": "A", "score": {"section": "s", "credit": {"type": "yes_no"}}}, {"type": "select_one yn", "name": "b", "label": "B", "score": {"section": "t", "credit": {"type": "yes_no"}}}]"#
    ).verify()
    RuleCase.members(
      "unlabelled-choice",
      #""choices": {"ab": [{"name": "a", "silence": {"unlabelled-choice": "a code"}}, {"name": ⟦"b"⟧}]}, "survey": [{"type": "select_one ab", "name": "q", "label": "Q"}]"#
    ).verify()
  }
}
