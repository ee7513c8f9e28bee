import Programme
import Scoring
import Sessions
import Storage
import Surveys

/// Turns submissions of a store into what a tally counts. Keeps every definition it has read.
struct SubmissionCounting {
  let store: Store
  let basis: ScoringBasis
  /// The definitions that were needed so far, by hash.
  private(set) var surveys: [String: SurveyScorer] = [:]

  init(store: Store, basis: ScoringBasis) {
    self.store = store
    self.basis = basis
  }

  /// A submission that was scored.
  enum Scored {
    case visit(ScoredVisit)
    case interview(ScoredInterview)
    /// An interview that an editor rejected: it is in no figure.
    case leftOut
  }

  /// The scorer of a definition.
  mutating func survey(_ hash: String) throws -> SurveyScorer {
    if let known = surveys[hash] { return known }
    guard let bundle = try store.definition(hash) else {
      throw StoreError.missingDefinition(hash: hash)
    }
    guard let survey = SurveyReader.read(bundle, scrutiny: .essential).survey else {
      throw CentreError.unusableDefinition(hash)
    }
    let scorer = SurveyScorer(survey, definition: hash, policy: basis.policy)
    surveys[hash] = scorer
    return scorer
  }

  /// Scores a submission.
  mutating func scored(_ state: SubmissionState) throws -> Scored {
    let survey = try survey(state.definition)
    switch survey.survey.settings.kind {
    case .visit:
      return .visit(
        try survey.visit(
          text: state.body, entry: state.entry.text, standing: Self.standing(of: state),
          registry: basis.registry, states: Self.allegations(state.moves),
          pairId: basis.pairs[state.id]))
    case .interview:
      guard state.review != .rejected else { return .leftOut }
      return .interview(try survey.interview(text: state.body, registry: basis.registry))
    }
  }

  /// Adds a submission to a tally, or takes it out with `times` −1.
  mutating func count(
    _ state: SubmissionState, times: Int = 1, into tally: inout QuarterTally
  ) throws {
    switch try scored(state) {
    case .visit(let visit): tally.add(visit, times: times)
    case .interview(let interview): tally.add(interview, times: times)
    case .leftOut: break
    }
  }

  /// Only an accepted visit is scored; a review of an earlier revision does not count for this one.
  static func standing(of state: SubmissionState) -> Standing {
    switch state.review {
    case .accepted: .accepted
    case .unreviewed: .awaiting
    case .returned: .returned
    case .rejected:
      .rejected(state.rejection.flatMap { RejectionReason(rawValue: $0) } ?? .protocolBreach)
    }
  }

  /// Where each allegation stands after the steps that were possible when they were taken.
  static func allegations(_ moves: [AllegationMove]) -> [BreachState] {
    var cases: [BreachCase] = []
    for step in moves {
      guard (1...1000).contains(step.allegation), let move = BreachMove(rawValue: step.move) else {
        continue
      }
      while cases.count < step.allegation { cases.append(BreachCase()) }
      // Two offices may have taken the same step; the second one changes nothing.
      if move.result(from: cases[step.allegation - 1].state) != nil {
        try? cases[step.allegation - 1].apply(move)
      }
    }
    return cases.map(\.state)
  }
}
