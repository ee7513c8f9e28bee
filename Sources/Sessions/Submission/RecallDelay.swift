/// How long after the visit its answers were written down: memory is known to fade.
package struct RecallDelay: Sendable, Hashable {
  /// How much a delay matters.
  package enum Level: String, Sendable, CaseIterable {
    /// Within an hour.
    case fresh
    /// More than an hour.
    case late
    /// More than a day.
    case flagged
  }

  /// The longest delay of an answer, milliseconds.
  package let longest: Int64
  /// The delay that half of the answers do not exceed, milliseconds.
  package let median: Int64

  /// The level of a delay in milliseconds.
  package static func level(of delay: Int64) -> Level {
    if delay > 24 * 3_600_000 { return .flagged }
    return delay > 3_600_000 ? .late : .fresh
  }

  /// How much the longest delay matters.
  package var level: Level { Self.level(of: longest) }

  /// The delays of a submission: from the observation to the entry, or to the cue that was noted about
  /// the question before. `nil` when no answer says when its fact was observed.
  package init?(of submission: Submission) {
    var noted: [String: Int64] = [:]
    for paradatum in submission.paradata where paradatum.kind == .cued {
      noted[paradatum.path] = min(noted[paradatum.path] ?? .max, paradatum.at)
    }
    let delays = submission.answers.compactMap { answer -> Int64? in
      guard answer.observed > 0, answer.entered > 0 else { return nil }
      return max(0, min(answer.entered, noted[answer.path] ?? .max) - answer.observed)
    }.sorted()
    guard let longest = delays.last else { return nil }
    self.longest = longest
    median = delays[(delays.count - 1) / 2]
  }
}
