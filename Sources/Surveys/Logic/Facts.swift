import Expressions

/// What must be true of one answer, and whether any answer can be so.
struct Facts {
  /// What kind of answer it is.
  let kind: AnswerKind
  /// Everything it can be, if that is a short list.
  let possible: [String]?
  private(set) var facts: [Fact] = []

  init(_ kind: AnswerKind, possible: [String]?) {
    self.kind = kind
    self.possible = possible
  }

  mutating func add(_ fact: Fact) { facts.append(fact) }

  /// Whether no facts hold of an unanswered question.
  var demandAnswer: Bool { !facts.allSatisfy { $0.holds("", kind) } }

  /// Whether no answer fulfils all of them, as far as that can be told.
  var areContradictory: Bool {
    if let candidates {
      return !candidates.contains { value in facts.allSatisfy { $0.holds(value, kind) } }
    }
    return selectionsDiffer || isOutOfBounds
  }

  /// The values that remain once an equality fixes one.
  private var candidates: [String]? {
    if let possible { return possible }
    for fact in facts {
      switch fact {
      case .text(let text, isEqual: true): return [text]
      case .number(.equal, let number) where kind.isNumber:
        return [Value.number(number).string(in: .utc)]
      default: continue
      }
    }
    return nil
  }

  /// Whether a choice must be chosen and must not.
  private var selectionsDiffer: Bool {
    var chosen: [String: Bool] = [:]
    for case .selected(let name, let isSelected) in facts {
      if let other = chosen.updateValue(isSelected, forKey: name), other != isSelected {
        return true
      }
    }
    return false
  }

  /// Whether the bounds leave no number; in a whole number, none between them.
  private var isOutOfBounds: Bool {
    guard kind.isNumber else { return false }
    var low = -Double.infinity
    var high = Double.infinity
    var excludesLow = false
    var excludesHigh = false
    for case .number(let comparison, let number) in facts {
      switch comparison {
      case .greater where number >= low: (low, excludesLow) = (number, true)
      case .greaterOrEqual where number > low: (low, excludesLow) = (number, false)
      case .less where number <= high: (high, excludesHigh) = (number, true)
      case .lessOrEqual where number < high: (high, excludesHigh) = (number, false)
      default: continue
      }
    }
    if kind == .integer, low.isFinite, high.isFinite {
      let first = excludesLow ? low.rounded(.down) + 1 : low.rounded(.up)
      let last = excludesHigh ? high.rounded(.up) - 1 : high.rounded(.down)
      return first > last
    }
    return low > high || (low == high && (excludesLow || excludesHigh))
  }
}
