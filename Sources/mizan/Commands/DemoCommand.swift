import Diagnostics

/// `mizan demo`: the whole path of the data on the shipped surveys.
enum DemoCommand {
  private static let output = Parameter<String?>.option(
    "output", short: "o", .folder, variable: "MIZAN_EXPORTS",
    Phrase(
      en: "Where to write; otherwise the folder 'exports' of the project.",
      ar: "مجلد الكتابة، وإلا فالمجلد exports في المشروع."))

  static let command = Command(
    "demo",
    Phrase(
      en: "Show the whole path: check, visits, packs, merge, review, score, report.",
      ar: "عرض المسار كاملاً: فحص وزيارات وحزم ودمج ومراجعة واحتساب وتقرير."),
    discussion: Phrase(
      en: """
        Works on the shipped surveys with invented departments. Everything goes into the folder \
        'exports'; its part 'demo' is made anew each time.
        """,
      ar: """
        يعمل على الاستبيانات المرفقة بدوائر مختلقة. يُكتب كل شيء في المجلد exports، ويُعاد إنشاء \
        جزئه demo في كل مرة.
        """),
    takes: [output],
    examples: [
      Command.Example("mizan demo", Phrase(en: "run the demo", ar: "تشغيل العرض")),
      Command.Example(
        "mizan demo --language ar", Phrase(en: "run it in Arabic", ar: "تشغيله بالعربية")),
    ]
  ) { invocation in
    try Demo(
      invocation: invocation, exports: invocation.folders.exports(option: invocation[output])
    ).run()
    return .success
  }
}
