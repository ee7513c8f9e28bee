import Expressions
import Surveys

/// What a session knows of one question, group or repeat in one instance.
struct Cell: Sendable {
  /// The stored text; kept while the cell is not relevant.
  var text = ""
  /// The text as its question type reads it.
  var value: Value = .empty
  /// Whether it and everything around it is relevant.
  var isRelevant = true
  /// What its own condition says.
  var isOwnRelevant = true
  /// Whether an answer must be given while it is relevant.
  var isRequired = false
  /// Whether a person may not change it.
  var isReadOnly = false
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

  /// The cell of an element before anything happened.
  init(_ element: Element) {
    guard let question = element.question else { return }
    if case .always = question.required { isRequired = true }
    if case .always = question.readOnly { isReadOnly = true }
  }

  /// Whether there is neither an answer nor a mark.
  var isOpen: Bool { text.isEmpty && mark == nil }

  /// Keeps why the answer stands. Several doubts may meet in one answer: every reason stays.
  mutating func add(reason new: String) {
    guard let known = reason else {
      reason = new
      return
    }
    let separator = " · "
    let isKnown = (separator + known + separator).contains(separator + new + separator)
    if !isKnown { reason = known + separator + new }
  }
}

/// One instance of a repeat, or the form itself.
struct Instance: Sendable {
  let scope: Int
  /// The instance around it; `nil` for the form itself.
  let parent: Int?
  /// Its 1-based place in its repeat.
  var place: Int
  /// One cell for each element of the scope.
  var cells: [Cell]
  /// For each of them: what waits to be evaluated.
  var pending: [Parts]
  /// For each repeat of the scope: its instances in order.
  var lists: [[Int]]
  /// Whether the instance still exists.
  var isAlive = true
  /// Whether it came to be by what is being done at the moment.
  var isFresh = true
}
