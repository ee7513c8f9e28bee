import Diagnostics

/// Mistakes in the order of words and signs.
extension ExpressionProblem {
  static func emptyExpression(_ range: Range<Int>) -> Self {
    Self(
      "empty-expression", range,
      Phrase(en: "the expression is empty", ar: "التعبير فارغ"),
      help: Phrase(
        en: "write an expression or leave the column out",
        ar: "اكتب تعبيراً أو احذف الحقل"))
  }

  static func tooDeep(_ range: Range<Int>) -> Self {
    Self(
      "too-deep", range,
      Phrase(
        en: "brackets are nested more than \(Parser.maximumDepth) deep",
        ar: "تداخل الأقواس يتجاوز \(Parser.maximumDepth) مستوى"),
      help: Phrase(
        en: "move a part into a calculation of its own",
        ar: "انقل جزءاً منها إلى حقل حساب مستقل"))
  }

  static func missingOperand(_ range: Range<Int>) -> Self {
    Self(
      "missing-operand", range,
      Phrase(en: "a value is missing here", ar: "تنقص قيمة هنا"),
      help: Phrase(
        en: "write a value, or remove the sign beside it that needs one",
        ar: "اكتب قيمة أو احذف العلامة المجاورة التي تحتاج إليها"))
  }

  static func missingLeftOperand(
    _ sign: String, _ range: Range<Int>, comparesOwnAnswer: Bool
  ) -> Self {
    Self(
      "missing-operand", range,
      Phrase(
        en: "'\(sign)' needs a value before it", ar: "يحتاج '\(sign)' إلى قيمة قبله"),
      help: comparesOwnAnswer
        ? Phrase(
          en: "the answer of the question itself is written as a dot: . \(sign) …",
          ar: "إجابة السؤال نفسه تُكتب نقطة: . \(sign) …")
        : Phrase(
          en: "write a value before it, or remove it", ar: "اكتب قيمة قبله أو احذفه"))
  }

  static func unaryPlus(_ range: Range<Int>) -> Self {
    Self(
      "missing-operand", range,
      Phrase(en: "'+' needs a value before it", ar: "يحتاج '+' إلى قيمة قبله"),
      help: Phrase(
        en: "a positive number is written without a sign", ar: "العدد الموجب يُكتب بلا إشارة"))
  }

  static func missingArgument(_ range: Range<Int>) -> Self {
    Self(
      "missing-argument", range,
      Phrase(en: "an argument is missing here", ar: "ينقص وسيط هنا"),
      help: Phrase(
        en: "for nothing write two quotes: ''", ar: "للدلالة على لا شيء اكتب علامتي اقتباس: ''"))
  }

  static func missingOperator(before text: String, _ range: Range<Int>) -> Self {
    Self(
      "missing-operator", range,
      Phrase(
        en: "an operator is missing before '\(text)'", ar: "ينقص عامل قبل '\(text)'"),
      help: Phrase(
        en:
          "join the two parts with and, or, =, + or another operator; texts are joined by concat()",
        ar: "اربط الجزأين بأحد العوامل and أو or أو = أو + أو غيرها؛ وتُضم النصوص بالدالة concat()"))
  }

  static func missingParentheses(_ name: String, _ range: Range<Int>) -> Self {
    Self(
      "missing-parentheses", range,
      Phrase(
        en: "the arguments of \(name) belong in parentheses",
        ar: "توضع وسائط \(name) بين قوسين"),
      help: .write("\(name)(…)"))
  }

  static func doubledQuote(_ range: Range<Int>) -> Self {
    Self(
      "doubled-quote", range,
      Phrase(
        en: "a doubled quotation mark ends one text and begins another",
        ar: "تكرار علامة الاقتباس ينهي نصاً ويبدأ آخر"),
      help: Phrase(
        en: "put the text in the other kind of quotes", ar: "ضع النص بين علامتي الاقتباس الأخريين"))
  }

  static func unclosedBracket(_ bracket: String, _ range: Range<Int>) -> Self {
    Self(
      "unclosed-bracket", range,
      Phrase(en: "this '\(bracket)' is never closed", ar: "هذا القوس '\(bracket)' لم يُغلق"),
      help: Phrase(
        en: "add '\(bracket == "(" ? ")" : "]")'", ar: "أضف '\(bracket == "(" ? ")" : "]")'"))
  }

  static func unopenedBracket(_ bracket: String, _ range: Range<Int>) -> Self {
    Self(
      "unopened-bracket", range,
      Phrase(en: "this '\(bracket)' closes nothing", ar: "هذا القوس '\(bracket)' لا يغلق شيئاً"),
      help: Phrase(en: "remove it, or open it before", ar: "احذفه أو افتح قوساً قبله"))
  }

  static func strayComma(_ range: Range<Int>) -> Self {
    Self(
      "stray-comma", range,
      Phrase(
        en: "a comma stands only between the arguments of a function",
        ar: "لا تأتي الفاصلة إلا بين وسائط دالة"),
      help: Phrase(
        en: "a decimal point is written '.'", ar: "تُكتب الفاصلة العشرية نقطة '.'"))
  }

  static func strayPredicate(_ range: Range<Int>) -> Self {
    Self(
      "stray-predicate", range,
      Phrase(
        en: "'[' can follow only nodes that have a name",
        ar: "لا يأتي '[' إلا بعد عناصر لها اسم"))
  }

  static func missingStep(_ range: Range<Int>) -> Self {
    Self(
      "missing-step", range,
      Phrase(en: "a name is missing after '/'", ar: "ينقص اسم بعد '/'"),
      help: Phrase(en: "to divide write div", ar: "للقسمة اكتب div"))
  }

  static func descendants(_ range: Range<Int>) -> Self {
    Self(
      "unsupported-path", range,
      Phrase(en: "paths with '//' are not supported", ar: "المسارات التي فيها '//' غير مدعومة"),
      help: Phrase(
        en: "name the question: ${name}, or write the whole path",
        ar: "سمِّ السؤال: ${name}، أو اكتب المسار كاملاً"))
  }

  static func attribute(_ range: Range<Int>) -> Self {
    Self(
      "unsupported-path", range,
      Phrase(en: "surveys have no attributes", ar: "لا سمات في الاستبيانات"),
      help: Phrase(en: "name the question: ${name}", ar: "سمِّ السؤال: ${name}"))
  }

  static func nodeTest(_ name: String, _ range: Range<Int>) -> Self {
    Self(
      "unsupported-path", range,
      Phrase(
        en: "'\(name)()' cannot be a step of a path", ar: "لا يصلح '\(name)()' خطوة في مسار"),
      help: Phrase(en: "write a name, '.', '..' or '*'", ar: "اكتب اسماً أو '.' أو '..' أو '*'"))
  }

  static func axis(_ name: String, _ range: Range<Int>) -> Self {
    Self(
      "unsupported-path", range,
      Phrase(en: "the axis '\(name)' is not supported", ar: "المحور '\(name)' غير مدعوم"),
      help: Phrase(
        en: "paths go to children ('name'), to the parent ('..') and stay ('.')",
        ar: "تنتقل المسارات إلى الأبناء ('name') أو إلى الأصل ('..') أو تبقى مكانها ('.')"))
  }
}
