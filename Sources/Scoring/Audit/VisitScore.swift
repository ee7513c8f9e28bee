package import Programme
package import Surveys

/// The score of one visit: sections, base, coverage, critical failures and penalties.
package struct VisitScore: Sendable, Hashable {
  /// A section of the form.
  package struct Section: Sendable, Hashable {
    /// Its name.
    package let id: String
    /// Its weight, not negative; section weights need not sum to 100.
    package let weight: Double
    /// Its questions in the order of the form.
    package let questions: [Question]

    /// A section from its parts.
    package init(id: String, weight: Double, questions: [Question]) {
      self.id = id
      self.weight = weight
      self.questions = questions
    }
  }

  /// A scored question.
  package struct Question: Sendable, Hashable {
    /// Its name.
    package let id: String
    /// Its weight within the section, not negative.
    package let weight: Double
    /// What the answer earned, 0 to 1; read only when the question was answered.
    package let credit: Double?
    /// What became of it.
    package let state: QuestionState
    /// What a credit of 0 does to more than this question; `nil` for an ordinary question.
    package let critical: CriticalEffect?

    /// A question from its parts.
    package init(
      id: String, weight: Double, credit: Double?, state: QuestionState,
      critical: CriticalEffect? = nil
    ) {
      self.id = id
      self.weight = weight
      self.credit = credit
      self.state = state
      self.critical = critical
    }

    /// The credit of an answered question. An answer that can have no credit, such as a list in
    /// which nothing applies, is outside the score like a question that does not apply.
    fileprivate var earned: Double? { state == .answered ? credit : nil }
    fileprivate var isExpected: Bool {
      state.isExpected && (state != .answered || credit != nil)
    }
  }

  /// 100·Σwc/Σw over the answered questions of each section, in the order of the sections; `nil`
  /// where nothing of weight was answered.
  package let sections: [Double?]
  /// ΣW·S/ΣW over the sections with a score: the figure that feeds centre, department and index.
  /// `nil` when those have no weight.
  package let base: Double?
  /// `base` after critical failures and penalties: the figure shown for the visit.
  package let final: Double?
  /// ΣW·(answered weight/expected weight)/ΣW over the sections of which something was expected;
  /// `nil` when that is nothing.
  package let coverage: Double?
  /// Whether the visit has a base and covered enough.
  package let isValid: Bool
  /// The critical questions that were answered with a credit of exactly 0, in the order of the form.
  package let criticalFailures: [String]

  /// Scores a visit.
  ///
  /// Critical sections are set to 0 and the visit aggregated again, then a visit is set to 0, then
  /// the lowest cap applies. Of the breaches that count, each clause takes its largest penalty once;
  /// the sum is limited. Breaches are not part of `base`: they have a component of their own.
  package init(
    _ sections: [Section], breaches: [ScoredBreach] = [], rules: ScoringPolicy.Visit = .init()
  ) {
    var scores: [Double?] = []
    var effective: [Double?] = []
    var covered = 0.0
    var coverable = 0.0
    var failures: [String] = []
    var limit = Double.infinity
    scores.reserveCapacity(sections.count)
    effective.reserveCapacity(sections.count)
    for section in sections {
      var (earned, answered, expected) = (0.0, 0.0, 0.0)
      var isZero = false
      for question in section.questions {
        if question.isExpected { expected += question.weight }
        guard let credit = question.earned else { continue }
        answered += question.weight
        earned += question.weight * credit
        guard credit == 0, let critical = question.critical else { continue }
        failures.append(question.id)
        switch critical {
        case .zeroSection: isZero = true
        case .zeroVisit: limit = min(limit, 0)
        case .cap(let value): limit = min(limit, value)
        }
      }
      let score = answered > 0 ? 100 * earned / answered : nil
      scores.append(score)
      effective.append(isZero ? 0 : score)
      if expected > 0 {
        covered += section.weight * answered / expected
        coverable += section.weight
      }
    }
    self.sections = scores
    criticalFailures = failures
    let base = Self.aggregate(scores, sections)
    let coverage = coverable > 0 ? covered / coverable : nil
    self.base = base
    self.coverage = coverage
    isValid =
      base != nil && coverage.map { Threshold.isReached(rules.minCoverage, by: $0) } ?? false
    final = base.flatMap { _ in Self.aggregate(effective, sections) }.map {
      max(0, min($0, limit) - Self.penalty(breaches, rules))
    }
  }

  private static func aggregate(_ scores: [Double?], _ sections: [Section]) -> Double? {
    var (sum, weight) = (0.0, 0.0)
    for (score, section) in zip(scores, sections) {
      guard let score else { continue }
      sum += section.weight * score
      weight += section.weight
    }
    return weight > 0 ? sum / weight : nil
  }

  private static func penalty(_ breaches: [ScoredBreach], _ rules: ScoringPolicy.Visit) -> Double {
    guard !breaches.isEmpty else { return 0 }
    // The largest penalty, not the penalty of the worst severity: a policy may order them otherwise.
    var largest: [ClauseKey: Double] = [:]
    for breach in breaches where breach.state.standing == .counted {
      let key = ClauseKey(breach.clause)
      largest[key] = max(largest[key] ?? 0, rules.penalties[breach.severity])
    }
    return min(rules.penaltyCap, largest.values.sorted().reduce(0, +))
  }
}
