/// What the submissions of one cell of a tally share.
package struct CellKey: Sendable, Hashable, Comparable {
  /// The hash of the definition they answer, which also tells the channel.
  package let definition: String
  /// The department that answers for the service; empty when it cannot be told.
  package let department: String
  /// The centre; empty when none is named.
  package let centre: String
  /// The service; empty when none is named.
  package let service: String

  /// A key from its parts.
  package init(definition: String, department: String?, centre: String?, service: String?) {
    self.definition = definition
    self.department = department ?? ""
    self.centre = centre ?? ""
    self.service = service ?? ""
  }

  package static func < (left: CellKey, right: CellKey) -> Bool {
    if left.department != right.department {
      return CellSuppression.precedes(left.department, right.department)
    }
    if left.centre != right.centre { return CellSuppression.precedes(left.centre, right.centre) }
    if left.service != right.service {
      return CellSuppression.precedes(left.service, right.service)
    }
    return CellSuppression.precedes(left.definition, right.definition)
  }
}
