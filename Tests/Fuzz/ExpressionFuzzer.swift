import Diagnostics
import Expressions

/// Takes any text apart as an expression, and evaluates what is free of mistakes in a small form:
/// every mistake must have a place in the text, and an explanation must end as the evaluation does.
@_cdecl("LLVMFuzzerTestOneInput")
public func readExpression(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  Promise.holdTime {
    let (expression, problems) = Expression.parse(text)
    guard let expression else {
      return Promise.hold(problems.hasErrors, "nothing without a reason")
    }
    let all = problems + expression.check(against: form)
    for problem in all {
      Promise.hold(problem.range.upperBound <= text.utf8.count, "a place is outside")
    }
    _ = expression.dependencies
    if !all.hasErrors { evaluate(expression) }
  }
  return 0
}

private func evaluate(_ expression: Expression) {
  let explanation = expression.explained(in: form, at: form.carrier, environment: environment)
  do throws(EvaluationError) {
    let value = try expression.value(in: form, at: form.carrier, environment: environment)
    switch explanation.outcome {
    case .value(let explained): Promise.hold(explained == value, "explained as another value")
    case .nodes(_, let values):
      Promise.hold((values.first ?? .empty) == value, "explained as another node")
    case .irrelevant: Promise.hold(value == .empty, "what is not relevant has a value")
    case .failed, .skipped: Promise.hold(false, "explained as a failure")
    }
  } catch {
    if case .failed = explanation.outcome { return }
    Promise.hold(false, "a failure is explained as a value")
  }
}

private let environment = Environment(
  now: Instant(milliseconds: 1_782_000_000_000), formVersion: "1", randomBits: { 4 })

private let form: JSONDocument = {
  let text = """
    {"context": {"a": 3, "b": "yes no", "c": "", "d": "2026-07-12", "g": {"e": "نعم"},
      "r": [{"x": 1, "y": "u"}, {"x": 2.5, "y": ""}, {"x": null, "y": "w"}]},
     "types": {"a": "integer", "b": "select_multiple l", "d": "date", "x": "decimal"},
     "self": "12", "irrelevant": ["c"],
     "lists": {"l": [{"name": "yes", "label": {"en": "Yes", "ar": "نعم"}}, {"name": "no", "label": "No"}]}}
    """
  let (root, _) = JSONReader.read(SourceFile(name: "form", text: text))
  guard let input = root?.json, let form = try? JSONDocument(input, in: .utc) else {
    preconditionFailure("the form is whole")
  }
  return form
}()
