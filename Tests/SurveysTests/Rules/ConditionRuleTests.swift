import Diagnostics
import TestSupport
import Testing

/// Conditions that cannot be meant.
@Suite struct ConditionRuleTests {
  @Test(arguments: [
    RuleCase.rows(
      "unreachable",
      #"{"type": "select_one yn", "name": "a", "label": "A"}, {"type": "text", "name": "b", "label": "B", "relevant": "⟦${a} = 'yes' and ${a} = 'no'⟧"}, {"type": "text", "name": "c", "label": "C", "relevant": "⟦false()⟧"}, {"type": "text", "name": "d", "label": "D", "relevant": "⟦not(true())⟧"}"#
    ),
    // What a group around it demands counts; what is inside is not told again.
    .rows(
      "unreachable",
      #"{"type": "select_one yn", "name": "a", "label": "A"}, {"type": "group", "name": "g", "label": "G", "relevant": "${a} = 'yes'", "children": [{"type": "group", "name": "h", "label": "H", "relevant": "⟦${a} = 'no'⟧", "children": [{"type": "text", "name": "b", "label": "B", "relevant": "${a} = 'no'"}]}, {"type": "text", "name": "c", "label": "C", "relevant": "${a} != ''"}]}"#
    ),
    // A question that is not asked reads as empty, however far back.
    .rows(
      "unreachable",
      #"{"type": "select_one yn", "name": "a", "label": "A"}, {"type": "select_one yn", "name": "b", "label": "B", "relevant": "${a} = 'yes'"}, {"type": "select_one yn", "name": "c", "label": "C", "relevant": "${b} = 'yes'"}, {"type": "text", "name": "d", "label": "D", "relevant": "⟦${c} != '' and ${a} = 'no'⟧"}, {"type": "text", "name": "e", "label": "E", "relevant": "${c} = '' and ${a} = 'no'"}"#
    ),
    .rows(
      "unreachable",
      #"{"type": "integer", "name": "n", "label": "N", "constraint": ". >= 0 and . <= 20"}, {"type": "text", "name": "b", "label": "B", "relevant": "⟦${n} > 20⟧"}, {"type": "text", "name": "c", "label": "C", "relevant": "⟦${n} > 5 and ${n} < 6⟧"}, {"type": "text", "name": "d", "label": "D", "relevant": "${n} > 5 or ${n} < 3"}, {"type": "text", "name": "e", "label": "E", "relevant": "⟦${n} = '' and ${n} < 3⟧"}"#
    ),
    .rows(
      "unreachable",
      #"{"type": "select_multiple abc", "name": "m", "label": "M"}, {"type": "text", "name": "b", "label": "B", "relevant": "⟦selected(${m}, 'a') and not(selected(${m}, 'a'))⟧"}, {"type": "text", "name": "c", "label": "C", "relevant": "selected(${m}, 'a') and not(selected(${m}, 'b'))"}, {"type": "text", "name": "d", "label": "D", "relevant": "⟦${m} = '' and selected(${m}, 'c')⟧"}"#
    ),
    .rows(
      "unreachable",
      #"{"type": "integer", "name": "n", "label": "N"}, {"type": "calculate", "name": "k", "calculation": "if(${n} > 3, 'many', 'few')"}, {"type": "text", "name": "b", "label": "B", "relevant": "⟦${k} != 'many' and ${k} != 'few' and ${k} != ''⟧"}, {"type": "text", "name": "c", "label": "C", "relevant": "${k} = 'many' or ${k} = 'few'"}"#
    ),
    // Different instances of a repeat may hold different answers.
    .rows(
      "unreachable",
      #"{"type": "repeat", "name": "r", "label": "R", "children": [{"type": "select_one yn", "name": "a", "label": "A"}]}, {"type": "text", "name": "b", "label": "B", "relevant": "${a} = 'yes' and ${a} = 'no'"}"#
    ),
  ])
  func aQuestionCanBeReached(_ example: RuleCase) { example.verify() }

  @Test(arguments: [
    RuleCase.rows(
      "constant-condition",
      #"{"type": "select_one abc", "name": "a", "label": "A"}, {"type": "text", "name": "b", "label": "B", "relevant": "${a} = 'a' or ⟦'b'⟧"}, {"type": "text", "name": "c", "label": "C", "relevant": "⟦${a} != 'a' or ${a} != 'b'⟧"}, {"type": "text", "name": "d", "label": "D", "relevant": "⟦true()⟧", "required": "true()"}, {"type": "text", "name": "e", "label": "E", "relevant": "${a} != 'a' or ${a} = 'b'", "constraint": "⟦. != 'q' or . != 'p'⟧"}"#
    ),
    .rows(
      "constant-condition",
      #"{"type": "select_one yn", "name": "a", "label": "A"}, {"type": "text", "name": "b", "label": "B", "relevant": "⟦${a} = 'yes' or ${a} = 'no' or ${a} = ''⟧", "required": "${a} = 'yes' or ${a} = 'no'"}, {"type": "integer", "name": "n", "label": "N", "relevant": "${a} = 'yes'", "constraint": ". > 5 or . <= 5"}, {"type": "text", "name": "t", "label": "T", "required": "⟦'no'⟧"}"#
    ),
  ])
  func aConditionCanChange(_ example: RuleCase) { example.verify() }

