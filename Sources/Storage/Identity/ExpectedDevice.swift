import Diagnostics

/// A device that was given visits and of which nothing has arrived.
package struct ExpectedDevice: Sendable, Hashable {
  /// What the assignments call it: its label or its identity.
  package let name: String
  /// The number of visits that were assigned to it.
  package let visits: Int
}

extension Store {
  /// The devices that assignments of this store name and whose log is not here, sorted by name.
  package func expectedDevices() throws(StoreError) -> [ExpectedDevice] {
    try perform {
      var visits: [String: Set<String>] = [:]
      try forEachEntry(of: .assignment) { entry in
        let source = SourceFile(name: "assignment", text: entry.body)
        guard let device = JSONReader.read(source).root?.json["device"]?.text else { return }
        visits[device, default: []].insert(entry.subject)
      }
      let known = try database.all("SELECT id, label FROM author") { row in
        [
          try row.value("id", as: AuthorID.self).text, try row.value("label", as: String?.self),
        ]
      }
      for name in known.joined() { visits[name ?? ""] = nil }
      return visits.map { ExpectedDevice(name: $0.key, visits: $0.value.count) }
        .sorted { $0.name < $1.name }
    }
  }
}
