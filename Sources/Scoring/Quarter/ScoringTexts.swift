package import Programme
package import Sessions
import Surveys

/// Scoring one submission from its stored text. What scoring needs is read straight from the bytes;
/// a text that is out of the ordinary, such as one with an escape in a place that matters, is read in
/// full.
extension SurveyScorer {
  /// The score of a visit.
  package func visit(
    text: String, entry: String, standing: Standing, registry: Registry?,
    states: [BreachState] = [], pairId: String? = nil
  ) throws(SubmissionTextError) -> ScoredVisit {
    if let scan = SubmissionScan(text, self) {
      return visit(
        scan.subject, started: scan.started, id: scan.id, collector: scan.collector,
        scan.outcomes, scan.measures,
        allegations(states: states) { scan.breachAnswers[$0] }, entry: entry,
        standing: standing, registry: registry, pairId: pairId)
    }
    return visit(
      try SubmissionText.decode(text), entry: entry, standing: standing, registry: registry,
      states: states, pairId: pairId)
  }

  /// The ratings of an interview.
  package func interview(
    text: String, registry: Registry?
  ) throws(SubmissionTextError) -> ScoredInterview {
    if let scan = SubmissionScan(text, self) {
      return interview(
        scan.subject, started: scan.started, id: scan.id, outcome: scan.outcome,
        ratings: scan.ratings, registry: registry)
    }
    return interview(try SubmissionText.decode(text), registry: registry)
  }
}
