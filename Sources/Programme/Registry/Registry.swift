/// The departments, centres and services of the programme: one version of reference data.
///
/// Order is that of the file: a list of ministries has a protocol that sorting would break.
package struct Registry: Sendable, Hashable {
  /// The name of the registry.
  package let name: String
  /// Its version, as its keeper writes it.
  package let version: String
  /// Whether its bodies are invented, so that no real one is shown with an invented score.
  package let isSample: Bool
  /// The departments in the order of the file.
  package let departments: [Department]
  /// The centres in the order of the file.
  package let centres: [Centre]
  /// The services in the order of the file.
  package let services: [Service]

  private let departmentIndex: [String: Int]
  private let centreIndex: [String: Int]
  private let serviceIndex: [String: Int]

  init(
    name: String, version: String, isSample: Bool, departments: [Department], centres: [Centre],
    services: [Service]
  ) {
    self.name = name
    self.version = version
    self.isSample = isSample
    self.departments = departments
    self.centres = centres
    self.services = services
    departmentIndex = Self.index(departments.map(\.id))
    centreIndex = Self.index(centres.map(\.id))
    serviceIndex = Self.index(services.map(\.id))
  }

  /// The department with an id.
  package func department(_ id: String) -> Department? {
    departmentIndex[id].map { departments[$0] }
  }

  /// The centre with an id.
  package func centre(_ id: String) -> Centre? {
    centreIndex[id].map { centres[$0] }
  }

  /// The service with an id.
  package func service(_ id: String) -> Service? {
    serviceIndex[id].map { services[$0] }
  }

  /// The department that a centre belongs to.
  package func department(ofCentre id: String) -> Department? {
    centre(id).flatMap { department($0.department) }
  }

  /// The department that provides a service.
  package func department(ofService id: String) -> Department? {
    service(id).flatMap { department($0.department) }
  }

  /// The centres of a department in the order of the file.
  package func centres(of department: String) -> [Centre] {
    centres.filter { $0.department == department }
  }

  /// The services of a department in the order of the file.
  package func services(of department: String) -> [Service] {
    services.filter { $0.department == department }
  }

  private static func index(_ ids: [String]) -> [String: Int] {
    Dictionary(ids.enumerated().map { ($1, $0) }) { first, _ in first }
  }
}
