/// How likely recipients are to recommend, −100 to 100: the net promoter score, weighted and clustered by
/// centre where the design is known.
package struct RecommendationScore: Sendable, Hashable {
  /// The ratings that are there.
  package let count: Int
  /// 100·(share of promoters − share of detractors); `nil` without ratings.
  package let score: Double?
  /// Its limits, cut to ±100; `nil` without ratings, and when a single centre was asked.
  package let limits: Limits?
  /// The number of answers of a simple sample that would be as precise, never more than there are.
  package let effectiveCount: Double
  /// How the estimate was made.
  package let basis: RatedShare.Basis

  /// Summarises the answers of units to a question.
  init(_ units: [SatisfactionScore.Unit], question: String, _ confidence: Confidence) {
    let simple = NetPromoterScore(RatedShare.tally(units, question: question), confidence)
    let design = RatingDesign(units, question: question)
    count = simple.count
    basis = design.basis
    guard basis != .simple else {
      (score, limits, effectiveCount) = (simple.score, simple.limits, Double(simple.count))
      return
    }
    func share(_ tally: RatingTally, _ isCounted: (Double) -> Bool) -> Double {
      Double(tally.count(where: isCounted)) / Double(tally.count)
    }
    let balance = SurveyMean(
      design.sample { tally in share(tally) { $0 >= 9 } - share(tally) { $0 <= 6 } }, confidence)
    let extremes = SurveyMean(design.sample { tally in share(tally) { $0 >= 9 || $0 <= 6 } })
    score = balance.estimate.map { 100 * $0 }
    limits = balance.limits.map {
      Limits(100 * $0.lower, 100 * $0.upper).clipped(to: -100...100)
    }
    var effective = Double(count)
    if let difference = balance.estimate, let error = balance.standardError, error > 0,
      let extremes = extremes.estimate
    {
      // The variance of one answer over that of the estimate.
      effective = min(effective, max(0, extremes - difference * difference) / (error * error))
    }
    effectiveCount = effective
  }
}
