/// How a department answers its requests on the Bekhedmatkom platform.
package struct PlatformComponent: Sendable, Hashable {
  /// The share answered in time, in percent, among requests that were answered or whose limit has
  /// passed; `nil` when none was due.
  package let timelinessPercent: Double?
  /// Its Wilson limits in percent.
  package let timelinessLimits: Limits?
  /// Requests that were rated.
  package let rated: Int
  /// Requests that closed without a rating: always shown, since raters choose themselves.
  package let unrated: Int
  /// The mean rating, 1 to 5; `nil` without ratings.
  package let meanRating: Double?
  /// (mean − 1)/4·100; `nil` without ratings.
  package let satisfactionIndex: Double?
  /// Ratings of 2 and more, the legal reading of satisfied, in percent.
  package let satisfiedPercent: Double?
  /// Ratings of 1 in percent.
  package let dissatisfiedPercent: Double?
  /// The weighted mean of the parts that are there; `nil` when neither is.
  package let component: Double?

  /// Summarises requests. Those not yet due are in neither count.
  package init(
    due: Int, onTime: Int, ratings: [Double?],
    timelinessWeight: Double = 0.5, satisfactionWeight: Double = 0.5,
    _ confidence: Confidence = .standard
  ) {
    let timeliness = Proportion.wilson(successes: Double(onTime), of: Double(due), confidence)
    timelinessPercent = timeliness.estimate.map { $0 * 100 }
    timelinessLimits = timeliness.limits?.scaled(by: 100)
    let present = ratings.compactMap { $0 }
    rated = present.count
    unrated = ratings.count - present.count
    meanRating = Moments(present)?.mean
    satisfactionIndex = meanRating.map { ($0 - 1) / 4 * 100 }
    func percent(_ isCounted: (Double) -> Bool) -> Double? {
      present.isEmpty ? nil : 100 * Double(present.count(where: isCounted)) / Double(present.count)
    }
    satisfiedPercent = percent { $0 >= 2 }
    dissatisfiedPercent = percent { $0 < 2 }
    let parts = [
      (timelinessPercent, timelinessWeight), (satisfactionIndex, satisfactionWeight),
    ].compactMap { part, weight in part.map { (score: $0, weight: weight) } }
    let weight = parts.reduce(0) { $0 + $1.weight }
    component =
      weight > 0 ? parts.reduce(0) { $0 + $1.score * $1.weight } / weight : nil
  }
}
