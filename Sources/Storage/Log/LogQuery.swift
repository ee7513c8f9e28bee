/// Which entries of a store a person wants to see.
package struct LogQuery: Sendable, Hashable {
  /// Only entries of this author.
  package var author: AuthorID?
  /// Only entries of this kind.
  package var kind: EntryKind?
  /// Only entries whose subject begins with this.
  package var subject: String?
  /// Only entries written at or after this moment, by the clock of their device.
  package var since: Int64?
  /// Only entries that wait for others before them.
  package var waiting = false
  /// The number of entries to pass over.
  package var offset = 0
  /// The most entries to give.
  package var limit = 100

  /// Every entry.
  package init() {}
}

/// An entry as a list shows it.
package struct LogItem: Sendable, Hashable {
  /// The entry.
  package let entry: Entry
  /// What people call its author.
  package let label: String?
  /// The merge that brought it; 0 when it was written here.
  package let report: Int
  /// Whether it waits for entries before it.
  package let isWaiting: Bool
}

extension Store {
  /// The entries that a query names, the newest of each author last: sorted by author, place and hash.
  package func log(_ query: LogQuery) throws(StoreError) -> [LogItem] {
    try perform {
      try database.all(
        """
        SELECT author.id AS author_id, author.label AS author_label, list.* FROM (
          SELECT *, 0 AS waits FROM entry WHERE NOT \(query.waiting)
          UNION ALL SELECT *, 1 AS waits FROM pending
        ) AS list JOIN author ON author.number = list.author
        WHERE (\(query.author) IS NULL OR author.id = \(query.author))
          AND (\(query.kind?.rawValue) IS NULL OR list.kind = \(query.kind?.rawValue))
          AND (\(query.subject) IS NULL
            OR substr(list.subject, 1, length(\(query.subject))) = \(query.subject))
          AND (\(query.since) IS NULL OR list.wall >= \(query.since))
        ORDER BY author.id, list.sequence, list.hash LIMIT \(query.limit) OFFSET \(query.offset)
        """
      ) { row in
        LogItem(
          entry: try Entry(row: row), label: try row.value("author_label"),
          report: try row.value("report"), isWaiting: try row.value("waits"))
      }
    }
  }
}
