/// The paths of the answers of one survey in the order in which they were last met: most submissions
/// answer the same questions, so the next path is usually the expected one and need not be looked up.
struct AnswerPlan: Sendable {
  /// What an answer at a path means.
  enum Meaning: Sendable {
    /// Nothing that is scored.
    case nothing
    /// A part of an allegation.
    case allegation
    /// The target with this number.
    case target(Int)
  }

  private struct Step: Sendable {
    let start: Int
    let count: Int
    let meaning: Meaning
  }

  private let known: [[UInt8]: Int]
  private let allegations: [UInt8]?
  private var steps: [Step] = []
  private var paths: [UInt8] = []
  private var expected = 0

  /// A plan for the paths of targets, and for those that begin like an allegation.
  init(_ paths: [String], allegations: [UInt8]?) {
    known = Dictionary(paths.enumerated().map { (Array($1.utf8), $0) }) { first, _ in first }
    self.allegations = allegations
  }

  /// Begins with the first answer of a submission.
  mutating func begin() { expected = 0 }

  /// The meaning of the answer whose path begins at a place; `end` becomes the place of the tab behind
  /// the path, or of the end of the bytes.
  mutating func meaning(
    in bytes: Span<UInt8>, from start: Int, end: inout Int
  ) -> Meaning {
    defer { expected += 1 }
    if expected < steps.count {
      let step = steps[expected]
      if matches(step, bytes, start) {
        end = start + step.count
        return step.meaning
      }
    }
    end = start
    while end < bytes.count, bytes[end] != UInt8(ascii: "\t") { end += 1 }
    var path: [UInt8] = []
    for place in start..<end { path.append(bytes[place]) }
    let meaning = meaning(of: path)
    if expected < steps.count {
      paths.removeSubrange(steps[expected].start...)
      steps.removeSubrange(expected...)
    }
    steps.append(Step(start: paths.count, count: path.count, meaning: meaning))
    paths += path
    return meaning
  }

  private func meaning(of path: [UInt8]) -> Meaning {
    if let target = known[path] { return .target(target) }
    if let allegations, path.count > allegations.count, path.starts(with: allegations) {
      return .allegation
    }
    return .nothing
  }

  private func matches(_ step: Step, _ bytes: Span<UInt8>, _ start: Int) -> Bool {
    guard start + step.count < bytes.count, bytes[start + step.count] == UInt8(ascii: "\t") else {
      return false
    }
    for index in 0..<step.count where paths[step.start + index] != bytes[start + index] {
      return false
    }
    return true
  }
}
