package import Programme
import Sessions
import Surveys

/// A visit with its score and its allegations, and what is needed to add it up.
package struct ScoredVisit: Sendable {
  /// The identity of the visit.
  package let id: String
  /// The log entry it was computed from.
  package let entry: String
  /// The survey it answered.
  package let formID: String
  /// How the service was met.
  package let channel: String
  /// The centre's code; `nil` when the visit names none.
  package let centre: String?
  /// The department that answers for it; `nil` when it cannot be told.
  package let department: String?
  /// Who collected it.
  package let collector: String
  /// The day of the visit.
  package let day: CivilDay
  /// Where it stands.
  package let standing: Standing
  /// Its score.
  package let score: VisitScore
  /// The scores of its sections by name; `nil` where nothing was answered.
  package let sections: [String: Double?]
  /// Its allegations with their states.
  package let breaches: [ScoredBreach]

  /// Whether it is behind figures: accepted, and with enough coverage.
  package var isValid: Bool { standing == .accepted && score.isValid }

  /// The visit as an observation of its centre.
  var observation: VisitObservation {
    VisitObservation(id: id, score: score.base, isValid: isValid)
  }
}

/// A satisfaction interview with its ratings.
package struct ScoredInterview: Sendable {
  /// The identity of the interview.
  package let id: String
  /// How the person was met.
  package let channel: String
  /// The centre's code.
  package let centre: String?
  /// The department that answers for it.
  package let department: String?
  /// The day of the interview.
  package let day: CivilDay
  /// Whether it was held to the end; others have no ratings.
  package let isComplete: Bool
  /// The ratings by the name of their question.
  package let ratings: [String: Double]
}
