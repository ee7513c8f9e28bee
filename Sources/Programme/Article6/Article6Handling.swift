package import Diagnostics

/// How each clause of Article 6 is handled in the field: a choice of method, not of law.
package struct Article6Handling: Sendable, Hashable {
  /// One thing that a report of a breach should say.
  package struct Element: Sendable, Hashable {
    /// The name of the question that asks for it.
    package let question: String
    /// What it is.
    package let text: Phrase
    /// Whether a report without it can hardly be confirmed.
    package let isNecessary: Bool
  }

  /// One clause.
  package struct Clause: Sendable, Hashable {
    /// Which one.
    package let letter: ClauseLetter
    /// What it is called in a few words.
    package let short: Phrase
    /// What a visitor can see.
    package let observable: Phrase
    /// The severity that is proposed, a word of the surveys.
    package let severity: String
    /// What a report should say.
    package let elements: [Element]
    /// What confirms it.
    package let evidenceRule: Phrase
    /// What does not.
    package let notEvidence: [Phrase]
  }

  /// That this is method and the article a draft.
  package let notice: Phrase
  /// The clauses in the order of the article.
  package let clauses: [Clause]

  /// How a clause is handled; `nil` when the data does not say.
  package subscript(letter: ClauseLetter) -> Clause? {
    clauses.first { $0.letter == letter }
  }
}

/// Reads the handling of the clauses and reports every mistake in it.
package enum Article6HandlingReader {
  /// The handling, unless it has errors, and everything to report.
  package static func read(
    _ source: SourceFile
  ) -> (handling: Article6Handling?, diagnostics: [Diagnostic]) {
    let (root, problems) = JSONReader.read(source)
    guard let root else { return (nil, problems) }
    var reader = ObjectReader(
      root, keys: ["$schema", "version", "citation", "notice", "clauses"])
    reader.report(problems)
    let notice = reader.phrase("notice", required: true)
    let clauses = reader.array("clauses", required: true).compactMap { clause($0, &reader) }
    let diagnostics = reader.diagnostics.inReadingOrder()
    guard let notice, !diagnostics.hasErrors else { return (nil, diagnostics) }
    return (Article6Handling(notice: notice, clauses: clauses), diagnostics)
  }

  private static func clause(
    _ node: JSONNode, _ outer: inout ObjectReader
  ) -> Article6Handling.Clause? {
    var reader = ObjectReader(node, keys: node.members?.map(\.name.text) ?? [])
    let letterText = reader.string("letter", required: true)
    let short = reader.phrase("short", required: true)
    let observable = reader.phrase("observable", required: true)
    let severity = reader.string("default_severity", required: true)
    let rule = reader.phrase("evidence_rule", required: true)
    let not = reader.array("not_evidence").compactMap { reader.phrase($0) }
    let elements = reader.array("elements").compactMap { element($0, &reader) }
    let letter = letterText.flatMap { ClauseLetter(reading: $0.text) }
    if let letterText, letter == nil {
      reader.unknownWord(letterText, among: ClauseLetter.allCases.map(\.arabic))
    }
    outer.report(reader.diagnostics)
    guard let letter, let short, let observable, let severity, let rule else { return nil }
    return Article6Handling.Clause(
      letter: letter, short: short, observable: observable, severity: severity.text,
      elements: elements, evidenceRule: rule, notEvidence: not)
  }

  private static func element(
    _ node: JSONNode, _ outer: inout ObjectReader
  ) -> Article6Handling.Element? {
    var reader = ObjectReader(node, keys: ["question", "text", "necessary"])
    let question = reader.string("question", required: true)
    let text = reader.phrase("text", required: true)
    let isNecessary = reader.bool("necessary") ?? false
    outer.report(reader.diagnostics)
    guard let question, let text else { return nil }
    return Article6Handling.Element(
      question: question.text, text: text, isNecessary: isNecessary)
  }
}
