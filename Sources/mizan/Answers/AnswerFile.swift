import Diagnostics
import Expressions

/// A file of answers that stands in for a person: one visit or interview, or several.
struct AnswerFile {
  /// The answers of one visit or interview.
  struct Visit {
    /// The code of the language it is conducted in; `nil`: that of the interface.
    let language: String?
    /// When it began, milliseconds since 1970 UTC; `nil`: when it is replayed.
    let started: Int64?
    /// The pseudonymous code of who collected it.
    let collector: String?
    /// Seconds between two answers of the replay.
    let pace: Int
    /// The answers in the order of the file.
    let members: [JSONNode.Member]
    /// The answers by question name; a repeat is an array of objects.
    let answers: [String: JSONNode]
    /// The names in the order of the file.
    let names: [String]
    /// Where the visit is written.
    let place: Place
  }

  /// The visits in the order of the file.
  let visits: [Visit]

  static let keys = ["$schema", "language", "started", "collector", "pace", "answers", "comment"]

  /// Reads a file of answers.
  static func read(
    _ source: SourceFile, timeZone: TimeZoneRules
  ) -> (file: AnswerFile?, diagnostics: [Diagnostic]) {
    let (root, problems) = JSONReader.read(source)
    guard let root else { return (nil, problems) }
    var diagnostics = problems
    let nodes = root.elements ?? [root]
    let visits = nodes.compactMap { visit($0, timeZone: timeZone, &diagnostics) }
    return (diagnostics.hasErrors ? nil : AnswerFile(visits: visits), diagnostics)
  }

  /// Reads one visit.
  static func visit(
    _ node: JSONNode, timeZone: TimeZoneRules, _ diagnostics: inout [Diagnostic]
  ) -> Visit? {
    var reader = ObjectReader(node, keys: keys)
    let language = reader.string("language")
    let started = reader.string("started")
    let collector = reader.string("collector")
    let pace = reader.integer("pace", in: 0...86_400)
    let answers = reader.members("answers", required: true)
    var moment: Int64?
    if let started {
      moment = instant(started.text, timeZone)
      if moment == nil {
        reader.report(
          "bad-moment", at: started.place,
          Phrase(
            en: "'\(started.text)' is no moment", ar: "'\(started.text)' ليس تاريخاً ووقتاً"),
          help: Phrase(
            en: "write 2026-07-12T09:05:00+03:00", ar: "اكتب 2026-07-12T09:05:00+03:00"))
      }
    }
    diagnostics += reader.diagnostics
    guard !reader.diagnostics.hasErrors else { return nil }
    return Visit(
      language: language?.text, started: moment, collector: collector?.text, pace: pace ?? 20,
      members: answers,
      answers: Dictionary(answers.map { ($0.name.text, $0.value) }) { first, _ in first },
      names: answers.map(\.name.text), place: node.place)
  }

  private static func instant(_ text: String, _ timeZone: TimeZoneRules) -> Int64? {
    guard text.contains("T"),
      case .dateTime(let instant) = AnswerKind.dateTime.value(ofStored: text, in: timeZone)
    else { return nil }
    return instant.milliseconds
  }
}
