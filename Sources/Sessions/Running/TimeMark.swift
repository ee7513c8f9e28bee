import Expressions
import Surveys

/// The moments of a visit that a person marks with one key.
package enum TimeMark: String, Sendable, CaseIterable {
  case arrived
  case ticket
  case called
  case served
  case left

  /// The names under which a survey may ask for it, the usual one first.
  package var questionNames: [String] {
    switch self {
    case .arrived: ["arrived_at", "arrival_time"]
    case .ticket: ["ticket_at", "ticket_time"]
    case .called: ["called_at", "called_time"]
    case .served: ["served_at", "service_time"]
    case .left: ["left_at", "leaving_time"]
    }
  }
}

/// Times of a visit: the marks, and what follows from them.
extension Session {
  /// The question that asks for a mark; `nil` when the survey has none.
  package func location(of mark: TimeMark) -> Location? {
    for name in mark.questionNames {
      guard let element = survey[name], element.enclosingRepeat == nil,
        let type = element.question?.type, type == .time || type == .dateTime
      else { continue }
      return Location(instance: 0, element: element.index)
    }
    return nil
  }

  /// When a mark was reached, milliseconds since 1970 UTC: the answer to its question on the day of
  /// the visit, else the words of its last cue; `nil` while nobody has said.
  package func moment(of mark: TimeMark) -> Int64? {
    let answered = location(of: mark).flatMap { place -> String? in
      let cell = state[place]
      return cell.isRelevant && !cell.text.isEmpty ? cell.text : nil
    }
    guard let text = answered ?? cues.last(where: { $0.topic == mark.rawValue })?.words,
      let day = subject.date
    else { return nil }
    let full = text.contains("T") ? text : "\(day)T\(text)"
    guard
      case .dateTime(let instant) = AnswerKind.dateTime.value(ofStored: full, in: opening.timeZone)
    else { return nil }
    return instant.milliseconds
  }

  /// The whole minutes between two marks; `nil` while one is missing or they are in the wrong order.
  package func minutes(from start: TimeMark, to end: TimeMark) -> Int? {
    guard let from = moment(of: start), let to = moment(of: end), to >= from else { return nil }
    return Int((to - from) / 60_000)
  }

  /// The minutes from taking a ticket, or from arriving, to being served.
  package var waitingMinutes: Int? {
    minutes(from: .ticket, to: .served) ?? minutes(from: .ticket, to: .called)
      ?? minutes(from: .arrived, to: .served)
  }

  /// The minutes from being served to leaving.
  package var serviceMinutes: Int? { minutes(from: .served, to: .left) }

  /// When what is entered now was observed: while the visit lasts, now, which is `nil` here; after
  /// leaving, the moment of leaving.
  package func observed(at now: Int64) -> Int64? {
    guard let left = moment(of: .left), left < now else { return nil }
    return left
  }
}
