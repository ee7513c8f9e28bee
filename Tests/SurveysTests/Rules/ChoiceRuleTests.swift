import Testing

/// Choice lists and tables.
@Suite struct ChoiceRuleTests {
  @Test(arguments: [
    RuleCase.members(
      "duplicate-choice",
      #""choices": {"ab": [{"name": "a", "label": "A"}, {"name": ⟦"a"⟧, "label": "B"}], "cd": [{"name": "a", "label": "A"}]}"#
    ),
    .members(
      "blank-in-choice",
      #""choices": {"ab": [{"name": ⟦"a b"⟧, "label": "A"}, {"name": "c", "label": "C"}], "cd": [{"name": "a b", "label": "A"}, {"name": "c", "label": "C"}]}, "survey": [{"type": "select_multiple ab", "name": "x", "label": "X"}, {"type": "select_one cd", "name": "y", "label": "Y"}]"#
    ),
    .members(
      "unlabelled-choice", #""choices": {"ab": [{"name": ⟦"a"⟧}, {"name": "b", "label": "B"}]}"#),
    .members(
      "duplicate-choice-label",
      #""choices": {"ab": [{"name": "a", "label": {"en": "Late", "ar": "متأخر"}}, {"name": "b", "label": {"en": ⟦"late "⟧, "ar": "متأخر جداً"}}]}"#
    ),
    .members(
      "empty-list",
      #""choices": {⟦"ab"⟧: [], "cd": [{"name": "a", "label": "A"}]}"#),
  ])
  func choicesOfAListDiffer(_ example: RuleCase) { example.verify() }

  @Test(arguments: [
    RuleCase.members(
      "unused-list",
      #""choices": {"ab": [{"name": "a", "label": "A"}], ⟦"cd"⟧: [{"name": "a", "label": "A"}], "ef": [{"name": "a", "label": "A"}]}, "survey": [{"type": "select_one ab", "name": "x", "label": "X"}, {"type": "text", "name": "y", "label": "Y", "relevant": "count(instance('ef')/root/item) > 0"}]"#
    ),
    .members(
      "unused-table",
      #""tables": [⟦"towns.csv"⟧], "survey": [{"type": "text", "name": "x", "label": "X"}]"#),
    .members(
      "unused-table",
      #""tables": ["towns.csv"], "survey": [{"type": "text", "name": "x", "label": "X"}, {"type": "note", "name": "y", "label": "Y", "relevant": "pulldata('towns', 'state', 'name', ${x}) = 'x'"}]"#
    ),
  ])
  func listsAndTablesAreUsed(_ example: RuleCase) { example.verify() }

  @Test(arguments: [
    RuleCase.members(
      "single-choice",
      #""choices": {"one": [{"name": "yes", "label": "Y"}]}, "survey": [{"type": ⟦"select_one one"⟧, "name": "x", "label": "X"}, {"type": "select_multiple one", "name": "y", "label": "Y"}]"#
    ),
    .members(
      "other-without-text",
      #""choices": {"how": [{"name": "call", "label": "C"}, {"name": "other", "label": "O"}]}, "survey": [{"type": "select_one how", "name": ⟦"a"⟧, "label": "A"}, {"type": "select_one how", "name": "b", "label": "B"}, {"type": "text", "name": "c", "label": "C"}, {"type": "select_one how", "name": "d", "label": "D"}, {"type": "integer", "name": "e", "label": "E"}, {"type": "text", "name": "f", "label": "F", "relevant": "${d} = 'other'"}]"#
    ),
  ])
  func thereIsSomethingToChoose(_ example: RuleCase) { example.verify() }

  @Test func manyChoicesNeedASearch() {
    let choices = (1...31).map { #"{"name": "t\#($0)", "label": "T\#($0)", "of": "x"}"# }
    let list = "\"choices\": {\"t\": [\(choices.joined(separator: ", "))]}, "
    RuleCase.members(
      "many-choices",
      list
        + #""survey": [{"type": ⟦"select_one t"⟧, "name": "a", "label": "A"}, {"type": "select_one t", "name": "b", "label": "B", "appearance": "autocomplete"}, {"type": "select_one t", "name": "c", "label": "C", "choice_filter": "of = 'x'"}]"#
    ).verify()
  }

  @Test(arguments: [
    RuleCase.members(
      "dead-choice",
      #""choices": {"state": [{"name": "n", "label": "N"}, {"name": "s", "label": "S"}], "town": [{"name": "a", "label": "A", "state": "n"}, {"name": ⟦"b"⟧, "label": "B", "state": "m"}, {"name": ⟦"c"⟧, "label": "C"}]}, "survey": [{"type": "select_one state", "name": "x", "label": "X"}, {"type": "select_one town", "name": "y", "label": "Y", "choice_filter": "state = ${x} and state != ''"}]"#
    ),
    // A list that some question offers whole has no dead choices.
    .members(
      "dead-choice",
      #""choices": {"town": [{"name": "a", "label": "A", "state": "n"}, {"name": "b", "label": "B", "state": "m"}]}, "survey": [{"type": "select_one town", "name": "x", "label": "X"}, {"type": "select_one town", "name": "y", "label": "Y", "choice_filter": "state = 'n'"}]"#
    ),
    .members(
      "dead-choice",
      #""choices": {"town": [{"name": "a", "label": "A", "state": "n"}, {"name": ⟦"b"⟧, "label": "B", "state": "m"}]}, "survey": [{"type": "select_one town", "name": "y", "label": "Y", "choice_filter": "state = 'n' or name = 'c' or starts-with(name, 'x') and false()"}]"#
    ),
  ])
  func everyChoiceCanBeOffered(_ example: RuleCase) { example.verify() }
}
