import Diagnostics
import Expressions

/// One expression evaluated for a person: what is doubtful about it, its value, and the value of each
/// part; or what is wrong with it.
struct ExplainedExpression {
  let source: SourceFile
  let diagnostics: [Diagnostic]
  /// The value and its parts; `nil` when mistakes forbid evaluating the expression.
  let evaluation: Evaluation?

  struct Evaluation {
    let explanation: Explanation
    let zone: TimeZoneRules
    /// The value after the cast of `as`; `nil` when it has none.
    let value: JSON?
    /// What `as` says.
    let cast: String?
  }

  /// Whether it has a value.
  var hasValue: Bool { evaluation?.value != nil }

  /// Evaluates an expression in a context with the fields of ``ExpressionContext``.
  init(
    _ text: String, in context: JSON, by batch: ExpressionBatch, language: Language
  ) throws(ExpressionBatch.Failure) {
    let name = Phrase(en: "expression", ar: "التعبير")[language]
    source = SourceFile(name: name, text: text)
    switch try batch.reading(of: text, with: context) {
    case .failure(let mistakes):
      diagnostics = mistakes.all.map { Self.diagnostic($0, in: name) }.inReadingOrder()
      evaluation = nil
    case .success(let request):
      var diagnostics = request.doubts.map { Self.diagnostic($0, in: name) }
      let explanation = request.explanation
      if case .failed(let error) = explanation.outcome {
        diagnostics.append(
          Diagnostic(.error, error.code, at: Place(file: name, range: error.range), error.message))
      }
      self.diagnostics = diagnostics.inReadingOrder()
      evaluation = Evaluation(
        explanation: explanation, zone: request.environment.timeZone,
        value: diagnostics.hasErrors ? nil : try batch.value(of: request), cast: request.cast)
    }
  }

  private static func diagnostic(_ problem: ExpressionProblem, in name: String) -> Diagnostic {
    let help =
      problem.code == "unknown-reference" && problem.help == nil
      ? Phrase(
        en: "give it in --context; null means unanswered",
        ar: "اذكره في ‎--context، و‎null تعني بلا إجابة")
      : problem.help
    return Diagnostic(
      problem.severity, problem.code, at: Place(file: name, range: problem.range), problem.message,
      help: help)
  }

  /// The tree, and the cast if there is one.
  func lines(in language: Language, columns: Int) -> [String] {
    guard let evaluation else { return [] }
    let tree = ExplanationTree(
      evaluation.explanation, of: source.text(0..<source.bytes.count), in: language,
      zone: evaluation.zone)
    var lines = tree.lines(columns: columns)
    if let cast = evaluation.cast, let value = evaluation.value {
      lines += ["", "as \(cast): \(value.compactText)"]
    }
    return lines
  }

  /// `value` or `error`, then `explanation` and `diagnostics`.
  func json(in language: Language) -> JSON {
    let renderer = DiagnosticRenderer(sources: [source], language: language)
    var members: [JSON.Member] = []
    if let value = evaluation?.value {
      members.append(.init("value", value))
    } else if let error = diagnostics.first(where: { $0.severity == .error }) {
      members.append(
        .init(
          "error",
          .object([
            .init("code", .string(error.code)), .init("message", .string(error.message[language])),
          ])))
    }
    if let evaluation {
      let text = source.text(0..<source.bytes.count)
      members.append(
        .init("explanation", evaluation.explanation.json(of: text, zone: evaluation.zone)))
    }
    members.append(.init("diagnostics", .array(diagnostics.map { renderer.json($0) })))
    return .object(members)
  }
}
