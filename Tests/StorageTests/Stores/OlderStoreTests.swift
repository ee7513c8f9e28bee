import Testing

@testable import Storage

/// Stores that earlier versions of the program wrote.
@Suite struct OlderStoreTests {
  let folder = Folder()
  static let versions = Schema.migrations.dropLast().map(\.version)

  /// A centre with a visit in conflict, a reviewed one and an amended one.
  private func centre() throws -> Store {
    let device = try Sample.workedDevice(folder, visits: 4)
    let centre = try Sample.centre(folder)
    try centre.take(device.path)
    for (store, answer) in [(device, "yes"), (centre, "no")] {
      let first = try #require(try store.submission(Sample.uuids[0])).entry
      try store.append(Sample.submission(revision: 2, parent: first.text, answer: answer))
    }
    let second = try #require(try device.submission(Sample.uuids[1])).entry
    try device.append(
      Sample.submission(Sample.uuids[1], revision: 2, parent: second.text, centre: "C-102"))
    try centre.take(device.path)
    let third = try #require(try centre.submission(Sample.uuids[2])).entry
    try centre.append(
      Review(decision: .accepted, reason: "complete", reviewer: "E-1", entry: third),
      of: Sample.uuids[2])
    return centre
  }

  /// The same content in a file as an earlier version would have written it.
  private func older(_ store: Store, version: Int) throws -> String {
    let path = folder["older"]
    try FileSystem.createPrivate(path)
    let file = try Database(path, .readWrite)
    try file.execute(text: "PRAGMA application_id = \(Schema.applicationID)")
    try Migration.apply(Schema.migrations.filter { $0.version <= version }, to: file)
    try file.run("ATTACH \(store.path) AS newer")
    let tables = try file.all(
      "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
    ) { row in try row.value("name", as: String.self) }
    for table in tables where table != "arrival" {
      let columns = try file.all("SELECT name FROM pragma_table_info(\(table), 'main')") { row in
        try row.value("name", as: String.self)
      }.joined(separator: ", ")
      try file.execute(
        text: "INSERT INTO main.\(table) (\(columns)) SELECT \(columns) FROM newer.\(table)")
    }
    if tables.contains("arrival") {
      try file.execute(
        text: "INSERT INTO main.arrival SELECT digest, report, NULL, '' FROM newer.arrival")
    }
    try file.execute(script: "DETACH newer")
    return path
  }

  @Test(arguments: versions)
  func anEarlierStoreIsReadAndStaysAsItIs(version: Int) throws {
    let centre = try centre()
    let path = try older(centre, version: version)
    let (bytes, names) = (folder.bytes("older"), folder.names)
    let store = try Store.open(path, for: .reading)
    #expect(try store.contentHash() == centre.contentHash())
    #expect(try store.allRows() == centre.allRows())
    #expect(try store.conflicts() == centre.conflicts())
    #expect(try store.conflicts().map(\.id) == [Sample.uuids[0]])
    #expect(try store.submission(Sample.uuids[1])?.centre == "C-102")
    #expect(try store.verify().isSound)
    #expect(folder.bytes("older") == bytes)
    #expect(folder.names == names)
  }

  @Test(arguments: versions)
  func anEarlierStoreGoesOn(version: Int) throws {
    let centre = try centre()
    let store = try Store.open(try older(centre, version: version))
    #expect(try store.allRows() == centre.allRows())
    let device = try Store.open(folder["device"])
    try device.append(Sample.submission(Sample.uuids[9]))
    for store in [store, centre] { try store.take(device.path) }
    #expect(try store.allRows() == centre.allRows())
    #expect(try store.allRows().count == 5)
    #expect(try store.verify().isSound)
    #expect(try Schema.matches(store.database, version: Schema.version))
  }

  @Test(arguments: versions)
  func aDeviceThatWasNotUpdatedIsMerged(version: Int) throws {
    let centre = try centre()
    let path = try older(centre, version: version)
    let other = try Sample.centre(folder, "other.mizan")
    try other.take(path)
    #expect(try other.allRows() == centre.allRows())
  }
}
