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
        throw explained(error, files, merged: 0, store)
      }
    }
  }

  /// The most files, and the most bytes of files that brought something, that become final together.
  package static let group = (files: 250, bytes: Int64(64) << 20)

  /// Merges files, group by group: what is final stays so when the machine stops, and merging the
  /// same files again goes on from there. The report is kept from the first group on.
  /// - Parameter folded: told at the end how much time went into the projections.
  @discardableResult
  package static func carryOut(
    _ files: [String], into store: Store, limits: MergeLimits = MergeLimits(),
    checking: SignatureChecking = .none, progress: (MergeProgress) -> Void = { _ in },
    folded: (Duration) -> Void = { _ in }
  ) throws(StoreError) -> MergeReport {
    if store.isReadOnly { throw .readOnly(path: store.path) }
    return try store.perform {
      var run: MergeRun?
      defer { run?.close() }
      var next = 0
      var merged = 0
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
            if let tally = begun.tallies.last, tally.isNew { bytes += tally.bytes }
            next += 1
            taken += 1
          }
          if next == files.count {
            let report = try begun.report(planned: files.count)
            try report.keep(in: store.database)
            try store.database.commit()
            folded(begun.union.folding)
            return report
          }
          try begun.keepPart(taken, planned: files.count)
          try store.database.commit()
          merged = next
        } catch {
          store.database.rollBack()
          run?.close()
          throw explained(error, files, merged: merged, store)
        }
      }
    }
  }

  /// An error that ended a merge; that the disk is full with what was needed.
  private static func explained(
    _ error: any Error, _ files: [String], merged: Int, _ store: Store
  ) -> any Error {
    let isFull =
      (error as? SQLiteError)?.primary == .full || (error as? SystemError)?.isNoSpace == true
    guard isFull else { return error }
    let needed = files.dropFirst(merged).reduce(Int64(0)) { sum, file in
      let size = (try? FileStatus(of: file))?.size ?? 0
      return sum.addingReportingOverflow(size).partialValue
    }
    let free = FileSystem.freeBytes(at: FileSystem.folder(of: store.path))
    return StoreError.mergeDiskFull(
      path: store.path,
      MergeSpace(needed: needed, free: free, merged: merged, planned: files.count))
  }
}

extension MergeReport {
  /// Keeps the finished report under its number, in place of the parts that were kept on the way.
  func keep(in database: Database) throws {
    try database.run(
      """
      INSERT INTO merge_report (number, wall, report)
      VALUES (\(number), \(wall), \(json.compactText))
      ON CONFLICT (number) DO UPDATE SET report = excluded.report
      """)
    if planned > Merge.group.files {
      try database.run("DELETE FROM meta WHERE name GLOB \("merge-\(number)-*")")
    }
  }
}

extension MergeRun {
  /// Keeps the part of the report about the last files that were taken, and notes how far the merge
  /// has come: enough for a report when it never ends.
  func keepPart(_ count: Int, planned: Int) throws {
    if tallies.count == count {
      try database.run(
        """
        INSERT INTO merge_report (number, wall, report)
        VALUES (\(number), \(wall), \(JSON.object([.init("number", .integer(number)),
          .init("at", .integer(wall)), .init("planned", .integer(planned))]).compactText))
        """)
    }
    let part = try report(planned: planned, last: count)
    let text = "\(tallies.count) \(planned) \(getpid())\n" + part.json.compactText
    try database.run(
      """
      INSERT INTO meta (name, value) VALUES (\("merge-\(number)-\(tallies.count)"), \(text))
      """)
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
  /// The merges that were interrupted since this was last asked, the oldest first. What is known of
  /// them becomes their report.
  package func takeInterruptedMerges() throws(StoreError) -> [InterruptedMerge] {
    try transaction {
      let notes = try database.all(
        "SELECT name, value FROM meta WHERE name GLOB 'merge-*' ORDER BY length(name), name"
      ) { row in
        (
          name: try row.value("name", as: String.self),
          text: try row.value("value", as: String.self)
        )
      }
      var merges: [Int: InterruptedMerge] = [:]
      var parts: [Int: [JSON]] = [:]
      for note in notes {
        let lines = note.text.split(separator: "\n", maxSplits: 1)
        let numbers = (lines.first ?? "").split(separator: " ").compactMap { Int($0) }
        guard numbers.count == 3, !FileSystem.exists("/proc/\(numbers[2])"),
          let number = note.name.split(separator: "-").dropFirst().first.flatMap({ Int($0) })
        else { continue }
        try database.run("DELETE FROM meta WHERE name = \(note.name)")
        merges[number] = InterruptedMerge(number: number, files: numbers[0], planned: numbers[1])
        let part = JSONReader.read(SourceFile(name: "report", text: String(lines.last ?? "")))
        if let json = part.root?.json { parts[number, default: []].append(json) }
      }
      for (number, merge) in merges {
        let report = JSON.object([
          .init("number", .integer(number)), .init("planned", .integer(merge.planned)),
          .init("interrupted", .bool(true)), .init("parts", .array(parts[number] ?? [])),
        ])
        try database.run(
          "UPDATE merge_report SET report = \(report.compactText) WHERE number = \(number)")
      }
      return merges.values.sorted { $0.number < $1.number }
    }
  }
}
