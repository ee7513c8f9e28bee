import Diagnostics

extension SurveyReader {
  /// Reads the settings. What is missing is reported and left empty, so that the rows are read and
  /// checked all the same.
  mutating func readSettings(_ node: JSONNode?, in root: JSONNode) -> Settings {
    guard let node else {
      return Settings(
        formID: "", version: "", title: Text(translations: []),
        defaultLanguage: languages.first ?? "ar", languages: languages, kind: .visit,
        channel: .visit, rootName: "data", allowsChoiceDuplicates: false, instanceName: nil,
        place: root.place)
    }
    var reader = ObjectReader(
      node,
      keys: [
        "form_id", "version", "form_title", "default_language", "kind", "channel",
        "instance_name", "name", "allow_choice_duplicates", "silence",
      ] + Self.passedThrough)
    let formID = reader.string("form_id", required: true)
    let version = reader.string("version", required: true)
    let title = reader.value("form_title", required: true)
    let language = reader.string("default_language")
    let kind = reader.word("kind", as: Settings.Kind.self, required: true)
    let channel = reader.word("channel", as: Settings.Channel.self, required: true)
    let instanceName = reader.string("instance_name")
    let rootName = reader.string("name")
    let duplicates = reader.value("allow_choice_duplicates").map { Self.isYes($0) } ?? false
    if let language, !languages.contains(language.text) {
      reader.unknownWord(language, among: languages)
    }
    readSilence(&reader, scope: nil)
    diagnostics += reader.diagnostics
    let name = instanceName.flatMap { formula($0) }
    return Settings(
      formID: formID?.text ?? "", version: version?.text ?? "",
      title: title.flatMap { text($0) } ?? Text(translations: []),
      defaultLanguage: language?.text ?? languages.first ?? "ar", languages: languages,
      kind: kind ?? .visit, channel: channel ?? .visit, rootName: rootName?.text ?? "data",
      allowsChoiceDuplicates: duplicates, instanceName: name, place: node.place)
  }

  /// Settings that other tools act on; here they change nothing.
  private static let passedThrough = [
    "public_key", "submission_url", "auto_send", "auto_delete", "style", "clean_text_values",
    "namespaces",
  ]

  // What designers write in a cell of XLSForm instead of true() and false().
  static let yesWords: Set<String> = ["yes", "Yes", "YES", "true", "True", "TRUE", "true()"]
  static let noWords: Set<String> = ["no", "No", "NO", "false", "False", "FALSE", "false()"]

  private static func isYes(_ node: JSONNode) -> Bool {
    switch node.content {
    case .bool(let truth): truth
    case .string(let word): yesWords.contains(word.text)
    case .null, .number, .array, .object: false
    }
  }
}
