/// Where text goes: a standard stream, or a string in a test.
protocol TextSink: AnyObject {
  /// Whether a person sees it on a terminal.
  var isTerminal: Bool { get }
  /// Whether colour is welcome.
  var takesColour: Bool { get }
  /// Whether a line can be written anew in its place.
  var movesCursor: Bool { get }
  /// The cells of a line.
  var columns: Int { get }
  /// Writes the text. Throws `ClosedPipe` when the reader is gone.
  func write(_ text: String) throws
  /// Hands on what is held back.
  func flush() throws
}

/// The reader of our output went away: nothing is wrong, and there is nothing left to do.
struct ClosedPipe: Error, Hashable {}
