/// What a file says about its tables, compared with what released versions say.
extension Schema {
  /// The descriptions of the released versions by number.
  static let descriptions: [Int: [String]] = {
    var descriptions: [Int: [String]] = [:]
    guard let database = try? Database("", .inMemory) else { return descriptions }
    for migration in migrations {
      guard (try? Migration.apply([migration], to: database)) != nil,
        let description = try? description(of: database)
      else { return descriptions }
      descriptions[migration.version] = description
    }
    return descriptions
  }()

  /// Every object of a file with the statement that made it, sorted.
  static func description(of database: Database) throws(SQLiteError) -> [String] {
    let statement = try database.statement("SELECT type, name, tbl_name, sql FROM sqlite_schema")
    defer { statement.reset() }
    var lines: [String] = []
    while try statement.step() {
      lines.append((0..<4).map { statement.text($0) }.joined(separator: "\u{1F}"))
    }
    return lines.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
