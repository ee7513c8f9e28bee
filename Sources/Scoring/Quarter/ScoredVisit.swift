package import Expressions
import Programme
import Sessions
import Surveys

/// A visit with its score and its allegations, and what is needed to add it up.
package struct ScoredVisit: Sendable {
  /// The identity of the visit.
  package let id: String
  /// The survey it answered.
  package let formID: String
  /// The hash of the definition it answered.
  package let definition: String
  /// How the service was met.
  package let channel: String
  /// The centre's code; `nil` when the visit names none.
  package let centre: String?
  /// The department that answers for it; `nil` when it cannot be told.
  package let department: String?
  /// The service's code; `nil` when the visit names none.
  package let service: String?
  /// Who collected it.
  package let collector: String
  let date: String?
  let started: Int64
  /// Where it stands.
  package let standing: Standing
  /// What it shares with the other half of a double visit; `nil` for an ordinary visit.
  package let pairId: String?
  /// Its score, with the sections in the order of the form.
  package let score: VisitScore
  /// The values of the form's measured questions, in its order; `nil` where nothing was answered.
  package let measures: [Double?]
  /// What each scored question earned, by path; only for the halves of a double visit.
  package let credits: [String: Double]
  /// Its allegations with their states.
  package let breaches: [ScoredBreach]

  /// The day of the visit: the one that was named, else that of the session.
  package var day: CivilDay { SurveyScorer.day(date, started: started) }

  /// Whether it is behind figures: accepted, and with enough coverage.
  package var isValid: Bool { standing == .accepted && score.isValid }
}

/// A satisfaction interview with its ratings.
package struct ScoredInterview: Sendable {
  /// The identity of the interview.
  package let id: String
  /// The hash of the definition it answered.
  package let definition: String
  /// How the person was met.
  package let channel: String
  /// The centre's code.
  package let centre: String?
  /// The department that answers for it.
  package let department: String?
  /// The service's code.
  package let service: String?
  let date: String?
  let started: Int64
  /// Whether it was held to the end; others have no ratings.
  package let isComplete: Bool
  /// The ratings of the form's rated questions, in its order; `nil` where there is none.
  package let ratings: [Int?]
  /// The rating of overall satisfaction; `nil` when it was not asked or not given.
  package let overall: Int?

  /// The day of the interview: the one that was named, else that of the session.
  package var day: CivilDay { SurveyScorer.day(date, started: started) }
}
