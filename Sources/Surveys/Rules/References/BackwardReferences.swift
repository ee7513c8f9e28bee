import Diagnostics
import Expressions

/// Reports conditions that read questions which are asked later.
struct BackwardReferences: Rule {
  static let entry = ManualEntry(
    "forward-reference", .note,
    Phrase(
      en: "a question that appears or is required by an answer given only later",
      ar: "سؤال يظهر أو يصبح مطلوباً بإجابة لا تُعطى إلا بعده"),
    Phrase(
      en: "When its turn comes, the answer is still missing; people meet the question only when "
        + "they go back. Ask first what decides.",
      ar: "حين يحين دوره تكون الإجابة غائبة بعد، فلا يلقاه المستخدم إلا إذا رجع. اسأل أولاً عما "
        + "يُبنى عليه."),
    bad: .rows(
      #"""
      {"type": "text", "name": "why", "label": "Why not?", "relevant": "${served} = 'no'"},
      {"type": "select_one yes_no", "name": "served", "label": "Were you served?"}
      """#),
    good: .rows(
      #"""
      {"type": "select_one yes_no", "name": "served", "label": "Were you served?"},
      {"type": "text", "name": "why", "label": "Why not?", "relevant": "${served} = 'no'"}
      """#))

  func check(_ context: RuleContext) -> [Diagnostic] {
    let latest = context.latestAnswerRead
    return context.formulas.flatMap { judged -> [Diagnostic] in
      guard let reader = judged.use.element,
        [.relevant, .required, .readOnly, .count].contains(judged.use.kind)
      else { return [] }
      return judged.dependencies.compactMap { dependency in
        guard case .nodes(let location) = dependency.kind,
          case .reference(let name) = location.origin, location.steps.isEmpty,
          let target = context.survey[name], let later = latest[target.index], later > reader,
          !context.survey.ancestry(of: later).contains(reader)
        else { return nil }
        let answer = context.survey.elements[later].name
        return finding(
          at: judged.use.formula.place(dependency.range),
          later == target.index
            ? Phrase(en: "'\(name)' is asked later", ar: "'\(name)' يُسأل لاحقاً")
            : Phrase(
              en: "'\(name)' is computed from '\(answer)', which is asked later",
              ar: "'\(name)' محسوب من '\(answer)' الذي يُسأل لاحقاً"),
          help: Phrase(en: "ask '\(answer)' before this", ar: "اسأل '\(answer)' قبل هذا"))
      }
    }
  }
}

extension RuleContext {
  /// For each question the last question in the document whose answer its value needs: itself where
  /// it is asked, what a calculation reads otherwise.
  fileprivate var latestAnswerRead: [Int?] {
    var latest = [Int?](repeating: nil, count: survey.elements.count)
    for element in survey.elements where element.question?.type.isAsked == true {
      latest[element.index] = element.index
    }
    var reads: [Int: [Int]] = [:]
    for edge in graph.edges where edge.kind == .calculation {
      reads[edge.reader, default: []].append(edge.read)
    }
    for element in graph.order where survey.elements[element].question?.type == .calculate {
      latest[element] = reads[element, default: []].compactMap { latest[$0] }.max()
    }
    return latest
  }
}
