import Scoring
import Testing

/// Suppression in rows and tables.
@Suite struct PrivacyTests {
  /// Whether a hidden cell follows from what is shown in its line.
  private func leaks(_ line: [(count: Int, isHidden: Bool)], k: Int) -> Bool {
    let inner = line.dropLast().filter(\.isHidden)
    guard let total = line.last else { return false }
    if total.isHidden { return inner.isEmpty }
    return inner.count == 1 || (!inner.isEmpty && inner.reduce(0) { $0 + $1.count } < k)
  }

  @Test func noLineOfATableGivesAHiddenCellAway() {
    var seed: UInt64 = 42
    func random(_ bound: UInt64) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((seed >> 33) % bound)
    }
    for _ in 0..<300 {
      let (rows, columns) = (1 + random(5), 1 + random(5))
      let counts = (0..<rows).map { _ in
        (0..<columns).map { _ in random(3) == 0 ? random(12) : random(60) }
      }
      let result = TableSuppression(counts, k: 10)
      var table = counts.map { $0 + [$0.reduce(0, +)] }
      table.append((0...columns).map { column in table.reduce(0) { $0 + $1[column] } })
      for (row, line) in table.enumerated() {
        for (column, count) in line.enumerated()
        where row < rows && column < columns && count > 0 && count < 10 {
          #expect(result.isHidden[row][column] && result.isPrimary[row][column])
        }
        let cells = zip(line, result.isHidden[row]).map { (count: $0, isHidden: $1) }
        #expect(!leaks(cells, k: 10), "\(counts) row \(row)")
      }
      for column in 0...columns {
        let cells = table.indices.map {
          (count: table[$0][column], isHidden: result.isHidden[$0][column])
        }
        #expect(!leaks(cells, k: 10), "\(counts) column \(column)")
      }
    }
  }

  @Test func aTableWithoutSmallCellsIsShownWhole() {
    let result = TableSuppression([[10, 20], [0, 30]])
    #expect(result.isHidden.allSatisfy { !$0.contains(true) })
    #expect(TableSuppression([]).isHidden == [[false]])
  }

  @Test func smallGroupsNeverReadAllOrNobody() {
    #expect(PublishedShare(count: 0, of: 19) == .underFivePercent)
    #expect(PublishedShare(count: 19, of: 19) == .overNinetyFivePercent)
    #expect(PublishedShare(count: 20, of: 20) == .exact(1))
    #expect(PublishedShare(count: 5, of: 10) == .exact(0.5))
    #expect(PublishedShare(count: 0, of: 0) == nil)
  }
}
