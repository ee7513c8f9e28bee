/// The elements of a survey by what is said about them, so that no rule looks at all of them for a
/// few.
struct ElementKinds {
  private(set) var groups: [Element] = []
  private(set) var selects: [Element] = []
  private(set) var calculates: [Element] = []
  private(set) var scored: [Element] = []
  private(set) var prompting: [Element] = []
  private(set) var indicating: [Element] = []
  private(set) var coded: [Element] = []
  private(set) var withRole: [Element] = []
  private(set) var withDefault: [Element] = []
  private(set) var withAppearance: [Element] = []
  private(set) var withTrigger: [Element] = []
  private(set) var unanswerable: [Element] = []

  init(_ survey: Survey) {
    for element in survey.elements {
      if element.appearance != nil { withAppearance.append(element) }
      guard let question = element.question else {
        groups.append(element)
        continue
      }
      if question.type.list != nil { selects.append(element) }
      if question.type == .calculate { calculates.append(element) }
      if question.score != nil { scored.append(element) }
      if question.breach != nil { prompting.append(element) }
      if question.indicator != nil { indicating.append(element) }
      if question.item != nil { coded.append(element) }
      if question.role != nil { withRole.append(element) }
      if question.defaultValue != nil { withDefault.append(element) }
      if !question.trigger.isEmpty { withTrigger.append(element) }
      if question.isUnanswerable { unanswerable.append(element) }
    }
  }
}

extension Question {
  /// Whether nobody can enter an answer: a note, or something that is always read only.
  fileprivate var isUnanswerable: Bool {
    if case .always = readOnly { return true }
    return type == .note
  }
}

extension RuleContext {
  /// Groups and repeats.
  var groups: [Element] { kinds.groups }
  /// Questions with a choice list.
  var selects: [Element] { kinds.selects }
  /// Rows of the type `calculate`.
  var calculates: [Element] { kinds.calculates }
  /// Questions that count in the score.
  var scored: [Element] { kinds.scored }
  /// Questions that may point to a breach.
  var prompting: [Element] { kinds.prompting }
  /// Questions that feed a satisfaction figure.
  var indicating: [Element] { kinds.indicating }
  /// Questions with a code of the question bank.
  var coded: [Element] { kinds.coded }
  /// Questions with a role.
  var withRole: [Element] { kinds.withRole }
  /// Questions with a default.
  var withDefault: [Element] { kinds.withDefault }
  /// Elements with an appearance.
  var withAppearance: [Element] { kinds.withAppearance }
  /// Questions with a trigger.
  var withTrigger: [Element] { kinds.withTrigger }
  /// Notes, and questions that are always read only.
  var unanswerable: [Element] { kinds.unanswerable }
}
