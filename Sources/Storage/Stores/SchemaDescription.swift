/// What a file says about its tables, compared with what released versions say.
extension Schema {
  /// The descriptions of the released versions by number.
  static let descriptions: [Int: [Part]] = {
    var descriptions: [Int: [Part]] = [:]
    guard let database = try? Database("", .inMemory) else { return descriptions }
    for migration in migrations {
      guard (try? Migration.apply([migration], to: database)) != nil,
        let description = try? description(of: database)
      else { return descriptions }
      descriptions[migration.version] = description
    }
    return descriptions
  }()

  /// For each released version the place of an object in its description, by name.
  static let places: [Int: [String: Int]] = descriptions.mapValues { parts in
    Dictionary(
      parts.enumerated().map { (String(decoding: $1.texts[1], as: UTF8.self), $0) }
    ) { first, _ in first }
  }

  /// One object of a schema: its type, its name, the name of its table and the statement that made
  /// it, as they are stored.
  struct Part: Hashable {
    let texts: [[UInt8]]
  }

  /// Whether a file has the objects of a released version, word for word, and no others.
  static func matches(_ database: Database, version: Int) throws(SQLiteError) -> Bool {
    guard let expected = descriptions[version] else { return false }
    let statement = try database.statement(select)
    defer { statement.reset() }
    for part in expected {
      guard try statement.step() else { return false }
      for (column, text) in part.texts.enumerated() {
        let found = statement.textBytes(Int32(column))
        guard found.count == text.count, found.elementsEqual(text) else { return false }
      }
    }
    return try !statement.step()
  }

  /// Every object of a file, sorted by type and name.
  static func description(of database: Database) throws(SQLiteError) -> [Part] {
    let statement = try database.statement(select)
    defer { statement.reset() }
    var parts: [Part] = []
    while try statement.step() {
      parts.append(Part(texts: (0..<4).map { [UInt8](statement.textBytes($0)) }))
    }
    return parts
  }

  private static let select =
    "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name"
}
