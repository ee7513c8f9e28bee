/// A text of a survey and what it is.
struct TextUse {
  /// What a text is.
  enum Kind: Hashable {
    case title
    case section
    case label
    case hint
    case guidance
    case message
    case choice
  }

  /// The element that carries it; `nil` for titles, sections and choices.
  let element: Int?
  /// What it is.
  let kind: Kind
  /// The text.
  let text: Text
}

extension Element {
  /// The texts of this element that people read, with what they are.
  fileprivate var textUses: [TextUse] {
    let all: [(TextUse.Kind, Text?)] = [
      (.label, label), (.hint, hint), (.guidance, guidanceHint),
      (.message, question?.requiredMessage), (.message, question?.constraintMessage),
    ]
    return all.compactMap { kind, text in
      text.map { TextUse(element: index, kind: kind, text: $0) }
    }
  }
}

extension Survey {
  /// Every text of the survey that people read, with what it is.
  var textUses: [TextUse] {
    [TextUse(element: nil, kind: .title, text: settings.title)]
      + sections.map { TextUse(element: nil, kind: .section, text: $0.label) }
      + elements.flatMap(\.textUses)
      + choiceLists.keys.sorted().flatMap { name -> [TextUse] in
        guard let list = choiceLists[name], list.origin == .written else { return [] }
        return list.choices.compactMap { choice in
          choice.label.map { TextUse(element: nil, kind: .choice, text: $0) }
        }
      }
  }
}
