import Diagnostics
import Digests
import Programme
import Storage

/// `mizan kpi` and `mizan platform`: what others measured, taken into a store.
enum ImportCommands {
  private static let file = Parameter<String>.argument(
    "FILE", .path,
    Phrase(
      en: "JSON, or a table that ends in .csv.", ar: "ملف JSON، أو جدول ينتهي اسمه بـ ‎.csv."))
  private static let quarter = Parameter<Quarter?>.option(
    "quarter", .quarter,
    Phrase(
      en: "The quarter of a table; JSON names it itself.",
      ar: "ربع الجدول؛ أما JSON فيذكره بنفسه."))
  private static let version = Parameter<String?>.option(
    "version-name", .text("TEXT"),
    Phrase(
      en: "The version of a table; JSON names it itself.",
      ar: "نسخة الجدول؛ أما JSON فيذكرها بنفسه."))

  /// `mizan kpi import`.
  static let kpi = Command(
    "kpi",
    Phrase(
      en: "Keep announced targets and what was measured against them.",
      ar: "الأهداف المعلنة وما قيس إزاءها."),
    examples: [kpiExample],
    subcommands: [
      Command(
        "import",
        Phrase(
          en: "Take the indicators of a quarter into a store; earlier versions are kept.",
          ar: "إدخال مؤشرات ربع إلى مخزن مع الاحتفاظ بالنسخ السابقة."),
        discussion: Phrase(
          en: """
            A table has the columns id, department, direction (lower, higher, exact), target, and \
            actual or values (numbers between semicolons); optional: service, name_ar, name_en, \
            unit, tolerance_pct, share_target, statistic (share_within, mean, median, p90), weight.
            """,
          ar: """
            أعمدة الجدول: id وdepartment وdirection ‏(lower أو higher أو exact) وtarget ثم actual أو \
            values (أرقام بينها فاصلة منقوطة)؛ ويجوز: service وname_ar وname_en وunit وtolerance_pct \
            وshare_target وstatistic وweight.
            """),
        takes: [file, quarter, version, Shared.store, GlobalParameters.json],
        examples: [kpiExample]
      ) { invocation in
        try take(invocation, kind: .indicators) { source, registry, table in
          let (report, diagnostics) =
            table.map {
              IndicatorReader.read(
                table: source, quarter: $0.quarter, version: $0.version, registry: registry)
            } ?? IndicatorReader.read(source, registry: registry)
          return (
            report.map { ($0.quarter, $0.version, $0.indicators.count, $0.canonicalText) },
            diagnostics
          )
        }
      }
    ])

  private static let kpiExample = Command.Example(
    "mizan kpi import kpi-2026-Q3.json --store centre.mizan",
    Phrase(en: "take the indicators of a quarter", ar: "إدخال مؤشرات ربع"))

  /// `mizan platform import`.
  static let platform = Command(
    "platform",
    Phrase(
      en: "Keep what the request platform reports of departments.",
      ar: "ما تفيد به منصة الطلبات عن الدوائر."),
    examples: [platformExample],
    subcommands: [
      Command(
        "import",
        Phrase(
          en: "Take the requests of a quarter into a store; earlier versions are kept.",
          ar: "إدخال طلبات ربع إلى مخزن مع الاحتفاظ بالنسخ السابقة."),
        discussion: Phrase(
          en: """
            A table has one row for each request: request, department, in_time (yes, no, or empty \
            when it is not due or no limit was announced), rating (1 to 5 or empty); optional: \
            closed, escalated, reopened (yes or no).
            """,
          ar: """
            في الجدول صف لكل طلب: request وdepartment وin_time ‏(yes أو no، أو فارغ إن لم يُستحق الطلب \
            أو لم تُعلن له مدة) وrating ‏(1 إلى 5 أو فارغ)؛ ويجوز: closed وescalated وreopened.
            """),
        takes: [file, quarter, version, Shared.store, GlobalParameters.json],
        examples: [platformExample]
      ) { invocation in
        try take(invocation, kind: .platform) { source, registry, table in
          let (report, diagnostics) =
            table.map {
              PlatformReader.read(
                table: source, quarter: $0.quarter, version: $0.version, registry: registry)
            } ?? PlatformReader.read(source, registry: registry)
          return (
            report.map { ($0.quarter, $0.version, $0.departments.count, $0.canonicalText) },
            diagnostics
          )
        }
      }
    ])

  private static let platformExample = Command.Example(
    "mizan platform import requests.csv --quarter 2026-Q3 --store centre.mizan",
    Phrase(en: "take the requests of a quarter", ar: "إدخال طلبات ربع"))

  private typealias Reading = (
    SourceFile, Registry?, (quarter: Quarter, version: String)?
  ) -> ((quarter: Quarter, version: String, count: Int, body: String)?, [Diagnostic])

  private static func take(
    _ invocation: Invocation, kind: EntryKind, _ read: Reading
  ) throws -> ExitStatus {
    let path = invocation.folders.existing(invocation[file]) ?? invocation[file]
    let source = SourceFile(name: invocation[file], bytes: try WholeFile.bytes(of: path))
    let store = try invocation.deviceStore()
    let registry = try store.currentVersion(.registry, subject: "registry").flatMap {
      RegistryReader.read(SourceFile(name: "registry", text: $0.body)).registry
    }
    var table: (quarter: Quarter, version: String)?
    if path.hasSuffix(".csv") {
      guard let quarter = invocation[quarter] else { throw ImportError.noQuarter(invocation[file]) }
      table = (quarter, invocation[version] ?? String(SHA256.hexadecimal(source.bytes).prefix(12)))
    }
    let (found, diagnostics) = read(source, registry, table)
    let renderer = DiagnosticRenderer(sources: [source], language: invocation.language)
    for diagnostic in diagnostics {
      try invocation.surroundings.messages.writeText(renderer.render(diagnostic))
    }
    guard let found else { return .failure }
    let isNew =
      try store.currentVersion(kind, subject: found.quarter.code)?.body != found.body
    if isNew { try store.appendVersion(kind, subject: found.quarter.code, body: found.body) }
    if invocation[GlobalParameters.json] {
      try invocation.printData(
        JSON.object([
          .init("quarter", .string(found.quarter.code)), .init("version", .string(found.version)),
          .init("rows", .integer(found.count)), .init("new", .bool(isNew)),
        ]).compactText)
    } else {
      try invocation.print(
        Phrase(
          en:
            "\(found.quarter.code): \(found.count) taken (version \(found.version))\(isNew ? "" : ": already here")",
          ar:
            "\(found.quarter.code): أُدخل \(found.count) (النسخة \(found.version))\(isNew ? "" : ": موجودة من قبل")"
        )[invocation.language])
    }
    return .success
  }
}

/// Why data could not be taken.
enum ImportError: ExplainedError {
  case noQuarter(String)

  var message: Phrase {
    switch self {
    case .noQuarter(let file):
      Phrase(
        en: "the table '\(file)' does not say which quarter it is about",
        ar: "لا يذكر الجدول '\(file)' الربع الذي يخصه")
    }
  }

  var help: Phrase? {
    Phrase(en: "add --quarter 2026-Q3", ar: "أضف ‎--quarter 2026-Q3")
  }
}
