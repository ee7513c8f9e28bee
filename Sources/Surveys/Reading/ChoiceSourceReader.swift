import Diagnostics
import Expressions

extension SurveyReader {
  /// Sees to it that the choices of a question are there, and reports when they are not.
  mutating func readChoices(
    of question: Question, _ type: JSONText, _ parameters: [String: JSONText]
  ) {
    switch question.type.choices {
    case nil, .answers: break
    case .list(let name, orOther: let hasOther):
      guard let list = choiceLists[name] else {
        reportUnknownList(name, type)
        return
      }
      if hasOther { addOther(to: list, question, type) }
    case .file(let name): readChoices(inFile: name, type, parameters)
    }
  }

  private mutating func reportUnknownList(_ list: String, _ type: JSONText) {
    diagnostics.append(
      Diagnostic(
        .error, "unknown-list", at: place(of: list, in: type),
        Phrase(
          en: "no choice list is named '\(list)'", ar: "لا قائمة خيارات باسم '\(list)'"),
        help: NearestWord.suggestion(for: list, among: choiceLists.keys.sorted()).map {
          Phrase(en: "did you mean '\($0)'?", ar: "هل تقصد '\($0)'؟")
        }))
  }

  /// Where a word of a type is written.
  private func place(of word: String, in type: JSONText) -> Place {
    let (text, word) = (Array(type.text.utf8), Array(word.utf8))
    let start = text.indices.last { text[$0...].starts(with: word) } ?? 0
    return type.place(ofText: start..<start + word.count)
  }

  // MARK: Another answer

  /// The list with one more choice, for `or_other`.
  private mutating func addOther(to list: ChoiceList, _ question: Question, _ type: JSONText) {
    let place = place(of: "or_other", in: type)
    if let filter = question.choiceFilter {
      diagnostics.append(
        Diagnostic(
          .error, "or-other-with-filter", at: filter.source.place,
          Phrase(
            en: "'or_other' and a choice_filter do not go together",
            ar: "لا تجتمع or_other مع choice_filter"),
          help: Phrase(
            en:
              "add a choice 'other' to the list and a question that is relevant when it is chosen",
            ar: "أضف الخيار 'other' إلى القائمة وسؤالاً يصبح ذا صلة عند اختياره")))
    }
    diagnostics.append(
      Diagnostic(
        .note, "or-other", at: place,
        Phrase(
          en: "'or_other' adds a choice and a question with fixed wording",
          ar: "تضيف or_other خياراً وسؤالاً بصياغة ثابتة"),
        help: Phrase(
          en:
            "to word them yourself, add a choice 'other' to the list and a question that is relevant when it is chosen",
          ar: "لتصوغهما بنفسك أضف الخيار 'other' إلى القائمة وسؤالاً يصبح ذا صلة عند اختياره")))
    guard let name = question.type.list, choiceLists[name] == nil else { return }
    var choices = list.choices
    if list[ChoiceSource.other] == nil {
      choices.append(
        ChoiceList.Choice(
          name: ChoiceSource.other, label: fixedText(OrOther.choice, at: place), place: place))
    }
    choiceLists[name] = ChoiceList(
      name: name, choices: choices, place: list.place, origin: .derived)
  }

  /// The question after one with `or_other`: what the other answer is.
  func otherQuestion(after name: JSONText, _ question: Question) -> OrOther? {
    guard case .list(_, orOther: true) = question.type.choices, let place = question.typePlace,
      let expression = Expression.parse("selected(${\(name.text)}, '\(ChoiceSource.other)')")
        .expression
    else { return nil }
    let source = JSONText(literal: expression.text, place: place)
    return OrOther(
      name: JSONText(literal: name.text + "_other", place: name.place),
      label: fixedText(OrOther.question, at: place),
      relevant: .when(Formula(expression: expression, source: source)), place: place)
  }

