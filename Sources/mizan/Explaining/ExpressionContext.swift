import Diagnostics

/// What an expression is evaluated in, as a person writes it: the fields of a line of `--batch`, or the
/// answers alone.
enum ExpressionContext {
  /// The fields beside the expression itself.
  static let fields = [
    "context", "types", "self", "at", "lists", "irrelevant", "language", "tz", "now", "as",
    "form_version",
  ]

  /// The fields that a word of the command line stands for; `nil` when there are mistakes, which are
  /// told. Where the form's language is not said, it is that of the person.
  static func read(_ word: String?, _ invocation: Invocation) throws -> JSON? {
    var members: [JSON.Member] = []
    if let word {
      guard let (source, root) = try WrittenJSON.read(word, called: "--context", invocation) else {
        return nil
      }
      let found = root.members ?? []
      let strangers = found.filter { !fields.contains($0.name.text) }
      if strangers.count == found.count {
        members = [.init("context", root.json)]
      } else if strangers.isEmpty {
        members = root.json.members ?? []
      } else {
        try invocation.tell(strangers.map(mistake), about: source)
        return nil
      }
    }
    if !members.contains(where: { $0.name == "language" }) {
      members.append(.init("language", .string(invocation.language.rawValue)))
    }
    return .object(members)
  }

  private static func mistake(_ member: JSONNode.Member) -> Diagnostic {
    let name = member.name.text
    let nearest = NearestWord.suggestion(for: name, among: fields)
    return Diagnostic(
      .error, "unknown-key", at: member.name.place,
      Phrase(en: "'\(name)' is no field here", ar: "'\(name)' ليس حقلاً هنا"),
      help: nearest.map { Phrase(en: "did you mean '\($0)'?", ar: "هل تقصد '\($0)'؟") }
        ?? Phrase(
          en: "put answers into \"context\": {\"\(name)\": …}",
          ar: "ضع الإجابات في \"context\": {\"\(name)\": …}"))
  }
}
