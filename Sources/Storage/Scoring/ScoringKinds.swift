extension EntryKind {
  /// A step in the case of an allegation; its subject is the visit.
  package static let allegationMove = EntryKind(rawValue: "allegation-move")
  /// A version of the measured indicators of a quarter, its subject.
  package static let indicators = EntryKind(rawValue: "indicators")
  /// A version of what the platform reports of a quarter, its subject.
  package static let platform = EntryKind(rawValue: "platform")
  /// A version of the list of double visits.
  package static let pairs = EntryKind(rawValue: "double-visits")
  /// A kept score of a quarter, its subject.
  package static let score = EntryKind(rawValue: "score")
}
