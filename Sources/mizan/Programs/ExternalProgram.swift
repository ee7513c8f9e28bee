import Diagnostics
import Glibc

/// A program of the system that was run to its end, with everything it wrote.
struct ExternalProgram: Sendable, Hashable {
  /// How it ended.
  let ending: ChildProcess.Ending
  /// What it wrote to standard output.
  let output: [UInt8]
  /// What it wrote to standard error.
  let messages: String

  /// Whether it says that it succeeded.
  var succeeded: Bool { ending == .exited(0) }

  /// Runs a program with the given bytes as its input. Throws only when it cannot be started.
  static func run(
    _ program: String, _ arguments: [String], input: [UInt8] = [], environment: [String: String]
  ) throws -> ExternalProgram {
    var inputPipe = try Pipe()
    var outputPipe = try Pipe()
    var messagePipe = try Pipe()
    let child = try ChildProcess(
      program, arguments, environment: environment, input: .descriptor(inputPipe.readEnd),
      output: .descriptor(outputPipe.writeEnd), messages: .descriptor(messagePipe.writeEnd))
    inputPipe.closeReadEnd()
    outputPipe.closeWriteEnd()
    messagePipe.closeWriteEnd()

    var left = input[...]
    var collected: [Int32: [UInt8]] = [:]
    var sources = [outputPipe.readEnd, messagePipe.readEnd]
    // All at once: a child that waits for us to read must not meet us waiting for it to read.
    while !sources.isEmpty {
      if left.isEmpty { inputPipe.closeWriteEnd() }
      var requests = sources.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      if inputPipe.writeEnd >= 0 {
        requests.append(pollfd(fd: inputPipe.writeEnd, events: Int16(POLLOUT), revents: 0))
      }
      guard poll(&requests, nfds_t(requests.count), -1) > 0 else { continue }
      for request in requests where request.revents != 0 {
        let descriptor = Descriptor(number: request.fd)
        if request.fd == inputPipe.writeEnd {
          left = try feed(left, to: descriptor)
        } else if let bytes = try descriptor.read(atMost: 65_536) {
          if bytes.isEmpty { sources.removeAll { $0 == request.fd } }
          collected[request.fd, default: []] += bytes
        }
      }
    }
    return ExternalProgram(
      ending: child.wait(), output: collected[outputPipe.readEnd] ?? [],
      messages: String(decoding: collected[messagePipe.readEnd] ?? [], as: UTF8.self))
  }

  /// Writes as much as a ready pipe takes without waiting, and returns the rest: nothing when the
  /// program reads no more. `SIGPIPE` must be ignored.
  private static func feed(
    _ input: ArraySlice<UInt8>, to descriptor: Descriptor
  ) throws -> ArraySlice<UInt8> {
    do {
      try descriptor.write(input.prefix(4096))
      return input.dropFirst(4096)
    } catch is ClosedPipe {
      return []
    }
  }
}
