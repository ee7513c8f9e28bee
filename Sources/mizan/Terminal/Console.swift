/// A dialogue with a person, as a transcript: text scrolls, only the line being typed is redrawn.
protocol Console: AnyObject {
  /// Asks for one line of text.
  func ask(_ prompt: Prompt) throws -> Input
  /// Shows paragraphs, one per line. Control characters in them are made visible, so text of
  /// surveys and answers may be shown as it is.
  func show(_ text: String, _ style: TextStyle) throws
  /// Takes everything off the screen, also what has scrolled away.
  func clear() throws
  /// Asks the terminal what it is; `nil` where there is none to ask.
  func identify() throws -> TerminalAnswers?
  /// The cells of a line.
  var columns: Int { get }
  /// Whether a person sits at the other end and sees each line at once.
  var isInteractive: Bool { get }
}

extension Console {
  /// Plain lines and scripts have no terminal that could be asked.
  func identify() throws -> TerminalAnswers? { nil }

  /// A transcript that cannot be taken back stays.
  func clear() throws {}

  /// Shows paragraphs in the ordinary style.
  func show(_ text: String = "") throws { try show(text, .ordinary) }
}

/// What is asked for.
struct Prompt: Sendable, Hashable {
  /// What stands at the start of the line that is typed: short and without a line feed.
  let text: String
  /// The name of what is asked, for consoles that look answers up: a path of a question.
  let key: String
  /// The text to edit, for an answer that is corrected.
  let draft: String
  /// Keys that answer at once when nothing has been typed.
  let keys: Set<Key>
  /// Whether Escape blanks the screen until Enter; an empty line is then answered by that key.
  let concealsOnEscape: Bool

  /// A prompt; `key` is the path of the question that is asked.
  init(
    _ text: String, key: String = "", draft: String = "", keys: Set<Key> = [],
    concealsOnEscape: Bool = false
  ) {
    self.text = text
    self.key = key
    self.draft = draft
    self.keys = keys
    self.concealsOnEscape = concealsOnEscape
  }
}

/// What a person did at a prompt.
enum Input: Sendable, Hashable {
  /// Typed a line: no line feed and no control characters in it.
  case line(String)
  /// Pressed one of the keys that the prompt asked for.
  case key(Key)
  /// Pressed Ctrl-C.
  case interrupted
  /// Pressed Ctrl-D on an empty line, or the input came to its end.
  case ended
}
