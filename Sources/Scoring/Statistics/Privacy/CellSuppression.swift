/// Which cells of a published row of counts are hidden so that nobody can be singled out.
package struct CellSuppression: Sendable, Hashable {
  /// A count and its name.
  package struct Cell: Sendable, Hashable {
    /// Its name.
    package let id: String
    /// The people or records in it, not negative.
    package let count: Int

    /// A cell from its parts.
    package init(id: String, count: Int) {
      self.id = id
      self.count = count
    }
  }

  /// The cells that are too small, by name.
  package let primary: [String]
  /// The cells hidden so that the total does not give those away, by name.
  package let secondary: [String]
  /// Whether the total must be hidden too, since there was no other cell left.
  package let isTotalSuppressed: Bool

  /// Hides every cell with 0 < count < k and, when the total is published, as many others as keep
  /// the hidden ones from being recovered by subtraction.
  ///
  /// While one cell alone is hidden, or the hidden ones hold fewer than k records, one more is
  /// hidden: the smallest that is not empty, then empty ones, ties by name.
  package init(_ cells: [Cell], k: Int = 10, isTotalPublished: Bool) {
    let small = cells.filter { $0.count > 0 && $0.count < k }
    var candidates = cells.filter { $0.count <= 0 || $0.count >= k }.sorted {
      let (left, right) = ($0.count > 0 ? 0 : 1, $1.count > 0 ? 0 : 1)
      if left != right { return left < right }
      if $0.count != $1.count { return $0.count < $1.count }
      return Self.precedes($0.id, $1.id)
    }
    var hidden: [Cell] = []
    var records = small.reduce(0) { $0 + $1.count }
    var isTotalSuppressed = false
    while isTotalPublished, !small.isEmpty, small.count + hidden.count == 1 || records < k {
      guard !candidates.isEmpty else {
        isTotalSuppressed = true
        break
      }
      let next = candidates.removeFirst()
      hidden.append(next)
      records += next.count
    }
    primary = small.map(\.id).sorted(by: Self.precedes)
    secondary = hidden.map(\.id).sorted(by: Self.precedes)
    self.isTotalSuppressed = isTotalSuppressed
  }

  /// The order of names: by their bytes, the same on every machine.
  static func precedes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }
}
