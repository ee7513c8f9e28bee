package import Diagnostics

/// How far visits can be trusted: what two auditors of a double visit agree on, and how auditors
/// differ from others at the same centres.
package struct ObservationQuality: Sendable {
  /// The agreement of double visits on one question.
  package struct Item: Sendable {
    /// The code of the question.
    package let code: String
    /// What people read.
    package let label: Phrase
    /// The double visits in which both halves answered it.
    package let pairs: Int
    /// The share in which both earned the same credit; `nil` without pairs.
    package let agreement: Double?
    /// Krippendorff's alpha over the credits.
    package let alpha: KrippendorffAlpha
  }

  /// The double visits with both halves.
  package let pairs: Int
  /// Double visits of which one half is missing or does not count: each is an ordinary visit.
  package let halves: Int
  /// How much the scores of the two halves agree.
  package let scores: OneWayCorrelation
  /// The questions, in the order of the form.
  package let items: [Item]
  /// The auditors of the year that ends with the quarter.
  package let auditors: [AuditorEffect]

  init(
    pairs: [[PairedVisit]], surveys: [String: SurveyScorer],
    counted: [(auditor: String, centre: String, scores: SampleMoments)], _ confidence: Confidence
  ) {
    let complete = pairs.filter { $0.count > 1 }
    self.pairs = complete.count
    halves = pairs.count - complete.count
    scores = OneWayCorrelation(complete.map { $0.map(\.base) })
    var seen: Set<String> = []
    var questions: [SurveyScorer.Item] = []
    for definition in Set(complete.joined().map(\.key.definition)).sorted() {
      for item in surveys[definition]?.items ?? [] where seen.insert(item.path).inserted {
        questions.append(item)
      }
    }
    items = questions.map { item in
      let units = complete.map { halves in halves.prefix(2).map { $0.credits[item.path] } }
      let both = units.filter { !$0.contains(nil) }
      return Item(
        code: item.code, label: item.label, pairs: both.count,
        agreement: both.isEmpty
          ? nil : Double(both.count { $0.first == $0.last }) / Double(both.count),
        alpha: KrippendorffAlpha(
          ratings: [units.map { $0.first ?? nil }, units.map { $0.last ?? nil }],
          level: .interval))
    }
    auditors = AuditorEffect.all(counted: counted, confidence)
  }
}
