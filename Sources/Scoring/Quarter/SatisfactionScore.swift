package import Diagnostics
package import Programme
import Surveys

/// What service recipients answered.
package struct SatisfactionScore: Sendable {
  /// A rating question over all interviews.
  package struct Driver: Sendable {
    /// The code of the question bank.
    package let code: String
    /// What people read.
    package let label: Phrase
    /// Its ratings.
    package let ratings: TopBoxSatisfaction
    /// How closely it goes with overall satisfaction.
    package let importance: Correlation
    /// Whether it stands on enough answers.
    package let status: PublicationStatus
  }

  /// Interviews held to the end.
  package let complete: Int
  /// All contacts, whatever came of them.
  package let contacts: Int
  /// Overall satisfaction; `nil` when no survey asks it.
  package let overall: TopBoxSatisfaction?
  /// Customer effort; `nil` when no survey asks it.
  package let effort: CustomerEffort?
  /// Likelihood to recommend; `nil` when no survey asks it.
  package let recommendation: NetPromoterScore?
  /// The drivers, in the order of the questionnaire.
  package let drivers: [Driver]
  /// Whether overall satisfaction stands on enough answers.
  package let status: PublicationStatus
  private let threshold: ScoringPolicy.Threshold

  /// Summarises interviews whose ratings the questions describe.
  package init(
    _ interviews: [ScoredInterview], rated: [SurveyScorer.Rated], policy: ScoringPolicy
  ) {
    let confidence = Confidence(policy.confidence) ?? .standard
    threshold = policy.satisfaction
    let held = interviews.filter(\.isComplete)
    complete = held.count
    contacts = interviews.count
    func ratings(_ name: String) -> [Double?] { held.map { $0.ratings[name] } }
    var overall: TopBoxSatisfaction?
    var overallRatings: [Double?] = []
    var effort: CustomerEffort?
    var recommendation: NetPromoterScore?
    for question in rated {
      switch question.indicator {
      case .csat(let scale, let top):
        overallRatings = ratings(question.name)
        overall = TopBoxSatisfaction(
          ratings: overallRatings, scaleMaximum: Double(scale), topBoxes: Double(top), confidence)
      case .ces(_, let easy):
        effort = CustomerEffort(
          ratings: ratings(question.name), easyFrom: Double(easy), confidence)
      case .nps: recommendation = NetPromoterScore(ratings: ratings(question.name), confidence)
      case .driver: break
      }
    }
    self.overall = overall
    self.effort = effort
    self.recommendation = recommendation
    let threshold = threshold
    drivers = rated.compactMap { question in
      guard case .driver(let scale) = question.indicator else { return nil }
      let values = ratings(question.name)
      let summary = TopBoxSatisfaction(
        ratings: values, scaleMaximum: Double(scale), topBoxes: 2, confidence)
      return Driver(
        code: question.code, label: question.label, ratings: summary,
        importance: Correlation(
          values, overallRatings.isEmpty ? values.map { _ in nil } : overallRatings),
        status: threshold.status(Double(summary.count)))
    }
    status = threshold.status(Double(overall?.count ?? 0))
  }

  /// Whether a figure of so many answers may be shown.
  package func status(of count: Int) -> PublicationStatus { threshold.status(Double(count)) }
}
