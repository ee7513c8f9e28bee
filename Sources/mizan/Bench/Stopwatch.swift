/// Measures work on a machine that does other work too.
enum Stopwatch {
  /// The microseconds that something takes: the best of several rounds, each long enough to be
  /// measured.
  static func microseconds(
    rounds: Int = 5, eachAtLeast shortest: Duration = .milliseconds(20), _ work: () throws -> Void
  ) rethrows -> Double {
    let clock = ContinuousClock()
    var count = 1
    var time = try clock.measure(work)
    while time < shortest {
      count = max(count * 2, Int(Double(count) * (shortest / max(time, .nanoseconds(1)))))
      time = try clock.measure { for _ in 0..<count { try work() } }
    }
    var best = time
    for _ in 1..<max(rounds, 2) {
      best = min(best, try clock.measure { for _ in 0..<count { try work() } })
    }
    return best / .microseconds(1) / Double(count)
  }
}
