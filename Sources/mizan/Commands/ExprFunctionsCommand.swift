import Diagnostics
import Expressions

/// `mizan expr functions`: the manual of the functions.
enum ExprFunctionsCommand {
  private static let name = Parameter<String?>.argument(
    "NAME", .text("NAME"),
    Phrase(
      en: "A function, or a word to look for; otherwise all of them.",
      ar: "اسم دالة أو كلمة يُبحث عنها، وإلا فالدوال كلها."))

  static let command = Command(
    "functions",
    Phrase(
      en: "The manual of the functions, by family.", ar: "دليل الدوال مرتبة في مجموعات."),
    discussion: Phrase(
      en: "'?' marks an argument that may be left out, '*' one that may be repeated.",
      ar: "العلامة '?' لوسيط يجوز تركه، والعلامة '*' لوسيط يجوز تكراره."),
    takes: [name, GlobalParameters.json],
    examples: [
      Command.Example(
        "mizan expr functions selected",
        Phrase(en: "one function with examples", ar: "دالة واحدة مع أمثلة")),
      Command.Example(
        "mizan expr functions date", Phrase(en: "what dates can be made of", ar: "ما يخص التواريخ")),
    ]
  ) { invocation in
    let manual = invocation[name].map { FunctionManual(about: $0) } ?? .whole
    if let word = invocation[name] {
      let unknown = UnknownFunction(name: word)
      if manual.families.isEmpty { throw unknown }
      if Function.isForeign(word), let help = unknown.help {
        try invocation.say(
          Phrase(
            en: "\(unknown.message.en): \(help.en)", ar: "\(unknown.message.ar): \(help.ar)"))
      }
    }
    if invocation[GlobalParameters.json] {
      try invocation.printData(manual.json(in: invocation.language).indentedText)
    } else {
      let columns = invocation.surroundings.output.columns
      for line in manual.lines(in: invocation.language, columns: columns) {
        try invocation.print(line)
      }
    }
    return .success
  }
}

/// No function has the name, and none mentions it.
struct UnknownFunction: ExplainedError {
  let name: String

  var message: Phrase {
    mistake?.message
      ?? Phrase(en: "no function is about '\(name)'", ar: "لا توجد دالة تخص '\(name)'")
  }

  var help: Phrase? {
    mistake?.help
      ?? Phrase(en: "all of them: mizan expr functions", ar: "الدوال كلها: mizan expr functions")
  }

  /// What is said about a call of it in an expression: where it comes from and what to write instead.
  private var mistake: ExpressionProblem? {
    Expression.parse("\(name)()").problems.first { $0.range == 0..<name.utf8.count }
  }
}
