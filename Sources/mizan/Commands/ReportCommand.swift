import Diagnostics
import Digests
import Expressions
import Programme
import Reporting
import Scoring
import Storage

/// `mizan report`: the quarterly report to the Cabinet, in Arabic and English.
enum ReportCommand {
  private static let output = Parameter<String?>.option(
    "output", short: "o", .folder, variable: "MIZAN_EXPORTS",
    Phrase(
      en: "Where to write; otherwise the folder 'exports' of the project.",
      ar: "مجلد الكتابة، وإلا فالمجلد exports في المشروع."))
  private static let digits = Parameter<Presentation.Digits>.option(
    "digits", .choice, default: .ascii,
    Phrase(en: "The digits of the Arabic report.", ar: "أرقام التقرير العربي."))

  static let command = Command(
    "report",
    Phrase(
      en: "Write the report of a quarter: pages in Arabic and English, and a table for Excel.",
      ar: "كتابة تقرير الربع: صفحتان بالعربية والإنجليزية وجدول لبرنامج إكسل."),
    takes: [Shared.centre, ScoreCommand.quarter, output, digits, GlobalParameters.json],
    examples: [
      Command.Example(
        "mizan report centre.mizan --quarter 2026-Q3",
        Phrase(en: "write the report of the third quarter", ar: "كتابة تقرير الربع الثالث"))
    ]
  ) { invocation in
    let store = try Store.open(invocation[Shared.centre], for: .reading)
    let result = try ScoreCommand.scored(store, invocation[ScoreCommand.quarter], invocation)
    let report = try report(of: result, store, invocation)
    let folder = invocation.folders.exports(option: invocation[output])
    let written = try write(
      report, quarter: result.score.quarter, digits: invocation[digits], to: folder)
    if invocation[GlobalParameters.json] {
      try invocation.printData(
        JSON.object([.init("files", .array(written.map { .string($0) }))]).compactText)
    } else {
      for path in written { try invocation.print(path) }
    }
    return .success
  }

  /// The report of a scored quarter.
  static func report(
    of result: QuarterScoring.Result, _ store: Store, _ invocation: Invocation
  ) throws -> Report {
    guard let article6 = ReferenceData.article6 else { throw CentreError.unusableRegistry }
    let score = result.score
    let zone = SystemTimeZone.current(invocation.surroundings.environment)
    var sources: [Provenance.Source] = [
      .policy(name: score.policy.name, version: score.policy.version, hash: result.policyHash)
    ]
    if let registry = score.registry {
      sources.append(
        .registry(name: registry.name, version: registry.version, hash: result.registryHash))
    }
    sources += result.definitions.map {
      .definition(name: $0.form, version: $0.version, hash: $0.hash)
    }
    sources += [
      .store(name: store.label, hash: try store.logHash().text),
      .article6(
        name: "article6.json",
        hash: ShippedFiles.text("reference/article6.json").map { SHA256.hexadecimal($0) }),
    ]
    return QuarterReport.report(
      QuarterFigures(score), article6: article6, policy: score.policy,
      provenance: Provenance(
        programVersion: MizanCommand.number,
        generatedAt: Instant(milliseconds: DeviceClock.system.now().wall).text(in: zone),
        sources: sources))
  }

  /// Writes the pages, the table and the data; returns their paths.
  static func write(
    _ report: Report, quarter: Quarter, digits: Presentation.Digits, to folder: String
  ) throws -> [String] {
    try makeFolder(folder)
    let name = "report-\(quarter.code)"
    func page(_ language: Language) -> String {
      HTMLReport.page(
        report, Presentation(language, digits: language == .ar ? digits : .ascii),
        counterpart: "\(name)-\(language == .ar ? "en" : "ar").html")
    }
    let files = [
      ("\(name)-ar.html", page(.ar)), ("\(name)-en.html", page(.en)),
      ("\(name)-ar.csv", CSVReport.figures(report, Presentation(.ar))),
      ("\(name)-en.csv", CSVReport.figures(report, Presentation(.en))),
      ("\(name).json", JSONReport.json(report).indentedText + "\n"),
    ]
    return try files.map { file, text in
      let path = folder + "/" + file
      try WholeFile.write(Array(text.utf8), to: path)
      return path
    }
  }
}
