import Diagnostics
import Surveys
import Testing

/// References that mean nothing, too much, or come too early.
@Suite struct ReferenceRuleTests {
  @Test(arguments: [
    RuleCase.rows(
      "unknown-reference",
      #"{"type": "text", "name": "store", "label": "S"}, {"type": "text", "name": "b", "label": "Hi ⟦${stoer}⟧ ${store}", "relevant": "⟦${stor}⟧ = 'x' and ${ store } = 'y'"}"#
    ),
    .rows(
      "unknown-reference",
      #"{"type": "text", "name": "a", "label": "A"}, {"type": "calculate", "name": "c", "calculation": "1", "trigger": ⟦"${a}, ${b}"⟧}"#
    ),
    .rows(
      "ambiguous-reference",
      #"{"type": "group", "name": "g", "label": "G", "children": [{"type": "text", "name": "a", "label": "A"}]}, {"type": "group", "name": "h", "label": "H", "children": [{"type": "text", "name": "a", "label": "A"}]}, {"type": "text", "name": "b", "label": "B ⟦${a}⟧", "relevant": "⟦${a}⟧ = 'x'"}"#
    ),
    .rows(
      "ambiguous-reference",
      #"{"type": "group", "name": "g", "label": "G", "children": [{"type": "text", "name": "a", "label": "A"}]}, {"type": "group", "name": "h", "label": "H", "children": [{"type": "text", "name": "a", "label": "A"}]}"#
    ),
  ])
  func aNameMeansOneQuestion(_ example: RuleCase) { example.verify() }

  @Test func anAmbiguousReferenceNamesWhatItMayMean() throws {
    let example = RuleCase.rows(
      "ambiguous-reference",
      #"{"type": "group", "name": "g", "label": "G", "children": [{"type": "text", "name": "a", "label": "A"}]}, {"type": "group", "name": "h", "label": "H", "children": [{"type": "text", "name": "a", "label": "A"}]}, {"type": "text", "name": "b", "label": "B", "relevant": "${a} = 'x'"}"#
    )
    let found = try #require(example.diagnostics.first { $0.code == example.code })
    #expect(found.message.en == "'a' may be any of 'g/a', 'h/a'")
  }

  @Test(arguments: [
    // The error stands at the first reference, a note at each of the others.
    RuleCase.rows(
      "cycle",
      #"{"type": "calculate", "name": "a", "calculation": "⟦${b}⟧ + 1"}, {"type": "calculate", "name": "b", "calculation": "⟦${c}⟧ + 1"}, {"type": "calculate", "name": "c", "calculation": "2 * ⟦${a}⟧"}"#
    ),
    .rows("cycle", #"{"type": "text", "name": "a", "label": "A", "required": "⟦${a}⟧ = ''"}"#),
    .rows(
      "cycle",
      #"{"type": "group", "name": "g", "label": "G", "relevant": "⟦${a}⟧ = 'x'", "children": [{"type": "text", "name": "a", "label": "A"}]}"#
    ),
    // Two circles that have nothing to do with each other.
    .rows(
      "cycle",
      #"{"type": "calculate", "name": "a", "calculation": "⟦${a}⟧"}, {"type": "calculate", "name": "b", "calculation": "⟦${c}⟧"}, {"type": "calculate", "name": "c", "calculation": "⟦${b}⟧"}, {"type": "calculate", "name": "d", "calculation": "⟦${e}⟧ + ${a}"}, {"type": "calculate", "name": "e", "calculation": "⟦${d}⟧"}"#
    ),
    .rows(
      "cycle",
      #"{"type": "text", "name": "a", "label": "A", "constraint": ". != ${b}"}, {"type": "text", "name": "b", "label": "B", "constraint": ". != ${a}"}"#
    ),
    .rows("cycle", #"{"type": "calculate", "name": "a", "calculation": "once(random())"}"#),
  ])
  func aCircleIsReportedAtEachOfItsReferences(_ example: RuleCase) { example.verify() }

  @Test func theErrorOfACircleNamesAllOfIt() throws {
    let example = RuleCase.rows(
      "cycle",
      #"{"type": "calculate", "name": "a", "calculation": "${b}"}, {"type": "calculate", "name": "b", "calculation": "${c}"}, {"type": "calculate", "name": "c", "calculation": "${a}"}"#
    )
    let found = example.diagnostics.filter { $0.code == "cycle" }
    #expect(found.map(\.severity) == [.error, .note, .note])
    #expect(found[0].message.en == "these need each other to be computed: 'a' → 'b' → 'c' → 'a'")
    #expect(found[1].message.en.hasSuffix("'b' reads 'c' here"))
    #expect(found[2].message.ar.hasSuffix("يقرأ 'c' هنا 'a'"))
  }

  @Test(arguments: [
    RuleCase.rows(
      "forward-reference",
      #"{"type": "text", "name": "a", "label": "A", "relevant": "⟦${b}⟧ = 'x'", "required": "⟦${b}⟧ = 'y'", "constraint": ". = ${b}"}, {"type": "text", "name": "b", "label": "B", "relevant": "${a} = ''"}"#
    ),
    .rows(
      "forward-reference",
      #"{"type": "calculate", "name": "c", "calculation": "${b} + 1"}, {"type": "text", "name": "a", "label": "A", "relevant": "⟦${c}⟧ > 2"}, {"type": "integer", "name": "b", "label": "B"}"#
    ),
    .rows(
      "forward-reference",
      #"{"type": "repeat", "name": "r", "label": "R", "repeat_count": "⟦${n}⟧", "children": [{"type": "text", "name": "a", "label": "A"}]}, {"type": "integer", "name": "n", "label": "N"}"#
    ),
  ])
  func aConditionReadsWhatWasAskedBefore(_ example: RuleCase) { example.verify() }

  @Test(arguments: [
    RuleCase.rows(
      "late-answer",
      #"{"type": "integer", "name": "a", "label": "A", "constraint": ". >= 0 and . < ⟦${b}⟧"}, {"type": "integer", "name": "b", "label": "B", "constraint": ". > ${a}"}"#
    ),
    .rows(
      "late-answer",
      #"{"type": "integer", "name": "a", "label": "A", "constraint": "${b} = '' or . < ${b}"}, {"type": "integer", "name": "b", "label": "B"}"#
    ),
    .members(
      "late-answer",
      #""choices": {"yn": [{"name": "yes", "label": "Y", "of": "p"}, {"name": "no", "label": "N", "of": "q"}]}, "survey": [{"type": "select_one yn", "name": "a", "label": "A", "choice_filter": "of = ⟦${b}⟧"}, {"type": "text", "name": "b", "label": "B"}]"#
    ),
  ])
  func aConstraintReadsWhatIsAnsweredAlready(_ example: RuleCase) { example.verify() }

  @Test(arguments: [
    RuleCase.rows(
      "repeated-in-scalar",
      #"{"type": "repeat", "name": "r", "label": "R", "children": [{"type": "integer", "name": "a", "label": "A"}, {"type": "text", "name": "b", "label": "B ${a}", "relevant": "${a} > 1"}]}, {"type": "text", "name": "c", "label": "C ⟦${a}⟧", "relevant": "⟦${a}⟧ > 1 and sum(${a}) > 2"}"#
    )
  ])
  func aRepeatedAnswerIsNoSingleValue(_ example: RuleCase) { example.verify() }
}
