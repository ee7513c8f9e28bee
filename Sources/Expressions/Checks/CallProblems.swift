import Diagnostics

/// Mistakes in calls of functions.
extension ExpressionProblem {
  static func unknownFunction(_ name: String, _ range: Range<Int>) -> Self {
    if let foreign = ForeignFunction.named(name) {
      return Self(
        "unknown-function", range,
        Phrase(
          en: "unknown function '\(name)' (\(foreign.product))",
          ar: "دالة غير معروفة '\(name)' (\(foreign.product))"),
        help: foreign.help ?? listOfFunctions)
    }
    let nearest =
      Function.all.first { $0.name.lowercased() == name.lowercased() }?.name
      ?? NearestWord.suggestion(for: name, among: Function.all.map(\.name))
    return Self(
      "unknown-function", range,
      Phrase(en: "unknown function '\(name)'", ar: "دالة غير معروفة '\(name)'"),
      help: nearest.map { .suggestion($0 + "(…)") } ?? listOfFunctions)
  }

  private static let listOfFunctions = Phrase(
    en: "'mizan expr functions' lists them all", ar: "الأمر 'mizan expr functions' يسردها كلها")

  static func wrongArgumentCount(_ function: Function, _ count: Int, _ range: Range<Int>) -> Self {
    let expected = function.argumentCounts
    return Self(
      "wrong-argument-count", range,
      Phrase(
        en: "\(function.name)() takes \(expected.en), not \(count)",
        ar: "تأخذ \(function.name)() \(expected.ar)، وهنا \(count)"),
      help: .write(function.signature))
  }

  static func needsNodes(_ name: String, _ range: Range<Int>) -> Self {
    let isOperator = ["|", "[", "/"].contains(name)
    return Self(
      "needs-nodes", range,
      Phrase(
        en: isOperator
          ? "'\(name)' works on questions, groups and repeats, not on a value"
          : "\(name)() works on questions, groups and repeats, not on a value",
        ar: isOperator
          ? "يعمل '\(name)' على الأسئلة والمجموعات والأقسام المتكررة لا على قيمة"
          : "تعمل \(name)() على الأسئلة والمجموعات والأقسام المتكررة لا على قيمة"),
      help: Phrase(
        en: "refer to one: ${name}", ar: "أشر إلى واحد منها: ${name}"))
  }

  static func needsReference(_ name: String, _ range: Range<Int>) -> Self {
    Self(
      "needs-reference", range,
      Phrase(
        en: "\(name)() needs the name of a question or repeat here",
        ar: "تحتاج \(name)() هنا إلى اسم سؤال أو قسم متكرر"),
      help: .write("${name}"))
  }

  static func needsQuotedReference(_ name: String, _ range: Range<Int>) -> Self {
    Self(
      "needs-quoted-reference", range,
      Phrase(
        en: "\(name)() needs the question itself here, not its answer",
        ar: "تحتاج \(name)() هنا إلى السؤال نفسه لا إلى إجابته"),
      help: Phrase(
        en: "put the reference in quotes: '${name}'",
        ar: "ضع الإشارة بين علامتي اقتباس: '${name}'"))
  }
}

extension Function {
  /// How many arguments it takes, in words.
  fileprivate var argumentCounts: Phrase {
    let fewest = fewestArguments
    let most = parameters.count
    if repeating.count == 1 {
      return Phrase(en: "\(fewest) arguments or more", ar: "\(fewest) وسائط أو أكثر")
    }
    if repeating.count > 1 {
      return Phrase(
        en: "\(fewest) arguments, then groups of \(repeating.count)",
        ar: "\(fewest) وسائط ثم مجموعات من \(repeating.count)")
    }
    if fewest == most {
      return Phrase(
        en: most == 0 ? "no argument" : most == 1 ? "one argument" : "\(most) arguments",
        ar: Self.arabicCount(most))
    }
    return Phrase(
      en: "\(fewest) to \(most) arguments", ar: "من \(fewest) إلى \(most) من الوسائط")
  }

  private static func arabicCount(_ count: Int) -> String {
    switch count {
    case 0: "صفر وسائط"
    case 1: "وسيطاً واحداً"
    case 2: "وسيطين"
    default: "\(count) وسائط"
    }
  }
}
