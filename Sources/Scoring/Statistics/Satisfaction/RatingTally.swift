/// How often each rating was given: what all figures of a rating question need, from any number of
/// answers, in any order.
package struct RatingTally: Sendable, Hashable {
  private var counts: [Double: Int] = [:]
  /// The ratings that are there.
  package private(set) var count = 0
  /// The ratings that are missing: do not know, not applicable, no answer.
  package private(set) var missing = 0

  /// No ratings.
  package init() {}

  /// The ratings of a list.
  package init(_ ratings: some Sequence<Double?>) {
    for rating in ratings { add(rating) }
  }

  /// Adds a rating, or one that is missing, as often as it was given.
  package mutating func add(_ rating: Double?, times: Int = 1) {
    guard let rating else {
      missing += times
      return
    }
    counts[rating, default: 0] += times
    count += times
  }

  /// Adds what was counted elsewhere.
  package mutating func add(_ other: RatingTally) {
    for (rating, count) in other.counts { counts[rating, default: 0] += count }
    count += other.count
    missing += other.missing
  }

  /// The number of ratings for which something holds.
  func count(where isCounted: (Double) -> Bool) -> Int {
    counts.reduce(0) { isCounted($1.key) ? $0 + $1.value : $0 }
  }

  /// The ratings with their numbers, in ascending order.
  var ratings: [(rating: Double, count: Int)] {
    counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// The mean rating; `nil` without ratings.
  package var mean: Double? {
    guard count > 0 else { return nil }
    return counts.sorted { $0.key < $1.key }.reduce(0) { $0 + $1.key * Double($1.value) }
      / Double(count)
  }
}
