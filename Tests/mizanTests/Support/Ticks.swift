import Synchronization

/// Moments one second apart.
final class Ticks: Sendable {
  private let wall: Atomic<Int64>

  init(_ start: Int64) {
    wall = Atomic(start)
  }

  func next() -> Int64 { wall.add(1000, ordering: .relaxed).newValue }

  /// The last moment.
  var current: Int64 { wall.load(ordering: .relaxed) }
}
