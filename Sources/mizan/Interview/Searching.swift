import Diagnostics
import Sessions
import Surveys

/// Long lists of choices: a few are shown, and words find the others.
extension Interview {
  /// The most choices that are shown without being asked for.
  private static let shownAtOnce = 12

  /// Shows the choices of a question with their keys; of a long list only the first.
  func showChoices(at location: Location) throws {
    let choices = session.choices(at: location)
    let keys = ChoiceKeys(choices)
    let shown = choices.count > Self.shownAtOnce ? Self.shownAtOnce - 4 : choices.count
    for position in 0..<shown {
      try show(choices[position], key: keys.key(at: position), at: location)
    }
    if shown < choices.count {
      try show(
        Phrase(
          en: "… \(choices.count) choices: type a word to find one",
          ar: "… \(choices.count) خيارات: اكتب كلمة للبحث"), .faint)
    }
  }

  private func show(_ choice: ChoiceList.Choice, key: String, at location: Location) throws {
    let label = choice.label.map { text($0, at: location) } ?? choice.name
    try console.show("\(key)  \(label)")
  }

  /// What was typed with words of labels replaced by the key of the only choice that has them. When
  /// several have them they are shown, and the answer is `nil`: ask again.
  func found(_ typed: String, at location: Location, _ question: Question) throws -> String? {
    let choices = session.choices(at: location)
    let word = MatchKey.key(typed)
    guard word.count >= 2, word.contains(where: \.isLetter), !typed.hasPrefix("::"),
      !choices.isEmpty, !choices.contains(where: { $0.name == typed.trimmingSpaces })
    else { return typed }
    let named = ChoiceKeys(choices).names(in: typed, severalAllowed: question.type.allowsSeveral)
    let names = Set(choices.map(\.name))
    if named.split(separator: " ").allSatisfy({ names.contains(String($0)) }) { return typed }
    let keys = ChoiceKeys(choices)
    let labels = choices.map { MatchKey.key($0.label.map { text($0, at: location) } ?? $0.name) }
    if let exact = labels.firstIndex(of: word) { return keys.key(at: exact) }
    let matches = labels.indices.filter { labels[$0].contains(word) || choices[$0].name == typed }
    switch matches.count {
    case 0: return typed
    case 1:
      let choice = choices[matches[0]]
      try console.show("= \(choice.label.map { text($0, at: location) } ?? choice.name)", .faint)
      return keys.key(at: matches[0])
    default:
      for position in matches.prefix(Self.shownAtOnce) {
        try show(choices[position], key: keys.key(at: position), at: location)
      }
      if matches.count > Self.shownAtOnce {
        try show(
          Phrase(
            en: "… and \(matches.count - Self.shownAtOnce) more: type more of the word",
            ar: "… و\(matches.count - Self.shownAtOnce) غيرها: اكتب المزيد من الكلمة"), .faint)
      }
      return nil
    }
  }
}
