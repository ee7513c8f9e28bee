/// One line that tells how far long work has come; only a person at a terminal sees it.
final class ProgressLine {
  private let sink: any TextSink
  private var isShown = false

  /// A line on a stream, ordinarily standard error. It writes nothing where lines cannot be redrawn.
  init(on sink: any TextSink) {
    self.sink = sink
  }

  /// Shows a text in the place of the last one.
  func show(_ text: String) throws {
    guard sink.movesCursor else { return }
    isShown = true
    let layout = LineLayout(order: sink.order, columns: sink.columns)
    let line = layout.lines(text.neutralised, isBroken: true).first ?? ""
    try sink.write("\r\(line)\u{1B}[K")
  }

  /// Takes the line away, before other text is written and at the end.
  func clear() throws {
    guard isShown else { return }
    isShown = false
    try sink.write("\r\u{1B}[K")
  }
}
