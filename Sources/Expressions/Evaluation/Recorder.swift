/// Notes what every part of an expression gives while it is evaluated.
final class Recorder {
  private struct Frame {
    let range: Range<Int>
    var parts: [Explanation] = []
  }

  /// More parts than anyone reads, from predicates over large repeats, are not noted.
  private static let mostParts = 2000

  private var frames: [Frame] = []
  private var partCount = 0
  private(set) var explanation: Explanation?

  func begin(_ range: Range<Int>) {
    frames.append(Frame(range: range))
  }

  func end(_ operand: Operand, in setting: Setting, skipped candidates: [Syntax]) {
    let outcome: Explanation.Outcome =
      switch operand {
      case .value(let value): .value(value)
      case .nodes(.hidden, _): .irrelevant
      case .nodes(let nodes, _):
        .nodes(nodes.nodes, values: nodes.nodes.map { setting.value(of: $0) })
      }
    finish(outcome, candidates)
  }

  func end(failure: EvaluationError) {
    finish(.failed(failure), [])
  }

  private func finish(_ outcome: Explanation.Outcome, _ candidates: [Syntax]) {
    guard var frame = frames.popLast() else { return }
    for candidate in candidates where !frame.parts.contains(where: { $0.range == candidate.range })
    {
      frame.parts.append(Explanation(range: candidate.range, outcome: .skipped, parts: []))
    }
    let explanation = Explanation(range: frame.range, outcome: outcome, parts: frame.parts)
    if frames.isEmpty {
      self.explanation = explanation
    } else if partCount < Self.mostParts {
      partCount += 1
      frames[frames.count - 1].parts.append(explanation)
    }
  }
}
