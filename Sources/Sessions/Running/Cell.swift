import Expressions

/// What a session knows of one question, group or repeat in one instance.
struct Cell: Sendable {
  /// The stored text; kept while the cell is not relevant.
  var text = ""
  /// The text as its question type reads it.
  var value: Value = .string("")
  /// Whether it and everything around it is relevant.
  var isRelevant = true
  /// How the person marked it instead of answering.
  var mark: AnswerState?
  /// Why it was marked.
  var reason: String?
  /// The remark beside it.
  var comment: String?
  /// When the fact was observed and when it was entered, milliseconds since 1970 UTC; 0: never.
  var observed: Int64 = 0
  var entered: Int64 = 0
  /// Whether the person saw no breach where the answer pointed to one.
  var breachDeclined: String?
}

/// One instance of a repeat, or the form itself.
struct Instance: Sendable {
  let scope: Int
  /// The instance around it; `nil` for the form itself.
  let parent: Int?
  /// One cell for each element of the scope.
  var cells: [Cell]
  /// For each repeat of the scope: its instances in order.
  var lists: [[Int]]
  /// Whether the instance still exists.
  var isAlive = true
}