  @Test(arguments: [
    RuleCase.rows(
      "impossible-constraint",
      #"{"type": "integer", "name": "a", "label": "A", "constraint": "⟦. < 1 and . > 9⟧"}, {"type": "select_one abc", "name": "b", "label": "B", "constraint": "⟦. != 'a' and . != 'b' and . != 'c'⟧"}, {"type": "integer", "name": "c", "label": "C", "constraint": ". < 1 or . > 9"}, {"type": "text", "name": "d", "label": "D", "constraint": "⟦. = ''⟧"}"#
    )
  ])
  func someAnswerSatisfiesAConstraint(_ example: RuleCase) { example.verify() }

  @Test(arguments: [
    RuleCase.rows(
      "type-mismatch",
      #"{"type": "select_one abc", "name": "s", "label": "S"}, {"type": "select_one scale", "name": "k", "label": "K"}, {"type": "text", "name": "b", "label": "B", "relevant": "⟦${s} = 1⟧ or ${k} = 1 or ⟦${s} > 2⟧ or ${k} > 2 or ⟦${k} = 7⟧"}"#
    ),
    .rows(
      "type-mismatch",
      #"{"type": "date", "name": "d", "label": "D"}, {"type": "time", "name": "t", "label": "T"}, {"type": "text", "name": "b", "label": "B", "relevant": "⟦${d} > 2026⟧ or ${d} > '2026-01-31' or ⟦${d} = '31/1/2026'⟧ or ⟦${t} < '14:00'⟧ or decimal-time(${t}) < decimal-time('14:00') or ${d} <= today() - 30"}"#
    ),
    .rows(
      "type-mismatch",
      #"{"type": "integer", "name": "n", "label": "N"}, {"type": "text", "name": "x", "label": "X"}, {"type": "text", "name": "b", "label": "B", "relevant": "⟦1 < ${n} < 5⟧ or ⟦${n} = 'five'⟧ or ${n} = '5' or ${n} = '' or ⟦${x} > 'abc'⟧ or ⟦(${n} > 3) = 'false'⟧ or ${x} + 1 > 2"}, {"type": "calculate", "name": "c", "calculation": "${x} + ⟦' '⟧ + ${n}"}, {"type": "note", "name": "o", "label": "${c}"}"#
    ),
  ])
  func comparedValuesAreOfOneKind(_ example: RuleCase) { example.verify() }

  @Test(arguments: [
    RuleCase.rows(
      "unknown-choice",
      #"{"type": "select_one yn", "name": "a", "label": "A", "constraint": ". != ⟦'Y'⟧"}, {"type": "select_multiple abc", "name": "m", "label": "M"}, {"type": "text", "name": "b", "label": "B", "relevant": "${a} = ⟦'yess'⟧ or ⟦'nope'⟧ != ${a} or ${a} = '' or selected(${m}, ⟦'z'⟧) or selected(${m}, 'c') or selected(${m}, '')"}"#
    ),
    .rows(
      "unknown-choice",
      #"{"type": "integer", "name": "n", "label": "N"}, {"type": "calculate", "name": "k", "calculation": "if(${n} > 3, 'many', 'few')"}, {"type": "calculate", "name": "t", "calculation": "${n} > 3"}, {"type": "text", "name": "b", "label": "B", "relevant": "${k} = ⟦'lots'⟧ or ${k} = 'few' or ${t} = ⟦'True'⟧ or ${t} = 'true'"}"#
    ),
  ])
  func aComparedChoiceExists(_ example: RuleCase) { example.verify() }

  @Test func theLabelOfAChoiceLeadsToItsName() throws {
    let example = RuleCase.members(
      "unknown-choice",
      #""choices": {"yn": [{"name": "y", "label": {"en": "Certainly", "ar": "بالتأكيد"}}, {"name": "n", "label": {"en": "No", "ar": "لا"}}]}, "survey": [{"type": "select_one yn", "name": "a", "label": "A"}, {"type": "text", "name": "b", "label": "B", "relevant": "${a} = 'بالتأكيد'"}]"#
    )
    let found = try #require(example.diagnostics.first { $0.code == example.code })
    #expect(found.help?.en == "did you mean 'y'?")
  }

