import Diagnostics

/// `regex()`.
extension Function {
  static let preparePattern: Parameter.Preparation = { text throws(LiteralProblem) in
    .pattern(try Pattern(text))
  }

  static func evaluateRegex(_ call: Call) throws(EvaluationError) -> Operand {
    let pattern: Pattern
    if case .pattern(let prepared) = call.prepared(1) {
      pattern = prepared
    } else {
      let text = try call.string(1)
      do throws(LiteralProblem) {
        pattern = try Pattern(text)
      } catch {
        throw call.failure(error, argument: 1)
      }
    }
    guard let matches = pattern.matches(try call.string(0)) else {
      throw call.failure(
        "pattern-too-slow",
        Phrase(
          en: "the pattern takes too long to match because of its back reference",
          ar: "تستغرق مطابقة النمط وقتاً طويلاً بسبب الإشارة إلى مجموعة سابقة"),
        argument: 1)
    }
    return .boolean(matches)
  }
}
