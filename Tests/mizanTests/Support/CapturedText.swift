@testable import mizan

/// A stream that a test reads afterwards.
final class CapturedText: TextSink {
  let isTerminal: Bool
  let takesColour: Bool
  let movesCursor: Bool
  let columns: Int
  let order: LineOrder
  private(set) var text = ""

  init(columns: Int = 80, isTerminal: Bool = false, order: LineOrder = .stored) {
    self.columns = columns
    self.order = order
    self.isTerminal = isTerminal
    takesColour = isTerminal
    movesCursor = isTerminal
  }

  func write(_ text: String) throws { self.text += text }
  func flush() throws {}
}
