import Diagnostics
import Programme
import Reporting
import Scoring
import Sessions
import Storage
import Surveys

/// Explanations as lines for a terminal, in one language.
struct ExplanationText {
  let explainer: Explainer
  let language: Language
  let output: any TextSink

  private func line(_ text: String = "") throws {
    try output.writeText(text.neutralised + "\n")
  }

  private func line(_ phrase: Phrase) throws { try line(phrase[language]) }

  private func text(_ cell: Cell) -> String { cell.text(Presentation(language)) }

  /// Every number with its address.
  func write(_ cells: [AddressedCell]) throws {
    for cell in cells { try line("\(cell.address)  \(text(cell.cell))") }
  }

  /// A number, down to its entries.
  func write(_ explanation: Explainer.Explanation) throws {
    let cell = explanation.cell
    try line(cell.address)
    try line("\(cell.table[language]) · \(text(cell.row)) · \(cell.column[language])")
    try line("= \(text(cell.cell))")
    try line()
    try line(
      Phrase(
        en: "How: \(explanation.scope.method.en)", ar: "كيف: \(explanation.scope.method.ar)"))
    try basis()
    if !explanation.parts.isEmpty {
      try line()
      try line(Phrase(en: "Made of", ar: "مكون من"))
      for part in explanation.parts { try line("  \(part.address) = \(text(part.cell))") }
    }
    if let imported = explanation.imported { try write(imported) }
    guard explanation.scope.visits != nil || explanation.scope.interviews != nil else { return }
    try line()
    try line(
      Phrase(
        en: "Submissions behind it: \(explanation.count)",
        ar: "السجلات التي يستند إليها: \(explanation.count)"))
    for source in explanation.sources {
      try line(
        "  \(source.id.prefix(8))  \(source.day)  \(source.centre ?? "-")  "
          + "\(Decimals.one(source.value))  \(source.collector)  "
          + "\(source.device) #\(source.sequence)  \(source.entry.prefix(12))  \(source.sealed)")
    }
    let rest = explanation.count - explanation.sources.count
    if rest > 0 {
      try line(
        Phrase(
          en: "  … and \(rest) more: --limit \(explanation.count)",
          ar: "  … و\(rest) غيرها: ‎--limit \(explanation.count)"))
    }
  }

  /// What was imported, row by row, and the entry that brought it.
  private func write(_ imported: ImportedRows) throws {
    let entry = imported.entry
    let device = try explainer.name(of: entry.author)
    try line()
    try line(
      Phrase(
        en: """
          Imported (version \(imported.version)): entry \(entry.hash.text) of \(device), \
          number \(entry.sequence), \(explainer.time(entry.moment.wall))
          """,
        ar: """
          استُورد (النسخة \(imported.version)): القيد \(entry.hash.text) من \(device)، \
          رقم \(entry.sequence)، \(explainer.time(entry.moment.wall))
          """))
    for row in imported.rows { try line("  \(row.compactText)") }
  }

  /// What everything was computed from.
  private func basis() throws {
    let basis = explainer.result.basis
    try line(
      Phrase(
        en:
          "With: policy \(basis.policy.name) \(basis.policy.version) (\(basis.policyHash.prefix(12)))",
        ar:
          "بحسب: السياسة \(basis.policy.name) \(basis.policy.version) (\(basis.policyHash.prefix(12)))"
      ))
    if let registry = basis.registry {
      try line(
        Phrase(
          en:
            "      registry \(registry.name) \(registry.version) (\((basis.registryHash ?? "").prefix(12)))",
          ar:
            "      السجل \(registry.name) \(registry.version) (\((basis.registryHash ?? "").prefix(12)))"
        ))
    }
    for definition in explainer.result.definitions {
      try line("      \(definition.form) \(definition.version) (\(definition.hash.prefix(12)))")
    }
  }

