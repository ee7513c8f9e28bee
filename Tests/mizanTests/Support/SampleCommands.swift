import Diagnostics

@testable import mizan

/// A small command line with one of everything.
enum SampleCommands {
  enum Format: String, CaseIterable, Sendable {
    case html, csv, xlsx
  }

  static let store = Parameter<String>.option(
    "store", short: "s", .path, default: "visits.mizan", variable: "MIZAN_STORE",
    Phrase(en: "The store of this device.", ar: "مخزن هذا الجهاز."))
  static let centre = Parameter<String>.argument(
    "CENTRE", .path, Phrase(en: "The central store.", ar: "المخزن المركزي."))
  static let files = Parameter<[String]>.arguments(
    "FILE", .path, Phrase(en: "Device files, in any order.", ar: "ملفات الأجهزة بأي ترتيب."))
  static let plan = Parameter<Bool>.flag(
    "plan", short: "p", Phrase(en: "Show the plan only.", ar: "عرض الخطة فقط."))
  static let quiet = Parameter<Bool>.flag(
    "quiet", short: "q", Phrase(en: "Say nothing but errors.", ar: "لا كلام إلا عند الخطأ."))
  static let format = Parameter<Format>.option(
    "format", short: "f", .choice, default: .html,
    Phrase(
      en: "What to write: a page to read, a table for a spreadsheet, or a workbook.",
      ar: "صيغة التقرير: صفحة للقراءة، أو جدول، أو مصنّف."))
  static let quarter = Parameter<Int?>.option(
    "quarter", .integer(in: 1...4), Phrase(en: "Of one quarter only.", ar: "لربع واحد فقط."))
  static let offset = Parameter<Double>.argument(
    "OFFSET", .decimal(), default: 0,
    Phrase(en: "Hours from Greenwich.", ar: "فرق الساعات عن غرينتش."))
  static let reason = Parameter<String>.option(
    "reason", .text, Phrase(en: "Why.", ar: "السبب."))
  static let tags = Parameter<[String]>.options(
    "tag", .text("WORD"), Phrase(en: "A word to find it by.", ar: "كلمة يُعثر عليه بها."))

  static let merge = Command(
    "merge", aliases: ["merge-sync"],
    Phrase(
      en: "Take device files into the central store.", ar: "ضم ملفات الأجهزة إلى المخزن المركزي."),
    discussion: Phrase(
      en: "Any order, any number of times: what is already there is recognised, nothing is lost.",
      ar: "بأي ترتيب وأي عدد من المرات: ما سبق ضمه يُعرف، ولا يضيع شيء."),
    takes: [centre, files, plan, quiet],
    examples: [
      .init(
        "mizan merge centre.mizan device-1.mizan device-2.mizan",
        Phrase(en: "Takes in two devices.", ar: "ضم جهازين."))
    ]
  ) { invocation in
    try invocation.print("\(invocation[centre]) \(invocation[files]) \(invocation[plan])")
    return .success
  }

  static let report = Command(
    "report", Phrase(en: "Write the report of a store.", ar: "كتابة تقرير المخزن."),
    takes: [store, format, quarter, tags, GlobalParameters.json],
    examples: [
      .init(
        "mizan report --format xlsx > report.xlsx",
        Phrase(en: "Writes a workbook.", ar: "كتابة مصنّف."))
    ]
  ) { invocation in
    let quarter = invocation[quarter].map { "quarter \($0)" } ?? "year"
    try invocation.print(
      "\(invocation[store]) \(invocation[format]) \(quarter) \(invocation[tags])")
    return .success
  }

  static let clock = Command(
    "clock", Phrase(en: "Set the clock of the device.", ar: "ضبط ساعة الجهاز."),
    takes: [offset, reason],
    examples: [
      .init("mizan device clock -3.5 --reason drift", Phrase(en: "Sets it.", ar: "ضبطها."))
    ]
  ) { invocation in
    try invocation.print("\(invocation[offset]) \(invocation[reason])")
    return .success
  }

  static let device = Command(
    "device", Phrase(en: "Look after this device.", ar: "العناية بهذا الجهاز."),
    examples: [
      .init(
        "mizan device clock 3 --reason travel", Phrase(en: "Sets the clock.", ar: "ضبط الساعة."))
    ],
    subcommands: [clock])

  static let root = Command(
    "mizan",
    Phrase(en: "Measure how well services treat people.", ar: "قياس جودة خدمة الناس."),
    takes: GlobalParameters.all,
    examples: [
      .init("mizan report", Phrase(en: "Writes the report.", ar: "كتابة التقرير."))
    ],
    subcommands: [merge, report, device])
}
