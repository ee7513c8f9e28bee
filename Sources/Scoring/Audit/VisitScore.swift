package import Programme
package import Surveys

/// The score of one visit: sections, base, coverage, critical failures and penalties.
package struct VisitScore: Sendable, Hashable {
  /// A section of a form together with what became of its questions in one visit.
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

  /// A scored question together with what became of it.
  package struct Question: Sendable, Hashable {
    /// Its name.
    package let id: String
    /// Its weight within the section, not negative.
    package let weight: Double
    /// What became of it and what it earned.
    package let outcome: VisitForm.Outcome
    /// What a credit of 0 does to more than this question; `nil` for an ordinary question.
    package let critical: CriticalEffect?

    /// A question from its parts; `credit` is read only when it was answered.
    package init(
      id: String, weight: Double, credit: Double?, state: QuestionState,
      critical: CriticalEffect? = nil
    ) {
      self.id = id
      self.weight = weight
      outcome = VisitForm.Outcome(state, credit: credit)
      self.critical = critical
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

  /// Scores a visit given as sections with their questions.
  package init(
    _ sections: [Section], breaches: [ScoredBreach] = [], rules: ScoringPolicy.Visit = .init()
  ) {
    var form = VisitForm()
    for section in sections {
      form.addSection(section.id, weight: section.weight)
      for question in section.questions {
        form.addQuestion(question.id, weight: question.weight, critical: question.critical)
      }
    }
    self.init(
      form, sections.flatMap { $0.questions.map(\.outcome) }, breaches: breaches, rules: rules)
  }

  /// Scores a visit given as the outcomes of the questions of a form, in its order.
  ///
  /// Critical sections are set to 0 and the visit aggregated again, then a visit is set to 0, then
  /// the lowest cap applies. Of the breaches that count, each clause takes its largest penalty once;
  /// the sum is limited. Breaches are not part of `base`: they have a component of their own.
  package init(
    _ form: VisitForm, _ outcomes: [VisitForm.Outcome], breaches: [ScoredBreach] = [],
    rules: ScoringPolicy.Visit = .init()
  ) {
    precondition(outcomes.count == form.items.count, "every question has an outcome")
    var scores: [Double?] = []
    var failures: [String] = []
    var (base, effective) = (WeightedMean(), WeightedMean())
    var (covered, coverable) = (0.0, 0.0)
    var limit = Double.infinity
    scores.reserveCapacity(form.sections.count)
    for section in form.sections {
      var (earned, answered, expected) = (0.0, 0.0, 0.0)
      var isZero = false
      for index in section.questions {
        let weight = form.items[index].weight
        if outcomes[index].isExpected { expected += weight }
        guard let credit = outcomes[index].earned else { continue }
        answered += weight
        earned += weight * credit
        guard credit == 0, let critical = form.items[index].critical else { continue }
        failures.append(form.questionIds[index])
        switch critical {
        case .zeroSection: isZero = true
        case .zeroVisit: limit = min(limit, 0)
        case .cap(let value): limit = min(limit, value)
        }
      }
      let score = answered > 0 ? 100 * earned / answered : nil
      scores.append(score)
      base.add(score, section.weight)
      effective.add(isZero ? 0 : score, section.weight)
      if expected > 0 {
        covered += section.weight * answered / expected
        coverable += section.weight
      }
    }
    sections = scores
    criticalFailures = failures
    self.base = base.mean
    let coverage = coverable > 0 ? covered / coverable : nil
    self.coverage = coverage
    isValid =
      base.mean != nil
      && coverage.map { Threshold.isReached(rules.minCoverage, by: $0) } ?? false
    final = base.mean.flatMap { _ in effective.mean }.map {
      max(0, min($0, limit) - Self.penalty(breaches, rules))
    }
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

/// Σws/Σw over the sections that have a score.
private struct WeightedMean {
  private var sum = 0.0
  private var weight = 0.0

  mutating func add(_ score: Double?, _ weight: Double) {
    guard let score else { return }
    sum += weight * score
    self.weight += weight
  }

  var mean: Double? { weight > 0 ? sum / weight : nil }
}
