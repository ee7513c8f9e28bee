/// Answers of a designed sample, kept as totals of their primary sampling units.
///
/// An estimate needs only each unit's Σw, Σwy and number of answers, so a quarter of any size is held
/// in one entry per centre, and answers can be added as they come.
package struct DesignSample: Sendable {
  /// What a primary sampling unit contributes.
  struct Unit {
    let stratum: Int
    var weight: Double
    var total: Double
  }

  private struct Key: Hashable {
    let stratum: Int
    let cluster: Int
  }

  private(set) var units: [Unit] = []
  private(set) var count = 0
  private var positions: [Key: Int] = [:]
  /// The finite population correction 1 − m/M of each stratum; 1 where none is given.
  let corrections: [Int: Double]

  /// An empty sample. `corrections` holds 1 − m/M, by stratum, where m of M units were drawn.
  package init(corrections: [Int: Double] = [:]) {
    self.corrections = corrections
  }

  /// Adds an answer.
  ///
  /// - Parameters:
  ///   - value: the answer.
  ///   - weight: its design weight, finite and not negative.
  ///   - stratum: the code of its stratum.
  ///   - cluster: the code of its primary sampling unit, unique within the stratum; `nil` makes the
  ///     answer a unit of its own.
  package mutating func add(
    _ value: Double, weight: Double = 1, stratum: Int = 0, cluster: Int? = nil
  ) {
    precondition(weight >= 0 && weight.isFinite, "a design weight is finite and not negative")
    count += 1
    var position = units.count
    if let cluster {
      let key = Key(stratum: stratum, cluster: cluster)
      if let known = positions[key] { position = known } else { positions[key] = position }
    }
    if position == units.count { units.append(Unit(stratum: stratum, weight: 0, total: 0)) }
    units[position].weight += weight
    units[position].total += weight * value
  }

  /// Adds a primary sampling unit of which only the totals are known.
  ///
  /// - Parameters:
  ///   - count: its answers.
  ///   - weight: the sum of their weights, finite and not negative.
  ///   - total: the sum of weight times answer.
  ///   - stratum: the code of its stratum.
  package mutating func addUnit(count: Int, weight: Double, total: Double, stratum: Int = 0) {
    precondition(weight >= 0 && weight.isFinite, "a design weight is finite and not negative")
    self.count += count
    units.append(Unit(stratum: stratum, weight: weight, total: total))
  }

  /// The estimate Σwy/Σw with its linearised variance; `nil` without answers or weight.
  ///
  /// With u = w(y − estimate)/Σw summed to t within each unit, the variance is
  /// Σ f·m/(m−1)·Σ(t − t̄)² over strata of m units. Source: Taylor linearisation, units drawn with
  /// replacement; Wolter (2007), chapter 6.
  var linearised: (estimate: Double, standardError: Double?, degreesOfFreedom: Int)? {
    let weight = units.reduce(0) { $0 + $1.weight }
    guard weight > 0 else { return nil }
    let estimate = units.reduce(0) { $0 + $1.total } / weight
    var strata: [Int: (count: Int, sum: Double)] = [:]
    let influences = units.map { ($0.total - estimate * $0.weight) / weight }
    for (unit, influence) in zip(units, influences) {
      strata[unit.stratum, default: (0, 0)].count += 1
      strata[unit.stratum, default: (0, 0)].sum += influence
    }
    let freedom = units.count - strata.count
    guard strata.values.allSatisfy({ $0.count > 1 }) else { return (estimate, nil, freedom) }
    var variance = 0.0
    for (unit, influence) in zip(units, influences) {
      guard let (count, sum) = strata[unit.stratum] else { continue }
      let deviation = influence - sum / Double(count)
      variance +=
        (corrections[unit.stratum] ?? 1) * Double(count) / Double(count - 1) * deviation
        * deviation
    }
    // Units that agree exactly leave only the rounding of their sums behind.
    let error = variance.squareRoot()
    return (estimate, error < 1e-13 * abs(estimate) ? 0 : error, freedom)
  }
}
