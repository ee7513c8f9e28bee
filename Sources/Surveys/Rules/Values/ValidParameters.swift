import Diagnostics

/// Reports parameters with values that cannot work.
struct ValidParameters: Rule {
  static let entry = ManualEntry(
    "bad-parameter", .error,
    Phrase(en: "a parameter whose value cannot work", ar: "معامل قيمته لا تصلح"),
    Phrase(
      en: "A range needs numbers, an end above its start, and a step that leads from one to the "
        + "other. A seed needs randomize.",
      ar: "يحتاج range إلى أعداد، وإلى نهاية أكبر من البداية، وخطوة توصل من إحداهما إلى الأخرى. "
        + "ويحتاج seed إلى randomize."),
    bad: .rows(
      #"""
      {"type": "range", "name": "rating", "label": "From 0 to 10",
       "parameters": {"start": 10, "end": 0}}
      """#),
    good: .rows(
      #"""
      {"type": "range", "name": "rating", "label": "From 0 to 10",
       "parameters": {"start": 0, "end": 10}}
      """#))

  func check(_ context: RuleContext) -> [Diagnostic] {
    context.withParameters.flatMap { element -> [Diagnostic] in
      guard let type = element.question?.type,
        let members = context.value("parameters", of: element)?.members
      else { return [] }
      return switch type {
      case .range: range(members)
      case .selectOne, .selectMultiple, .rank: select(members)
      default: []
      }
    }
  }

  private func range(_ members: [JSONNode.Member]) -> [Diagnostic] {
    var numbers: [String: Double] = [:]
    for member in members where ["start", "end", "step"].contains(member.name.text) {
      guard let number = member.value.number else {
        return [
          finding(
            at: member.value.place,
            Phrase(
              en: "'\(member.name.text)' must be a number",
              ar: "يجب أن يكون '\(member.name.text)' عدداً"))
        ]
      }
      numbers[member.name.text] = number
    }
    func place(_ name: String) -> Place? {
      members.first { $0.name.text == name }?.value.place
    }
    let step = numbers["step"] ?? 1
    if step <= 0, let place = place("step") {
      return [
        finding(
          at: place, Phrase(en: "'step' must be above 0", ar: "يجب أن يكون 'step' أكبر من 0"))
      ]
    }
    guard let start = numbers["start"], let end = numbers["end"], let endPlace = place("end") else {
      return []
    }
    if start >= end {
      return [
        finding(
          at: endPlace,
          Phrase(
            en: "'end' must be above 'start'", ar: "يجب أن يكون 'end' أكبر من 'start'"))
      ]
    }
    let steps = (end - start) / step
    guard abs(steps - steps.rounded()) > 1e-9 else { return [] }
    return [
      finding(
        at: place("step") ?? endPlace,
        Phrase(
          en: "steps of this size never arrive at 'end'", ar: "خطوات بهذا الحجم لا تبلغ 'end' أبداً"),
        help: Phrase(
          en: "choose a step that divides the distance from 'start' to 'end'",
          ar: "اختر خطوة تقسم المسافة بين 'start' و'end'"))
    ]
  }

  private func select(_ members: [JSONNode.Member]) -> [Diagnostic] {
    members.compactMap { member in
      switch member.name.text {
      case "randomize":
        if case .bool = member.value.content { return nil }
        guard let word = member.value.string?.text, !["true", "false", "yes", "no"].contains(word)
        else { return nil }
        return finding(
          at: member.value.place,
          Phrase(en: "expected true or false", ar: "المتوقع true أو false"))
      case "seed" where !members.contains(where: { $0.name.text == "randomize" }):
        return finding(
          at: member.name.place,
          Phrase(en: "a seed needs 'randomize'", ar: "يحتاج 'seed' إلى 'randomize'"),
          help: Phrase(en: "add \"randomize\": true", ar: "أضف \"randomize\": true"))
      default: return nil
      }
    }
  }
}

extension JSONNode {
  /// The number that stands here, in quotes or not.
  fileprivate var number: Double? {
    if case .number(let number) = content { return number.double }
    return string.flatMap { Double($0.text) }
  }
}
