import Diagnostics

/// Functions that decide.
extension Function {
  static let logic: [Function] = [
    Function(
      "if", [.condition("condition"), .result("then"), .result("else")], gives: .argument([1, 2]),
      Phrase(
        en: "one of two values, by a condition; the other is not evaluated",
        ar: "إحدى قيمتين حسب الشرط، ولا تُحسب الأخرى")
    ) { call throws(EvaluationError) in
      try call.operand(try call.boolean(0) ? 1 : 2)
    },
    Function(
      "coalesce", [.result("first"), .result("second")], gives: .argument([0, 1]),
      Phrase(
        en: "the first value, or the second where the first is empty",
        ar: "القيمة الأولى، أو الثانية إن كانت الأولى فارغة")
    ) { call throws(EvaluationError) in
      let first = try call.operand(0)
      return call.scope.value(of: first).isEmpty ? try call.operand(1) : first
    },
    Function(
      "once", [.value("value")], gives: .answer,
      Phrase(
        en: "the answer that is already there, otherwise the value",
        ar: "الإجابة الموجودة إن وُجدت، وإلا فالقيمة")
    ) { call throws(EvaluationError) in
      let current = call.setting.value(of: call.setting.carrier)
      return .value(current.isEmpty ? try call.value(0) : current)
    },
    Function(
      "not", [.condition("condition")], gives: .boolean,
      Phrase(en: "true when the condition is false", ar: "صحيح إذا كان الشرط خاطئاً")
    ) { call throws(EvaluationError) in
      .boolean(!(try call.boolean(0)))
    },
    Function(
      "boolean", [.condition("value")], gives: .boolean,
      Phrase(
        en: "false for zero and for nothing, true for everything else",
        ar: "خاطئ للصفر وللفراغ، وصحيح لما عداهما")
    ) { call throws(EvaluationError) in
      .boolean(try call.boolean(0))
    },
    Function("true", gives: .boolean, Phrase(en: "true", ar: "القيمة صحيح")) {
      _ throws(EvaluationError) in .boolean(true)
    },
    Function("false", gives: .boolean, Phrase(en: "false", ar: "القيمة خاطئ")) {
      _ throws(EvaluationError) in .boolean(false)
    },
    Function(
      "checklist", [.value("min"), .value("max")], repeating: [.values("condition")],
      gives: .boolean,
      Phrase(
        en: "whether between min and max of the conditions are true; -1 sets no limit",
        ar: "هل عدد الشروط الصحيحة بين الحدين، و-1 يعني بلا حد")
    ) { call throws(EvaluationError) in
      let (least, most) = (try call.number(0), try call.number(1))
      let count = try call.values(from: 2).count { $0.boolean }
      return .boolean(isWithin(Double(count), least, most))
    },
    Function(
      "weighted-checklist", [.value("min"), .value("max")],
      repeating: [.values("condition"), .values("weight")], gives: .boolean,
      Phrase(
        en:
          "whether the weights of the true conditions add up to between min and max; -1 sets no limit",
        ar: "هل مجموع أوزان الشروط الصحيحة بين الحدين، و-1 يعني بلا حد")
    ) { call throws(EvaluationError) in
      let (least, most) = (try call.number(0), try call.number(1))
      var sum = 0.0
      for index in stride(from: 2, to: call.count, by: 2) {
        let weights = try call.allValues(index + 1).map { $0.number(in: call.zone) }
        for (place, item) in try call.allValues(index).enumerated() where item.boolean {
          // One weight holds for all items, several go with the items one by one.
          sum +=
            weights.count == 1 ? weights[0] : weights.indices.contains(place) ? weights[place] : 0
        }
      }
      return .boolean(isWithin(sum, least, most))
    },
  ]

  private static func isWithin(_ number: Double, _ least: Double, _ most: Double) -> Bool {
    (least < 0 || number >= least) && (most < 0 || number <= most)
  }
}
