package import Programme
package import Sessions
import Surveys

/// Scoring one submission from its stored text.
extension SurveyScorer {
  /// The score of a visit.
  package func visit(
    text: String, entry: String, standing: Standing, registry: Registry?,
    states: [BreachState] = [], pairId: String? = nil
  ) throws(SubmissionTextError) -> ScoredVisit {
    visit(
      try SubmissionText.decode(text), entry: entry, standing: standing, registry: registry,
      states: states, pairId: pairId)
  }

  /// The ratings of an interview.
  package func interview(
    text: String, registry: Registry?
  ) throws(SubmissionTextError) -> ScoredInterview {
    interview(try SubmissionText.decode(text), registry: registry)
  }
}
