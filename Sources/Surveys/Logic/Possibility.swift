import Expressions

/// Decides whether conditions of a survey can be true together, as far as that follows from what is
/// written: choices, constants, selections, bounds of numbers, and that a question that is not
/// relevant reads as empty. A doubt counts as possible.
struct Possibility {
  /// A condition, and where it is said.
  struct Claim {
    let outline: Outline
    let carrier: RuleContext.Carrier
    /// Whether the condition must be false.
    var isNegated = false
    /// The only question about which it is believed; a constraint was judged when its own question
    /// was answered, and what else it reads may have changed since.
    var believedAbout: Int?
  }

  /// Whether the relevance and the constraint of what must be answered count too.
  private let followsAnswers: Bool
  private var budget = 400

  private init(followsAnswers: Bool) {
    self.followsAnswers = followsAnswers
  }

  /// Whether all claims can be true in one state of the survey, given facts about elements.
  /// `followingAnswers`: the relevance and the constraint of what must be answered count too.
  static func canHold(
    _ claims: [Claim], given facts: [(element: Int, fact: Fact)] = [],
    followingAnswers: Bool = false, in context: RuleContext
  ) -> Bool {
    var possibility = Possibility(followsAnswers: followingAnswers)
    var state = State()
    for (element, fact) in facts where !add(fact, about: element, to: &state, context) {
      return false
    }
    return possibility.search(claims, state, context)
  }

  /// What is known on one way through the alternatives.
  private struct State {
    var facts: [Int: Facts] = [:]
    /// Elements that must be answered and were not followed yet.
    var unfollowed: [Int] = []
    var followed: Set<Int> = []
  }

  private mutating func search(
    _ claims: [Claim], _ state: State, _ context: RuleContext
  ) -> Bool {
    var pending = claims
    var state = state
    while let claim = pending.popLast() ?? next(&state, &pending, context) {
      budget -= 1
      guard budget > 0 else { return true }
      switch claim.outline.kind {
      case .truth(let truth): if truth == claim.isNegated { return false }
      case .text(let text): if text.isEmpty != claim.isNegated { return false }
      case .number(let number):
        if (number == 0 || number.isNaN) != claim.isNegated { return false }
      case .not(let part): pending.append(Self.about(part, claim, isNegated: !claim.isNegated))
      case .all(let parts) where !claim.isNegated, .any(let parts) where claim.isNegated:
        pending += parts.map { Self.about($0, claim, isNegated: claim.isNegated) }
      case .any(let parts), .all(let parts):
        let rest = pending
        return parts.contains { part in
          search(rest + [Self.about(part, claim, isNegated: claim.isNegated)], state, context)
        }
      default:
        for (element, fact) in Self.facts(claim, context) {
          if !Self.add(fact, about: element, to: &state, context) { return false }
        }
      }
    }
    return true
  }

  private static func about(_ part: Outline, _ claim: Claim, isNegated: Bool) -> Claim {
    Claim(
      outline: part, carrier: claim.carrier, isNegated: isNegated,
      believedAbout: claim.believedAbout)
  }

  /// Adds a fact; `false` when it contradicts another.
  private static func add(
    _ fact: Fact, about element: Int, to state: inout State, _ context: RuleContext
  ) -> Bool {
    var facts =
      state.facts[element]
      ?? Facts(
        context.targets[element]?.type.answerKind ?? .text,
        possible: context.possibleValues[element])
    facts.add(fact)
    state.facts[element] = facts
    if facts.demandAnswer, state.followed.insert(element).inserted {
      state.unfollowed.append(element)
    }
    return !facts.areContradictory
  }

  /// When nothing is pending: what must hold for an answer that must be there.
  private func next(
    _ state: inout State, _ pending: inout [Claim], _ context: RuleContext
  ) -> Claim? {
    guard followsAnswers else { return nil }
    while let element = state.unfollowed.popLast() {
      pending += context.claims(behind: element)
      if let claim = pending.popLast() { return claim }
    }
    return nil
  }

  // MARK: From comparisons to facts

  private static func facts(_ claim: Claim, _ context: RuleContext) -> [(Int, Fact)] {
    let found = facts(claim.outline, claim.isNegated, claim.carrier, context)
    guard let only = claim.believedAbout else { return found }
    return found.filter { $0.0 == only }
  }

  private static func facts(
    _ outline: Outline, _ isNegated: Bool, _ carrier: RuleContext.Carrier, _ context: RuleContext
  ) -> [(Int, Fact)] {
    if let element = context.question(outline, in: carrier) {
      return [(element.index, .truth(!isNegated))]
    }
    switch outline.kind {
    case .call("selected", let arguments) where arguments.count == 2:
      guard let element = context.question(arguments[0], in: carrier),
        case .text(let name) = arguments[1].kind
      else { return [] }
      return [(element.index, .selected(name, !isNegated))]
    case .comparison(let comparison, let left, let right):
      guard let comparison = isNegated ? comparison.opposite : comparison else { return [] }
      return facts(comparison, left, right, carrier, context)
        + facts(comparison.mirrored, right, left, carrier, context)
    default: return []
    }
  }

  /// What a comparison says about its left side.
  private static func facts(
    _ comparison: Outline.Comparison, _ left: Outline, _ right: Outline,
    _ carrier: RuleContext.Carrier,
    _ context: RuleContext
  ) -> [(Int, Fact)] {
    guard let element = context.question(left, in: carrier) else { return [] }
    let kind = element.type.answerKind
    switch right.kind {
    case .text(let text) where !comparison.isOrder:
      return [(element.index, .text(text, isEqual: comparison == .equal))]
    case .number(let number) where kind.isNumber || kind == .text:
      return [(element.index, .number(comparison, number))]
    default: return comparison.isOrder ? [(element.index, .answered)] : []
    }
  }
}

extension RuleContext {
  /// The condition of an element as a claim.
  func claim(_ kind: FormulaUse.Kind, of element: Int, isNegated: Bool = false)
    -> Possibility.Claim?
  {
    formula(kind, of: element).map {
      Possibility.Claim(outline: $0.outline, carrier: $0.carrier, isNegated: isNegated)
    }
  }

  /// The relevance of an element and of everything around it.
  func relevanceClaims(of element: Int) -> [Possibility.Claim] {
    survey.ancestry(of: element).compactMap { claim(.relevant, of: $0) }
  }

  /// What holds of a question that is answered: it is relevant, and its own constraint was kept.
  fileprivate func claims(behind element: Int) -> [Possibility.Claim] {
    var claims = relevanceClaims(of: element)
    if var constraint = claim(.constraint, of: element) {
      constraint.believedAbout = element
      claims.append(constraint)
    }
    return claims
  }
}
