package import Diagnostics
import Expressions

/// Reads a survey definition and reports every mistake in it in one run.
package struct SurveyReader {
  /// What came out of reading a definition.
  package struct Reading: Sendable {
    /// The survey; `nil` when there are errors.
    package let survey: Survey?
    /// Everything to report, in reading order.
    package let diagnostics: [Diagnostic]
    /// The files that were read, for showing diagnostics.
    package let sources: [SourceFile]
  }

  var diagnostics: [Diagnostic] = []
  var languages: [String] = []
  var defaultLanguage = ""
  var sectionNames: [String] = []
  var elements: [Element] = []
  /// The row of each element.
  var rows: [JSONNode] = []
  var silences: [Silence] = []
  var choiceLists: [String: ChoiceList] = [:]
  private var sources: [SourceFile] = []
  private var tables: [String: Table] = [:]
  private var files: [String: Table] = [:]
  private var tablePlaces: [String: Place] = [:]
  private let bundle: DefinitionBundle

  static let keys = [
    "$schema", "settings", "languages", "sections", "choices", "tables", "survey",
    "doubts",
  ]
  static let fragmentKeys = ["$schema", "choices", "survey"]

  /// How much of a definition is checked.
  package enum Scrutiny: Sendable {
    /// Everything, for a designer.
    case thorough
    /// Only what can forbid the survey, for somebody who waits to answer it.
    case essential
  }

  /// Reads and checks a definition.
  package static func read(
    _ bundle: DefinitionBundle, scrutiny: Scrutiny = .thorough
  ) -> Reading {
    var reader = SurveyReader(bundle: bundle)
    let survey = reader.survey()
    var diagnostics = reader.diagnostics
    if let survey {
      let context = RuleContext(
        survey, rows: reader.rows, tablePlaces: reader.tablePlaces,
        isWhole: !diagnostics.hasErrors)
      diagnostics = Rules.check(context, earlier: diagnostics, scrutiny: scrutiny)
    }
    diagnostics = diagnostics.inReadingOrder()
    return Reading(
      survey: diagnostics.hasErrors ? nil : survey, diagnostics: diagnostics,
      sources: reader.sources)
  }

  private init(bundle: DefinitionBundle) {
    self.bundle = bundle
  }

  private mutating func survey() -> Survey? {
    let source = SourceFile(name: bundle.name, text: bundle.survey)
    sources.append(source)
    let (root, problems) = JSONReader.read(source)
    diagnostics += problems
    guard let root else { return nil }
    var reader = ObjectReader(root, keys: Self.keys)
    languages = reader.strings("languages").map(\.text)
    if languages.isEmpty { languages = ["ar", "en"] }
    let settingsNode = reader.value("settings", required: true)
    let sectionNodes = reader.array("sections")
    let rowNodes = reader.array("survey", required: true)
    let doubtNodes = reader.array("doubts")
    if let choices = reader.value("choices") { readChoices(choices) }
    for table in reader.strings("tables") { readTable(table) }
    diagnostics += reader.diagnostics
    let settings = readSettings(settingsNode, in: root)
    defaultLanguage = settings.defaultLanguage
    let sections = sectionNodes.compactMap { readSection($0) }
    sectionNames = sections.map(\.name)
    var roots = Siblings()
    readRows(rowNodes, in: RowContext(), siblings: &roots)
    checkAnswersAsChoices()
    return Survey(
      settings: settings, sections: sections, choiceLists: choiceLists, tables: tables,
      elements: elements, roots: roots.indices, silences: silences,
      doubts: readDoubts(doubtNodes))
  }

  // MARK: Sections, choices

  private mutating func readSection(_ node: JSONNode) -> Section? {
    var reader = ObjectReader(node, keys: ["name", "label", "weight", "silence"])
    readSilence(&reader, scope: node.place)
    let name = reader.string("name", required: true)
    let label = reader.value("label", required: true)
    let weight = reader.number("weight", in: 0...1_000_000, required: true)
    diagnostics += reader.diagnostics
    guard let name, let label, let text = text(label), let weight else { return nil }
    return Section(name: name.text, label: text, weight: weight, place: name.place)
  }

  /// Reads choice lists; a list of an included file may not redefine another with other choices.
  mutating func readChoices(_ node: JSONNode) {
    guard let lists = node.members else {
      diagnostics.append(
        Diagnostic(
          .error, "wrong-type", at: node.place,
          Phrase(
            en: "expected an object of choice lists by name",
            ar: "المتوقع كائن يضم قوائم الخيارات بأسمائها")))
      return
    }
    for list in lists {
      let name = list.name.text
      if let other = choiceLists[name] {
        diagnostics.append(
          Diagnostic(
            .error, "duplicate-list", at: list.name.place,
            Phrase(
              en: "the choice list '\(name)' exists already in \(other.place.file)",
              ar: "قائمة الخيارات '\(name)' موجودة من قبل في \(other.place.file)"),
            help: Phrase(en: "give it another name", ar: "سمّها باسم آخر")))
        continue
      }
      guard let elements = list.value.elements else {
        var reader = ObjectReader(list.value, keys: [])
        reader.wrongType(list.value, Phrase(en: "an array of choices", ar: "مصفوفة خيارات"))
        diagnostics += reader.diagnostics.filter { $0.code == "wrong-type" }.suffix(1)
        continue
      }
      choiceLists[name] = ChoiceList(
        name: name, choices: elements.compactMap { readChoice($0) }, place: list.name.place)
    }
  }

  private mutating func readChoice(_ node: JSONNode) -> ChoiceList.Choice? {
    var reader = ObjectReader(node, keys: node.members?.map(\.name.text) ?? [])
    let name = readChoiceName(&reader)
    let label = reader.value("label")
    readSilence(&reader, scope: node.place)
    var columns: [String: String] = [:]
    for member in node.members ?? []
    where !["name", "label", "silence"].contains(member.name.text) {
      switch member.value.content {
      case .string(let text): columns[member.name.text] = text.text
      case .number(let number): columns[member.name.text] = number.text
      case .bool(let value): columns[member.name.text] = value ? "true" : "false"
      case .null: columns[member.name.text] = ""
      case .array, .object:
        reader.wrongType(
          member.value, Phrase(en: "a text or a number", ar: "نصاً أو رقماً"))
      }
    }
    diagnostics += reader.diagnostics
    guard let name else { return nil }
    return ChoiceList.Choice(
      name: name.text, label: label.flatMap { text($0) }, columns: columns, place: name.place)
  }

  /// The name of a choice; designers write the names of scales as numbers.
  private func readChoiceName(_ reader: inout ObjectReader) -> JSONText? {
    if let value = reader.node["name"], case .number(let number) = value.content {
      return JSONText(literal: number.text, place: value.place)
    }
    return reader.string("name", required: true)
  }

  // MARK: Files that travel with the definition

  /// Reads a CSV table that the survey names.
  mutating func readTable(_ name: JSONText) {
    if table(inFile: name) != nil { tablePlaces[Survey.tableName(ofFile: name.text)] = name.place }
  }

  /// The table in a CSV file, which expressions may read.
  mutating func table(inFile name: JSONText) -> Table? {
    guard let attachment = bundle.attachments.first(where: { $0.name == name.text }) else {
      reportMissingFile(name)
      return nil
    }
    if let known = files[name.text] { return known }
    let source = SourceFile(name: includedName(name.text), text: attachment.text)
    sources.append(source)
    diagnostics += TableProblems.find(in: source)
    let table = Table(csv: attachment.text)
    files[name.text] = table
    tables[Survey.tableName(ofFile: name.text)] = table
    return table
  }

  private mutating func reportMissingFile(_ name: JSONText) {
    let isNested = name.place.file != sources.first?.name
    diagnostics.append(
      Diagnostic(
        .error, "missing-file", at: name.place,
        Phrase(en: "the file '\(name.text)' is not there", ar: "الملف '\(name.text)' غير موجود"),
        help: isNested
          ? Phrase(
            en: "an included file cannot include others; name both in the survey",
            ar: "لا يضم الملف المضمَّن ملفات أخرى؛ سمِّ الملفين في الاستبيان")
          : Phrase(
            en: "names of files are relative to the folder of the survey",
            ar: "أسماء الملفات نسبية إلى مجلد الاستبيان")))
  }

  /// The rows of an included file; its choice lists are added to those of the survey.
  mutating func includedRows(_ name: JSONText) -> [JSONNode] {
    guard let attachment = bundle.attachments.first(where: { $0.name == name.text }) else {
      reportMissingFile(name)
      return []
    }
    let source = SourceFile(name: includedName(name.text), text: attachment.text)
    guard !sources.contains(where: { $0.name == source.name }) else {
      diagnostics.append(
        Diagnostic(
          .error, "repeated-include", at: name.place,
          Phrase(
            en: "'\(name.text)' is included twice", ar: "'\(name.text)' مضمّن مرتين"),
          help: Phrase(
            en: "its rows would have the same names twice; remove one of them",
            ar: "ستتكرر أسماء أسطره؛ احذف أحدهما")))
      return []
    }
    sources.append(source)
    let (root, problems) = JSONReader.read(source)
    diagnostics += problems
    guard let root else { return [] }
    var reader = ObjectReader(root, keys: Self.fragmentKeys)
    if let choices = reader.value("choices") { readChoices(choices) }
    let rows = reader.array("survey", required: true)
    diagnostics += reader.diagnostics
    return rows
  }

  /// The included file's name as the survey's own name would be written from the same place.
  private func includedName(_ name: String) -> String {
    guard let slash = bundle.name.lastIndex(of: "/") else { return name }
    return bundle.name[...slash] + name
  }

  // MARK: Texts and expressions

  mutating func text(_ node: JSONNode) -> Text? {
    let (text, problems) = Text.read(node, languages: languages)
    diagnostics += problems
    return text
  }
}
