import Diagnostics
import Expressions
import Testing

/// Every mistake is reported at its place, and only there.
@Suite struct MistakePlaceTests {
  @Test(arguments: [
    ("empty-expression", "⟦⟧"),
    ("empty-expression", "⟦  ⟧"),
    ("malformed-number", "1 + ⟦1.2.3⟧"),
    ("malformed-number", "1⟦e3⟧ + 1"),
    ("unclosed-string", "concat(⟦'⟧abc)"),
    ("doubled-quote", "'it⟦''⟧s'"),
    ("typographic-quote", "⟦“⟧yes⟦”⟧ = 'yes'"),
    ("typographic-quote", ". = ⟦‘⟧نعم⟦’⟧"),
    ("variable", "⟦$age⟧ > 5"),
    ("unclosed-reference", "⟦${age⟧ > 5"),
    ("malformed-reference", "⟦${my age}⟧ > 5"),
    ("invisible-character", "1⟦\u{A0}⟧+ 2"),
    ("look-alike", "1 ⟦≤⟧ 2"),
    ("look-alike", "concat('a'⟦،⟧ 'b')"),
    ("look-alike", "⟦٣٤⟧ + 1"),
    ("unexpected-character", "⟦#⟧"),
    ("unknown-operator", ". ⟦==⟧ 1"),
    ("unknown-operator", "1 ⟦&&⟧ 2 ⟦||⟧ 3"),
    ("unknown-operator", "⟦!⟧true()"),
    ("unknown-operator", "1 ⟦AND⟧ 2"),
    ("missing-space", "1 ⟦and2⟧"),
    ("missing-operand", "1 ⟦+⟧"),
    ("missing-operand", "(1 + 2) ⟦*⟧ )"),
    ("missing-operand", "⟦or⟧ 1"),
    ("missing-operand", "1 = ⟦=⟧ 2"),
    ("missing-operand", "1 and ⟦and⟧ 2"),
    ("missing-operand", "⟦()⟧"),
    ("missing-operand", "⟦+⟧5"),
    ("missing-operator", "1 ⟦2⟧"),
    ("missing-operator", ". = 'a' ⟦'b'⟧"),
    ("missing-parentheses", "⟦not⟧ true()"),
    ("missing-argument", "if(1, ⟦,⟧ 2)"),
    ("missing-argument", "concat('a',⟦)⟧"),
    ("unclosed-bracket", "1 + ⟦(⟧2 * 3"),
    ("unclosed-bracket", "if⟦(⟧1, 2"),
    ("unopened-bracket", "1 + 2⟦)⟧"),
    ("stray-comma", "1⟦,⟧ 2"),
    ("missing-step", "1 ⟦/⟧ 2"),
    ("unsupported-path", "../a⟦//⟧b"),
    ("unsupported-path", "⟦@a⟧ = 1"),
    ("unsupported-path", "⟦ancestor::a⟧ = 1"),
    ("unsupported-path", "../⟦text⟧()"),
    ("needs-nodes", "count(⟦'a'⟧)"),
    ("needs-nodes", "sum(⟦${a} + 1⟧)"),
    ("needs-nodes", "⟦'a'⟧[1]"),
    ("needs-reference", "indexed-repeat(⟦'a'⟧, ${r}, 1)"),
    ("needs-quoted-reference", "jr:choice-name(., ⟦${a}⟧)"),
    ("unknown-function", "⟦selectd⟧(., 'a')"),
    ("unknown-function", "⟦foo⟧(⟦bar⟧(1))"),
    ("wrong-argument-count", "1 + ⟦if(1, 2)⟧"),
    ("wrong-argument-count", "int(1, ⟦2⟧)"),
    ("invalid-pattern", "regex(., '[0-9]+⟦(⟧')"),
    ("invalid-pattern", "regex(., 'أحمد[⟦z-a⟧]')"),
    ("unknown-digest", "digest(., ⟦'SHA-3'⟧)"),
    ("unknown-encoding", "digest(., 'MD5', ⟦'base32'⟧)"),
    ("invalid-format", "format-date(., '%d/⟦%Q⟧')"),
    ("invalid-format", "format-date(., 'السنة ⟦%⟧')"),
    ("invalid-date", "date(⟦'2023-02-29'⟧)"),
  ])
  func aMistakePointsAtItself(code: String, source: String) {
    let marked = Marked(source)
    let problems = Expression.parse(marked.text).problems
    #expect(problems.map(\.code) == marked.ranges.map { _ in code })
    #expect(problems.map(\.range) == marked.ranges)
    #expect(problems.allSatisfy { $0.help != nil })
  }