  /// Adds the question that `or_other` asks.
  mutating func add(
    _ other: OrOther, row: JSONNode, in context: RowContext, siblings: inout Siblings
  ) {
    if let twin = siblings.first[other.name.text] {
      reportTwin(of: elements[twin], at: other.name)
    } else {
      siblings.first[other.name.text] = elements.count
    }
    siblings.indices.append(elements.count)
    rows.append(row)
    elements.append(
      Element(
        index: elements.count, name: other.name.text, path: context.path + other.name.text,
        parent: context.parent, enclosingRepeat: context.enclosingRepeat, label: other.label,
        hint: nil, guidanceHint: nil, relevant: other.relevant, appearance: nil,
        kind: .question(Question(type: .text)), place: other.place, namePlace: other.name.place))
  }

  /// Reports a name that a sibling has already.
  mutating func reportTwin(of element: Element, at name: JSONText) {
    diagnostics.append(
      Diagnostic(
        .error, "duplicate-name", at: name.place,
        Phrase(
          en: "'\(name.text)' is already the name of a sibling",
          ar: "الاسم '\(name.text)' مستعمل في المستوى نفسه"),
        help: Phrase(
          en: "give one of them another name; the first stands in \(element.place.file)",
          ar: "غيّر أحد الاسمين؛ الأول في \(element.place.file)")))
  }

  /// A text of the tool in the languages of the survey; English where it does not speak one.
  private func fixedText(_ phrase: Phrase, at place: Place) -> Text {
    Text(
      translations: languages.map { code in
        let string = Language(rawValue: code).map { phrase[$0] } ?? phrase.en
        return Text.Translation(
          language: code, parts: [.literal(string)],
          source: JSONText(literal: string, place: place))
      })
  }

  // MARK: Files

  private mutating func readChoices(
    inFile name: String, _ type: JSONText, _ parameters: [String: JSONText]
  ) {
    let place = place(of: name, in: type)
    guard name.hasSuffix(".csv") else {
      diagnostics.append(
        Diagnostic(
          .error, "unsupported-file", at: place,
          Phrase(
            en: "choices are read from CSV files only", ar: "لا تُقرأ الخيارات إلا من ملفات CSV"),
          help: Phrase(
            en: "save '\(name)' as CSV with the columns 'name' and 'label'",
            ar: "احفظ '\(name)' بصيغة CSV وفيه العمودان 'name' و'label'")))
      return
    }
    guard let table = table(inFile: JSONText(literal: name, place: place)) else { return }
    let valueColumn = parameters["value"]?.text ?? "name"
    let labelColumn = parameters["label"]?.text ?? "label"
    guard let values = table.column(named: valueColumn) else {
      reportMissingColumn(valueColumn, table, name, at: parameters["value"]?.place ?? place)
      return
    }
    if let label = parameters["label"], labels(labelColumn, of: table).isEmpty {
      reportMissingColumn(labelColumn, table, name, at: label.place)
    }
    let origin = ChoiceList.Origin.file(value: valueColumn, label: labelColumn)
    if let known = choiceLists[name] {
      if known.origin == origin { return }
      diagnostics.append(
        Diagnostic(
          .error, "bad-parameter", at: place,
          Phrase(
            en: "another question takes other columns of '\(name)'",
            ar: "يأخذ سؤال آخر أعمدة أخرى من '\(name)'"),
          help: Phrase(
            en: "use the same columns everywhere, or a second file",
            ar: "استعمل الأعمدة نفسها في كل مكان، أو ملفاً آخر")))
      return
    }
    let labels = labels(labelColumn, of: table)
    choiceLists[name] = ChoiceList(
      name: name,
      choices: (0..<table.rowCount).map { row in
        ChoiceList.Choice(
          name: table.columns[values].cells[row], label: label(labels, row, table, at: place),
          columns: Dictionary(
            table.columns.map { ($0.name, $0.cells[row]) }, uniquingKeysWith: { first, _ in first }),
          place: place)
      }, place: place, origin: origin)
  }

