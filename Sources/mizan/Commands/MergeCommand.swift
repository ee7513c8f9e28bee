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

  private static let requiresSignature = Parameter<Bool>.flag(
    "require-signature",
    Phrase(
      en: "Refuse every file that no confirmed key signed.",
      ar: "رفض كل ملف لم يوقّعه مفتاح مؤكَّد."))

  private static let identity = Parameter<String?>.option(
    "identity", .path,
    Phrase(
      en: "The age key file that opens encrypted packs.",
      ar: "ملف مفتاح age الذي يفتح الحزم المشفّرة."))

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
    takes: [
      Shared.centre, files, isDryRun, requiresSignature, identity, LimitSetting.parameter,
      GlobalParameters.json,
    ],
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
    for merge in try store.takeInterruptedMerges() {
      try invocation.say(
        Phrase(
          en:
            "Merge no. \(merge.number) was interrupted after \(merge.files) of \(merge.planned) files; what it took is kept.",
          ar:
            "انقطع الدمج رقم \(merge.number) بعد \(merge.files) من \(merge.planned) ملفاً، وما أخذه محفوظ."
        ))
    }
    let opened = try OpenedFiles(
      invocation[files], identity: invocation[identity],
      environment: invocation.surroundings.environment)
    let report = try merge(opened.paths, into: store, invocation)
    try MergeTable(report, isPlan: invocation[isDryRun], for: invocation)
      .write(asJSON: invocation[GlobalParameters.json], to: invocation)
    return report.isClean ? .success : .failure
  }

  private static func merge(
    _ paths: [String], into store: Store, _ invocation: Invocation
  ) throws -> MergeReport {
    let progress = ProgressLine(on: invocation.surroundings.messages)
    func show(_ state: MergeProgress) {
      let text = Phrase(
        en: "file \(state.file + 1) of \(paths.count), \(state.entries) entries",
        ar: "الملف \(state.file + 1) من \(paths.count)، القيود \(state.entries)")
      // A terminal that went away must not stop a merge.
      try? progress.show(text[invocation.language])
    }
    let limits = LimitSetting.limits(invocation)
    var checking = SSHKeygen(environment: invocation.surroundings.environment).checking
    checking.isRequired = invocation[requiresSignature]
    let report: MergeReport
    if invocation[isDryRun] {
      let plan = try Merge.plan(
        paths, into: store, limits: limits, checking: checking, progress: show)
      plan.cancel()
      report = plan.report
    } else {
      report = try Merge.carryOut(
        paths, into: store, limits: limits, checking: checking, progress: show)
    }
    try progress.clear()
    return report
  }
}
