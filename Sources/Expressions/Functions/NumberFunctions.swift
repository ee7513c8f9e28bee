import Diagnostics
import Glibc

/// Functions on numbers.
extension Function {
  static let numbers: [Function] = [
    Function(
      "number", [.value("value").optional], gives: .number,
      Phrase(en: "the value as a number", ar: "القيمة عدداً")
    ) { call throws(EvaluationError) in
      .number(
        call.count > 0
          ? try call.number(0) : call.setting.value(of: call.scope.node).number(in: call.zone))
    },
    function("int", "number", Phrase(en: "the number without its fraction", ar: "العدد بلا كسره")) {
      $0.rounded(.towardZero)
    },
    Function(
      "round", [.value("number"), .value("places").optional], gives: .number,
      Phrase(
        en: "the number rounded to so many decimal places, none unless given",
        ar: "العدد مقرباً إلى هذا العدد من المنازل العشرية، وبلا منازل إن لم تُذكر")
    ) { call throws(EvaluationError) in
      let number = try call.number(0)
      return .number(
        call.count > 1
          ? Rounding.towardsPositive(number, places: try call.number(1))
          : Rounding.towardsPositive(number))
    },
    function(
      "floor", "number",
      Phrase(en: "the next whole number below", ar: "أكبر عدد صحيح لا يزيد على العدد")
    ) { $0.rounded(.down) },
    function(
      "ceiling", "number",
      Phrase(en: "the next whole number above", ar: "أصغر عدد صحيح لا ينقص عن العدد")
    ) { $0.rounded(.up) },
    function(
      "abs", "number", Phrase(en: "the number without its sign", ar: "القيمة المطلقة")
    ) { abs($0) },
    Function(
      "pow", [.value("base"), .value("exponent")], gives: .number,
      Phrase(en: "the base raised to the exponent", ar: "الأساس مرفوعاً إلى الأس")
    ) { call throws(EvaluationError) in
      .number(pow(try call.number(0), try call.number(1)))
    },
    function("exp", "number", Phrase(en: "e raised to the number", ar: "e مرفوعاً إلى العدد")) {
      exp($0)
    },
    function(
      "exp10", "number", Phrase(en: "10 raised to the number", ar: "10 مرفوعاً إلى العدد")
    ) { pow(10, $0) },
    function("log", "number", Phrase(en: "the natural logarithm", ar: "اللوغاريتم الطبيعي")) {
      log($0)
    },
    function("log10", "number", Phrase(en: "the decimal logarithm", ar: "اللوغاريتم العشري")) {
      log10($0)
    },
    function("sqrt", "number", Phrase(en: "the square root", ar: "الجذر التربيعي")) {
      $0.squareRoot()
    },
    function(
      "sin", "angle", Phrase(en: "the sine of an angle in radians", ar: "جيب زاوية بالراديان")
    ) { sin($0) },
    function(
      "cos", "angle",
      Phrase(en: "the cosine of an angle in radians", ar: "جيب تمام زاوية بالراديان")
    ) { cos($0) },
    function(
      "tan", "angle", Phrase(en: "the tangent of an angle in radians", ar: "ظل زاوية بالراديان")
    ) { tan($0) },
    function(
      "asin", "number",
      Phrase(en: "the angle in radians that has this sine", ar: "الزاوية بالراديان التي هذا جيبها")
    ) { asin($0) },
    function(
      "acos", "number",
      Phrase(
        en: "the angle in radians that has this cosine",
        ar: "الزاوية بالراديان التي هذا جيب تمامها")
    ) { acos($0) },
    function(
      "atan", "number",
      Phrase(
        en: "the angle in radians that has this tangent", ar: "الزاوية بالراديان التي هذا ظلها")
    ) { atan($0) },
    Function(
      "atan2", [.value("y"), .value("x")], gives: .number,
      Phrase(
        en: "the angle in radians of the point (x, y)", ar: "زاوية النقطة (x, y) بالراديان")
    ) { call throws(EvaluationError) in
      .number(atan2(try call.number(0), try call.number(1)))
    },
    Function("pi", gives: .number, Phrase(en: "the number pi", ar: "العدد باي")) {
      _ throws(EvaluationError) in .number(.pi)
    },
    Function(
      "sum", [.nodes("nodes")], gives: .number,
      Phrase(
        en: "the sum of all answers that are numbers", ar: "مجموع الإجابات التي هي أعداد")
    ) { call throws(EvaluationError) in
      var sum = 0.0
      for node in try call.nodes(0) {
        let number = call.setting.value(of: node).number(in: call.zone)
        if !number.isNaN { sum += number }
      }
      return .number(sum)
    },
    Function(
      "max", repeating: [.values("value")], gives: .number,
      Phrase(en: "the largest of all numbers", ar: "أكبر الأعداد")
    ) { call throws(EvaluationError) in
      .number(try numbers(call).max() ?? .nan)
    },
    Function(
      "min", repeating: [.values("value")], gives: .number,
      Phrase(en: "the smallest of all numbers", ar: "أصغر الأعداد")
    ) { call throws(EvaluationError) in
      .number(try numbers(call).min() ?? .nan)
    },
    Function(
      "random", gives: .number,
      Phrase(en: "a random number from 0 up to 1", ar: "عدد عشوائي من 0 إلى ما دون 1")
    ) { call throws(EvaluationError) in
      .number(RandomText.fraction(call.setting.environment.randomBits))
    },
  ]

  /// A function of one number.
  private static func function(
    _ name: String, _ parameter: String, _ help: Phrase,
    _ body: @escaping @Sendable (Double) -> Double
  ) -> Function {
    Function(name, [.value(parameter)], gives: .number, help) { call throws(EvaluationError) in
      .number(body(try call.number(0)))
    }
  }

  /// The arguments that are numbers, those of nodes included.
  private static func numbers(_ call: Call) throws(EvaluationError) -> [Double] {
    try call.values(from: 0).map { $0.number(in: call.zone) }.filter { !$0.isNaN }
  }
}
