package import Diagnostics

/// A question, group or repeat of a survey: one row of XLSForm's survey sheet.
package struct Element: Sendable {
  /// Its place in ``Survey/elements``.
  package let index: Int
  /// The name, unique among its siblings.
  package let name: String
  /// The names from the root joined by `/`, without instance numbers.
  package let path: String
  /// The group or repeat around it.
  package let parent: Int?
  /// The innermost repeat around it (not itself); `nil` outside repeats.
  package let enclosingRepeat: Int?
  /// What a person reads.
  package let label: Text?
  /// A help line under the label.
  package let hint: Text?
  /// Guidance shown on request.
  package let guidanceHint: Text?
  /// When it exists for the person; ``Condition/always`` without an expression.
  package let relevant: Condition
  /// Hints to the user interface, blank-separated.
  package let appearance: String?
  /// What it is.
  package let kind: Kind
  /// The whole row.
  package let place: Place
  /// The name in the row.
  package let namePlace: Place

  /// What an element is.
  package enum Kind: Sendable {
    indirect case question(Question)
    /// A group with the indices of its children.
    case group(children: [Int])
    /// A repeat with the indices of its children.
    case `repeat`(RepeatRule, children: [Int])
  }

  /// The question, if it is one.
  package var question: Question? {
    if case .question(let question) = kind { question } else { nil }
  }

  /// The repeat, if it is one.
  package var repeatRule: RepeatRule? {
    if case .repeat(let rule, _) = kind { rule } else { nil }
  }

  /// The indices of the children of a group or repeat, in document order.
  package var children: [Int] {
    switch kind {
    case .question: []
    case .group(let children), .repeat(_, let children): children
    }
  }
}

/// How many instances a repeat has.
package struct RepeatRule: Sendable {
  /// The number of instances as an expression; `nil` when the person adds and removes them.
  package let count: Formula?
  /// Whether the instances are breach allegations: none at the start, opened by an answer.
  package let isBreach: Bool
}
