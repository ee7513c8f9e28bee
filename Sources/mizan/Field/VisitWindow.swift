import Diagnostics
import Programme

/// When an assigned visit is to be made, and what to do when it must end early.
struct VisitWindow {
  /// The first and the last day.
  let from: String
  let to: String
  /// The part of the day; `nil` when any time will do.
  let part: Scenario.DayPart?
  /// When to stop; `nil` for visits without a scenario.
  let stopRule: Phrase?

  init(_ assignment: Assignment) {
    from = assignment.from
    to = assignment.to
    let scenario = FieldReference.scenarios.first { $0.id == assignment.scenario }
    part = scenario?.dayPart
    stopRule = scenario?.stopRule
  }

  /// The window as people say it.
  var text: Phrase {
    let days =
      from == to ? Phrase(from) : Phrase(en: "\(from) to \(to)", ar: "من \(from) إلى \(to)")
    guard let part else { return days }
    return Phrase(
      en: "\(days.en), \(part.from) to \(part.to)",
      ar: "\(days.ar)، بين \(part.from) و\(part.to)")
  }

  /// Whether a moment lies in the window: a day `YYYY-MM-DD` and a time `HH:MM`.
  func contains(day: String, clock: String) -> Bool {
    guard (from...to).contains(day) else { return false }
    guard let part else { return true }
    return part.from <= clock && clock <= part.to
  }
}
