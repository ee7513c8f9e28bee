import Testing

/// Sections, scores, indicators, roles and breaches.
@Suite struct ScoreRuleTests {
  private static let scored =
    #"{"type": "select_one yn", "name": "a", "label": "A", "score": {"section": "s", "credit": {"type": "yes_no"}}}"#

  @Test(arguments: [
    RuleCase.members(
      "duplicate-section",
      #""sections": [{"name": "s", "label": "S", "weight": 1}, {"name": ⟦"s"⟧, "label": "S", "weight": 1}]"#
    ),
    .members(
      "unused-section",
      #""sections": [{"name": "s", "label": "S", "weight": 1}, {"name": ⟦"t"⟧, "label": "T", "weight": 1}], "survey": [\#(scored)]"#
    ),
    .members(
      "weightless-section",
      #""sections": [{"name": ⟦"s"⟧, "label": "S", "weight": 0}, {"name": "t", "label": "T", "weight": 0}], "survey": [\#(scored)]"#
    ),
    .members(
      "section-weights",
      #""sections": [{"name": ⟦"s"⟧, "label": "S", "weight": 60}, {"name": "t", "label": "T", "weight": 30}]"#
    ),
    .members(
      "section-weights",
      #""sections": [{"name": "s", "label": "S", "weight": 33.3}, {"name": "t", "label": "T", "weight": 66.7}]"#
    ),
    .rows(
      "weightless-item",
      #"{"type": "select_one yn", "name": "a", "label": "A", "score": {"section": "s", "weight": ⟦0⟧, "credit": {"type": "yes_no"}}}, \#(scored.replacing("\"a\"", with: "\"b\""))"#
    ),
    .members(
      "unscored-item",
      #""survey": [{"type": "group", "name": "s", "label": "S", "children": [{"type": "select_one yn", "name": ⟦"a"⟧, "item": "Q-1", "label": "A"}, {"type": "select_one yn", "name": "b", "label": "B"}, {"type": "text", "name": "c", "item": "Q-2", "label": "C"}]}, {"type": "select_one yn", "name": "d", "item": "Q-3", "label": "D"}]"#
    ),
    .rows(
      "critical-allows-na",
      #"{"type": "select_one yn", "name": "a", "label": "A", "allows_na": ⟦true⟧, "score": {"section": "s", "credit": {"type": "yes_no"}, "critical": {"effect": "zero_visit"}}}, {"type": "select_one yn", "name": "b", "label": "B", "allows_na": true, "score": {"section": "s", "credit": {"type": "yes_no"}}}"#
    ),
  ])
  func sectionsAndItemsCount(_ example: RuleCase) { example.verify() }

  @Test(arguments: [
    RuleCase.rows(
      "credit-mismatch",
      #"{"type": "text", "name": "a", "label": "A", "score": {"section": "s", "credit": ⟦{"type": "yes_no"}⟧}}, {"type": "select_one abc", "name": "b", "label": "B", "score": {"section": "s", "credit": ⟦{"type": "yes_no"}⟧}}, {"type": "select_one yn", "name": "c", "label": "C", "score": {"section": "s", "credit": ⟦{"type": "yes_partial_no"}⟧}}, {"type": "select_one abc", "name": "d", "label": "D", "score": {"section": "s", "credit": ⟦{"type": "scale", "min": 1, "max": 3}⟧}}, {"type": "select_one scale", "name": "e", "label": "E", "score": {"section": "s", "credit": ⟦{"type": "scale", "min": 1, "max": 2}⟧}}"#
    ),
    .rows(
      "credit-mismatch",
      #"{"type": "select_one scale", "name": "a", "label": "A", "score": {"section": "s", "credit": {"type": "scale", "min": 1, "max": 3}}}, {"type": "select_one yn", "name": "b", "label": "B", "score": {"section": "s", "credit": ⟦{"type": "checklist"}⟧}}, {"type": "select_one yn", "name": "c", "label": "C", "score": {"section": "s", "credit": ⟦{"type": "measure", "direction": "lower", "target": 1, "limit": 2}⟧}}, {"type": "calculate", "name": "d", "calculation": "1", "score": {"section": "s", "credit": {"type": "measure", "direction": "lower", "target": 1, "limit": 2}}}"#
    ),
    .rows(
      "choice-without-credit",
      #"{"type": "select_one abc", "name": "a", "label": "A", "score": {"section": "s", "credit": ⟦{"type": "choice", "credits": {"a": 1, "b": 0}}⟧}}, {"type": "select_one abc", "name": "b", "label": "B", "score": {"section": "s", "credit": {"type": "choice", "credits": {"a": 1, "b": 0.5, "c": 0}}}}"#
    ),
    .members(
      "indicator-mismatch",
      #""settings": {"form_id": "t", "version": "1", "form_title": "T", "kind": "interview", "channel": "exit"}, "survey": [{"type": "select_one abc", "name": "a", "label": "A", "indicator": ⟦{"type": "driver", "scale_max": 3}⟧}, {"type": "select_one scale", "name": "b", "label": "B", "indicator": {"type": "driver", "scale_max": 3}}, {"type": "select_one scale", "name": "c", "label": "C", "indicator": ⟦{"type": "csat", "scale_max": 5}⟧}, {"type": "integer", "name": "d", "label": "D", "indicator": {"type": "nps"}}, {"type": "text", "name": "e", "label": "E", "indicator": ⟦{"type": "nps"}⟧}]"#
    ),
    .members(
      "ignored-score",
      #""settings": {"form_id": "t", "version": "1", "form_title": "T", "kind": "interview", "channel": "exit"}, "survey": [{"type": "select_one yn", "name": "a", "label": "A", "score": ⟦{"section": "s", "credit": {"type": "yes_no"}}⟧}, {"type": "integer", "name": "d", "label": "D", "indicator": {"type": "nps"}}]"#
    ),
  ])
  func figuresFitTheAnswers(_ example: RuleCase) { example.verify() }

