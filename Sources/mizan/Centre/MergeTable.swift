import Diagnostics
import Storage

/// What a merge does or did, as lines for an administrator: by device, then what was set aside.
struct MergeTable {
  let report: MergeReport
  let isPlan: Bool
  let language: Language

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
    let idle = report.files.count { $0.outcome == .nothingNew }
    for device in report.devices { try write(device, line) }
    if idle > 0 {
      try line(
        Phrase(
          en: "Files with nothing new: \(idle)", ar: "ملفات لا جديد فيها: \(idle)"))
    }
    if idle <= Self.mostIdle {
      for file in report.files where file.outcome == .nothingNew {
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
    for remark in device.remarks { try write(remark.message, remark.nextStep, line) }
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
        item.reason.nextStep, line)
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
        ? " [\(device.files.count)]" : " [\(device.files.joined(separator: ", "))]"
  }

  private func write(
    _ message: Phrase, _ nextStep: Phrase, _ line: (Phrase) throws -> Void
  ) throws {
    try line(Phrase(en: "  ! \(message.en)", ar: "  ! \(message.ar)"))
    try line(Phrase(en: "    → \(nextStep.en)", ar: "    ← \(nextStep.ar)"))
  }
}
