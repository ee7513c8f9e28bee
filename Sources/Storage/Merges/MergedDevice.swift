package import Diagnostics

/// What a merge does with everything of one author, over all files: a line of the plan.
package struct MergedDevice: Sendable, Hashable {
  /// The author; `nil` for files of which nobody can say whose they are.
  package let author: AuthorID?
  /// What people call it.
  package let label: String?
  /// The names of the files that hold entries of it, in the order in which they were given.
  package let files: [String]
  /// The number of entries that are new.
  package let new: Int
  /// The number of those that are submissions, counting every revision.
  package let newSubmissions: Int
  /// The number of entries that were here before, in the file that held most of them.
  package let known: Int
  /// The number of entries that wait for others before them.
  package let waiting: Int
  /// The number of entries that waited, and no longer do.
  package let healed: Int
  /// The places that are missing, though later ones are here.
  package let gaps: [ClosedRange<Int64>]
  /// The places at which the log divides into branches that these files brought.
  package let forks: [Int64]
  /// When the first entry at the first of them was written, milliseconds since 1970 UTC by the author's
  /// clock.
  package let forkedAt: Int64?
  /// The submissions that came into conflict with files of this author, sorted.
  package let conflicts: [String]
  /// What was set aside, with the name of the file.
  package let aside: [(file: String, item: Quarantined)]

  /// What people call it, with enough of the identity to tell two of the same label apart.
  package var name: String {
    guard let author else { return "?" }
    return label.map { "\($0) (\(author.short))" } ?? author.short
  }

  /// What there is to say beyond numbers, each with what to do next.
  /// - Parameter time: says when something was written.
  package func remarks(_ time: (Int64) -> String) -> [(message: Phrase, nextStep: Phrase)] {
    MergedAuthor.remarks(gaps: gaps, forks: forks, forkedAt: forkedAt.map(time), name: name)
  }

  /// Whether two say the same.
  package static func == (left: MergedDevice, right: MergedDevice) -> Bool {
    left.json == right.json
  }

  /// Feeds the hash of a table.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(author)
    hasher.combine(new)
  }

  /// The part of the report about this author.
  package var json: JSON {
    .object([
      .init("author", .optional(author?.text)), .init("label", .optional(label)),
      .init("files", .array(files.map { .string($0) })), .init("new", .integer(new)),
      .init("submissions", .integer(newSubmissions)), .init("known", .integer(known)),
      .init("waiting", .integer(waiting)), .init("healed", .integer(healed)),
      .init(
        "gaps", .array(gaps.map { .array([.integer($0.lowerBound), .integer($0.upperBound)]) })),
      .init("forks", .array(forks.map { .integer($0) })),
      .init("forked_at", forkedAt.map { .integer($0) } ?? .null),
      .init("conflicts", .array(conflicts.map { .string($0) })),
      .init("aside", .integer(aside.count)),
    ])
  }
}

extension MergeReport {
  /// The merge by device: those with something new first, then by label; files of which nobody can
  /// say whose they are come last.
  package var devices: [MergedDevice] {
    var parts: [AuthorID: [(file: MergedFile, part: MergedAuthor)]] = [:]
    var aside: [AuthorID?: [(file: String, item: Quarantined)]] = [:]
    var conflicts: [AuthorID: Set<String>] = [:]
    for file in files {
      let name = FileSystem.name(of: file.path)
      for part in file.authors { parts[part.author, default: []].append((file, part)) }
      for item in file.quarantined {
        aside[item.author ?? file.owner, default: []].append((name, item))
      }
      if let owner = file.owner ?? file.authors.first?.author {
        conflicts[owner, default: []].formUnion(file.conflicts)
      }
    }
    let authors = Set(parts.keys).union(aside.keys.compactMap { $0 }).union(conflicts.keys)
    var devices = authors.map { author in
      let own = parts[author] ?? []
      return MergedDevice(
        author: author, label: own.compactMap(\.part.label).first,
        files: own.map { FileSystem.name(of: $0.file.path) },
        new: own.reduce(0) { $0 + $1.part.new },
        newSubmissions: own.reduce(0) { $0 + $1.part.newSubmissions },
        known: own.map(\.part.known).max() ?? 0,
        waiting: own.reduce(0) { $0 + $1.part.waiting },
        healed: own.reduce(0) { $0 + $1.part.healed }, gaps: own.last?.part.gaps ?? [],
        forks: Set(own.flatMap(\.part.forks)).sorted(),
        forkedAt: own.map(\.part).filter { !$0.forks.isEmpty }.min { $0.forks[0] < $1.forks[0] }?
          .forkedAt,
        conflicts: (conflicts[author] ?? []).sorted(), aside: aside[author] ?? [])
    }
    devices.sort { left, right in
      if (left.new == 0) != (right.new == 0) { return left.new != 0 }
      if left.label != right.label { return left.label ?? "~" < right.label ?? "~" }
      guard let one = left.author, let other = right.author else { return left.author != nil }
      return one < other
    }
    if let unknown = aside[nil] {
      devices.append(
        MergedDevice(
          author: nil, label: nil, files: unknown.map(\.file), new: 0, newSubmissions: 0, known: 0,
          waiting: 0, healed: 0, gaps: [], forks: [], forkedAt: nil, conflicts: [],
          aside: unknown))
    }
    return devices
  }
}