  private mutating func reportMissingColumn(
    _ column: String, _ table: Table, _ file: String, at place: Place
  ) {
    let known = table.columns.map(\.name)
    diagnostics.append(
      Diagnostic(
        .error, "missing-column", at: place,
        Phrase(
          en: "the file '\(file)' has no column '\(column)'",
          ar: "لا عمود باسم '\(column)' في الملف '\(file)'"),
        help: NearestWord.suggestion(for: column, among: known).map {
          Phrase(en: "did you mean '\($0)'?", ar: "هل تقصد '\($0)'؟")
        }
          ?? Phrase(
            en: "its columns: \(known.joined(separator: ", "))",
            ar: "أعمدته: \(known.joined(separator: "، "))")))
  }

  /// The columns of labels by language: `label`, `label::Arabic (ar)`.
  private func labels(_ name: String, of table: Table) -> [(language: String?, column: Int)] {
    table.columns.indices.compactMap { index in
      let column = table.columns[index].name
      if column == name { return (nil, index) }
      guard column.hasPrefix(name + "::") else { return nil }
      let language = column.dropFirst(name.count + 2)
      let code =
        language.hasSuffix(")")
        ? language.dropLast().split(separator: "(").last.map(String.init) : String(language)
      return code.flatMap { languages.contains($0) ? ($0, index) : nil }
    }
  }

  private func label(
    _ columns: [(language: String?, column: Int)], _ row: Int, _ table: Table, at place: Place
  ) -> Text? {
    // Beside others a column without a language is in the default language.
    let written = Set(columns.compactMap(\.language))
    let translations = columns.compactMap { language, column -> Text.Translation? in
      let string = table.columns[column].cells[row]
      if string.isEmpty { return nil }
      if language == nil, written.contains(defaultLanguage) { return nil }
      return Text.Translation(
        language: language ?? (written.isEmpty ? nil : defaultLanguage),
        parts: [.literal(string)],
        source: JSONText(literal: string, place: place))
    }
    return translations.isEmpty ? nil : Text(translations: translations)
  }

  // MARK: Answers

  /// Reports choices that are to be the answers to a question that no repeat asks several times.
  mutating func checkAnswersAsChoices() {
    let named = Dictionary(grouping: elements.indices) { elements[$0].name }
    for element in elements {
      guard let question = element.question, case .answers(let name) = question.type.choices,
        let place = question.typePlace
      else { continue }
      let targets = named[name] ?? []
      if targets.count == 1, elements[targets[0]].enclosingRepeat != nil,
        elements[targets[0]].question != nil, targets[0] != element.index
      {
        continue
      }
      diagnostics.append(
        targets.isEmpty
          ? Diagnostic(
            .error, "unknown-reference", at: place,
            Phrase(en: "no question is named '\(name)'", ar: "لا سؤال باسم '\(name)'"),
            help: NearestWord.suggestion(for: name, among: elements.map(\.name)).map {
              Phrase(en: "did you mean '\($0)'?", ar: "هل تقصد '\($0)'؟")
            })
          : Diagnostic(
            .error, "not-repeated", at: place,
            Phrase(
              en: "'\(name)' is no question of a repeat, so its answers are no choices",
              ar: "'\(name)' ليس سؤالاً في قسم متكرر، فلا تصلح إجاباته خيارات"),
            help: Phrase(
              en: "name a question inside a repeat, or a choice list without ${}",
              ar: "اذكر سؤالاً داخل قسم متكرر، أو قائمة خيارات دون ${}")))
    }
  }
}

/// What `or_other` adds after a question.
struct OrOther {
  let name: JSONText
  let label: Text
  let relevant: Condition
  let place: Place

  static let choice = Phrase(en: "Other", ar: "غير ذلك")
  static let question = Phrase(en: "Specify other", ar: "حدّد ما هو")
}
