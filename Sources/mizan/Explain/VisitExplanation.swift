import Diagnostics
import Programme
import Scoring
import Sessions
import Storage
import Surveys

/// One submission taken apart: where it stands, how its score came about, answer by answer, and when
/// each was given.
struct VisitExplanation {
  /// A scored answer.
  struct Item {
    let path: String
    let code: String
    let label: Phrase
    let section: String
    let weight: Double
    let state: QuestionState
    let answer: String
    let credit: Double?
    let observed: Int64
    let entered: Int64
    let isCriticalFailure: Bool
  }

  let state: SubmissionState
  let summary: SubmissionSummary?
  let scored: SubmissionCounting.Scored
  let survey: SurveyScorer
  let submission: Submission
  let entry: Entry?
  let items: [Item]
  /// Ratings of an interview.
  let ratings: [(question: SurveyScorer.Rated, rating: Int, entered: Int64)]

  /// Takes a submission apart.
  init(_ id: String, in store: Store, _ result: QuarterScoring.Result) throws {
    let found = try store.submission(beginning: id)
    guard let (state, text) = try store.submissionState(found.id) else {
      throw CentreError.noSubmission(id)
    }
    var counting = SubmissionCounting(store: store, basis: result.basis)
    self.state = state
    summary = found
    scored = try counting.scored(state, text.utf8Span.span)
    let survey = try counting.survey(state.definition)
    self.survey = survey
    let submission = try SubmissionText.decode(text)
    self.submission = submission
    entry = try store.entry(state.entry)
    let answers = Dictionary(submission.answers.map { ($0.path, $0) }) { first, _ in first }
    let failures: [String] =
      if case .visit(let visit) = scored { visit.score.criticalFailures } else { [] }
    items = survey.items.map { item in
      let answer = answers[item.path]
      return Item(
        path: item.path, code: item.code, label: item.label, section: item.rule.section,
        weight: item.rule.weight, state: answer.map { QuestionState($0.state) } ?? .skipped,
        answer: answer?.value ?? "",
        credit: answer.flatMap {
          $0.state == .answered ? item.rule.credit.value(of: $0.value) : nil
        },
        observed: answer?.observed ?? 0, entered: answer?.entered ?? 0,
        isCriticalFailure: failures.contains(item.path))
    }
    if case .interview(let interview) = scored {
      ratings = zip(survey.rated, interview.ratings).compactMap { question, rating in
        rating.map {
          (
            question, $0,
            submission.answers.first { $0.name == question.name }?.entered ?? 0
          )
        }
      }
    } else {
      ratings = []
    }
  }

  /// The scored answer that a word names: a code of the bank, a name or a path.
  func item(_ word: String) -> Item? {
    items.first { $0.code == word || $0.path == word || $0.path.hasSuffix("/" + word) }
  }
}
