/// A dialogue of plain lines, without escape sequences: pipes, simple terminals, screen readers.
final class PlainConsole: Console {
  let isInteractive: Bool
  private let input: LineSource
  private let output: any TextSink

  /// A dialogue over lines. `isInteractive` says that a person types them and sees them typed;
  /// otherwise they are repeated, so that the transcript is whole.
  init(input: LineSource, output: any TextSink, isInteractive: Bool) {
    self.input = input
    self.output = output
    self.isInteractive = isInteractive
  }

  var columns: Int { output.columns }

  func show(_ text: String, _ style: TextStyle) throws {
    try output.write(text.neutralised.withoutIsolates + "\n")
  }

  /// A draft cannot be edited here: it is shown, and an empty line keeps it.
  func ask(_ prompt: Prompt) throws -> Input {
    guard isInteractive else { return try read(prompt) }
    let signal = InterruptSignal()
    return try withExtendedLifetime(signal) { try read(prompt) }
  }

  private func read(_ prompt: Prompt) throws -> Input {
    let draft = prompt.draft.isEmpty ? "" : "[\(prompt.draft)] "
    try output.write((prompt.text + draft).neutralised.withoutIsolates)
    try output.flush()
    let reading = Result { try input.next(isInterruptible: isInteractive) }
    if case .failure(let error) = reading, error is Interrupted {
      try output.write("\n")
      return .interrupted
    }
    guard let line = try reading.get() else {
      try output.write("\n")
      return .ended
    }
    let text = ControlCharacters.removed(from: line)
    if !isInteractive { try output.write(text + "\n") }
    return .line(text.isEmpty ? prompt.draft : text)
  }
}
