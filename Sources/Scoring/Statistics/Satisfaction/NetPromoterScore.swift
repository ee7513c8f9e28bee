/// The net promoter score of ratings from 0 to 10. Weak for services nobody can choose: it is
/// reported and never part of the index.
package struct NetPromoterScore: Sendable, Hashable {
  /// The ratings that are there.
  package let count: Int
  /// Ratings of 9 and 10.
  package let promoters: Int
  /// Ratings of 7 and 8.
  package let passives: Int
  /// Ratings from 0 to 6.
  package let detractors: Int
  /// 100·(P − D) with the shares of promoters and detractors; `nil` without ratings.
  package let score: Double?
  /// 100·√((P + D − (P−D)²)/n); `nil` without ratings.
  package let standardError: Double?
  /// The normal limits, cut to ±100; `nil` without ratings.
  package let limits: Limits?

  /// Summarises ratings; missing ones are dropped.
  package init(ratings: [Double?], _ confidence: Confidence = .standard) {
    self.init(RatingTally(ratings), confidence)
  }

  /// Summarises what was counted.
  package init(_ tally: RatingTally, _ confidence: Confidence = .standard) {
    count = tally.count
    promoters = tally.count { $0 >= 9 }
    detractors = tally.count { $0 <= 6 }
    passives = count - promoters - detractors
    guard count > 0 else {
      (score, standardError, limits) = (nil, nil, nil)
      return
    }
    let n = Double(count)
    let difference = Double(promoters - detractors) / n
    let extremes = Double(promoters + detractors) / n
    let error = 100 * (max(0, extremes - difference * difference) / n).squareRoot()
    score = 100 * difference
    standardError = error
    limits = Limits(around: 100 * difference, confidence.z * error).clipped(to: -100...100)
  }
}
