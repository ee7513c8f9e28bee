import Diagnostics

/// Reports choices that cannot be told apart, and names that cannot be stored.
struct DistinctChoices: Rule {
  static let code = "duplicate-choice"

  func check(_ survey: Survey) -> [Diagnostic] {
    let multiple = Set(
      survey.elements.compactMap { element -> String? in
        switch element.question?.type {
        case .selectMultiple(let source), .rank(let source): source.listName
        default: nil
        }
      })
    return survey.choiceLists.keys.sorted().flatMap { name -> [Diagnostic] in
      guard let list = survey.choiceLists[name] else { return [] }
      var seen: Set<String> = []
      return list.choices.flatMap { choice -> [Diagnostic] in
        var found: [Diagnostic] = []
        if !seen.insert(choice.name).inserted {
          found.append(
            Diagnostic(
              .error, Self.code, at: choice.place,
              Phrase(
                en: "'\(choice.name)' occurs twice in the list '\(name)'",
                ar: "تكرر '\(choice.name)' في القائمة '\(name)'")))
        }
        if multiple.contains(name), choice.name.contains(where: \.isWhitespace) {
          found.append(
            Diagnostic(
              .error, "blank-in-choice", at: choice.place,
              Phrase(
                en:
                  "'\(choice.name)' has a blank, but several choices are stored with blanks between",
                ar: "في '\(choice.name)' فراغ، والخيارات المتعددة تُخزن مفصولة بفراغات"),
              help: Phrase(en: "use '_' instead", ar: "استعمل '_' بدلاً منه")))
        }
        if choice.label == nil {
          found.append(
            Diagnostic(
              .warning, "missing-label", at: choice.place,
              Phrase(
                en: "the choice '\(choice.name)' has no label", ar: "لا نص للخيار '\(choice.name)'")
            ))
        }
        return found
      }
    }
  }
}