  @Test(arguments: [
    RuleCase.rows(
      "duplicate-role",
      #"{"type": "text", "name": "a", "label": "A", "role": "centre"}, {"type": "text", "name": "b", "label": "B", "role": ⟦"centre"⟧}, {"type": "text", "name": "c", "label": "C", "role": "service"}"#
    ),
    .rows(
      "duplicate-item",
      #"{"type": "text", "name": "a", "label": "A", "item": "Q-1"}, {"type": "text", "name": "b", "label": "B", "item": ⟦"Q-1"⟧}, {"type": "text", "name": "c", "label": "C", "item": "Q-2"}"#
    ),
    .members(
      "missing-role",
      #""settings": ⟦{⟧"form_id": "t", "version": "1", "form_title": "T", "kind": "visit", "channel": "visit"}"#
    ),
    .members(
      "missing-role",
      #""settings": ⟦⟦{⟧⟧"form_id": "t", "version": "1", "form_title": "T", "kind": "interview", "channel": "exit"}, "survey": [{"type": "text", "name": "a", "label": "A", "role": "department"}]"#
    ),
  ])
  func rolesAndCodesAreGivenOnce(_ example: RuleCase) { example.verify() }

  @Test(arguments: [
    RuleCase.rows(
      "missing-breach-follow-up",
      #"{"type": "select_one yn", "name": "a", "label": "A", "breach": ⟦{"clause": "ز", "when": ". = 'no'", "severity": "high"}⟧}"#
    ),
    .rows(
      "missing-breach-follow-up",
      #"{"type": "select_one yn", "name": "a", "label": "A", "breach": {"clause": "ز", "when": ". = 'no'", "severity": "high"}}, {"include": "follow.json"}"#
    ),
    .rows(
      "incomplete-breach-follow-up",
      #"{"type": "repeat", "name": ⟦"breach"⟧, "role": "breach", "label": "B", "children": [{"type": "text", "name": "breach_clause", "label": "C"}, {"type": "hidden", "name": "breach_item"}, {"type": "text", "name": "breach_words", "label": "W"}, {"type": "text", "name": "breach_evidence", "label": "E"}, {"type": "text", "name": "breach_severity", "label": "S"}]}"#
    ),
    .rows(
      "breach-without-evidence",
      #"{"type": "repeat", "name": "breach", "role": "breach", "label": "B", "children": [{"type": "text", "name": ⟦"breach_evidence"⟧, "label": "E"}]}"#
    ),
    .members(
      "breach-without-evidence",
      #""choices": {"ev": [{"name": "photo", "label": "P"}, {"name": "none", "label": "N"}]}, "survey": [{"type": "repeat", "name": "breach", "role": "breach", "label": "B", "children": [{"type": "select_multiple ev", "name": "breach_evidence", "label": "E", "required": true}, {"type": "text", "name": ⟦"breach_no_evidence_reason"⟧, "label": "R"}]}]"#
    ),
    .rows(
      "breach-at-full-credit",
      #"{"type": "select_one yn", "name": "a", "label": "A", "score": {"section": "s", "credit": {"type": "yes_no", "positive": "yes"}}, "breach": {"clause": "ز", "when": "⟦. != 'no'⟧", "severity": "high"}}, {"type": "select_one yn", "name": "b", "label": "B", "score": {"section": "s", "credit": {"type": "yes_no", "positive": "no"}}, "breach": {"clause": "ز", "when": ". != 'no'", "severity": "high"}}, {"include": "follow.json"}"#
    ),
    .rows(
      "opposite-breach-polarity",
      #"{"type": "select_one yn", "name": "a", "label": "A", "breach": {"clause": "ز", "when": ". = 'yes'", "severity": "high"}}, {"type": "select_one yn", "name": "b", "label": "B", "breach": {"clause": "ز", "when": "⟦. = 'no'⟧", "severity": "high"}}, {"type": "select_one yn", "name": "c", "label": "C", "breach": {"clause": "أ", "when": ". = 'no'", "severity": "high"}}, {"include": "follow.json"}"#
    ),
  ])
  func aBreachLeadsToACase(_ example: RuleCase) { example.verify() }
}
