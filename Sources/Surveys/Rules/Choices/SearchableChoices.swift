import Diagnostics

/// Reports long lists that people must scroll through.
struct SearchableChoices: Rule {
  /// How many choices a person reads before giving up.
  static let limit = 30

  static let entry = ManualEntry(
    "many-choices", .note,
    Phrase(
      en: "more than \(limit) choices without a filter or a search",
      ar: "أكثر من \(limit) خياراً بلا ترشيح ولا بحث"),
    Phrase(
      en: "Long lists are answered with what stands near the top. Ask a coarser question first and "
        + "filter by it, or let people search.",
      ar: "يُجاب عن القوائم الطويلة بما هو قريب من أولها. اسأل أولاً سؤالاً أعم ورشّح به، أو أتح "
        + "البحث."),
    bad: .members(manyChoices(""), shown: shown("")),
    good: .members(
      manyChoices(#", "appearance": "autocomplete""#),
      shown: shown(#", "appearance": "autocomplete""#)
    ))

  private static func manyChoices(_ further: String) -> String {
    let choices = (1...40).map { #"{"name": "t\#($0)", "label": "Town \#($0)"}"# }
    return #""choices": {"towns": [\#(choices.joined(separator: ", "))]}, "#
      + #""survey": [{"type": "select_one towns", "name": "town", "label": "Town"\#(further)}]"#
  }

  private static func shown(_ further: String) -> String {
    #""choices": {"towns": [ … 40 choices … ]},"# + "\n"
      + #""survey": [{"type": "select_one towns", "name": "town", "label": "Town"\#(further)}]"#
  }

  func check(_ context: RuleContext) -> [Diagnostic] {
    context.selects.compactMap { element in
      guard let list = context.choiceList(of: element), list.choices.count > Self.limit,
        element.question?.choiceFilter == nil, !Self.isSearched(element.appearance ?? "")
      else { return nil }
      return finding(
        at: context.value("type", of: element)?.place ?? element.namePlace,
        Phrase(
          en: "'\(element.name)' offers \(list.choices.count) choices at once",
          ar: "يعرض '\(element.name)' \(list.choices.count) خياراً معاً"),
        help: Phrase(
          en: "add a choice_filter, or the appearance autocomplete",
          ar: "أضف choice_filter، أو المظهر autocomplete"))
    }
  }

  private static func isSearched(_ appearance: String) -> Bool {
    let words = appearance.split(separator: " ")
    return words.contains("autocomplete") || words.contains("minimal")
      || words.contains { $0.hasPrefix("search") }
  }
}
