import Glibc

/// What must hold for every input.
enum Promise {
  /// The processor time that one input may take: 100 ms, which instrumented code has to keep too.
  static let milliseconds = 100.0

  /// Stops the fuzzer, which then keeps the input, unless a promise holds.
  static func hold(_ isKept: Bool, _ broken: @autoclosure () -> String) {
    guard !isKept else { return }
    print("promise broken: \(broken())")
    fflush(nil)
    abort()
  }

  /// Does something within the time: libFuzzer counts whole seconds only. What takes longer is done
  /// again, twice, because a busy machine can hold up anything once.
  static func holdTime(_ work: () -> Void) {
    var fastest = Double.infinity
    for _ in 1...3 {
      let start = processorTime()
      work()
      fastest = min(fastest, processorTime() - start)
      if fastest <= milliseconds { return }
    }
    hold(false, "it took \(fastest) ms")
  }

  private static func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
  }
}
