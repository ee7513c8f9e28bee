import Storage
import Synchronization

/// The clock of a replay: it stands at the beginning of a visit and moves on at every answer, so
/// that the record carries the times of the visit and not of the replay.
final class ReplayClock: Sendable {
  private struct Hands {
    var wall: Int64
    var monotonic: Int64
    var pace: Int64
  }

  private let hands = Mutex(Hands(wall: 0, monotonic: 0, pace: 0))

  /// Sets the clock to the beginning of a visit.
  /// - Parameter pace: seconds between two readings.
  func set(to milliseconds: Int64, pace: Int) {
    hands.withLock {
      $0.wall = milliseconds
      $0.pace = Int64(pace) * 1000
    }
  }

  /// The clock as a store reads it; every reading moves it on.
  var deviceClock: DeviceClock {
    DeviceClock { [self] in
      hands.withLock { hands in
        let moment = Moment(wall: hands.wall, monotonic: hands.monotonic, boot: "replay")
        hands.wall += hands.pace
        hands.monotonic += hands.pace
        return moment
      }
    }
  }
}
