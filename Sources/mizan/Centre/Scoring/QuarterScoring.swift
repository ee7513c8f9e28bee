import Diagnostics
import Digests
import Programme
import Scoring
import Storage
import Surveys

/// Reads a quarter out of a store and scores it. What was counted is kept beside the store, so that the
/// next scoring costs only what was written or arrived since; the kept counts can be deleted at any
/// time.
struct QuarterScoring {
  let store: Store
  let quarter: Quarter
  /// Whether everything is counted again, whatever is kept.
  var isFull = false

  /// How much had to be read.
  enum Extent: Equatable {
    /// Everything, and why.
    case everything(Reason)
    /// Only what was touched since the last time.
    case touched(Int)

    /// Why everything was read.
    enum Reason: String, CaseIterable {
      case first
      case asked
      case policy
      case registry
      case pairs
      case program
      case otherStore = "other_store"
      case quarter
    }
  }

  /// What was scored and what it was scored with.
  struct Result {
    let score: QuarterScore
    /// The definitions behind the figures: form, version and hash, sorted.
    let definitions: [(form: String, version: String, hash: String)]
    let basis: ScoringBasis
    let extent: Extent
    let surveys: [String: SurveyScorer]
    let tallies: [Quarter: QuarterTally]

    var policyHash: String { basis.policyHash }
    var registryHash: String? { basis.registryHash }
  }

  /// Scores the quarter. `progress` is told the number of submissions read.
  func run(progress: (Int) throws -> Void = { _ in }) throws -> Result {
    try store.reading {
      let basis = try ScoringBasis(store, quarter)
      var counting = SubmissionCounting(store: store, basis: basis)
      let quarters = (0...3).compactMap { quarter.advanced(by: -$0) }
      let (tallies, extent) = try tallies(of: quarters, &counting, progress)
      for hash in Set(tallies.values.flatMap(\.definitions)) { _ = try counting.survey(hash) }
      let used = Set(quarters.compactMap { tallies[$0] }.flatMap(\.definitions))
      let scorer = QuarterScorer(
        quarter, policy: basis.policy, registry: basis.registry, tallies: tallies,
        surveys: counting.surveys, indicators: basis.indicators, platform: basis.platform)
      return Result(
        score: scorer.score(),
        definitions: counting.surveys.filter { used.contains($0.key) }.map { hash, scorer in
          (scorer.survey.settings.formID, scorer.survey.settings.version, hash)
        }.sorted { $0 < $1 },
        basis: basis, extent: extent, surveys: counting.surveys,
        tallies: tallies.filter { quarters.contains($0.key) })
    }
  }

  private func tallies(
    of quarters: [Quarter], _ counting: inout SubmissionCounting, _ progress: (Int) throws -> Void
  ) throws -> (tallies: [Quarter: QuarterTally], extent: Extent) {
    let memory = ScoreMemory(store)
    let position = try store.position()
    var key = ScoreMemory.Key(counting.basis, store)
    key.position = position.number
    key.positionHash = position.hash
    var (kept, reason) = isFull ? (nil, .asked) : try memory.read(matching: key)
    var tallies = kept?.tallies ?? [:]
    var read = 0
    var touchedCount: Int?
    if let position = kept?.key.position {
      kept = nil
      read = try recount(since: position, &tallies, &counting, progress)
      touchedCount = read
    }
    for quarter in quarters where tallies[quarter] == nil {
      var tally = QuarterTally()
      try store.forEachSubmissionState(in: quarter.code, by: .arrival) { state, text in
        read += 1
        try progress(read)
        try counting.count(state, text, into: &tally)
      }
      if touchedCount != nil, tally != QuarterTally() {
        touchedCount = nil
        reason = .quarter
      }
      tallies[quarter] = tally
    }
    if touchedCount != 0 || read > 0 {
      memory.write(ScoreMemory.Content(key: key, tallies: tallies))
    }
    return (tallies, touchedCount.map { .touched($0) } ?? .everything(reason))
  }

  /// Takes out what submissions contributed at a position, and adds what they contribute, where
  /// something was written or arrived about them since. Returns how many there are.
  private func recount(
    since position: Int64, _ tallies: inout [Quarter: QuarterTally],
    _ counting: inout SubmissionCounting, _ progress: (Int) throws -> Void
  ) throws -> Int {
    func count(_ state: SubmissionState, _ text: Span<UInt8>, times: Int) throws {
      guard let quarter = try? Quarter(reading: state.quarter), tallies[quarter] != nil else {
        return
      }
      try counting.count(
        state, text, times: times, into: &tallies[quarter, default: QuarterTally()])
    }
    for id in try store.submissionsChanged(after: position) {
      guard let (state, text) = try store.submissionState(id, at: position) else { continue }
      try count(state, text.utf8Span.span, times: -1)
    }
    var read = 0
    try store.forEachSubmissionState(touchedAfter: position) { state, text in
      read += 1
      try progress(read)
      try count(state, text, times: 1)
    }
    return read
  }
}

extension QuarterScoring.Extent {
  /// What people are told.
  var phrase: Phrase {
    switch self {
    case .touched(0):
      Phrase(
        en: "nothing changed since the last scoring",
        ar: "لم يتغير شيء منذ الاحتساب السابق")
    case .touched(let count):
      Phrase(
        en: "read again what changed since the last scoring: \(count)",
        ar: "أُعيدت قراءة ما تغير منذ الاحتساب السابق: \(count)")
    case .everything(let reason):
      Phrase(
        en: "everything was computed: \(reason.phrase.en)",
        ar: "احتُسب كل شيء: \(reason.phrase.ar)")
    }
  }
}

extension QuarterScoring.Extent.Reason {
  var phrase: Phrase {
    switch self {
    case .first:
      Phrase(en: "nothing was kept from before", ar: "لا شيء محفوظ من احتساب سابق")
    case .asked: Phrase(en: "as asked", ar: "بحسب الطلب")
    case .policy: Phrase(en: "the scoring policy changed", ar: "تغيرت سياسة الاحتساب")
    case .registry: Phrase(en: "the registry changed", ar: "تغير السجل")
    case .pairs:
      Phrase(en: "the list of double visits changed", ar: "تغيرت قائمة الزيارات المزدوجة")
    case .program: Phrase(en: "the program changed", ar: "تغير البرنامج")
    case .otherStore:
      Phrase(
        en: "what was kept belongs to another store", ar: "المحفوظ يعود إلى مخزن آخر")
    case .quarter:
      Phrase(en: "the quarter was not counted before", ar: "لم يُحتسب هذا الربع من قبل")
    }
  }
}
