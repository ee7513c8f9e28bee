import Diagnostics

/// A merge that was carried out and checked to the last entry, but is not final: the store is
/// locked, and nothing of it is kept until ``apply()``.
///
/// What the plan says is therefore exactly what applying it does. Letting go of the plan takes
/// everything back.
package final class MergePlan {
  /// What the merge does.
  package let report: MergeReport
  private let store: Store
  private var run: MergeRun?

  init(report: MergeReport, store: Store, run: MergeRun) {
    self.report = report
    self.store = store
    self.run = run
  }

  deinit {
    cancel()
  }

  /// Makes the merge final and keeps its report.
  @discardableResult
  package func apply() throws(StoreError) -> MergeReport {
    precondition(run != nil, "a plan is applied once")
    defer { close() }
    try store.perform {
      do {
        try store.database.run(
          """
          INSERT INTO merge_report (number, wall, report)
          VALUES (\(report.number), \(report.wall), \(report.json.compactText))
          """)
        try store.database.commit()
      } catch {
        store.database.rollBack()
        throw error
      }
    }
    return report
  }

  /// Takes everything back: the store is as it was.
  package func cancel() {
    guard run != nil else { return }
    store.database.rollBack()
    close()
  }

  private func close() {
    run?.close()
    run = nil
  }
}

@available(*, unavailable) extension MergePlan: Sendable {}

/// How far a merge has come.
package struct MergeProgress: Sendable, Hashable {
  /// The number of files that are finished.
  package let file: Int
  /// The number of entries taken from the current one.
  package let entries: Int
}

/// Joins the logs of other stores to the log of one.
package enum Merge {
  /// Takes files into a store and tells what that does, without making it final.
  ///
  /// A file that is wrong never hinders the others: what is wrong with it is in the report. An
  /// error is thrown only for the store itself, and then nothing of it has changed.
  /// - Parameter files: packs, or stores as they are; of devices or of other centres.
  package static func plan(
    _ files: [String], into store: Store, limits: MergeLimits = MergeLimits(),
    progress: (MergeProgress) -> Void = { _ in }
  ) throws(StoreError) -> MergePlan {
    if store.isReadOnly { throw .readOnly(path: store.path) }
    return try store.perform {
      let wall = store.clock.now().wall
      try store.database.begin()
      var run: MergeRun?
      do {
        let begun = try MergeRun(store, limits: limits)
        run = begun
        for (index, file) in files.enumerated() {
          progress(MergeProgress(file: index, entries: 0))
          try begun.take(file, progress: progress)
        }
        return MergePlan(report: try begun.report(at: wall), store: store, run: begun)
      } catch {
        store.database.rollBack()
        run?.close()
        throw error
      }
    }
  }
}
