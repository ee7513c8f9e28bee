/// A time of day by the clock on the wall.
struct TimeOfDay: Hashable {
  static let millisecondsPerDay = 86_400_000

  /// Milliseconds since midnight, less than a day.
  let milliseconds: Int

  init(milliseconds: Int) {
    self.milliseconds = milliseconds
  }

  /// A time by its parts; `nil` when no clock shows it.
  init?(hour: Int, minute: Int, second: Int, millisecond: Int) {
    guard hour < 24, minute < 60, second < 60, millisecond < 1000 else { return nil }
    milliseconds = ((hour * 60 + minute) * 60 + second) * 1000 + millisecond
  }

  var hour: Int { milliseconds / 3_600_000 }
  var minute: Int { milliseconds / 60_000 % 60 }
  var second: Int { milliseconds / 1000 % 60 }
  var millisecond: Int { milliseconds % 1000 }

  /// The part of the day that has passed, 0 up to 1.
  var fraction: Double { Double(milliseconds) / Double(Self.millisecondsPerDay) }
}
