/// How a store is made and opened.
extension Store {
  /// What a store is opened for.
  package enum Purpose: Sendable {
    case reading
    case writing
  }

  /// Makes a new store with a fresh identity and opens it for writing. The file appears under its
  /// name only when it is complete.
  package static func create(
    _ path: String, role: StoreRole, label: String, key: StoreKey? = nil,
    clock: DeviceClock = .system
  ) throws(StoreError) -> Store {
    var generator = SystemRandomNumberGenerator()
    return try create(path, role: role, label: label, key: key, clock: clock, using: &generator)
  }

  /// Makes a new store whose identity comes from a given source of randomness.
  package static func create(
    _ path: String, role: StoreRole, label: String, key: StoreKey? = nil, clock: DeviceClock,
    using generator: inout some RandomNumberGenerator
  ) throws(StoreError) -> Store {
    guard (try? FileStatus(of: FileSystem.folder(of: path)))?.isFolder == true else {
      throw .folderMissing(path: path)
    }
    guard !FileSystem.exists(path) else { throw .alreadyExists(path: path) }
    let author = AuthorID.random(using: &generator)
    let genesis = Genesis(
      role: role, label: label, nonce: Genesis.nonce(using: &generator), key: key?.text)
    let temporary = FileSystem.temporaryName(beside: path, "new")
    defer { FileSystem.remove(temporary) }
    do {
      try FileSystem.createPrivate(temporary)
      try writeFirstContent(
        of: temporary, author: author, genesis: genesis, keyPath: key?.path, clock: clock)
      try FileSystem.publishNew(temporary, as: path)
    } catch {
      throw StoreError(error, path: path)
    }
    return try open(path, for: .writing, clock: clock)
  }

  /// Opens a store.
  /// - Parameter patience: how long to wait for another program, in milliseconds.
  package static func open(
    _ path: String, for purpose: Purpose = .writing, clock: DeviceClock = .system,
    patience: Int = 5000
  ) throws(StoreError) -> Store {
    try checkHeader(path, patience: patience)
    if purpose == .writing {
      guard FileSystem.isWritable(path), FileSystem.isWritable(FileSystem.folder(of: path)) else {
        throw .readOnly(path: path)
      }
    }
    do {
      var database = try Database(
        path, purpose == .writing ? .readWrite : .readOnly,
        busyTimeout: Int32(clamping: patience))
      try configure(database)
      if purpose == .reading {
        database = try OlderStore.upToDate(database, path: path)
        try configure(database)
      }
      if purpose == .writing {
        guard !database.isReadOnly else { throw StoreError.readOnly(path: path) }
        guard try database.integer("SELECT count(*) FROM meta WHERE name = 'pack'") == 0 else {
          throw StoreError.packed(path: path)
        }
        try Migration.apply(Schema.migrations, to: database)
      }
      return try Store(
        path: path, clock: clock, isReadOnly: purpose == .reading, database: database)
    } catch {
      throw StoreError(error, path: path)
    }
  }

  /// Refuses what is not ours by the header alone, before anything else is read or written.
  private static func checkHeader(_ path: String, patience: Int) throws(StoreError) {
    do {
      guard try FileStatus(of: path).isRegular,
        let header = try FileHeader.readingThroughSQLite(path, patience: patience)
      else { throw StoreError.notAStore(path: path) }
      guard header.applicationID == Schema.applicationID else {
        throw StoreError.foreign(path: path, applicationID: header.applicationID)
      }
      guard header.schemaVersion <= Schema.version else {
        throw StoreError.newerSchema(
          path: path, found: header.schemaVersion, supported: Schema.version)
      }
    } catch {
      throw StoreError(error, path: path)
    }
  }

  /// One file at rest, every commit on the disk before the call returns.
  private static func configure(_ database: Database) throws {
    try database.execute(
      script: """
        PRAGMA foreign_keys = ON;
        PRAGMA recursive_triggers = ON;
        PRAGMA cell_size_check = ON;
        PRAGMA cache_size = -32768;
        PRAGMA journal_mode = DELETE;
        PRAGMA synchronous = EXTRA;
        """)
    // Touches the file: a hot journal is rolled back here, and damage is met here.
    _ = try database.integer("SELECT count(*) FROM sqlite_schema")
  }

  private static func writeFirstContent(
    of path: String, author: AuthorID, genesis: Genesis, keyPath: String?, clock: DeviceClock
  ) throws {
    let database = try Database(path, .readWrite)
    let pageSize = genesis.role == .device ? 4096 : 8192
    try database.execute(
      text: """
        PRAGMA page_size = \(pageSize);
        PRAGMA application_id = \(Schema.applicationID);
        """)
    try configure(database)
    try Migration.apply(Schema.migrations, to: database)
    try database.transaction {
      try database.run("INSERT INTO meta (name, value) VALUES ('author', \(author))")
      if let keyPath {
        try database.run("INSERT INTO meta (name, value) VALUES ('key', \(keyPath))")
      }
      try database.run("INSERT INTO author (number, id) VALUES (1, \(author))")
      try LogWriter(database: database, author: author, number: 1).begin(genesis, at: clock.now())
    }
  }
}
