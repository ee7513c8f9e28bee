/// The answers to one rating question as a designed sample: centres weigh by their transactions and are
/// clusters within strata.
struct RatingDesign {
  private let units: [(weight: Double, stratum: Int, tally: RatingTally)]
  /// How estimates are made.
  let basis: RatedShare.Basis

  /// The centres with an answer.
  var centres: Int { units.count }

  /// The design of a question: a simple sample where an answer comes from a centre of unknown weight
  /// or from none; strata are taken together where one of them has a single centre.
  init(_ all: [SatisfactionScore.Unit], question: String) {
    let answered = all.compactMap { unit in
      unit.ratings[question].map { (unit: unit, tally: $0.tally) }
    }.filter { $0.tally.count > 0 }
    guard !answered.isEmpty, answered.allSatisfy({ $0.unit.population ?? 0 > 0 }) else {
      units = []
      basis = .simple
      return
    }
    let sizes = Dictionary(grouping: answered) { $0.unit.stratum }.values.map(\.count)
    let isCollapsed = sizes.count > 1 && sizes.contains(1)
    basis = isCollapsed ? .collapsedStrata : .clusters
    var strata = LabelCodes()
    units = answered.map { unit, tally in
      (unit.population ?? 0, isCollapsed ? 0 : strata.code(unit.stratum), tally)
    }
  }

  /// The sample of the values that a closure finds for each centre.
  func sample(_ value: (RatingTally) -> Double) -> DesignSample {
    var sample = DesignSample()
    for (weight, stratum, tally) in units {
      sample.addUnit(
        count: tally.count, weight: weight, total: weight * value(tally), stratum: stratum)
    }
    return sample
  }
}
