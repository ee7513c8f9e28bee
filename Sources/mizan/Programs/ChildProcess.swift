import Diagnostics
import Glibc

/// A process that this one started.
struct ChildProcess: Sendable {
  /// Where one of its standard streams leads.
  enum Stream: Sendable, Hashable {
    /// To something that is open here.
    case descriptor(Int32)
    /// To a file or device that the child opens for reading and writing.
    case device(path: String)
  }

  /// How it ended.
  enum Ending: Sendable, Hashable {
    case exited(Int32)
    case signalled(Int32)
  }

  /// Its number.
  let id: pid_t

  /// Starts a program by its path, or by its name along `PATH`. Signals are as usual in the child,
  /// and of our files it has its three streams only. `startsSession` makes it independent of our
  /// terminal; the first terminal that it opens becomes its own.
  init(
    _ program: String, _ arguments: [String], environment: [String: String], input: Stream,
    output: Stream, messages: Stream, startsSession: Bool = false
  ) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, stream) in [input, output, messages].enumerated() {
      switch stream {
      case .descriptor(let descriptor):
        posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(number))
      case .device(let path):
        posix_spawn_file_actions_addopen(&actions, Int32(number), path, O_RDWR, 0)
      }
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var everySignal = sigset_t()
    sigfillset(&everySignal)
    posix_spawnattr_setsigdefault(&attributes, &everySignal)
    var noSignal = sigset_t()
    sigemptyset(&noSignal)
    posix_spawnattr_setsigmask(&attributes, &noSignal)
    // POSIX_SPAWN_SETSID is a GNU extension that the module map does not show.
    let flags = POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | (startsSession ? 0x80 : 0)
    posix_spawnattr_setflags(&attributes, Int16(flags))

    let variables = environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    var id = pid_t()
    let code = ChildProcess.withPointers(to: [program] + arguments) { words in
      ChildProcess.withPointers(to: variables) { variables in
        posix_spawnp(&id, program, &actions, &attributes, words, variables)
      }
    }
    guard code == 0 else {
      throw SystemFailure(
        Phrase(en: "start the program", ar: "تشغيل البرنامج"), program, code: code)
    }
    self.id = id
  }

  /// Waits for its end. What cannot be learnt is no success.
  func wait() -> Ending {
    var status: Int32 = 0
    while waitpid(id, &status, 0) != id {
      guard errno == EINTR else { return .exited(127) }
    }
    let signal = status & 0x7F
    return signal == 0 ? .exited(status >> 8 & 0xFF) : .signalled(signal)
  }

  /// Sends it a signal.
  func send(_ signal: Int32) { kill(id, signal) }

  /// Calls a function with the C form of a list of strings.
  private static func withPointers<Result>(
    to strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let pointers = strings.map { strdup($0) }
    defer { for pointer in pointers { free(pointer) } }
    return body(pointers + [nil])
  }
}
