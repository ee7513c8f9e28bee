package import Diagnostics

/// A service of a department with the standards it announced.
package struct Service: Sendable, Hashable {
  /// The permanent id.
  package let id: String
  /// Its name in both languages.
  package let name: Phrase
  /// The id of the department that provides it.
  package let department: String
  /// The minutes in which it should be completed; `nil` when none are announced.
  package let standardMinutes: Double?
  /// The visits it should take; `nil` when none are announced.
  package let standardVisits: Int?
  /// The documents that may be asked for; `nil` when no list is announced, empty when none is
  /// needed.
  package let documents: [Phrase]?
  /// The fee in fils (1000 to the dinar); `nil` when none is announced, 0 when it is free.
  package let feeFils: Int?
  /// The ordinary service that this one does faster for an extra fee; `nil` for an ordinary service.
  package let urgentOf: String?
}
