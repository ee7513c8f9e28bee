import Diagnostics
import Sessions
import Surveys

/// Several questions with the same choices, answered in one line.
extension Interview {
  /// The questions that a matrix asks at once, when a location is the first of them: neighbours in a
  /// group of appearance `table-list` with one list of choices, none answered yet.
  func matrix(at location: Location) -> [Location]? {
    guard let parent = session.element(at: location).parent else { return nil }
    let group = session.survey.elements[parent]
    guard group.repeatRule == nil,
      group.appearance?.split(separator: " ").contains("table-list") == true,
      let list = list(of: location.element)
    else { return nil }
    let following = group.children.drop { $0 != location.element }
    let rows = following.map { Location(instance: location.instance, element: $0) }
      .prefix { self.list(of: $0.element) == list && session.isRelevant($0) }
    guard rows.count >= 2, rows.allSatisfy({ session.answer(at: $0).state == .missing }),
      group.children.first(where: { self.list(of: $0) != nil }) == location.element
    else { return nil }
    return Array(rows)
  }

  private func list(of element: Int) -> String? {
    guard let question = session.survey.elements[element].question,
      case .selectOne = question.type
    else { return nil }
    return question.type.list
  }

  /// Asks the questions of a matrix in one line; returns the last of them, or `nil` when the person
  /// wants them one by one.
  func askMatrix(_ rows: [Location]) throws -> Location? {
    guard let first = rows.first, let last = rows.last else { return nil }
    try announceGroup(of: session.element(at: first))
    let choices = session.choices(at: first)
    let keys = ChoiceKeys(choices)
    try console.show("\n[\(progressLine)]", .faint)
    try console.show(
      choices.enumerated().map { position, choice in
        "\(keys.key(at: position)) = \(label(of: choice, at: first))"
      }.joined(separator: language == .ar ? "، " : ", "), .faint)
    for (position, row) in rows.enumerated() {
      let element = session.element(at: row)
      try console.show(
        "\(position + 1))  \(element.label.map { text($0, at: row) } ?? element.name)", .strong)
    }
    try show(
      Phrase(
        en:
          "All \(rows.count) in one line, for example \(example(keys, rows.count)); Enter asks them one by one.",
        ar:
          "اكتب الإجابات كلها وعددها \(rows.count) في سطر مثل \(example(keys, rows.count))؛ أو مفتاح الإدخال لسؤالها واحداً واحداً."
      ),
      .faint)
    while true {
      let key = session.path(of: first) + ":matrix"
      let typed = try line(Prompt("> ", key: key)).trimmingSpaces
      if typed.isEmpty { return nil }
      if let command = InterviewCommand.parse(typed) {
        if command == .quit { throw Departure(ending: .leave) }
        if command == .show { return try askMatrix(rows) }
        return nil
      }
      let words = typed.split { $0.isWhitespace || $0 == "," || $0 == "،" }.map(String.init)
      guard words.count == rows.count else {
        try show(
          Phrase(
            en: "\(words.count) answers for \(rows.count) questions",
            ar: "عدد الإجابات \(words.count) وعدد الأسئلة \(rows.count)"), .error)
        continue
      }
      if try take(words, rows: rows) { return last }
    }
  }

  private func example(_ keys: ChoiceKeys, _ count: Int) -> String {
    (0..<count).map { keys.key(at: $0 % 2) }.joined(separator: " ")
  }

  /// Takes all answers or none.
  private func take(_ words: [String], rows: [Location]) throws -> Bool {
    var texts: [String] = []
    for (position, row) in rows.enumerated() {
      switch judgement(of: words[position], at: row) {
      case .success(let text): texts.append(text)
      case .failure(let refusal):
        try console.show("\(position + 1))", .error)
        try refuse(refusal)
        return false
      }
    }
    for (row, text) in zip(rows, texts) {
      try perform(.answered(path: session.path(of: row), value: text, observed: nil))
    }
    return true
  }
}
