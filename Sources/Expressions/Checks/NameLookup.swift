/// What the names in an expression mean at the place where it is written.
package protocol NameLookup {
  /// What `${name}` refers to.
  func meaning(of name: String) -> NameMeaning
  /// All names that `${…}` can refer to, in document order, for suggestions.
  var names: [String] { get }
  /// The names a bare word can mean: the children of the group or repeat that carries the
  /// expression, the columns of the list in a choice filter; empty for an ordinary question, `nil`
  /// to let every bare word pass.
  var bareNames: [String]? { get }
  /// The name with which absolute paths begin, that of the root; `nil` to let every name pass.
  var pathRoot: String? { get }
  /// Whether any question, group or repeat has this name, for the steps of paths.
  func isPathName(_ name: String) -> Bool
  /// The names of the columns of a table, or `nil` when there is no such table.
  func columns(ofTable name: String) -> [String]?
  /// The names of all tables, for suggestions.
  var tables: [String] { get }
}

extension NameLookup {
  /// `data`, unless the form says otherwise.
  package var pathRoot: String? { "data" }
}

/// What `${name}` refers to, seen from one place in the form.
package enum NameMeaning: Sendable, Hashable {
  /// No question, group or repeat has the name.
  case unknown
  /// Several have it.
  case ambiguous
  /// A question; repeated when the place shares no repeat instance with it, so that the reference
  /// gives all instances.
  case question(AnswerKind, isRepeated: Bool)
  /// A group; repeated as for a question.
  case group(isRepeated: Bool)
  /// A repeat: always all instances.
  case repeated
}
