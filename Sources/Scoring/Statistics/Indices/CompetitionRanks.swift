/// Ranks by the displayed value: equal ones share the best rank (1, 2, 2, 4).
package enum CompetitionRanks {
  /// The rank of each value in the order given; `nil` for a missing value, which takes no rank.
  ///
  /// Values are first rounded half away from zero, so that what looks equal ranks equal.
  package static func ranks(
    _ values: [Double?], higherIsBetter: Bool = true, decimals: Int = 1
  ) -> [Int?] {
    let shown = values.map { $0.map { DisplayRounding.round($0, decimals: decimals) } }
    let sorted = shown.compactMap { $0 }.sorted { higherIsBetter ? $0 > $1 : $0 < $1 }
    var ranks: [Double: Int] = [:]
    for (place, value) in sorted.enumerated() where ranks[value] == nil {
      ranks[value] = place + 1
    }
    return shown.map { $0.flatMap { ranks[$0] } }
  }
}
