import Testing

@testable import mizan

/// What a designer asks: why is this hidden, required, refused, computed as it is?
@Suite struct DesignerStories {
  private static let definition = #"""
    {"settings": {"form_id": "why", "version": "1", "form_title": {"ar": "لماذا", "en": "Why"},
      "default_language": "ar", "kind": "interview", "channel": "visit"},
     "languages": ["ar", "en"],
     "choices": {
       "yes_no": [{"name": "yes", "label": {"ar": "نعم", "en": "Yes"}},
         {"name": "no", "label": {"ar": "لا", "en": "No"}}],
       "town": [{"name": "salt", "label": {"ar": "السلط", "en": "Salt"}, "region": "north"},
         {"name": "aqaba", "label": {"ar": "العقبة", "en": "Aqaba"}, "region": "south"}]},
     "survey": [
       {"type": "select_one yes_no", "name": "served", "label": {"ar": "هل خُدمت؟", "en": "Served?"}},
       {"type": "group", "name": "counter", "label": {"ar": "الشباك", "en": "Counter"},
         "relevant": "${served} = 'yes'", "children": [
         {"type": "integer", "name": "minutes", "label": {"ar": "كم دقيقة؟", "en": "Minutes?"},
           "constraint": ". <= 480", "item": "Q-QU-04"},
         {"type": "text", "name": "reason", "label": {"ar": "لماذا؟", "en": "Why so long?"},
           "relevant": "${minutes} > 60", "required": "${minutes} > 120"}]},
       {"type": "text", "name": "region", "label": {"ar": "الإقليم؟", "en": "Region?"}},
       {"type": "select_one town", "name": "town", "label": {"ar": "المدينة؟", "en": "Town?"},
         "choice_filter": "region = ${region}"},
       {"type": "calculate", "name": "hours", "calculation": "${minutes} div 60"},
       {"type": "calculate", "name": "year", "calculation": "format-date(${region}, '%Y')"},
       {"type": "repeat", "name": "window", "label": {"ar": "نافذة", "en": "Window"},
         "repeat_count": "${minutes} div 45", "children": [
         {"type": "integer", "name": "number", "label": {"ar": "رقمها؟", "en": "Its number?"}}]}]}
    """#

  private static func why(
    _ question: String, answers: String?, language: String = "en", json: Bool = false
  ) throws -> FieldTrial.Run {
    let trial = try FieldTrial(withStore: false)
    let survey = try trial.write(definition, to: "why.json")
    var words = ["survey", "why", survey, question] + (json ? ["--json"] : [])
    if let answers {
      words += ["--answers", try trial.write(#"{"answers": {\#(answers)}}"#, to: "answers.json")]
    }
    return try trial.run(words, language: language)
  }

  @Test func aHiddenQuestionNamesTheGroupThatHidesItAndTheValuesBehind() throws {
    let run = try Self.why("reason", answers: nil)
    #expect(run.status == .exited(0))
    #expect(run.output.hasPrefix("counter/reason — Why so long?\n"))
    #expect(run.output.contains("hidden with everything in 'counter'"))
    #expect(run.output.contains("${served} = 'yes'  false"))
    #expect(run.output.contains("(unanswered)"))
    #expect(run.output.contains("no answer is required while it is hidden"))
  }

  @Test func theSameIsSaidInArabic() throws {
    let run = try Self.why("reason", answers: nil, language: "ar")
    #expect(run.output.contains("مخفي مع كل ما في 'counter'"))
    #expect(run.output.contains("بلا إجابة"))
  }

  @Test func aShownQuestionSaysWhyItIsRequired() throws {
    let run = try Self.why("reason", answers: #""served": "yes", "minutes": "١٣٠""#)
    #expect(run.output.contains("\nshown\n"))
    #expect(run.output.contains("an answer is required\n    ${minutes} > 120  true"))
  }

  @Test func aRefusedAnswerIsJudgedBeforeTheDesignersEyes() throws {
    let run = try Self.why("Q-QU-04", answers: #""served": "yes", "minutes": 900"#)
    #expect(run.messages.contains("answers.json:1:42: warning:"))
    #expect(run.messages.contains("[violated-constraint]"))
    #expect(run.output.contains("the answer violates its constraint\n    . <= 480  false"))
  }

  @Test func anAnswerThatIsNoChoiceIsLeftOutAndSaidSo() throws {
    let run = try Self.why("town", answers: #""region": "south", "town": "salt", "twon": "x""#)
    #expect(run.messages.contains("[refused-answer]"))
    #expect(run.messages.contains("did you mean 'town'?"))
    #expect(run.output.contains("1 of 2 choices are offered"))
    #expect(run.output.contains("salt: left out"))
    #expect(run.output.contains("aqaba: offered"))
  }

  @Test func theOrderOfTheAnswersInTheFileDoesNotMatter() throws {
    let run = try Self.why("town", answers: #""town": "aqaba", "region": "south""#)
    #expect(run.messages == "")
    #expect(run.output.contains("= aqaba"))
  }

  @Test func aCalculationShowsItsParts() throws {
    let run = try Self.why("hours", answers: #""served": "yes", "minutes": 90"#)
    #expect(run.output.contains("= 1.5\n"))
    #expect(run.output.contains("${minutes} div 60  1.5"))
  }

  @Test func anExpressionThatFailsIsShownWithItsReason() throws {
    let run = try Self.why("year", answers: #""region": "north""#)
    #expect(run.status == .exited(0))
    #expect(run.output.contains("could not be evaluated"))
  }

  @Test func everyInstanceOfAQuestionHasItsAccount() throws {
    let run = try Self.why(
      "number",
      answers: #""served": "yes", "minutes": 100, "window": [{"number": 1}, {"number": 2}]"#)
    #expect(run.output.contains("window[1]/number"))
    #expect(run.output.contains("window[2]/number"))
    let one = try Self.why("window[2]/number", answers: #""served": "yes", "minutes": 100"#)
    #expect(one.output.hasPrefix("window[2]/number"))
  }

  @Test func aRepeatWithoutInstancesIsNamed() throws {
    let run = try Self.why("number", answers: nil)
    #expect(run.status == .exited(1))
    #expect(run.messages.contains("'number' stands in the repeat 'window'"))
  }

  @Test func anUnknownQuestionIsAnsweredWithTheNearest() throws {
    let run = try Self.why("minuts", answers: nil, language: "ar")
    #expect(run.status == .exited(1))
    #expect(run.messages.contains("هل تقصد 'minutes'؟"))
  }

  @Test func theAccountIsDataToo() throws {
    let run = try Self.why("hours", answers: #""served": "yes", "minutes": 90"#, json: true)
    #expect(run.output.contains("\"code\": \"calculation\""))
    #expect(run.output.contains("\"value\": 1.5"))
  }

  // MARK: One expression

  private static func expr(_ words: String..., language: String = "en") throws -> FieldTrial.Run {
    try FieldTrial(withStore: false).run(["expr"] + words, language: language)
  }

  @Test func anExpressionIsExplainedPartByPart() throws {
    let run = try Self.expr(
      "${age} > 17 and ${consent} = 'yes'", "--context", #"{"age": 21, "consent": "no"}"#)
    #expect(run.status == .exited(0))
    #expect(
      run.output == """
        ${age} > 17 and ${consent} = 'yes'  false
          ${age} > 17                       true
            ${age}                          21
          ${consent} = 'yes'                false
            ${consent}                      'no'

