import Diagnostics

/// An example in the manual: a piece of a definition that can be completed to a whole one, and so
/// be proved.
package struct ManualExample: Sendable {
  /// What the example shows.
  enum Kind: Sendable {
    /// Rows of `survey`, as they stand between its brackets.
    case rows
    /// Members of the definition, as they stand between its braces.
    case members
    /// An expression: the relevance of a question.
    case expression
    /// A whole file.
    case file
    /// A CSV table.
    case table
  }

  /// The piece as the manual shows it.
  package let shown: String
  let text: String
  let kind: Kind

  private init(_ text: String, _ kind: Kind, shown: String? = nil) {
    self.text = text
    self.kind = kind
    self.shown = shown ?? text
  }

  /// Rows of `survey`; what is too long to show is shown shortened.
  static func rows(_ text: String, shown: String? = nil) -> ManualExample {
    ManualExample(text, .rows, shown: shown)
  }

  /// Members of the definition; what is not among them is filled in.
  static func members(_ text: String, shown: String? = nil) -> ManualExample {
    ManualExample(text, .members, shown: shown)
  }

  /// An expression.
  static func expression(_ text: String) -> ManualExample {
    ManualExample(text, .expression)
  }

  /// A whole file.
  static func file(_ text: String) -> ManualExample { ManualExample(text, .file) }

  /// A CSV table that a survey names.
  static func table(_ text: String) -> ManualExample { ManualExample(text, .table) }

  /// The whole definition of which this is the telling piece.
  package var definition: DefinitionBundle {
    let survey: String =
      switch kind {
      case .file: text
      case .rows: Self.completed("\"survey\": [\n\(text)\n]")
      case .members: Self.completed(text)
      case .expression: Self.completed(Self.rowsAround(text))
      case .table: Self.completed(#""tables": ["towns.csv"]"#)
      }
    return DefinitionBundle(
      name: "example.json", survey: survey,
      attachments: [
        .init(name: "reference/breach-followup.json", text: ManualFrame.followUp),
        .init(name: "towns.csv", text: kind == .table ? text : ManualFrame.towns),
      ])
  }

  /// The members with those of the frame that they do not give themselves.
  private static func completed(_ members: String) -> String {
    let given = JSONReader.read(SourceFile(name: "example.json", text: "{\(members)}")).root
    let missing = ManualFrame.members.filter { given?[$0.name] == nil }
    return "{" + missing.map { "\"\($0.name)\": \($0.text), " }.joined() + members + "}"
  }

  /// Questions that an expression of the manual can refer to, and one that carries it.
  private static func rowsAround(_ expression: String) -> String {
    let text = JSON.string(expression).compactText
    return "\"survey\": [\n\(ManualFrame.rows),\n"
      + "{\"type\": \"text\", \"name\": \"carrier\", \"label\": \"?\", \"relevant\": \(text)}\n]"
  }
}
