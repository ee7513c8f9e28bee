import Diagnostics
import Glibc

/// Joins the logs of other stores to the log of one.
package enum Merge {
  /// Takes files into a store and tells what that does, without making it final.
  ///
  /// A file that is wrong never hinders the others: what is wrong with it is in the report. An
  /// error is thrown only for the store itself, and then nothing of it has changed.
  /// - Parameter files: packs, or stores as they are; of devices or of other centres.
  package static func plan(
    _ files: [String], into store: Store, limits: MergeLimits = MergeLimits(),
    checking: SignatureChecking = .none, progress: (MergeProgress) -> Void = { _ in }
  ) throws(StoreError) -> MergePlan {
    if store.isReadOnly { throw .readOnly(path: store.path) }
    return try store.perform {
      try store.database.begin()
      var run: MergeRun?
      do {
        let begun = try MergeRun(store, limits: limits, checking: checking)
        run = begun
        for (index, file) in files.enumerated() {
          progress(MergeProgress(file: index, entries: 0))
          try begun.take(file, progress: progress)
        }
        return MergePlan(
          report: try begun.report(planned: files.count), store: store, run: begun)
      } catch {
        store.database.rollBack()
        run?.close()
        throw error
      }
    }
  }

  /// The most files, and the most bytes of files, that become final together.
  package static let group = (files: 100, bytes: Int64(64) << 20)

  /// Merges files, group by group: what is final stays so when the machine stops, and merging the
  /// same files again goes on from there. The report is kept from the first group on.
  @discardableResult
  package static func carryOut(
    _ files: [String], into store: Store, limits: MergeLimits = MergeLimits(),
    checking: SignatureChecking = .none, progress: (MergeProgress) -> Void = { _ in }
  ) throws(StoreError) -> MergeReport {
    if store.isReadOnly { throw .readOnly(path: store.path) }
    return try store.perform {
      var run: MergeRun?
      defer { run?.close() }
      var next = 0
      while true {
        try store.database.begin()
        do {
          let begun = try run ?? MergeRun(store, limits: limits, checking: checking)
          run = begun
          var bytes: Int64 = 0
          var taken = 0
          while next < files.count, taken < group.files, bytes < group.bytes {
            progress(MergeProgress(file: next, entries: 0))
            try begun.take(files[next], progress: progress)
            bytes += begun.tallies.last?.bytes ?? 0
            next += 1
            taken += 1
          }
          let report = try begun.report(planned: files.count)
          try report.keep(in: store.database)
          try store.database.commit()
          if next == files.count { return report }
        } catch {
          store.database.rollBack()
          throw error
        }
      }
    }
  }
}

extension MergeReport {
  /// Keeps the report under its number, in place of what was kept of the same merge so far; and notes
  /// that the merge is under way until its last file is taken.
  func keep(in database: Database) throws {
    try database.run(
      """
      INSERT INTO merge_report (number, wall, report)
      VALUES (\(number), \(wall), \(json.compactText))
      ON CONFLICT (number) DO UPDATE SET report = excluded.report
      """)
    let name = "merge-\(number)"
    if files.count < planned {
      try database.run(
        """
        INSERT INTO meta (name, value)
        VALUES (\(name), \("\(files.count) \(planned) \(getpid())"))
        ON CONFLICT (name) DO UPDATE SET value = excluded.value
        """)
    } else {
      try database.run("DELETE FROM meta WHERE name = \(name)")
    }
  }
}

/// A merge that was interrupted: what it took is kept.
package struct InterruptedMerge: Sendable, Hashable {
  /// The number of its report.
  package let number: Int
  /// The number of files that were finished.
  package let files: Int
  /// The number of files that were to be merged.
  package let planned: Int
}

extension Store {
  /// The merges that were interrupted since this was last asked, the oldest first.
  package func takeInterruptedMerges() throws(StoreError) -> [InterruptedMerge] {
    try transaction {
      let notes = try database.all(
        "SELECT name, value FROM meta WHERE name GLOB 'merge-*' ORDER BY length(name), name"
      ) { row in
        (
          name: try row.value("name", as: String.self),
          numbers: try row.value("value", as: String.self).split(separator: " ").map {
            Int($0) ?? 0
          }
        )
      }
      return try notes.compactMap { note in
        guard note.numbers.count == 3, !FileSystem.exists("/proc/\(note.numbers[2])") else {
          return nil
        }
        try database.run("DELETE FROM meta WHERE name = \(note.name)")
        return InterruptedMerge(
          number: Int(note.name.dropFirst(6)) ?? 0, files: note.numbers[0],
          planned: note.numbers[1])
      }
    }
  }
}