        """)
  }

  @Test func aPartThatWasNotNeededIsSaidToBeSkipped() throws {
    let run = try Self.expr("${a} = 1 or ${b} = 2", "--context", #"{"a": 1, "b": 3}"#)
    #expect(run.output.contains("not needed"))
  }

  @Test func aMistakeHasItsPlaceAndItsRepair() throws {
    let run = try Self.expr("${age} == 17", "--context", #"{"age": 21}"#, language: "ar")
    #expect(run.status == .exited(1))
    #expect(run.messages.contains("التعبير:1:8: خطأ:"))
  }

  @Test func aFunctionHasAPageOfItsManual() throws {
    let run = try Self.expr("functions", "regex", language: "ar")
    #expect(run.status == .exited(0))
    #expect(run.output.contains("regex('C-101', 'C-[0-9]{3}')"))
    let all = try Self.expr("functions")
    #expect(all.output.split(separator: "\n").count > 100)
  }

  // MARK: One method

  @Test func aMethodIsComputedAndExplained() throws {
    let trial = try FieldTrial(withStore: false)
    let words = ["stats", "proportion.wilson", "--input", #"{"successes": 45, "n": 60}"#]
    let run = try trial.run(words)
    #expect(run.output.contains("estimate  0.75"))
    #expect(run.output.contains("lower     0.62767"))
    #expect(try trial.run(words + ["--json"]).output.contains("\"estimate\": 0.75"))
    let list = try trial.run(["stats", "list"], language: "ar")
    #expect(list.output.contains("proportion.wilson"))
    let unknown = try trial.run(["stats", "proportion.wilsn", "--input", "{}"])
    #expect(unknown.status == .exited(1))
    #expect(unknown.messages.contains("proportion.wilson"))
  }
}
