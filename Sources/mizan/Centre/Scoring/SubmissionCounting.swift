import Programme
import Scoring
import Sessions
import Storage
import Surveys

/// Turns submissions of a store into what a tally counts. Keeps every definition it has read.
struct SubmissionCounting {
  let store: Store
  let basis: ScoringBasis
  /// The readers of the definitions that were needed so far; there are few.
  private var readers: [SubmissionReader] = []

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

  /// The scorers of the definitions that were needed so far, by hash.
  var surveys: [String: SurveyScorer] {
    Dictionary(readers.map { ($0.survey.definition, $0.survey) }) { first, _ in first }
  }

  /// The scorer of a definition.
  mutating func survey(_ hash: String) throws -> SurveyScorer {
    readers[try reader(hash)].survey
  }

  /// The place of the reader of a definition.
  private mutating func reader(_ hash: String) throws -> Int {
    if let known = readers.firstIndex(where: { $0.survey.definition == hash }) { return known }
    guard let bundle = try store.definition(hash) else {
      throw StoreError.missingDefinition(hash: hash)
    }
    guard let survey = SurveyReader.read(bundle, scrutiny: .essential).survey else {
      throw CentreError.unusableDefinition(hash)
    }
    readers.append(
      SubmissionReader(
        SurveyScorer(survey, definition: hash, policy: basis.policy), registry: basis.registry))
    return readers.count - 1
  }

  /// Scores a submission from its text.
  mutating func scored(_ state: SubmissionState, _ text: Span<UInt8>) throws -> Scored {
    let reader = try reader(state.definition)
    switch readers[reader].survey.survey.settings.kind {
    case .visit:
      return .visit(
        try readers[reader].visit(
          text, id: state.id, standing: Self.standing(of: state),
          states: state.moves.isEmpty ? [] : Self.allegations(state.moves),
          pairId: basis.pairs.isEmpty ? nil : basis.pairs[state.id]))
    case .interview:
      guard state.review != .rejected else { return .leftOut }
      return .interview(try readers[reader].interview(text, id: state.id))
    }
  }

  /// Adds a submission to a tally, or takes it out with `times` −1.
  mutating func count(
    _ state: SubmissionState, _ text: Span<UInt8>, times: Int = 1, into tally: inout QuarterTally
  ) throws {
    switch try scored(state, text) {
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
