import Diagnostics

/// What a person can say at a question besides answering it: a colon and a word, in either language.
enum InterviewCommand: Hashable {
  case back
  case goto(String)
  case list
  case missing
  case note(String)
  case notApplicable(String)
  case notObserved(String)
  case refused(String)
  case clear
  case mark(String)
  case cue(String)
  case review
  case check
  case corruption
  case show
  case undo
  case breach(String)
  case declineBreach(String)
  case language(String)
  case guidance
  case help
  case quit
  /// A word that is no command.
  case unknown(String)

  /// The text that the command would have written down.
  var written: String? {
    switch self {
    case .note(let text), .cue(let text), .notApplicable(let text), .notObserved(let text),
      .refused(let text), .declineBreach(let text):
      text
    default: nil
    }
  }

  /// The words of a command in both languages; the first of each language is shown in help.
  struct Words {
    let en: [String]
    let ar: [String]
    /// What follows the word.
    let argument: Phrase?
    /// What the command does.
    let meaning: Phrase
    let make: (String) -> InterviewCommand
  }

  /// All commands in the order that help shows them.
  static var all: [Words] {
    [
      Words(
        en: ["back", "b"], ar: ["رجوع"], argument: nil,
        meaning: Phrase(en: "the question before", ar: "السؤال السابق"), make: { _ in .back }),
      Words(
        en: ["goto", "g"], ar: ["اذهب"],
        argument: Phrase(en: "NUMBER or NAME", ar: "الرقم أو الاسم"),
        meaning: Phrase(en: "jump to a question", ar: "الانتقال إلى سؤال"), make: { .goto($0) }),
      Words(
        en: ["list", "l"], ar: ["قائمة"], argument: nil,
        meaning: Phrase(en: "all questions and answers", ar: "كل الأسئلة والإجابات"),
        make: { _ in .list }),
      Words(
        en: ["missing", "m"], ar: ["الناقص"], argument: nil,
        meaning: Phrase(en: "what is still missing", ar: "ما لم يُجب بعد"),
        make: { _ in .missing }),
      Words(
        en: ["note", "n"], ar: ["ملاحظة"], argument: Phrase(en: "TEXT", ar: "النص"),
        meaning: Phrase(en: "a remark beside this question", ar: "ملاحظة بجانب هذا السؤال"),
        make: { .note($0) }),
      Words(
        en: ["na"], ar: ["لاينطبق"], argument: Phrase(en: "REASON", ar: "السبب"),
        meaning: Phrase(en: "not applicable", ar: "لا ينطبق"), make: { .notApplicable($0) }),
      Words(
        en: ["no", "notobserved"], ar: ["لم-ألاحظ", "لم-يلاحظ"],
        argument: Phrase(en: "[REASON]", ar: "[السبب]"),
        meaning: Phrase(en: "could not be observed", ar: "تعذّرت ملاحظته"),
        make: { .notObserved($0) }),
      Words(
        en: ["refused"], ar: ["امتنع"], argument: nil,
        meaning: Phrase(en: "the person declined to answer", ar: "امتنع عن الإجابة"),
        make: { .refused($0) }),
      Words(
        en: ["clear"], ar: ["امسح"], argument: nil,
        meaning: Phrase(en: "take the answer back", ar: "مسح الإجابة"), make: { _ in .clear }),
      Words(
        en: ["undo", "u"], ar: ["تراجع"], argument: nil,
        meaning: Phrase(en: "undo the last thing done", ar: "التراجع عن آخر خطوة"),
        make: { _ in .undo }),
      Words(
        en: ["mark", "t"], ar: ["وقت"],
        argument: Phrase(en: "MARK [TIME]", ar: "العلامة [الوقت]"),
        meaning: Phrase(
          en: "mark a time: arrived, ticket, called, served, left",
          ar: "تثبيت وقت: وصول، دور، نداء، خدمة، مغادرة"), make: { .mark($0) }),
      Words(
        en: ["cue"], ar: ["إشارة"], argument: Phrase(en: "WORDS", ar: "كلمات"),
        meaning: Phrase(
          en: "a few words to remember by, beside this question",
          ar: "كلمات للتذكر بجانب هذا السؤال"),
        make: { .cue($0) }),
      Words(
        en: ["review", "r"], ar: ["مراجعة"], argument: nil,
        meaning: Phrase(
          en: "what is missing, doubtful or marked, by section",
          ar: "الناقص والمشكوك فيه والموسوم، حسب الأقسام"),
        make: { _ in .review }),
      Words(
        en: ["check"], ar: ["تحقق"], argument: nil,
        meaning: Phrase(
          en: "contradictions so far; use it before leaving the place",
          ar: "التناقضات حتى الآن؛ استعمله قبل مغادرة المكان"),
        make: { _ in .check }),
      Words(
        en: ["show", "s"], ar: ["عرض"], argument: nil,
        meaning: Phrase(en: "show the question again", ar: "عرض السؤال مرة أخرى"),
        make: { _ in .show }),
      Words(
        en: ["breach"], ar: ["مخالفة"], argument: Phrase(en: "[CLAUSE]", ar: "[البند]"),
        meaning: Phrase(
          en: "record an alleged breach of Article 6", ar: "تسجيل مخالفة مدّعاة من المادة 6"),
        make: { .breach($0) }),
      Words(
        en: ["nobreach"], ar: ["لامخالفة"], argument: Phrase(en: "REASON", ar: "السبب"),
        meaning: Phrase(
          en: "the answer before was no breach", ar: "الإجابة السابقة ليست مخالفة"),
        make: { .declineBreach($0) }),
      Words(
        en: ["corruption"], ar: ["إبلاغ"], argument: nil,
        meaning: Phrase(
          en: "what looks like corruption: never written here",
          ar: "ما يبدو فساداً: لا يُكتب هنا أبداً"),
        make: { _ in .corruption }),
      Words(
        en: ["language"], ar: ["لغة"], argument: Phrase(en: "ar or en", ar: "ar أو en"),
        meaning: Phrase(en: "go on in another language", ar: "المتابعة بلغة أخرى"),
        make: { .language($0) }),
      Words(
        en: ["guidance", "?"], ar: ["إرشاد", "؟"], argument: nil,
        meaning: Phrase(en: "guidance for this question", ar: "إرشادات هذا السؤال"),
        make: { _ in .guidance }),
      Words(
        en: ["help", "h"], ar: ["مساعدة"], argument: nil,
        meaning: Phrase(en: "this list", ar: "هذه القائمة"), make: { _ in .help }),
      Words(
        en: ["quit", "q"], ar: ["خروج"], argument: nil,
        meaning: Phrase(
          en: "leave; everything is kept, resume with 'mizan fill --resume'",
          ar: "الخروج؛ كل شيء محفوظ، ويُستأنف بالأمر mizan fill --resume"),
        make: { _ in .quit }),
    ]
  }

  /// The command in a typed line; `nil` when the line is an answer. A lone question mark asks for
  /// guidance; two colons begin an answer that begins with one.
  static func parse(_ line: String) -> InterviewCommand? {
    let trimmed = line.drop { $0 == " " }
    if trimmed == "?" || trimmed == "؟" { return .guidance }
    guard trimmed.hasPrefix(":"), !trimmed.hasPrefix("::") else { return nil }
    let words = trimmed.dropFirst().split(
      separator: " ", maxSplits: 1, omittingEmptySubsequences: true)
    guard let word = words.first.map({ String($0).lowercased() }) else { return .help }
    let argument = words.count > 1 ? String(words[1]) : ""
    for command in all where command.en.contains(word) || command.ar.contains(word) {
      return command.make(argument)
    }
    return .unknown(word)
  }

  /// The lines of help in one language.
  static func helpLines(in language: Language) -> [String] {
    all.map { command in
      let word = language == .ar ? command.ar[0] : command.en[0]
      let argument = command.argument.map { " " + $0[language] } ?? ""
      return ":\(word)\(argument)  —  \(command.meaning[language])"
    }
  }
}
