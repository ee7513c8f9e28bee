package import Diagnostics

/// A section of the score: a name, what people read, and its weight among the sections.
package struct Section: Sendable {
  /// The name that questions call it by.
  package let name: String
  /// What people read.
  package let label: Text
  /// Its weight; not negative. Weights need not add up to 100.
  package let weight: Double
  /// Where the section is named.
  package let place: Place
}

/// How an answer counts in the score of a visit.
package struct ScoreRule: Sendable {
  /// The name of the section it counts in.
  package let section: String
  /// Its weight in the section; not negative.
  package let weight: Double
  /// How the answer becomes a credit between 0 and 1.
  package let credit: Credit
  /// What happens when the credit is exactly 0; `nil` for an ordinary question.
  package let critical: CriticalEffect?
  /// Where the rule is written.
  package let place: Place
}

/// How an answer becomes a credit between 0 and 1 (domain model 3.1).
package enum Credit: Sendable, Hashable {
  /// 1 for the positive choice, else 0.
  case yesNo(positive: String)
  /// `yes` 1, `partial` a half, `no` 0.
  case yesPartialNo
  /// Linear from the worst to the best value; reversed when low is good.
  case scale(min: Double, max: Double, isReversed: Bool)
  /// The credit of each choice.
  case choice(credits: [String: Double])
  /// The share of the listed items that were observed; `none` is the choice that says nothing was.
  case checklist(items: Int, none: String?)
  /// 1 at the target or better, 0 at the limit or worse, linear between them.
  case measure(direction: Direction, target: Double, limit: Double)

  /// Which way a measured value is good.
  package enum Direction: String, Sendable, CaseIterable {
    case lower
    case higher
  }

  /// The words of the kinds of credit, as a definition writes them.
  package enum Kind: String, Sendable, CaseIterable {
    case yesNo = "yes_no"
    case yesPartialNo = "yes_partial_no"
    case scale
    case choice
    case checklist
    case measure
  }
}

/// What a failed critical question does to the score (domain model 3.2).
package enum CriticalEffect: Sendable, Hashable {
  case zeroSection
  case zeroVisit
  /// The visit scores at most this, 0 to 100.
  case cap(Double)
}

/// The breach of Article 6 that an answer may point to.
package struct BreachPrompt: Sendable {
  /// The letters of the clauses it may fall under, in the order of the article.
  package let clauses: [String]
  /// When the follow-up is offered; `nil`: when the credit of the answer is 0.
  package let condition: Formula?
  /// The severity proposed.
  package let severity: Severity
  /// Where the prompt is written.
  package let place: Place

  /// How grave a breach is.
  package enum Severity: String, Sendable, CaseIterable {
    case low
    case medium
    case high
    case critical
  }
}

/// How an answer enters the satisfaction figures (domain model 3.7).
package enum Indicator: Sendable, Hashable {
  /// Overall satisfaction on 1…scaleMax, the highest `topBoxes` values counting as satisfied.
  case csat(scaleMax: Int, topBoxes: Int)
  /// A driver of satisfaction on 1…scaleMax.
  case driver(scaleMax: Int)
  /// Customer effort on 1…scaleMax; `easyFrom` and above count as easy.
  case ces(scaleMax: Int, easyFrom: Int)
  /// Likelihood to recommend, 0…10.
  case nps
}

/// What an answer means to the programme.
package enum Role: String, Sendable, CaseIterable {
  case centre
  case department
  case service
  case date
  case outcome
  case consent
  case auditor
}
