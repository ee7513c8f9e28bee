/// Where the choices of a question come from.
package enum ChoiceSource: Sendable, Hashable {
  /// A choice list of the definition; with `or_other` it has a last choice `other`.
  case list(String, orOther: Bool)
  /// A CSV file that travels with the definition.
  case file(String)
  /// What was answered to a question in the instances of its repeat: `select_one ${name}`.
  case answers(question: String)

  /// The name of the last choice that `or_other` adds.
  package static let other = "other"

  /// The name that ``Survey/choiceLists`` knows the choices by; `nil` for answers.
  package var listName: String? {
    switch self {
    case .list(let name, orOther: false): name
    case .list(let name, orOther: true): "\(name) or_other"
    case .file(let name): name
    case .answers: nil
    }
  }

  /// The name of the list or file as the definition writes it.
  package var writtenName: String? {
    switch self {
    case .list(let name, _), .file(let name): name
    case .answers: nil
    }
  }

  /// The source as a type names it.
  var word: String {
    switch self {
    case .list, .file: listName ?? ""
    case .answers(let question): "${\(question)}"
    }
  }
}
