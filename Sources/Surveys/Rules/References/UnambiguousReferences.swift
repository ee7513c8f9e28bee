import Diagnostics
import Expressions

/// Reports references to a name that several questions share.
struct UnambiguousReferences: Rule {
  static let entry = ManualEntry(
    "ambiguous-reference", .error,
    Phrase(
      en: "`${…}` names several questions at once", ar: "الإشارة `${…}` تسمي أكثر من سؤال"),
    Phrase(
      en: "Two groups may hold questions of the same name, as long as nobody refers to them.",
      ar: "يجوز أن تضم مجموعتان سؤالين بالاسم نفسه ما دام لا أحد يشير إليهما."),
    bad: .rows(
      #"""
      {"type": "group", "name": "counter", "label": "Counter", "children": [
        {"type": "integer", "name": "minutes", "label": "Minutes"}]},
      {"type": "group", "name": "desk", "label": "Desk", "children": [
        {"type": "integer", "name": "minutes", "label": "Minutes"}]},
      {"type": "text", "name": "why", "label": "Why so long?", "relevant": "${minutes} > 15"}
      """#),
    good: .rows(
      #"""
      {"type": "group", "name": "counter", "label": "Counter", "children": [
        {"type": "integer", "name": "counter_minutes", "label": "Minutes"}]},
      {"type": "group", "name": "desk", "label": "Desk", "children": [
        {"type": "integer", "name": "desk_minutes", "label": "Minutes"}]},
      {"type": "text", "name": "why", "label": "Why so long?", "relevant": "${desk_minutes} > 15"}
      """#))

  func check(_ context: RuleContext) -> [Diagnostic] {
    let inExpressions = context.nameProblems.filter { $0.problem.code == Self.code }.map { found in
      (name: found.name, place: found.diagnostic.place)
    }
    return (inExpressions + context.namesOutsideExpressions).compactMap { name, place in
      guard let indices = context.survey.named[name], indices.count > 1 else { return nil }
      let paths =
        indices.prefix(4).map { "'\(context.survey.elements[$0].path)'" }
        + (indices.count > 4 ? ["…"] : [])
      return finding(
        at: place,
        Phrase(
          en: "'\(name)' may be any of \(paths.joined(separator: ", "))",
          ar: "الاسم '\(name)' قد يعني أياً من \(paths.joined(separator: "، "))"),
        help: Phrase(
          en: "give the one you mean a name of its own", ar: "أعطِ السؤال المقصود اسماً خاصاً به"))
    }
  }
}

extension RuleContext.NameProblem {
  /// The name that the problem is about.
  fileprivate var name: String {
    let dependency = judged.dependencies.first {
      $0.range.lowerBound == problem.range.lowerBound
    }
    switch dependency?.kind {
    case .nodes(let location), .position(let location):
      switch location.origin {
      case .reference(let name), .everyInstance(let name): return name
      default: return ""
      }
    case .choiceLabel(let name), .lastSaved(let name): return name
    default: return ""
    }
  }
}
