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
        try report.keep(in: store.database)
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
