import Glibc

/// A dialogue on a terminal: each line is edited as it is typed.
final class RawConsole: Console {
  let isInteractive = true
  private let input: Descriptor
  private let output: any TextSink
  private let isRightToLeft: Bool
  private var decoder = KeyDecoder()
  /// Keys that were typed while the terminal was asked what it is.
  private var waiting: [Key] = []

  /// A dialogue that reads keys from a terminal and writes to the same one. `isRightToLeft` is the
  /// direction of the person's language, for lines that have none.
  init(input: Descriptor, output: any TextSink, isRightToLeft: Bool) {
    self.input = input
    self.output = output
    self.isRightToLeft = isRightToLeft
  }

  var columns: Int { output.columns }

  func show(_ text: String, _ style: TextStyle) throws {
    let order = output.order
    let layout = LineLayout(
      order: order, columns: columns, isRightToLeftWithoutLetters: isRightToLeft)
    let lines = layout.lines(text.neutralised, isBroken: true)
      .map { output.takesColour ? style.dressed($0) : $0 }
    try output.write(
      order.opening(isRightToLeft: isRightToLeft) + lines.map { $0 + "\n" }.joined()
        + order.closing(isRightToLeft: isRightToLeft))
  }

  func clear() throws { try output.write("\u{1B}[H\u{1B}[2J\u{1B}[3J") }

  func identify() throws -> TerminalAnswers? {
    let mode = try RawMode(input)
    return try withExtendedLifetime(mode) {
      try output.write(TerminalAnswers.questions)
      var answers = TerminalAnswers()
      let deadline = ContinuousClock.now + .milliseconds(300)
      while !answers.isComplete {
        let left = (deadline - .now) / .milliseconds(1)
        guard left > 0, input.hasInput(within: Int32(left.rounded(.up))),
          let bytes = try input.read(), !bytes.isEmpty
        else { break }
        decoder.feed(bytes)
        while let key = decoder.next() {
          if case .report(let text) = key { answers.take(text) } else { waiting.append(key) }
        }
      }
      return answers
    }
  }

  /// The next key that was typed.
  private func nextKey() -> Key? {
    waiting.isEmpty ? decoder.next() : waiting.removeFirst()
  }

  func ask(_ prompt: Prompt) throws -> Input {
    var editor = LineEditor(prompt.draft)
    while true {
      switch try edit(&editor, prompt) {
      case .input(let input): return input
      case .stopped: raise(SIGTSTP)
      case .disturbed: continue
      }
    }
  }

  // MARK: Editing

  /// Why raw mode was left.
  private enum Ending: Hashable {
    case input(Input)
    /// The process is to stop, and goes on with the same line when it is continued.
    case stopped
    /// The window changed, or another program may have used the terminal.
    case disturbed
  }

  private func edit(_ editor: inout LineEditor, _ prompt: Prompt) throws -> Ending {
    let mode = try RawMode(input)
    return try withExtendedLifetime(mode) {
      try output.write("\u{1B}[?2004h" + output.order.opening(isRightToLeft: isRightToLeft))
      let ending = try type(into: &editor, prompt)
      try draw(editor, prompt)
      try output.write(
        "\u{1B}[?2004l" + (ending == .disturbed ? "" : "\n")
          + output.order.closing(isRightToLeft: isRightToLeft))
      return ending
    }
  }

  private func type(into editor: inout LineEditor, _ prompt: Prompt) throws -> Ending {
    while true {
      while let key = nextKey() {
        if let ending = try react(to: key, &editor, prompt) { return ending }
      }
      try draw(editor, prompt)
      if let patience = decoder.patience, !input.hasInput(within: patience) {
        if let key = decoder.giveUp(), let ending = try react(to: key, &editor, prompt) {
          return ending
        }
      } else if let bytes = try input.read() {
        if bytes.isEmpty { return .input(.ended) }
        decoder.feed(bytes)
      } else {
        return TerminalSignals.takeStopRequest() ? .stopped : .disturbed
      }
    }
  }

  private func react(
    to key: Key, _ editor: inout LineEditor, _ prompt: Prompt
  ) throws -> Ending? {
    if key == .escape, prompt.concealsOnEscape {
      try conceal()
      // A line half typed waits where it is; an empty one lets the question be shown again.
      return editor.characters.isEmpty ? .input(.key(key)) : nil
    }
    if editor.characters.isEmpty, prompt.keys.contains(key) { return .input(.key(key)) }
    switch editor.handle(towardsTheEye(key, editor, prompt)) {
    // Nothing rings: a visit may be under cover.
    case .editing, .refused: return nil
    case .submitted: return .input(.line(editor.text))
    case .interrupted: return .input(.interrupted)
    case .ended: return .input(.ended)
    case .suspended: return .stopped
    case .cleared:
      try clear()
      return nil
    }
  }

  /// Blanks the screen until the Enter key: whoever looks over a shoulder sees an empty terminal.
  private func conceal() throws {
    try clear()
    while true {
      while let key = nextKey() { if key == .enter { return } }
      if let patience = decoder.patience, !input.hasInput(within: patience) {
        _ = decoder.giveUp()
      } else if let bytes = try input.read() {
        if bytes.isEmpty { return }
        decoder.feed(bytes)
      }
    }
  }

  /// In a line that runs from right to left the arrow keys go where they point. Terminals that order
  /// lines themselves turn these keys round; for the others it is done here.
  private func towardsTheEye(_ key: Key, _ editor: LineEditor, _ prompt: Prompt) -> Key {
    guard output.order.isVisual, key == .left || key == .right else { return key }
    let line = BidiParagraph(
      Array((prompt.text + editor.text).unicodeScalars), isRightToLeftWithoutLetters: isRightToLeft)
    guard line.base == 1 else { return key }
    return key == .left ? .right : .left
  }

  private func draw(_ editor: LineEditor, _ prompt: Prompt) throws {
    var frame = LineFrame(prompt: prompt.text.neutralised, editor: editor, columns: columns)
    if output.order.isVisual {
      frame = frame.visual(columns: columns, isRightToLeftWithoutLetters: isRightToLeft)
    }
    try output.write(frame.redrawing)
  }
}
