/// Which cells and totals of a published two-way table of counts are hidden.
package struct TableSuppression: Sendable, Hashable {
  /// Whether each cell is hidden: rows × columns, the last row and the last column being totals.
  package let isHidden: [[Bool]]
  /// Whether each cell is hidden because it is too small itself, in the same shape.
  package let isPrimary: [[Bool]]

  /// Hides small cells and then, in every row and column with its total, as many more as keep the
  /// hidden ones from being recovered, until nothing changes.
  ///
  /// A hidden total counts as a hidden member of its line. Totals are the last resort, so lines are
  /// treated before them. `counts` is rows × columns without totals, of equal width.
  package init(_ counts: [[Int]], k: Int = 10) {
    let width = counts.first?.count ?? 0
    precondition(counts.allSatisfy { $0.count == width }, "the rows of a table are equally long")
    var table = counts.map { $0 + [$0.reduce(0, +)] }
    table.append((0...width).map { column in table.reduce(0) { $0 + $1[column] } })
    let primary = table.enumerated().map { row, line in
      line.enumerated().map { column, count in
        row < counts.count && column < width && count > 0 && count < k
      }
    }
    var hidden = primary
    let rows = table.indices.map { row in table[row].indices.map { (row, $0) } }
    let columns = (0...width).map { column in table.indices.map { ($0, column) } }
    var isChanging = true
    while isChanging {
      isChanging = false
      for line in rows + columns {
        while let (row, column) = Self.next(in: line, of: table, hidden, k) {
          hidden[row][column] = true
          isChanging = true
        }
      }
    }
    isHidden = hidden
    isPrimary = primary
  }

  /// The next cell to hide in a line whose last place is its total; `nil` when the line is safe.
  private static func next(
    in line: [(Int, Int)], of table: [[Int]], _ hidden: [[Bool]], _ k: Int
  ) -> (Int, Int)? {
    guard let total = line.last else { return nil }
    let inner = line.dropLast()
    let covered = inner.filter { hidden[$0.0][$0.1] }
    let isTotalHidden = hidden[total.0][total.1]
    if covered.isEmpty && !isTotalHidden { return nil }
    let records = covered.reduce(0) { $0 + table[$1.0][$1.1] }
    let isSafe =
      isTotalHidden ? !covered.isEmpty : covered.count > 1 && records >= k
    if isSafe { return nil }
    let visible = inner.filter { !hidden[$0.0][$0.1] }
    func smallest(_ places: some Sequence<(Int, Int)>) -> (Int, Int)? {
      places.min { table[$0.0][$0.1] < table[$1.0][$1.1] }
    }
    return smallest(visible.filter { table[$0.0][$0.1] > 0 }) ?? smallest(visible)
      ?? (isTotalHidden ? nil : total)
  }
}
