import Diagnostics
import Storage

/// `mizan merge`: device files into the store of the centre.
enum MergeCommand {
  private static let files = Parameter<[String]>.arguments(
    "FILE", .path,
    Phrase(
      en: "Packs or stores, of devices or of other centres.",
      ar: "حزم أو مخازن لأجهزة أو لمراكز أخرى."))
  private static let isDryRun = Parameter<Bool>.flag(
    "dry-run", short: "n",
    Phrase(
      en: "Print the plan and change nothing.", ar: "عرض الخطة دون تغيير أي شيء."))

  static let command = Command(
    "merge", aliases: ["merge-sync"],
    Phrase(
      en: "Merge device files into the store of the centre.",
      ar: "دمج ملفات الأجهزة في مخزن المركز."),
    discussion: Phrase(
      en: """
        Any order, any number of times: what is here already changes nothing. A file that cannot be \
        trusted is set aside with the reason, and the others go on.
        """,
      ar: """
        بأي ترتيب وأي عدد من المرات: ما وصل من قبل لا يغيّر شيئاً. والملف الذي لا يوثق به يُعزل مع \
        ذكر السبب ويستمر الباقي.
        """),
    takes: [Shared.centre, files, isDryRun, GlobalParameters.json],
    examples: [
      Command.Example(
        "mizan merge centre.mizan /media/usb/*.mizanpack",
        Phrase(en: "merge every pack of a stick", ar: "دمج كل الحزم على ذاكرة محمولة")),
      Command.Example(
        "mizan merge --dry-run centre.mizan tablet-07.mizanpack",
        Phrase(en: "see the plan first", ar: "الاطلاع على الخطة أولاً")),
    ]
  ) { invocation in
    let store = try Store.open(invocation[Shared.centre])
    let progress = ProgressLine(on: invocation.surroundings.messages)
    let count = invocation[files].count
    let plan = try Merge.plan(invocation[files], into: store) { state in
      let text = Phrase(
        en: "file \(state.file + 1) of \(count), \(state.entries) entries",
        ar: "الملف \(state.file + 1) من \(count)، القيود \(state.entries)")
      // A terminal that went away must not stop a merge.
      try? progress.show(text[invocation.language])
    }
    try progress.clear()
    if invocation[isDryRun] {
      plan.cancel()
    } else {
      try plan.apply()
    }
    if invocation[GlobalParameters.json] {
      try invocation.printData(plan.report.json.indentedText)
    } else {
      try MergeTable(
        report: plan.report, isPlan: invocation[isDryRun], language: invocation.language
      )
      .write(to: invocation.surroundings.output)
    }
    return plan.report.isClean ? .success : .failure
  }
}
