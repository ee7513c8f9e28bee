import Diagnostics
import Expressions

/// Reports questions that need each other to be computed: the error at the first of their
/// references, a note at each of the others.
struct NoCycles: Rule {
  static let entry = ManualEntry(
    "cycle", .error,
    Phrase(
      en: "questions that need each other to be computed",
      ar: "أسئلة يحتاج بعضها إلى بعض لتُحسب"),
    Phrase(
      en:
        "Calculations, relevance, required and read_only may not come back to where they started; "
        + "the relevance of a group may not read a question inside it. Constraints may.",
      ar: "لا يجوز أن تعود الحسابات أو relevant أو required أو read_only إلى حيث بدأت، ولا أن تقرأ "
        + "صلة المجموعة سؤالاً داخلها. ويجوز ذلك في constraint."),
    bad: .rows(
      #"""
      {"type": "calculate", "name": "net", "calculation": "${gross} - ${tax}"},
      {"type": "calculate", "name": "tax", "calculation": "${net} * 0.16"},
      {"type": "integer", "name": "gross", "label": "Fee charged, in fils"}
      """#),
    good: .rows(
      #"""
      {"type": "calculate", "name": "net", "calculation": "${gross} div 1.16"},
      {"type": "calculate", "name": "tax", "calculation": "${net} * 0.16"},
      {"type": "integer", "name": "gross", "label": "Fee charged, in fils"}
      """#))

  func check(_ context: RuleContext) -> [Diagnostic] {
    context.graph.cycles.flatMap { cycle -> [Diagnostic] in
      guard let first = cycle.first else { return [] }
      let path = Self.path(of: cycle, in: context.survey)
      return [error(path, isLoop: cycle.count == 1, at: context.place(of: first))]
        + cycle.dropFirst().map { note($0, path, context) }
    }
  }

  /// The names of a circle; of a long one the first and the last.
  private static func path(of cycle: [DependencyGraph.Edge], in survey: Survey) -> Phrase {
    let readers = cycle.map(\.reader) + cycle.prefix(1).map(\.reader)
    let shown =
      readers.count <= 12
      ? readers.map { "'\(survey.elements[$0].name)'" }
      : readers.prefix(6).map { "'\(survey.elements[$0].name)'" } + ["…"]
        + readers.suffix(5).map { "'\(survey.elements[$0].name)'" }
    return Phrase(en: shown.joined(separator: " → "), ar: shown.joined(separator: " ← "))
  }

  private func error(_ path: Phrase, isLoop: Bool, at place: Place) -> Diagnostic {
    finding(
      at: place,
      isLoop
        ? Phrase(
          en: "this needs itself to be computed: \(path.en)",
          ar: "هذا يحتاج إلى نفسه ليُحسب: \(path.ar)")
        : Phrase(
          en: "these need each other to be computed: \(path.en)",
          ar: "تحتاج هذه إلى بعضها لتُحسب: \(path.ar)"),
      help: Phrase(en: "take one of the references away", ar: "أزل إحدى الإشارات"))
  }

  private func note(
    _ edge: DependencyGraph.Edge, _ path: Phrase, _ context: RuleContext
  ) -> Diagnostic {
    let (reader, read) = (
      context.survey.elements[edge.reader].name, context.survey.elements[edge.read].name
    )
    return Diagnostic(
      .note, Self.code, at: context.place(of: edge),
      Phrase(
        en: "in the circle \(path.en), '\(reader)' reads '\(read)' here",
        ar: "في الدائرة \(path.ar) يقرأ '\(reader)' هنا '\(read)'"))
  }
}

extension RuleContext {
  /// Where an edge is written.
  fileprivate func place(of edge: DependencyGraph.Edge) -> Place {
    let kind: FormulaUse.Kind =
      switch edge.kind {
      case .relevant: .relevant
      case .calculation, .trigger, .triggered: .calculation
      case .required: .required
      case .readOnly: .readOnly
      case .count: .count
      case .choices: .choiceFilter
      case .seed: .seed
      }
    return formula(kind, of: edge.reader)?.use.formula.place(edge.range)
      ?? survey.elements[edge.reader].namePlace
  }
}