  /// A submission, down to its answers and up to the numbers it stands behind.
  func write(
    _ visit: VisitExplanation, question: String?, touched: [AddressedCell]
  ) throws {
    let submission = visit.submission
    try line(
      "\(submission.id)  \(submission.subject.date ?? "-")  \(submission.subject.centre ?? "-")  "
        + "\(submission.subject.service ?? "-")  \(submission.collector)")
    try line(
      "\(submission.formID) \(submission.version) (\(submission.definition.prefix(12)))")
    if let entry = visit.entry {
      let device = try explainer.name(of: entry.author)
      try line(
        Phrase(
          en:
            "Entry \(entry.hash.text) of \(device), number \(entry.sequence), sealed \(explainer.time(entry.moment.wall))",
          ar:
            "القيد \(entry.hash.text) من \(device)، رقم \(entry.sequence)، خُتم \(explainer.time(entry.moment.wall))"
        ))
    }
    if let summary = visit.summary {
      try line(
        Phrase(
          en:
            "Revision \(summary.revision) of \(summary.revisions); \(summary.review.phrase.en)\(summary.reviewer.map { " by \($0)" } ?? "")",
          ar:
            "النسخة \(summary.revision) من \(summary.revisions)؛ \(summary.review.phrase.ar)\(summary.reviewer.map { " (\($0))" } ?? "")"
        ))
    }
    switch visit.scored {
    case .visit(let scored): try write(scored, visit, question)
    case .interview(let interview):
      try line()
      for (question, rating, entered) in visit.ratings {
        try line("  \(question.code)  \(rating)  \(explainer.time(entered))")
      }
      if !interview.isComplete {
        try line(
          Phrase(en: "not held to the end: no rating counts", ar: "لم تكتمل: لا يُحتسب أي تقييم"))
      }
    case .leftOut:
      try line(Phrase(en: "rejected: it is in no figure", ar: "مرفوضة: ليست في أي رقم"))
    }
    try line()
    try line(
      Phrase(
        en: "Figures it stands behind: \(touched.count)",
        ar: "الأرقام التي تستند إليها: \(touched.count)"))
    for cell in touched { try line("  \(cell.address) = \(text(cell.cell))") }
  }

  private func write(
    _ scored: ScoredVisit, _ visit: VisitExplanation, _ question: String?
  ) throws {
    let score = scored.score
    try line(
      Phrase(
        en:
          "Base \(Decimals.one(score.base)), final \(Decimals.one(score.final)), coverage \(Decimals.one(score.coverage.map { $0 * 100 })) %: \(scored.isValid ? "counts" : "does not count")",
        ar:
          "الأساسية \(Decimals.one(score.base))، النهائية \(Decimals.one(score.final))، التغطية \(Decimals.one(score.coverage.map { $0 * 100 }))٪: \(scored.isValid ? "محتسبة" : "غير محتسبة")"
      ))
    for (section, value) in zip(visit.survey.survey.sections, score.sections) {
      let items = visit.items.filter { item in
        item.section == section.name && item.state != .skipped
          && (question == nil || item.code == question)
      }
      guard question == nil || !items.isEmpty else { continue }
      try line()
      try line(
        "\(section.label.string(in: language.rawValue, defaultLanguage: visit.survey.survey.settings.defaultLanguage)) (\(Decimals.one(section.weight))): \(Decimals.one(value))"
      )
      for item in items {
        let credit = item.credit.map { "\($0)" } ?? "—"
        try line(
          "  \(item.code)  \(item.state == .answered ? item.answer : item.state.phrase[language])  "
            + "\(credit) × \(Decimals.one(item.weight))  \(explainer.time(item.entered))"
            + (item.isCriticalFailure ? "  !" : ""))
      }
    }
    if !scored.breaches.isEmpty {
      try line()
      for (index, breach) in scored.breaches.enumerated() {
        try line(
          "\(index + 1)  \(breach.clause)  \(breach.severity.name[language])  "
            + breach.state.name[language])
      }
    }
  }
}
