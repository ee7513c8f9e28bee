import Diagnostics
import Surveys

/// `mizan survey`: what designers need.
enum SurveyCommand {
  static let command = Command(
    "survey", Phrase(en: "Check survey definitions.", ar: "فحص تعريفات الاستبيانات."),
    examples: [checkExample],
    subcommands: [check, SurveyWhyCommand.command, SurveyRulesCommand.command])

  private static let checkExample = Command.Example(
    "mizan survey check surveys/article6-visit.json",
    Phrase(en: "report every mistake in a survey", ar: "إظهار كل خطأ في الاستبيان"))

  private static let files = Parameter<[String]>.arguments(
    "FILE", .path, Phrase(en: "Survey definitions, JSON.", ar: "تعريفات استبيانات بصيغة JSON."))

  private static let check = Command(
    "check",
    Phrase(
      en: "Report every mistake in survey definitions, with its place and repair.",
      ar: "إظهار كل خطأ في تعريفات الاستبيانات مع موضعه وطريقة إصلاحه."),
    discussion: Phrase(
      en: "Ends with status 1 when there are errors; warnings alone end with 0.",
      ar: "ينتهي بالحالة 1 عند وجود أخطاء، وبالحالة 0 إن لم تكن سوى تحذيرات."),
    takes: [files, GlobalParameters.json],
    examples: [
      checkExample,
      Command.Example(
        "mizan survey check --json surveys/*.json",
        Phrase(en: "the diagnostics as data", ar: "النتائج بياناتٍ")),
    ]
  ) { invocation in
    let readings = try invocation[files].map { path in
      (path, SurveyReader.read(try DefinitionFile(folders: invocation.folders).bundle(path)))
    }
    if invocation[GlobalParameters.json] {
      try invocation.printData(json(readings).indentedText)
    } else {
      for (path, reading) in readings { try tell(path, reading, invocation) }
    }
    return readings.contains { $0.1.diagnostics.hasErrors } ? .failure : .success
  }

  private static func tell(
    _ path: String, _ reading: SurveyReader.Reading, _ invocation: Invocation
  ) throws {
    let renderer = DiagnosticRenderer(
      sources: reading.sources, language: invocation.language,
      usesColour: invocation.surroundings.output.coloursWords)
    for diagnostic in reading.diagnostics {
      try invocation.surroundings.output.writeText(renderer.render(diagnostic))
    }
    let errors = reading.diagnostics.count { $0.severity == .error }
    let warnings = reading.diagnostics.count { $0.severity == .warning }
    if let survey = reading.survey {
      let questions = survey.elements.count { $0.question?.type.isAsked == true }
      try invocation.print(
        Phrase(
          en: "\(path): \(questions) questions, \(warnings) warnings",
          ar: "\(path): \(questions) سؤالاً، \(warnings) تحذيراً")[invocation.language])
    } else {
      try invocation.print(
        Phrase(
          en: "\(path): \(errors) errors, \(warnings) warnings",
          ar: "\(path): \(errors) خطأ، \(warnings) تحذيراً")[invocation.language])
    }
  }

  private static func json(_ readings: [(String, SurveyReader.Reading)]) -> JSON {
    .object([
      .init(
        "files",
        .array(
          readings.map { path, reading in
            let renderer = DiagnosticRenderer(sources: reading.sources, language: .en)
            return .object([
              .init("file", .string(path)), .init("valid", .bool(reading.survey != nil)),
              .init("diagnostics", .array(reading.diagnostics.map { renderer.json($0) })),
            ])
          }))
    ])
  }
}
