import Diagnostics
import FoundationEssentials
import Programme
import Reporting
import Scoring
import Storage
import TestSupport

@testable import mizan

/// A centre's store with two invented quarters, scored in this process.
struct ScoringTrial: ~Copyable {
  let folder: TemporaryFolder
  let store: Store
  let quarter: Quarter

  /// Quarters of so many visits and interviews.
  init(
    visits: Int = 400, interviews: Int = 300, before: Int = 200, departments: Int = 4,
    centres: Int = 3, seed: UInt64 = 1
  ) throws {
    let folder = try TemporaryFolder()
    let store = try Store.create(folder.path("centre.mizan"), role: .centre, label: "centre")
    let quarter = try Quarter(reading: "2026-Q3")
    var bench = BenchQuarter(
      quarter: quarter, departments: departments, centres: centres, seed: seed)
    try bench.fill(store, visits: visits, interviews: interviews)
    if before > 0 {
      var earlier = BenchQuarter(
        quarter: try Quarter(reading: "2026-Q2"), departments: departments, centres: centres,
        seed: seed + 100)
      try earlier.fill(store, visits: before, interviews: before)
    }
    self.folder = folder
    self.store = store
    self.quarter = quarter
  }

  /// Scores the quarter.
  func score(full: Bool = false) throws -> QuarterScoring.Result {
    try QuarterScoring(store: store, quarter: quarter, isFull: full).run()
  }

  /// The ids of the visits of the quarter, sorted.
  func visits() throws -> [String] {
    var ids: [String] = []
    try store.forEachSubmission(in: quarter.code) {
      if $0.form == "bench-visit" { ids.append($0.id) }
    }
    return ids
  }

  /// The report of a result.
  func report(_ result: QuarterScoring.Result) throws -> Report {
    guard let article6 = ReferenceData.article6 else { throw CentreError.unusableRegistry }
    return QuarterReport.report(
      QuarterFigures(result.score), article6: article6, policy: result.score.policy,
      provenance: Provenance(programVersion: "1", generatedAt: "2026-10-01", sources: []))
  }

  /// Every number of the report of a result, by address.
  func figures(_ result: QuarterScoring.Result) throws -> [String: JSON] {
    Dictionary(
      try report(result).addressedCells.map { ($0.address, $0.json) }
    ) { first, _ in first }
  }
}
