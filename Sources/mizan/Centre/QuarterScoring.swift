import Diagnostics
import Digests
import Programme
import Scoring
import Sessions
import Storage
import Surveys

/// Reads a quarter out of a store and scores it, one submission at a time.
struct QuarterScoring {
  let store: Store
  let quarter: Quarter

  /// What was scored and what it was scored with.
  struct Result {
    let score: QuarterScore
    /// The definitions behind the figures: form, version and hash, sorted.
    let definitions: [(form: String, version: String, hash: String)]
    let policyHash: String
    let registryHash: String?
    /// Every visit of the quarter with its score, by identity.
    let visits: [ScoredVisit]
  }

  /// Scores the quarter. `progress` is told the number of submissions read.
  func run(progress: (Int) throws -> Void = { _ in }) throws -> Result {
    let policy = try currentPolicy()
    let registry = try currentRegistry()
    var scorer = QuarterScorer(quarter, policy: policy.policy, registry: registry?.registry)
    var surveys: [String: SurveyScorer] = [:]
    var definitions: [(form: String, version: String, hash: String)] = []
    var visits: [ScoredVisit] = []
    var count = 0
    for past in (0...3).reversed() {
      guard let period = quarter.advanced(by: -past) else { continue }
      try store.forEachSubmissionText(in: period.code) { summary, text in
        count += 1
        try progress(count)
        if surveys[summary.definition] == nil {
          let survey = try survey(summary.definition)
          let scored = SurveyScorer(survey, policy: policy.policy)
          surveys[summary.definition] = scored
          scorer.add(scored)
          definitions.append((summary.form, summary.version, summary.definition))
        }
        guard let survey = surveys[summary.definition] else { return }
        let submission = try SubmissionText.decode(text)
        switch survey.survey.settings.kind {
        case .visit:
          guard
            let visit = survey.visit(
              submission, entry: summary.entry.text,
              standing: try standing(of: summary), registry: registry?.registry)
          else { return }
          scorer.add(visit)
          if past == 0 { visits.append(visit) }
        case .interview:
          guard summary.review != .rejected,
            let interview = survey.interview(submission, registry: registry?.registry)
          else { return }
          scorer.add(interview)
        }
      }
    }
    return Result(
      score: scorer.score(), definitions: definitions.sorted { $0 < $1 },
      policyHash: SHA256.hexadecimal(policy.text), registryHash: registry.map { $0.hash },
      visits: visits)
  }

  /// Only an accepted visit is scored; a review of an earlier revision does not count for this one.
  private func standing(of summary: SubmissionSummary) throws -> Standing {
    switch summary.review {
    case .accepted: return .accepted
    case .unreviewed: return .awaiting
    case .returned: return .returned
    case .rejected:
      let reason = try store.reviews(of: summary.id)
        .first { $0.review.entry == summary.entry && $0.review.decision == .rejected }
        .flatMap { RejectionReason(rawValue: $0.review.reason) }
      return .rejected(reason ?? .protocolBreach)
    }
  }

  private func survey(_ hash: String) throws -> Survey {
    guard let bundle = try store.definition(hash) else {
      throw StoreError.missingDefinition(hash: hash)
    }
    guard let survey = SurveyReader.read(bundle, scrutiny: .essential).survey else {
      throw CentreError.unusableDefinition(hash)
    }
    return survey
  }

  private func currentPolicy() throws -> (policy: ScoringPolicy, text: String) {
    let text =
      try store.currentVersion(.policy, subject: "policy")?.body ?? ReferenceData.policyText
    let (policy, diagnostics) = PolicyReader.read(SourceFile(name: "policy", text: text))
    guard let policy, !diagnostics.hasErrors else { throw CentreError.unusablePolicy }
    return (policy, text)
  }

  private func currentRegistry() throws -> (registry: Registry, hash: String)? {
    guard let entry = try store.currentVersion(.registry, subject: "registry") else { return nil }
    guard
      let registry = RegistryReader.read(SourceFile(name: "registry", text: entry.body)).registry
    else { throw CentreError.unusableRegistry }
    return (registry, SHA256.hexadecimal(entry.body))
  }
}

/// Why a quarter could not be scored.
enum CentreError: ExplainedError {
  case unusableDefinition(String)
  case unusablePolicy
  case unusableRegistry
  case noQuarter
  case noSubmission(String)
  case ambiguousSubmission(String)
  case selfReview(String)

  var message: Phrase {
    switch self {
    case .unusableDefinition(let hash):
      Phrase(
        en: "the definition \(hash.prefix(12)) cannot be read by this version",
        ar: "لا يستطيع هذا الإصدار قراءة التعريف \(hash.prefix(12))")
    case .unusablePolicy:
      Phrase(en: "the scoring policy cannot be read", ar: "تتعذر قراءة سياسة الاحتساب")
    case .unusableRegistry:
      Phrase(en: "the registry cannot be read", ar: "تتعذر قراءة السجل")
    case .noQuarter:
      Phrase(
        en: "the store holds no visit or interview yet", ar: "لا زيارات ولا مقابلات في المخزن بعد")
    case .noSubmission(let word):
      Phrase(en: "there is no submission '\(word)'", ar: "لا يوجد سجل '\(word)'")
    case .ambiguousSubmission(let word):
      Phrase(en: "several submissions begin with '\(word)'", ar: "أكثر من سجل يبدأ بـ '\(word)'")
    case .selfReview(let collector):
      Phrase(
        en: "'\(collector)' collected this visit and cannot review it",
        ar: "'\(collector)' هو من جمع هذه الزيارة ولا يراجعها")
    }
  }

  var help: Phrase? {
    switch self {
    case .noQuarter: Phrase(en: "see: mizan merge --help", ar: "انظر: mizan merge --help")
    case .noSubmission, .ambiguousSubmission:
      Phrase(en: "see: mizan review list CENTRE", ar: "انظر: mizan review list CENTRE")
    default: nil
    }
  }
}
