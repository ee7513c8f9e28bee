import Diagnostics
import Programme
import Reporting
import Scoring
import Storage
import Surveys

/// The demonstration: three devices collect, the centre merges, decides, scores and reports.
struct Demo {
  let invocation: Invocation
  /// Where reports go; the stores of the demonstration lie in its folder `demo`.
  let exports: String

  private var folder: String { exports + "/demo" }
  private var centrePath: String { folder + "/centre.mizan" }

  func run() throws {
    try check()
    let script = try DemoScript.read()
    try prepareFolder()
    let devices = try script.map { try collect($0) }
    let packs = try devices.map { try pack($0) }
    let centre = try merge(packs)
    try review(centre)
    let result = try score(centre)
    let report = try ReportCommand.report(of: result, centre, invocation)
    let written = try ReportCommand.write(
      report, quarter: result.score.quarter, digits: .ascii, to: exports)
    try conclude(written)
  }

  // MARK: Steps

  private func check() throws {
    try step(Phrase(en: "Check the shipped surveys", ar: "فحص الاستبيانات المرفقة"))
    for name in ShippedFiles.surveyNames {
      guard let bundle = ShippedFiles.bundle(name) else { continue }
      let reading = SurveyReader.read(bundle)
      guard let survey = reading.survey else {
        throw FillError.invalidSurvey(
          name: "surveys/\(name)", errors: reading.diagnostics.count { $0.severity == .error })
      }
      let questions = survey.elements.count { $0.question?.type.isAsked == true }
      try tell(
        Phrase(
          en: "\(name): \(questions) questions, \(reading.diagnostics.count) remarks",
          ar: "\(name): \(questions) سؤالاً، \(reading.diagnostics.count) ملاحظة"))
    }
  }

  /// Makes the folder anew. Only what an earlier demonstration left there is taken away.
  private func prepareFolder() throws {
    try makeFolder(exports)
    if isFolder(folder) { try removeFolder(folder) }
    try makeFolder(folder)
  }

  private func collect(_ device: DemoScript.Device) throws -> String {
    try step(
      Phrase(
        en: "Collect on \(device.label): every answer through the session a person would use",
        ar: "الجمع على \(device.label): كل إجابة عبر الجلسة نفسها التي يستعملها الشخص"))
    let path = "\(folder)/\(device.label).mizan"
    _ = try Store.create(path, role: .device, label: device.label, clock: device.clockBefore)
    let progress = ProgressLine(on: invocation.surroundings.messages)
    var counts: [(survey: String, count: Int)] = []
    for fill in device.fills {
      guard let bundle = ShippedFiles.bundle(fill.survey) else {
        throw DefinitionFileError.notFound(fill.survey)
      }
      for (index, visit) in fill.visits.enumerated() {
        try progress.show("\(fill.survey) \(index + 1)/\(fill.visits.count)")
        let replay = Replay(
          visit: visit, name: "\(device.label), \(fill.survey) #\(index + 1)", storePath: path,
          collector: device.collector)
        _ = try replay.run(bundle, invocation)
      }
      if let place = counts.firstIndex(where: { $0.survey == fill.survey }) {
        counts[place].count += fill.visits.count
      } else {
        counts.append((fill.survey, fill.visits.count))
      }
    }
    try progress.clear()
    for (survey, count) in counts {
      try tell(Phrase(en: "\(count) × \(survey)", ar: "\(count) × \(survey)"))
    }
    return path
  }

  private func pack(_ storePath: String) throws -> String {
    let store = try Store.open(storePath)
    let path = String(storePath.dropLast(".mizan".count)) + ".mizanpack"
    let pack = try store.pack(to: path)
    try step(Phrase(en: "Pack \(store.label)", ar: "حزم \(store.label)"))
    try tell(Phrase(en: "\(pack.entries) entries: \(path)", ar: "\(pack.entries) قيداً: \(path)"))
    return path
  }

  private func merge(_ packs: [String]) throws -> Store {
    try step(Phrase(en: "Merge at the centre", ar: "الدمج في المركز"))
    let centre = try Store.create(centrePath, role: .centre, label: "centre")
    let source = SourceFile(
      name: "surveys/reference/registry-sample.json",
      text: ShippedFiles.text("reference/registry-sample.json") ?? "")
    if let registry = RegistryReader.read(source).registry {
      _ = try RegistryCommand.take(registry, into: centre)
    }
    let plan = try Merge.plan(packs, into: centre)
    try MergeTable(plan.report, isPlan: true, for: invocation)
      .write(to: invocation.surroundings.output)
    try plan.apply()
    return centre
  }

  /// An editor accepts the visits; one is rejected and one left undecided, to show that they do not
  /// count. Both are taken from centres other than the one that was visited most.
  private func review(_ centre: Store) throws {
    try step(
      Phrase(
        en: "Review: only accepted visits are scored",
        ar: "المراجعة: لا تُحتسب إلا الزيارات المقبولة"))
    var visits: [SubmissionSummary] = []
    try centre.forEachSubmission { visits.append($0) }
    visits.sort { ($0.date ?? "", $0.started, $0.id) < ($1.date ?? "", $1.started, $1.id) }
    let inTheField = visits.filter { $0.form == "article6-visit" }
    let most = Dictionary(grouping: inTheField) { $0.centre ?? "" }
      .max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }?.key
    let others = inTheField.filter { $0.centre != most }
    let undecided = others.last?.id
    let rejected = others.dropLast().last?.id
    var accepted = 0
    for visit in visits where visit.id != undecided {
      let isRejected = visit.id == rejected
      try centre.append(
        Review(
          decision: isRejected ? .rejected : .accepted,
          reason: isRejected ? RejectionReason.wrongScenario.rawValue : "", reviewer: "E-01",
          entry: visit.entry), of: visit.id)
      if !isRejected { accepted += 1 }
    }
    try tell(
      Phrase(
        en: "\(accepted) accepted, 1 rejected, 1 left undecided",
        ar: "\(accepted) مقبولة، وواحدة مرفوضة، وواحدة دون قرار"))
  }

  private func score(_ centre: Store) throws -> QuarterScoring.Result {
    try step(Phrase(en: "Score", ar: "الاحتساب"))
    let result = try QuarterScoring(
      store: centre, quarter: try ScoreCommand.lastQuarter(of: centre)
    ).run()
    try ScoreTable(result: result, language: invocation.language)
      .write(to: invocation.surroundings.output)
    return result
  }

  private func conclude(_ written: [String]) throws {
    try step(Phrase(en: "Done. Look at", ar: "انتهى. انظر إلى"))
    for path in written { try tell(Phrase(path)) }
    try step(Phrase(en: "Try next", ar: "جرّب الآن"))
    for line in [
      "mizan review list \(centrePath)", "mizan score \(centrePath) --visits",
      "mizan device init --label tablet-01", "mizan fill surveys/article6-visit.json",
    ] {
      try tell(Phrase("swift run -c release \(line)"))
    }
  }

  private func step(_ phrase: Phrase) throws {
    try invocation.print("\n" + phrase[invocation.language])
  }

  private func tell(_ phrase: Phrase) throws {
    try invocation.print("  " + phrase[invocation.language])
  }
}
