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
  /// How lines must be given so that Arabic is read correctly.
  var order: LineOrder { get }
  /// Gives lines in another order from here on.
  func adopt(_ order: LineOrder)
  /// Writes the text. Throws `ClosedPipe` when the reader is gone.
  func write(_ text: String) throws
  /// Hands on what is held back.
  func flush() throws
}

extension TextSink {
  /// A sink that is no terminal keeps the stored order.
  func adopt(_ order: LineOrder) {}

  /// Whether words within a line may be coloured: lines that are put in order here may not.
  var coloursWords: Bool { takesColour && !order.isVisual }

  /// Writes text that a person reads. Data goes through `write`, which changes nothing.
  func writeText(_ text: String) throws {
    let lines = LineLayout(order: order, columns: columns).lines(text, isBroken: false)
    try write(order.opening + lines.joined(separator: "\n") + order.closing)
  }
}

/// The reader of our output went away: nothing is wrong, and there is nothing left to do.
struct ClosedPipe: Error, Hashable {}
