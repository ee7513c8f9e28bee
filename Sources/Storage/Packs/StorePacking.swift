extension Store {
  /// Writes everything that may travel into one compact file: the logs and their definitions,
  /// without drafts and without what is in quarantine. The store may be in use meanwhile, and the
  /// file appears under its name only when it is complete.
  @discardableResult
  package func pack(to target: String) throws(StoreError) -> Pack {
    guard (try? FileStatus(of: FileSystem.folder(of: target)))?.isFolder == true else {
      throw .folderMissing(path: target)
    }
    if let status = try? FileStatus(of: target), status == (try? FileStatus(of: path)) {
      throw .alreadyExists(path: target)
    }
    let temporary = FileSystem.temporaryName(beside: target, "pack")
    defer {
      for suffix in ["", "-journal"] { FileSystem.remove(temporary + suffix) }
    }
    do {
      try FileSystem.createPrivate(temporary)
      try database.run("VACUUM INTO \(temporary)")
      let pack = try finishPack(temporary)
      try FileSystem.publish(temporary, as: target)
      return pack
    } catch let error as SQLiteError where error.primary == .full {
      throw .diskFull(path: target)
    } catch {
      throw StoreError(error, path: path)
    }
  }

  /// Takes out of a copy of the store what stays at home, and writes what the pack says.
  private func finishPack(_ path: String) throws -> Pack {
    let copy = try Database(path, .readWrite)
    try copy.execute(script: "PRAGMA foreign_keys = ON; PRAGMA synchronous = OFF")
    let pack = Pack(
      wall: clock.now().wall, author: author,
      entries: Int(
        try copy.integer(
          "SELECT (SELECT count(*) FROM entry) + (SELECT count(*) FROM pending)")),
      heads: try copy.all(
        """
        SELECT author.id, head.sequence, head.hash FROM head
        JOIN author ON author.number = head.author ORDER BY author.id, head.hash
        """
      ) { row in
        Pack.Head(
          author: try row.value("id"), sequence: try row.value("sequence"),
          hash: try row.value("hash"))
      })
    let removed = try copy.transaction {
      try copy.run("INSERT INTO meta (name, value) VALUES ('pack', \(pack.text))")
      return try copy.run("DELETE FROM draft_event") + copy.run("DELETE FROM draft")
        + copy.run("DELETE FROM quarantine")
    }
    // Also the free pages: what was deleted must not travel in them.
    if removed > 0 { try copy.execute(script: "VACUUM") }
    return pack
  }
}
