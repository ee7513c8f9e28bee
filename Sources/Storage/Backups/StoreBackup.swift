/// Second copies of a store, and what becomes of one when it is needed.
extension Store {
  /// Writes a whole copy of the store, drafts and all, under a name whose file it replaces. The store may
  /// be in use meanwhile, and the file appears only when it is complete.
  package func backUp(to target: String) throws(StoreError) {
    do {
      _ = try writeWhole(to: target, as: "copy") { try database.run("VACUUM INTO \($0)") }
    } catch {
      throw StoreError(error, path: target)
    }
  }

  /// Makes a store of a second copy. It goes on under a new identity: what the lost device may have
  /// written after the copy is still its own, and can be merged when it turns up.
  package static func restore(
    from copy: String, to path: String, label: String? = nil, key: StoreKey? = nil,
    clock: DeviceClock = .system
  ) throws(StoreError) -> Store {
    guard !FileSystem.exists(path) else { throw .alreadyExists(path: path) }
    // Refuses what is no store before anything is written.
    _ = try open(copy, for: .reading, clock: clock)
    let temporary = FileSystem.temporaryName(beside: path, "restored")
    defer {
      for suffix in ["", "-journal"] { FileSystem.remove(temporary + suffix) }
    }
    do {
      try FileSystem.copy(copy, to: temporary)
      _ = try renew(temporary, label: label, key: key, clock: clock)
      try FileSystem.publishNew(temporary, as: path)
    } catch {
      throw StoreError(error, path: path)
    }
    return try open(path, for: .writing, clock: clock)
  }

  /// How many visits and interviews this store's own log holds, and how many of them stand before a
  /// place in it.
  package func ownSubmissions(before sequence: Int64) throws(StoreError) -> (all: Int, before: Int)
  {
    try perform {
      let all = try database.integer(
        """
        SELECT count(*) FROM entry WHERE author = \(authorNumber)
          AND kind = \(EntryKind.submission.rawValue)
        """)
      let before = try database.integer(
        """
        SELECT count(*) FROM entry WHERE author = \(authorNumber)
          AND kind = \(EntryKind.submission.rawValue) AND sequence <= \(sequence)
        """)
      return (Int(all), Int(before))
    }
  }

  /// The last entry of this store's own log by place: its place, and when it was written.
  package func lastOwnMoment() throws(StoreError) -> (sequence: Int64, wall: Int64)? {
    try perform {
      try database.first(
        """
        SELECT sequence, wall FROM entry WHERE author = \(authorNumber)
        ORDER BY sequence DESC LIMIT 1
        """
      ) { row in (sequence: try row.value("sequence"), wall: try row.value("wall")) }
    }
  }
}
