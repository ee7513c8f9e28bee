/// What an expression sees of the form it belongs to.
///
/// Every look-up should take constant time. An expression keeps the document for the duration of
/// one evaluation behind an existential: a class or a struct of up to three words costs nothing, a
/// larger one an allocation each time.
package protocol Document {
  /// The node above all others, `/data`.
  var root: NodeID { get }

  /// The name of the root, with which absolute paths begin.
  var rootName: String { get }

  /// What `${name}` denotes when an expression at `node` says it: the node in the innermost repeat
  /// instance that both share, `node` itself being one of its repeat instances if it is one;
  /// otherwise all nodes of that name in document order. A repeat is not inside itself: its name
  /// gives all instances within the parent instance.
  ///
  /// What is not relevant is left out; a single question that is not relevant is
  /// ``NodeSet/hidden``.
  func nodes(named name: Name, from node: NodeID) -> NodeSet

  /// The children of a node with a name, or all of them; what is not relevant is left out, a single
  /// question that is not relevant (but no instance of a repeat) is ``NodeSet/hidden``.
  func children(of node: NodeID, named name: Name?) -> NodeSet

  /// The node around a node; `nil` for the root.
  func parent(of node: NodeID) -> NodeID?

  /// The 1-based place of a node among its siblings of the same name; 1 when it has none.
  func position(of node: NodeID) -> Int

  /// Whether one node stands before another in the document.
  func precedes(_ left: NodeID, _ right: NodeID) -> Bool

  /// The typed value of a question, `''` when it is unanswered; `nil` for a group, a repeat
  /// instance or the root.
  func value(of node: NodeID) -> Value?

  /// The index of a table (a choice list or an attached file), which stays the same as long as the
  /// document exists; less than 32,768.
  func tableIndex(named name: String) -> Int?

  /// The table with an index that ``tableIndex(named:)`` gave.
  func table(at index: Int) -> Table

  /// The label that a choice of a question has in a language; `nil` when there is none.
  func choiceLabel(of value: String, inQuestion name: String, language: String) -> String?

  /// The value a question had in the last saved record of this form, for `${last-saved#name}`.
  func lastSavedValue(of name: Name) -> Value?
}

extension Document {
  /// `data`, unless the form says otherwise.
  package var rootName: String { "data" }

  /// No record was saved before.
  package func lastSavedValue(of name: Name) -> Value? { nil }
}
