/// A place with the places that cannot be told apart from it.
package struct RankFigures: Sendable, Hashable {
  /// The place by the displayed score.
  package var rank: Int
  /// The best place it may have.
  package var best: Int
  /// The worst place it may have.
  package var worst: Int

  /// A place with its range.
  package init(rank: Int, best: Int, worst: Int) {
    self.rank = rank
    self.best = best
    self.worst = worst
  }
}
