extension Store {
  /// Brings the projections up to date with an entry that was just written.
  func fold(_ entry: Entry) throws {
  }
}
