package import Diagnostics
package import Programme
import Surveys

/// What service recipients answered.
package struct SatisfactionScore: Sendable {
  /// The interviews of one centre, or of all that name none.
  package struct Unit: Sendable {
    /// The design stratum of the centre.
    let stratum: String
    /// The transactions of a year; `nil` when unknown or when no centre is named.
    let population: Double?
    /// The answers to each question by its name.
    let ratings: [String: InterviewCell.Ratings]
    let contacts: Int
    let complete: Int
  }

  /// Where a driver stands: how much goes with it, and how well it does.
  package enum Quadrant: String, Sendable, CaseIterable {
    /// Important and weak.
    case improve
    /// Important and strong.
    case keep
    /// Less important and weak.
    case watch
    /// Less important and strong.
    case maintain

    /// What people call it.
    package var name: Phrase {
      switch self {
      case .improve: Phrase(en: "improve first", ar: "أولوية للتحسين")
      case .keep: Phrase(en: "keep up", ar: "للمحافظة عليه")
      case .watch: Phrase(en: "watch", ar: "للمتابعة")
      case .maintain: Phrase(en: "no action needed", ar: "لا حاجة إلى إجراء")
      }
    }
  }

  /// A rating question over all interviews.
  package struct Driver: Sendable {
    /// The name of its question.
    package let name: String
    /// The code of the question bank.
    package let code: String
    /// What people read.
    package let label: Phrase
    /// Its ratings.
    package let ratings: RatedShare
    /// How closely it goes with overall satisfaction.
    package let importance: Correlation
    /// Whether it stands on enough answers.
    package let status: PublicationStatus
    /// Where it stands among the drivers; `nil` when it cannot be told.
    package fileprivate(set) var quadrant: Quadrant?
  }

  /// Interviews held to the end.
  package let complete: Int
  /// All contacts, whatever came of them.
  package let contacts: Int
  /// Overall satisfaction; `nil` when no survey asks it.
  package let overall: RatedShare?
  /// Customer effort; `nil` when no survey asks it.
  package let effort: RatedShare?
  /// Likelihood to recommend; `nil` when no survey asks it.
  package let recommendation: RecommendationScore?
  /// The drivers, in the order of the questionnaire.
  package let drivers: [Driver]
  /// Whether overall satisfaction stands on enough answers.
  package let status: PublicationStatus
  private let threshold: ScoringPolicy.Threshold

  /// Summarises the interviews of units whose ratings the questions describe.
  package init(_ units: [Unit], rated: [SurveyScorer.Rated], policy: ScoringPolicy) {
    let confidence = Confidence(policy.confidence) ?? .standard
    let threshold = policy.satisfaction
    self.threshold = threshold
    complete = units.reduce(0) { $0 + $1.complete }
    contacts = units.reduce(0) { $0 + $1.contacts }
    func share(_ question: SurveyScorer.Rated, from best: Int, scale: Int) -> RatedShare {
      RatedShare(units, question: question.name, from: best, scale: scale, confidence)
    }
    var overall: RatedShare?
    var effort: RatedShare?
    var recommendation: RecommendationScore?
    var drivers: [Driver] = []
    for question in rated {
      switch question.indicator {
      case .csat(let scale, let top):
        overall = overall ?? share(question, from: scale - top + 1, scale: scale)
      case .ces(let scale, let easy):
        effort = effort ?? share(question, from: easy, scale: scale)
      case .nps:
        recommendation =
          recommendation
          ?? RecommendationScore(units, question: question.name, confidence)
      case .driver(let scale):
        let ratings = share(question, from: scale - 1, scale: scale)
        drivers.append(
          Driver(
            name: question.name, code: question.code, label: question.label, ratings: ratings,
            importance: Correlation(
              joint: units.compactMap { $0.ratings[question.name] }.map(\.joint)),
            status: threshold.status(ratings.effectiveCount)))
      }
    }
    self.overall = overall
    self.effort = effort
    self.recommendation = recommendation
    self.drivers = Self.placed(drivers)
    status = threshold.status(overall?.effectiveCount ?? 0)
  }

  /// Whether a figure of so many answers may be shown.
  package func status(of share: RatedShare) -> PublicationStatus {
    threshold.status(share.effectiveCount)
  }

  /// Whether a figure of so many answers may be shown.
  package func status(of score: RecommendationScore) -> PublicationStatus {
    threshold.status(score.effectiveCount)
  }

  /// The drivers in quadrants around the mean importance and the mean performance of those that are
  /// shown.
  private static func placed(_ drivers: [Driver]) -> [Driver] {
    let shown = drivers.filter { $0.status != .suppressed }
    let importances = shown.compactMap(\.importance.coefficient)
    let performances = shown.compactMap(\.ratings.index)
    guard importances.count > 1, performances.count == shown.count else { return drivers }
    let importance = importances.reduce(0, +) / Double(importances.count)
    let performance = performances.reduce(0, +) / Double(performances.count)
    return drivers.map { driver in
      var driver = driver
      if driver.status != .suppressed, let own = driver.importance.coefficient,
        let index = driver.ratings.index
      {
        let isStrong = Threshold.isReached(performance, by: index)
        driver.quadrant =
          Threshold.isReached(importance, by: own)
          ? (isStrong ? .keep : .improve) : (isStrong ? .maintain : .watch)
      }
      return driver
    }
  }
}
