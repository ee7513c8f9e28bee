import Diagnostics

extension Manual {
  /// What can be wrong with the order of words and signs in an expression.
  static let grammarEntries = [
    ManualEntry(
      "empty-expression", .error,
      Phrase(en: "an expression with nothing in it", ar: "تعبير لا شيء فيه"),
      bad: .expression(" "), good: .expression("${open} = 'yes'")),
    ManualEntry(
      "missing-operand", .error, Phrase(en: "a value is missing", ar: "تنقص قيمة"),
      bad: .expression("${wait} >"), good: .expression("${wait} > 15")),
    ManualEntry(
      "missing-argument", .error, Phrase(en: "an argument is missing", ar: "ينقص وسيط"),
      bad: .expression("selected(${papers}, )"), good: .expression("selected(${papers}, 'receipt')")
    ),
    ManualEntry(
      "missing-operator", .error,
      Phrase(en: "an operator between two values is missing", ar: "ينقص عامل بين قيمتين"),
      bad: .expression("${open} 'yes'"), good: .expression("${open} = 'yes'")),
    ManualEntry(
      "missing-parentheses", .error,
      Phrase(en: "a function without parentheses", ar: "دالة بلا قوسين"),
      bad: .expression("not ${wait} > 15"), good: .expression("not(${wait} > 15)")),
    ManualEntry(
      "doubled-quote", .error,
      Phrase(
        en: "a quotation mark written twice inside a text", ar: "علامة اقتباس مكتوبة مرتين داخل نص"),
      bad: .expression("${open} = 'it''s open'"), good: .expression("${open} = \"yes\"")),
    ManualEntry(
      "unclosed-bracket", .error, Phrase(en: "a bracket that is never closed", ar: "قوس لم يُغلق"),
      bad: .expression("not(${wait} > 15"), good: .expression("not(${wait} > 15)")),
    ManualEntry(
      "unopened-bracket", .error,
      Phrase(en: "a bracket that closes nothing", ar: "قوس لا يغلق شيئاً"),
      bad: .expression("${wait} > 15)"), good: .expression("${wait} > 15")),
    ManualEntry(
      "stray-comma", .error,
      Phrase(en: "a comma outside the arguments of a function", ar: "فاصلة خارج وسائط دالة"),
      bad: .expression("${wait} > 1,5"), good: .expression("${wait} > 1.5")),
    ManualEntry(
      "stray-predicate", .error,
      Phrase(en: "'[' after something that has no instances", ar: "القوس '[' بعد ما لا تكرار له"),
      bad: .expression("count(..[1]) > 0"), good: .expression("count(${member}[age > 18]) > 0")),
    ManualEntry(
      "missing-step", .error, Phrase(en: "a path that ends in '/'", ar: "مسار ينتهي بالعلامة '/'"),
      bad: .expression("count(${member}/) > 0"), good: .expression("count(${member}/age) > 0")),
    ManualEntry(
      "unsupported-path", .error,
      Phrase(en: "paths with '//', attributes or axes", ar: "مسارات فيها '//' أو سمات أو محاور"),
      bad: .expression("count(//age) > 0"), good: .expression("count(${age}) > 0")),
  ]

  /// What can be wrong with single words and signs.
  static let signEntries = [
    ManualEntry(
      "malformed-number", .error,
      Phrase(en: "something that looks like a number and is none", ar: "ما يشبه عدداً وليس عدداً"),
      bad: .expression("${wait} > 1.5.2"), good: .expression("${wait} > 1.5")),
    ManualEntry(
      "unclosed-string", .error,
      Phrase(en: "a text whose quotation mark is never closed", ar: "نص لم تُغلق علامة اقتباسه"),
      bad: .expression("${open} = 'yes"), good: .expression("${open} = 'yes'")),
    ManualEntry(
      "typographic-quote", .error,
      Phrase(en: "typographic quotation marks", ar: "علامات اقتباس طباعية"),
      Phrase(
        en: "Word processors replace ' and \" while you type; an editor for code does not.",
        ar: "تستبدل محررات النصوص العلامتين ' و\" أثناء الكتابة، ومحررات الشيفرة لا تفعل."),
      bad: .expression("${open} = ‘yes’"), good: .expression("${open} = 'yes'")),
    ManualEntry(
      "variable", .error, Phrase(en: "$name without braces", ar: "‏$name بلا قوسين"),
      bad: .expression("$open = 'yes'"), good: .expression("${open} = 'yes'")),
    ManualEntry(
      "unclosed-reference", .error,
      Phrase(en: "a reference that is never closed", ar: "إشارة لم تُغلق"),
      bad: .expression("${open = 'yes'"), good: .expression("${open} = 'yes'")),
    ManualEntry(
      "malformed-reference", .error,
      Phrase(en: "a reference that holds no name", ar: "إشارة ليس فيها اسم"),
      bad: .expression("${is it open} = 'yes'"), good: .expression("${open} = 'yes'")),
    ManualEntry(
      "unknown-operator", .error,
      Phrase(en: "an operator of another language", ar: "عامل من لغة أخرى"),
      Phrase(
        en: "Here it is = and !=, and, or, not(…), div and mod.",
        ar: "العوامل هنا = و!= وand وor وnot(…) وdiv وmod."),
      bad: .expression("${open} == 'yes' && ${wait} > 15"),
      good: .expression("${open} = 'yes' and ${wait} > 15")),
    ManualEntry(
      "missing-space", .error,
      Phrase(en: "a word operator without a blank after it", ar: "عامل كلمة بلا مسافة بعده"),
      bad: .expression("${wait} div2 > 15"), good: .expression("${wait} div 2 > 15")),
    ManualEntry(
      "look-alike", .error,
      Phrase(en: "a sign that only looks like the right one", ar: "علامة تشبه العلامة الصحيحة فقط"),
      bad: .expression("${wait} ≥ 15"), good: .expression("${wait} >= 15")),
    ManualEntry(
      "invisible-character", .error, Phrase(en: "an invisible character", ar: "محرف غير مرئي"),
      Phrase(
        en: "Non-breaking blanks and marks of direction come along when text is copied.",
        ar: "تأتي المسافات غير الفاصلة وعلامات الاتجاه مع النص المنسوخ."),
      bad: .expression("${wait}\u{00A0}> 15"), good: .expression("${wait} > 15")),
    ManualEntry(
      "unexpected-character", .error,
      Phrase(en: "a sign without a meaning", ar: "علامة لا معنى لها"),
      bad: .expression("${wait} > 15 #"), good: .expression("${wait} > 15")),
  ]
}
