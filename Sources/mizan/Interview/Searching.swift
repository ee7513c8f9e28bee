import Diagnostics
import Sessions
import Surveys

/// Lists of choices: they are shown, and words find those that are not.
extension Interview {
  /// The most choices that are shown without being asked for.
  private static let shownAtOnce = 12

  /// Shows the choices of a question with their keys; of a long list only the first.
  func showChoices(at location: Location) throws {
    let choices = session.choices(at: location)
    let shown = choices.count > Self.shownAtOnce ? Self.shownAtOnce - 4 : choices.count
    try showChoices(Array(0..<shown), of: choices, at: location)
    if shown < choices.count {
      try show(
        Phrase(
          en: "… \(choices.count) choices: type a word to find one",
          ar: "… \(choices.count) خيارات: اكتب كلمة للبحث"), .faint)
    }
  }

  private func showChoices(
    _ positions: [Int], of choices: [ChoiceList.Choice], at location: Location
  ) throws {
    let keys = ChoiceKeys(choices)
    for position in positions {
      try console.show("\(keys.key(at: position))  \(label(of: choices[position], at: location))")
    }
  }

  /// What a person reads of a choice.
  func label(of choice: ChoiceList.Choice, at location: Location) -> String {
    choice.label.map { text($0, at: location) } ?? choice.name
  }

  /// Finds the choices of a question by what people type.
  func finder(at location: Location) -> ChoiceFinder {
    let choices = session.choices(at: location)
    let settings = session.survey.settings
    return ChoiceFinder(
      choices,
      labels: choices.map { choice in
        guard let label = choice.label else { return [] }
        return [session.text(label, at: location).string]
          + settings.languages.map {
            label.string(in: $0, defaultLanguage: settings.defaultLanguage)
          }
      })
  }

  /// Shows the choices that fit what was typed, for a person to choose again.
  func showMatches(_ positions: [Int], at location: Location) throws {
    try show(
      Phrase(en: "several choices fit:", ar: "ينطبق ذلك على أكثر من خيار:"), .warning)
    try showChoices(
      Array(positions.prefix(Self.shownAtOnce)), of: session.choices(at: location), at: location)
    if positions.count > Self.shownAtOnce {
      try show(
        Phrase(
          en: "… and \(positions.count - Self.shownAtOnce) more: type more of the word",
          ar: "… و\(positions.count - Self.shownAtOnce) غيرها: اكتب المزيد من الكلمة"), .faint)
    }
  }
}
