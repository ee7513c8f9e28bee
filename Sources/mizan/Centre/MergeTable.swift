import Diagnostics
import Expressions
import Storage

/// What a merge does or did, as lines for an administrator: by device, then what was set aside.
struct MergeTable {
  let report: MergeReport
  let isPlan: Bool
  let language: Language
  let zone: TimeZoneRules

  init(_ report: MergeReport, isPlan: Bool = false, for invocation: Invocation) {
    self.report = report
    self.isPlan = isPlan
    language = invocation.language
    zone = SystemTimeZone.current(invocation.surroundings.environment)
  }

  /// Writes the report as data or as lines.
  func write(asJSON: Bool, to invocation: Invocation) throws {
    if asJSON {
      try invocation.printData(report.json.indentedText)
    } else {
      try write(to: invocation.surroundings.output)
    }
  }

  func write(to output: any TextSink) throws {
    func line(_ phrase: Phrase) throws { try output.writeText(phrase[language].neutralised + "\n") }
    try line(
      isPlan
        ? Phrase(en: "Plan (nothing was changed)", ar: "الخطة (لم يتغير شيء)")
        : Phrase(en: "Merge report no. \(report.number)", ar: "تقرير الدمج رقم \(report.number)"))
    let idle = report.files.filter { $0.outcome == .nothingNew && $0.quarantinedCount == 0 }
    for device in report.devices { try write(device, line) }
    if !idle.isEmpty {
      try line(
        Phrase(
          en: "Files with nothing new: \(idle.count)",
          ar: "ملفات لا جديد فيها: \(idle.count)"))
    }
    if idle.count <= Self.mostIdle {
      for file in idle {
        let (name, reason) = (file.name, file.idleness)
        try line(Phrase(en: "  \(name): \(reason.en)", ar: "  \(name): \(reason.ar)"))
      }
    }
    try line(
      Phrase(
        en:
          "Together: \(report.newEntries) new entries, \(report.knownEntries) already here, \(report.quarantined) set aside, \(report.conflicts.count) conflicts",
        ar:
          "المجموع: \(report.newEntries) قيداً جديداً، \(report.knownEntries) موجوداً من قبل، \(report.quarantined) معزولاً، \(report.conflicts.count) تعارضاً"
      ))
    if !report.conflicts.isEmpty {
      try line(
        Phrase(
          en: "→ see the versions: mizan conflicts STORE",
          ar: "← لعرض النسخ: mizan conflicts STORE"))
    }
    if !isPlan, report.files.contains(where: { $0.quarantined.contains { $0.number != nil } }) {
      try line(
        Phrase(
          en: "→ what is kept of it: mizan quarantine list STORE",
          ar: "← المحفوظ مما عُزل: mizan quarantine list STORE"))
    }
  }

  /// The most files with nothing new that are named.
  private static let mostIdle = 10
  /// The most records of one device that are written out; the rest is in the quarantine list.
  private static let mostAside = 10

  private func write(_ device: MergedDevice, _ line: (Phrase) throws -> Void) throws {
    if device.author == nil {
      try line(Phrase(en: "Files of nobody known:", ar: "ملفات لا يُعرف صاحبها:"))
    } else {
      try line(
        Phrase(
          en:
            "\(device.name)\(files(device)): \(device.new) new (\(device.newSubmissions) visits or interviews), \(device.known) already here, \(device.waiting) waiting, \(device.aside.count) set aside",
          ar:
            "\(device.name)\(files(device)): \(device.new) جديد (منها \(device.newSubmissions) زيارة أو مقابلة)، \(device.known) موجود من قبل، \(device.waiting) بالانتظار، \(device.aside.count) معزول"
        ))
    }
    if device.healed > 0 {
      try line(
        Phrase(
          en: "  \(device.healed) entries waited and count now",
          ar: "  قيود عددها \(device.healed) كانت تنتظر وصارت تُحتسب"))
    }
    for remark in device.remarks({ Moments.text($0, in: zone) }) {
      try write(remark.message, remark.nextStep, line)
    }
    for conflict in device.conflicts where report.conflicts.contains(conflict) {
      try write(
        Phrase(
          en: "two versions of \(conflict.prefix(8)): both are kept, one is shown meanwhile",
          ar: "نسختان من \(conflict.prefix(8)): حُفظت الاثنتان وتُعرض إحداهما مؤقتاً"),
        Phrase(
          en: "mizan conflicts STORE \(conflict.prefix(8))",
          ar: "mizan conflicts STORE \(conflict.prefix(8))"), line)
    }
    for (file, item) in device.aside.prefix(Self.mostAside) {
      let place =
        item.sequence.map { Phrase(en: ", entry \($0)", ar: "، القيد \($0)") } ?? Phrase("")
      let number = item.number.map { Phrase(en: " [no. \($0)]", ar: " [رقم \($0)]") } ?? Phrase("")
      let (message, meaning) = (item.message, item.reason.meaning)
      try write(
        Phrase(
          en: "\(file)\(place.en): \(message.en); \(meaning.en)\(number.en)",
          ar: "\(file)\(place.ar): \(message.ar)؛ \(meaning.ar)\(number.ar)"),
        item.nextStep, line)
    }
    if device.aside.count > Self.mostAside {
      try line(
        Phrase(
          en: "  ! and \(device.aside.count - Self.mostAside) more: mizan quarantine list STORE",
          ar: "  ! و\(device.aside.count - Self.mostAside) غيرها: mizan quarantine list STORE"))
    }
  }

  /// Where the entries of a device came from, when it is not what it is called.
  private func files(_ device: MergedDevice) -> String {
    device.files.isEmpty
      ? ""
      : device.files.count > 3
        ? " [\(Phrase(en: "\(device.files.count) files", ar: "الملفات \(device.files.count)")[language])]"
        : " [\(device.files.joined(separator: ", "))]"
  }

  private func write(
    _ message: Phrase, _ nextStep: Phrase, _ line: (Phrase) throws -> Void
  ) throws {
    try line(Phrase(en: "  ! \(message.en)", ar: "  ! \(message.ar)"))
    try line(Phrase(en: "    → \(nextStep.en)", ar: "    ← \(nextStep.ar)"))
  }
}
