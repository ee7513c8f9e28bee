package import Programme
package import Sessions
import Surveys

/// Scores the submissions of one survey from their stored texts, one after the other. What scoring needs
/// is read straight from the bytes; a text that is out of the ordinary, such as one with an escape in a
/// place that matters, is read in full.
package struct SubmissionReader: Sendable {
  /// The scorer of the survey.
  package let survey: SurveyScorer
  private let registry: Registry?
  private var scan: SubmissionScan
  private var departments: [Submission.Subject: String?] = [:]

  /// A reader for the submissions of a survey.
  package init(_ survey: SurveyScorer, registry: Registry?) {
    self.survey = survey
    self.registry = registry
    scan = SubmissionScan(survey)
  }

  /// The score of a visit.
  ///
  /// - Parameters:
  ///   - states: the states of its allegations, in their order; the rest are alleged.
  ///   - pairId: what it shares with the other half of a double visit.
  package mutating func visit(
    _ text: Span<UInt8>, id: String, standing: Standing, states: [BreachState] = [],
    pairId: String? = nil
  ) throws(SubmissionTextError) -> ScoredVisit {
    guard scan.read(text) else {
      return survey.visit(
        try Self.decode(text), standing: standing, registry: registry, states: states,
        pairId: pairId)
    }
    return survey.visit(
      scan.subject, started: scan.started, id: id, collector: scan.collector,
      department: department(of: scan.subject), scan.outcomes, scan.measures,
      survey.allegations(states: states) { scan.breachAnswers[$0] }, standing: standing,
      pairId: pairId)
  }

  /// The ratings of an interview.
  package mutating func interview(
    _ text: Span<UInt8>, id: String
  ) throws(SubmissionTextError) -> ScoredInterview {
    guard scan.read(text) else {
      return survey.interview(try Self.decode(text), registry: registry)
    }
    return survey.interview(
      scan.subject, started: scan.started, id: id, department: department(of: scan.subject),
      outcome: scan.outcome, ratings: scan.ratings)
  }

  /// The department that answers; places are few, so each is looked up once.
  private mutating func department(of subject: Submission.Subject) -> String? {
    var place = subject
    place.date = nil
    if let known = departments[place] { return known }
    let department = survey.department(of: place, registry)
    if departments.count < 100_000 { departments.updateValue(department, forKey: place) }
    return department
  }

  private static func decode(_ text: Span<UInt8>) throws(SubmissionTextError) -> Submission {
    try SubmissionText.decode(ScannedText.text(text, 0..<text.count))
  }
}
