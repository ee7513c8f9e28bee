import FoundationEssentials
import Programme
import Scoring
import Storage
import TestSupport
import Testing

@testable import mizan

/// The figures of whole quarters against an independent recomputation.
@Suite struct CrossCheckTests {
  private static let python = ["/usr/bin/python3", "/usr/local/bin/python3", "/bin/python3"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  private static let script: String = {
    var folder = URL(filePath: #filePath)
    for _ in 0..<3 { folder.deleteLastPathComponent() }
    return folder.appending(path: "CrossCheck/recompute_quarter.py").path
  }()

  private func compare(_ trial: borrowing ScoringTrial) throws -> (
    ending: ChildProcess.Ending, output: String
  ) {
    let result = try trial.score()
    let folder = trial.folder.path("export")
    try ScoreExport(store: trial.store, result: result, report: try trial.report(result))
      .write(to: folder)
    let run = try ExternalProgram.run(
      Self.python ?? "", [Self.script, folder, trial.quarter.code], environment: [:])
    return (run.ending, String(decoding: run.output, as: UTF8.self))
  }

  @Test(
    .enabled(if: python != nil, "python3 is not installed here"),
    arguments: [(900, 700, 500), (60, 12, 0), (7, 3, 2)])
  func everyFigureOfAQuarterIsRecomputedFromItsExport(
    _ visits: Int, _ interviews: Int, _ before: Int
  ) throws {
    let trial = try ScoringTrial(visits: visits, interviews: interviews, before: before)
    var data = BenchQuarter(quarter: trial.quarter, departments: 4, centres: 3, seed: 9)
    try trial.store.appendVersion(
      .indicators, subject: trial.quarter.code, body: data.indicators())
    try trial.store.appendVersion(.platform, subject: trial.quarter.code, body: data.platform())
    try decide(trial)
    let (ending, output) = try compare(trial)
    #expect(ending == .exited(0), "\(output)")
  }

  /// Some allegations are confirmed, some dismissed, and some visits were made twice on purpose.
  private func decide(_ trial: borrowing ScoringTrial) throws {
    var counting = SubmissionCounting(
      store: trial.store, basis: try ScoringBasis(trial.store, trial.quarter))
    var byCentre: [String: String] = [:]
    var pairs = DoubleVisits()
    for (number, id) in try trial.visits().enumerated() {
      guard let (state, text) = try trial.store.submissionState(id),
        case .visit(let visit) = try counting.scored(state, text.utf8Span.span)
      else { continue }
      for index in visit.breaches.indices where (number + index) % 3 > 0 {
        for move in ["notify", "no_reply", (number + index) % 3 == 1 ? "confirm" : "dismiss"] {
          try trial.store.append(
            .allegationMove, subject: id,
            body: AllegationMove(
              allegation: index + 1, move: move, reviewer: "R-01", reason: ""
            ).body)
        }
      }
      guard let centre = visit.centre, number % 5 == 0 else { continue }
      if let other = byCentre[centre] {
        pairs.add(other, id)
        byCentre[centre] = nil
      } else {
        byCentre[centre] = id
      }
    }
    try trial.store.appendVersion(.pairs, subject: DoubleVisits.subject, body: pairs.text)
  }

  @Test(.enabled(if: python != nil, "python3 is not installed here"))
  func aWrongFigureIsFound() throws {
    let trial = try ScoringTrial(visits: 200, interviews: 100, before: 0)
    let result = try trial.score()
    let folder = trial.folder.path("export")
    try ScoreExport(store: trial.store, result: result, report: try trial.report(result))
      .write(to: folder)
    let path = folder + "/items.csv"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try text.replacing(",answered,no", with: ",answered,yes").write(
      toFile: path, atomically: true, encoding: .utf8)
    let run = try ExternalProgram.run(
      Self.python ?? "", [Self.script, folder, trial.quarter.code], environment: [:])
    #expect(run.ending == .exited(1))
  }
}