  @Test(arguments: [
    RuleCase.rows(
      "multiple-compared",
      #"{"type": "select_multiple abc", "name": "m", "label": "M", "constraint": "⟦. != 'a'⟧"}, {"type": "text", "name": "b", "label": "B", "relevant": "⟦${m} = 'a'⟧ or ${m} != '' or selected(${m}, 'a')"}"#
    )
  ])
  func severalChoicesAreAskedFor(_ example: RuleCase) { example.verify() }

  @Test(arguments: [
    RuleCase.rows(
      "bare-boolean",
      #"{"type": "integer", "name": "n", "label": "N"}, {"type": "calculate", "name": "t", "calculation": "${n} > 3"}, {"type": "text", "name": "b", "label": "B", "relevant": "⟦${t}⟧ and ${n} and not(⟦${t}⟧)", "required": "⟦${t}⟧ = true()"}, {"type": "text", "name": "c", "label": "C", "relevant": "${t} = 'true'"}, {"type": "calculate", "name": "k", "calculation": "if(⟦${t}⟧, ${t}, 'x')"}, {"type": "note", "name": "o", "label": "${k}"}"#
    )
  ])
  func aStoredTruthIsCompared(_ example: RuleCase) { example.verify() }

  @Test(arguments: [
    RuleCase.rows(
      "repeated-condition",
      #"{"type": "select_one yn", "name": "a", "label": "A"}, {"type": "integer", "name": "n", "label": "N"}, {"type": "group", "name": "g", "label": "G", "relevant": "${a} = 'yes' and ${n} > 3", "children": [{"type": "text", "name": "b", "label": "B", "relevant": "⟦${a}='yes'⟧ and ${n} > 4"}, {"type": "text", "name": "c", "label": "C", "relevant": "${a} = 'yes' or ${n} > 9"}]}"#
    )
  ])
  func aGroupSaysItsConditionOnce(_ example: RuleCase) { example.verify() }

  @Test(arguments: [
    RuleCase.rows(
      "foreign-constraint",
      #"{"type": "integer", "name": "a", "label": "A"}, {"type": "integer", "name": "b", "label": "B", "constraint": "⟦${a} > 3⟧"}, {"type": "integer", "name": "c", "label": "C", "constraint": "${c} > ${a}"}, {"type": "text", "name": "d", "label": "D", "constraint": "string-length() > 2"}"#
    )
  ])
  func aConstraintLooksAtItsAnswer(_ example: RuleCase) { example.verify() }

  @Test(arguments: [
    RuleCase.rows(
      "true-when-empty",
      #"{"type": "select_one abc", "name": "a", "label": "A"}, {"type": "select_one abc", "name": "r", "label": "R", "required": true}, {"type": "text", "name": "b", "label": "B", "relevant": "⟦${a} != 'a'⟧"}, {"type": "text", "name": "c", "label": "C", "relevant": "${a} != 'a' and ${a} != ''"}, {"type": "text", "name": "d", "label": "D", "relevant": "${r} != 'a'"}"#
    ),
    .rows(
      "true-when-empty",
      #"{"type": "text", "name": "t", "label": "T"}, {"type": "group", "name": "g", "label": "G", "relevant": "${t} = 'x'", "children": [{"type": "select_one abc", "name": "a", "label": "A", "required": true}, {"type": "text", "name": "b", "label": "B", "relevant": "${a} != 'a'"}]}, {"type": "text", "name": "c", "label": "C", "relevant": "⟦${a} != 'a'⟧"}"#
    ),
  ])
  func aDifferenceHasEmptyAnswersInMind(_ example: RuleCase) { example.verify() }

  @Test(arguments: [
    RuleCase.rows(
      "default-violates-constraint",
      #"{"type": "integer", "name": "a", "label": "A", "default": ⟦0⟧, "constraint": ". >= 1"}, {"type": "text", "name": "b", "label": "B", "default": ⟦"C-1"⟧, "constraint": "regex(., 'C-[0-9]{3}')"}, {"type": "integer", "name": "c", "label": "C", "default": "5", "constraint": ". >= 1"}, {"type": "integer", "name": "d", "label": "D", "default": "0", "constraint": ". > ${a}"}, {"type": "date", "name": "e", "label": "E", "default": "2020-01-01", "constraint": ". >= today()"}"#
    )
  ])
  func aDefaultSatisfiesItsConstraint(_ example: RuleCase) { example.verify() }

  @Test func aLongExpressionIsNoted() {
    let part = "${a} = 'x'"
    let long = [String](repeating: part, count: 80).joined(separator: " or ")
    let question = #"{"type": "text", "name": "a", "label": "A"}, "#
    RuleCase.rows(
      "long-expression",
      question + #"{"type": "text", "name": "b", "label": "B", "relevant": "⟦\#(long)⟧"}"#
    ).verify()
    RuleCase.rows(
      "long-expression",
      question + #"{"type": "text", "name": "b", "label": "B", "relevant": "\#(part)"}"#
    ).verify()
  }
}
