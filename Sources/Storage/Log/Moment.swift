import Glibc

/// When something happened, as the device saw it. Order never depends on it: the wall clock may be
/// wrong and may be set back; the monotonic clock gives durations within one start of the machine.
package struct Moment: Sendable, Hashable {
  /// Milliseconds since 1970 UTC by the wall clock.
  package let wall: Int64
  /// Milliseconds since the machine was started, sleep included.
  package let monotonic: Int64
  /// What distinguishes this start of the machine from every other.
  package let boot: String

  /// A moment from its three readings.
  package init(wall: Int64, monotonic: Int64, boot: String) {
    self.wall = wall
    self.monotonic = monotonic
    self.boot = boot
  }
}

/// Where moments come from: the machine, or the script of a replay or a test.
package struct DeviceClock: Sendable {
  /// Reads the clock.
  package let now: @Sendable () -> Moment

  /// A clock that reads moments from a closure.
  package init(now: @escaping @Sendable () -> Moment) {
    self.now = now
  }

  /// The clock of this machine.
  package static let system = DeviceClock {
    Moment(wall: milliseconds(CLOCK_REALTIME), monotonic: milliseconds(CLOCK_BOOTTIME), boot: boot)
  }

  private static let boot: String = {
    let bytes = (try? FileSystem.prefix(of: "/proc/sys/kernel/random/boot_id", 64)) ?? []
    return String(decoding: bytes.prefix { $0 > 0x20 }, as: UTF8.self)
  }()

  private static func milliseconds(_ clock: clockid_t) -> Int64 {
    var time = timespec()
    clock_gettime(clock, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }
}
