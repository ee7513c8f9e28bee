package import Expressions
package import Surveys

extension Session {
  /// A session that stands where a sealed submission was: every answer with its times, marks, reasons
  /// and remarks. What is computed is computed again.
  package static func reopened(
    _ submission: Submission, survey: Survey, timeZone: TimeZoneRules, device: String
  ) -> Session {
    let session = Session(
      survey: survey,
      opening: Opening(
        id: submission.id, at: submission.started, timeZone: timeZone,
        language: submission.language, device: device, collector: submission.collector))
    for answer in submission.answers { session.reopen(answer, started: submission.started) }
    session.reopenReasons(sealed: submission.sealed)
    return session
  }

  /// What was doubtful when it was sealed had a reason, which holds until one of its answers changes.
  private func reopenReasons(sealed: Int64) {
    for doubt in openDoubts {
      for location in locations(behind: doubt) {
        guard let reason = answer(at: location).reason else { continue }
        apply(
          TimedEvent(
            .explained(doubt: doubt.name, path: path(of: location), reason: reason), at: sealed))
        break
      }
    }
  }

  private func reopen(_ answer: Answer, started: Int64) {
    let at = answer.entered == 0 ? started : answer.entered
    makeInstances(for: answer.path, at: at)
    guard let location = location(at: answer.path), let type = question(at: location)?.type else {
      return
    }
    if plan.traits[location.element].isAsked || type == .hidden {
      switch answer.state {
      case .answered:
        apply(
          TimedEvent(
            .answered(path: answer.path, value: answer.value, observed: answer.observed), at: at))
        if let reason = answer.reason {
          apply(TimedEvent(.explained(doubt: "", path: answer.path, reason: reason), at: at))
        }
      case .missing: apply(TimedEvent(.cleared(path: answer.path), at: at))
      case .notApplicable, .notObserved, .refused:
        apply(
          TimedEvent(
            .marked(path: answer.path, state: answer.state, reason: answer.reason), at: at))
      }
    }
    if let comment = answer.comment {
      apply(TimedEvent(.commented(path: answer.path, text: comment), at: at))
    }
  }

  /// Makes the instances of repeats that a path goes through.
  private func makeInstances(for path: String, at moment: Int64) {
    var prefix = ""
    for step in path.split(separator: "/").dropLast() {
      prefix += (prefix.isEmpty ? "" : "/") + step
      guard let bracket = prefix.lastIndex(of: "["), prefix.hasSuffix("]"),
        let place = Int(prefix[prefix.index(after: bracket)...].dropLast())
      else { continue }
      let home = String(prefix[..<bracket])
      guard let location = location(ofRepeat: home), isOpenEnded(location) else { continue }
      while instances(ofRepeat: location).count < min(place, Self.maximumInstances) {
        apply(TimedEvent(.instanceAdded(repeat: home), at: moment))
      }
    }
  }
}

/// What differs between two revisions of a submission.
package struct AnswerChange: Sendable, Hashable {
  /// Where.
  package let path: String
  /// What stood there; `nil` when the question was not relevant.
  package let before: Answer?
  /// What stands there.
  package let after: Answer?

  /// The differences, in the order of the later revision; what left it comes last.
  package static func changes(from old: Submission, to new: Submission) -> [AnswerChange] {
    let before = Dictionary(old.answers.map { ($0.path, $0) }) { first, _ in first }
    let after = Set(new.answers.map(\.path))
    let changed = new.answers.compactMap { answer -> AnswerChange? in
      let known = before[answer.path]
      guard known.map({ !$0.says(answer) }) ?? true else { return nil }
      return AnswerChange(path: answer.path, before: known, after: answer)
    }
    let gone = old.answers.filter { !after.contains($0.path) }.map {
      AnswerChange(path: $0.path, before: $0, after: nil)
    }
    return changed + gone
  }
}

extension Answer {
  /// Whether another answer says the same; times aside.
  fileprivate func says(_ other: Answer) -> Bool {
    state == other.state && value == other.value && reason == other.reason
      && comment == other.comment
  }
}