  @Test func mistakesOfDifferentKindsAreReportedTogether() {
    let marked = Marked("⟦selectd⟧(., 'a') ⟦&&⟧ regex(., '⟦(⟧') and ⟦int()⟧")
    let problems = Expression.parse(marked.text).problems
    #expect(problems.map(\.range) == marked.ranges)
    #expect(
      problems.map(\.code) == [
        "unknown-function", "unknown-operator", "invalid-pattern", "wrong-argument-count",
      ])
  }

  @Test(arguments: ["@a = 1", "../text() = 1", "self::a = 1"])
  func aStepThatIsNotSupportedIsNoReferenceToTheOwnAnswer(text: String) throws {
    let (expression, problems) = Expression.parse(text)
    #expect(problems.map(\.code) == ["unsupported-path"])
    let own = Dependency.Location(origin: .context, steps: [])
    #expect(try #require(expression).dependencies.allSatisfy { $0.kind != .nodes(own) })
  }

  @Test func afterABrokenPartUnknownFunctionsAreStillReported() {
    let problems = Expression.parse("(1 + ) foo(2) and bar(3").problems
    #expect(problems.map(\.code) == ["missing-operand", "unknown-function", "unknown-function"])
  }

  @Test func anExpressionWithMistakesStillKnowsItsNames() throws {
    let expression = try #require(Expression.parse("${a} == ${b} and (").expression)
    let names = expression.dependencies.map(\.kind)
    #expect(names.count == 2)
  }

  @Test func anExpressionWithMistakesFailsWhenItIsEvaluated() throws {
    let expression = try #require(Expression.parse("1 == 1").expression)
    let document = try JSONDocument(.object([]), in: .utc)
    #expect(throws: EvaluationError.self) {
      try expression.value(in: document, at: document.carrier, environment: .forTests())
    }
  }

  @Test func onlyNothingGivesNoExpression() {
    #expect(Expression.parse(" ").expression == nil)
    #expect(Expression.parse(")").expression != nil)
  }

  @Test(arguments: [
    ("1 == 1", "write ="), ("1 <> 2", "write !="), ("1 && 2", "write and"), ("5 % 2", "write mod"),
    ("1 ? 2 : 3", "write if(a, b, c)"), ("!true()", "write not(…)"), ("2 ^ 3", "write pow(a, b)"),
    ("6 ÷ 2", "write div"), ("“a”", "use the straight one: \""), ("6 / 2", "to divide write div"),
    ("selcted('a', 'b')", "did you mean 'selected(…)'?"),
    ("IF(1, 2, 3)", "did you mean 'if(…)'?"), ("index()", "write position(..)"),
    ("empty('a')", "write x = ''"),
    ("choice-label(1, 2)", "write jr:choice-name(v, '${f}')"),
    ("count-if(1, 2)", "write count(${r}[…])"),
    ("difference-in-months(1, 2)", "write int((date(b) - date(a)) div 30.4375)"),
    ("= 5", "the answer of the question itself is written as a dot: . = …"),
    ("$age", "to refer to a question write ${age}"), ("not true()", "write not(…)"),
    ("jr:choice-name(., ${f})", "put the reference in quotes: '${name}'"),
    ("if(1, 2)", "write if(condition, then, else)"),
    ("digest(., 'SHA256')", "did you mean 'SHA-256'?"),
  ])
  func aMistakeComesWithItsRepair(text: String, help: String) {
    #expect(Expression.parse(text).problems.first?.help?.en == help)
  }

  @Test(arguments: [
    ("duration()", "SurveyCTO"), ("item-at('|', 'a', 1)", "SurveyCTO"),
    ("add-date('a', 1)", "CHT"), ("cht:extension-lib('a')", "CHT"), ("z-score('a')", "CHT"),
  ])
  func aFunctionOfAnotherProductIsNamedWithIt(text: String, product: String) {
    let message = Expression.parse(text).problems.first?.message
    #expect(message?.en.hasSuffix("(\(product))") == true)
    #expect(message?.ar.hasSuffix("(\(product))") == true)
  }

  @Test func everyMessageExistsInBothLanguages() {
    let texts = [
      "", "1.2.3", "1e3", "'", "''''", "“", "$x", "${a", "${}", "1\u{A0}", "×", "#", "==", "1 and2",
      "1 +", "or 1", "+1", "if(,)", "1 2", "not 1", "(", ")", "1,2", "1/", "//a", "@a", "a::b",
      "../text()", "sum(1)", "indexed-repeat(1,1,1)", "jr:choice-name(1, ${a})", "foo()", "int()",
      "regex(1, '(')", "digest(1, 'x')", "format-date(1, '%')", "date('x')",
    ]
    for problem in texts.flatMap({ Expression.parse($0).problems }) {
      for phrase in [problem.message, problem.help].compactMap({ $0 }) {
        #expect(!phrase.en.isEmpty && !phrase.ar.isEmpty)
        #expect(!phrase.en.hasSuffix("."))
      }
      #expect(problem.message.ar.unicodeScalars.contains { ("ء"..."ي").contains($0) })
    }
  }
}
