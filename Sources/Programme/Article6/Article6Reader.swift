package import Diagnostics

/// Reads the reference data of Article 6 and reports every doubt about it.
package enum Article6Reader {
  /// The article, unless something essential is wrong, and everything to report.
  ///
  /// - Parameter digest: the SHA-256 of a text's UTF-8 bytes in lower-case hexadecimal, against
  ///   which the published hash of every clause is held.
  package static func read(
    _ source: SourceFile, digest: (String) -> String
  ) -> (article: Article6?, diagnostics: [Diagnostic]) {
    let (root, problems) = JSONReader.read(source)
    guard let root else { return (nil, problems) }
    var reader = ObjectReader(
      root,
      keys: [
        "$schema", "source", "instrument", "instrument_en", "article", "status", "chapeau_ar",
        "chapeau_en", "clauses",
      ])
    reader.report(problems)
    let article = read(&reader, digest: digest)
    let diagnostics = reader.diagnostics.inReadingOrder()
    return (diagnostics.hasErrors ? nil : article, diagnostics)
  }

  private static func read(
    _ reader: inout ObjectReader, digest: (String) -> String
  ) -> Article6? {
    let instrument = reader.string("instrument", required: true)
    let english = reader.string("instrument_en")
    let status = reader.word("status", as: Article6.Status.self, required: true)
    let chapeau = reader.string("chapeau_ar", required: true)
    let chapeauEnglish = reader.string("chapeau_en")
    if let number = reader.string("article", required: true), number.text != "6" {
      reader.unknownWord(number, among: ["6"])
    }
    let clauses = readClauses(&reader, digest: digest)
    guard let instrument, let status, let chapeau else { return nil }
    let name = draftName(instrument.text, english?.text, status)
    return Article6(
      instrument: name, status: status,
      chapeau: Phrase(
        en: chapeauEnglish?.text ?? Self.chapeauTranslation, ar: chapeau.text),
      clauses: clauses)
  }

  private static func readClauses(
    _ reader: inout ObjectReader, digest: (String) -> String
  ) -> [Article6.Clause] {
    let nodes = reader.array("clauses", required: true)
    var clauses: [Article6.Clause] = []
    for (index, node) in nodes.enumerated() {
      guard let letter = ClauseLetter(rawValue: index + 1) else {
        reader.report(
          "surplus-clause", at: node.place,
          Phrase(en: "Article 6 has seven clauses", ar: "للمادة 6 سبعة بنود"),
          help: Phrase(en: "remove the eighth", ar: "احذف البند الثامن"))
        break
      }
      if let clause = readClause(node, letter, into: &reader, digest: digest) {
        clauses.append(clause)
      }
    }
    if let list = reader.node["clauses"], list.elements != nil, nodes.count < 7 {
      let missing = ClauseLetter.allCases.dropFirst(nodes.count).map(\.arabic)
      reader.report(
        "missing-clause", at: list.place,
        Phrase(
          en: "Article 6 has seven clauses, these are missing: \(missing.joined(separator: ", "))",
          ar: "للمادة 6 سبعة بنود، والناقص منها: \(missing.joined(separator: "، "))"))
    }
    return clauses
  }

  private static func readClause(
    _ node: JSONNode, _ letter: ClauseLetter, into outer: inout ObjectReader,
    digest: (String) -> String
  ) -> Article6.Clause? {
    var reader = ObjectReader(
      node, keys: ["order", "letter", "code", "text_ar", "text_en", "sha256"])
    defer { outer.report(reader.diagnostics) }
    if let order = reader.integer("order", required: true), order != letter.rawValue,
      let place = node["order"]?.place
    {
      reader.report(
        "clause-order", at: place,
        Phrase(
          en: "this is clause \(letter.rawValue) of the article, not \(order)",
          ar: "هذا هو البند \(letter.rawValue) من المادة لا \(order)"),
        help: orderHelp)
    }
    if let written = reader.string("letter", required: true),
      ClauseLetter(reading: written.text) != letter
    {
      reader.report(
        "clause-order", at: written.place,
        Phrase(
          en: "expected the letter '\(letter.arabic)' here, not '\(written.text)'",
          ar: "المتوقع هنا الحرف '\(letter.arabic)' لا '\(written.text)'"),
        help: orderHelp)
    }
    if let code = reader.string("code"), code.text != letter.code {
      reader.unknownWord(code, among: [letter.code])
    }
    let arabic = reader.string("text_ar", required: true)
    let english = reader.string("text_en", required: true)
    let hash = reader.string("sha256", required: true)
    guard let arabic, let english, let hash else { return nil }
    if digest(arabic.text) != hash.text.lowercased() {
      reader.report(
        "changed-wording", at: arabic.place,
        Phrase(
          en: "the official wording of clause '\(letter.arabic)' does not match its published hash",
          ar: "لا يطابق النص الرسمي للبند '\(letter.arabic)' بصمته المنشورة"),
        help: Phrase(
          en: "copy the wording from the instrument by program, never retype it",
          ar: "انسخ النص من الوثيقة آلياً ولا تعد كتابته"))
    }
    return Article6.Clause(
      letter: letter, wording: Phrase(en: english.text, ar: arabic.text),
      sha256: hash.text.lowercased())
  }

  private static let orderHelp = Phrase(
    en: "the order of the article is أ ب ج د هـ و ز", ar: "ترتيب المادة هو أ ب ج د هـ و ز")

  /// The name of the instrument with the word draft, whatever the data says, while it is a draft.
  private static func draftName(
    _ arabic: String, _ english: String?, _ status: Article6.Status
  ) -> Phrase {
    let english = english ?? "Government Services Development Bylaw of 2020"
    guard status == .draft else { return Phrase(en: english, ar: arabic) }
    return Phrase(
      en: english.lowercased().contains("draft") ? english : "draft \(english)",
      ar: arabic.hasPrefix("مسودة") ? arabic : "مسودة \(arabic)")
  }

  private static let chapeauTranslation = """
    The following constitute a breach of official duties and are taken into account when measuring \
    and evaluating the performance of the service providers responsible for any shortcoming in \
    providing the services connected with this bylaw:
    """
}
