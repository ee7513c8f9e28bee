/// The allegations that visits to one centre brought against one department: the same ones are looked
/// at for the centre, the department and the country, and are put together once.
struct CentreBreaches {
  let department: String
  let centre: String
  /// The number of counted visits by their allegations, in a fixed order.
  let patterns: [(pattern: BreachPattern, visits: Int)]

  /// Puts the cells of visits together, sorted by department and centre.
  static func together(_ cells: [QuarterView.Cell]) -> [CentreBreaches] {
    struct Place: Hashable {
      let department: String
      let centre: String
    }
    var places: [Place: [BreachPattern: Int]] = [:]
    for cell in cells {
      places[Place(department: cell.key.department, centre: cell.key.centre), default: [:]]
        .merge(cell.cell.patterns, uniquingKeysWith: +)
    }
    return places.map { place, patterns in
      CentreBreaches(
        department: place.department, centre: place.centre,
        patterns: patterns.sorted { $0.key < $1.key }.map { (pattern: $0.key, visits: $0.value) })
    }
    .sorted { ($0.department, $0.centre) < ($1.department, $1.centre) }
  }
}
