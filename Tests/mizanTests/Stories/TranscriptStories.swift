import Diagnostics
import Storage
import TestSupport
import Testing

@testable import mizan

/// A whole shipped visit and a whole shipped interview, as a person reads them in both languages.
@Suite struct TranscriptStories {
  @Test(arguments: ["article6-visit", "satisfaction"], ["ar", "en"])
  func theWholeDialogueReadsWell(survey: String, language: String) throws {
    let trial = try FieldTrial()
    let bundle = try #require(ShippedFiles.bundle(survey))
    let script = try DemoScript.read()
    let fill = try #require(script.flatMap(\.fills).first { $0.survey.contains(survey) })
    let visit = try #require(fill.visits.first)
    let spoken = AnswerFile.Visit(
      language: language, started: visit.started, collector: visit.collector, pace: visit.pace,
      members: visit.members, answers: visit.answers, doubts: visit.doubts, names: visit.names,
      place: visit.place)
    var transcript = ""
    let replay = Replay(
      visit: spoken, name: survey, storePath: trial.store, collector: "A-07",
      transcript: { transcript += $0 + "\n" })
    let ending = try replay.run(bundle, invocation(Language(rawValue: language) ?? .en)).ending
    guard case .sealed = ending else {
      Issue.record("the dialogue did not end with a seal")
      return
    }
    try expectGolden(transcript, "interview/\(survey).\(language).txt")
  }

  private func invocation(_ language: Language) -> Invocation {
    Invocation(
      path: ["mizan", "fill"], words: [:], language: language,
      surroundings: Surroundings(
        environment: ["TZ": "Asia/Amman"], input: LineSource(.standardInput),
        output: CapturedText(), messages: CapturedText(),
        openConsole: { _, _ in ScriptedConsole(answers: []) }))
  }
}
