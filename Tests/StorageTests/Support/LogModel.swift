import Sessions

@testable import Storage

/// What a store should report, worked out in the plainest way from all of its entries.
struct LogModel {
  private(set) var forks: [AuthorID: Set<Int64>] = [:]
  private(set) var conflicts: Set<String> = []

  init(_ store: Store) throws {
    var submissions: [String: [Entry]] = [:]
    for author in try store.authors() {
      var successors: [EntryHash: Int] = [:]
      try store.forEachEntry(by: author.id) { entry in
        successors[entry.previous, default: 0] += 1
        if successors[entry.previous, default: 0] > 1 {
          forks[author.id, default: []].insert(entry.sequence)
        }
        if entry.kind == .submission { submissions[entry.subject, default: []].append(entry) }
      }
    }
    for (id, entries) in submissions {
      let present = Set(entries.map(\.hash))
      // A revision counts once all that it replaces has arrived.
      var whole: Set<EntryHash> = []
      for _ in entries {
        for entry in entries where entry.base.allSatisfy({ whole.contains($0) }) {
          whole.insert(entry.hash)
        }
      }
      let replaced = Set(entries.flatMap(\.base))
      let candidates = whole.subtracting(replaced)
      let heads = candidates.isEmpty ? present.subtracting(replaced) : candidates
      if heads.count > 1 { conflicts.insert(id) }
    }
  }
}

extension Store {
  /// Every row of the projections as text, sorted by id.
  func allRows() throws -> [String] {
    let columns = try database.all(
      "SELECT name FROM pragma_table_info('submission') WHERE name <> 'number'"
    ) { row in try row.value("name", as: String.self) }
    return try database.all("SELECT * FROM submission ORDER BY id") { row in
      var text = ""
      for column in columns { text += "\(try row.stored(column))|" }
      return text
    }
  }
}
