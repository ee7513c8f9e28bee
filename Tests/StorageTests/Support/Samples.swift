import Digests
import Sessions
import Surveys
import Synchronization

@testable import Storage

/// A clock that goes on by one second each time it is read.
final class StepClock: Sendable {
  private let wall: Atomic<Int64>

  init(_ start: Int64 = 1_783_000_000_000) {
    wall = Atomic(start)
  }

  var clock: DeviceClock {
    DeviceClock { [self] in
      let wall = wall.add(1000, ordering: .relaxed).newValue
      return Moment(wall: wall, monotonic: wall - 1_700_000_000_000, boot: "boot-1")
    }
  }
}

enum Sample {
  static let definition = DefinitionBundle(
    name: "visit.json", survey: #"{"settings":{"form_id":"visit","version":"1"}}"#)

  static let uuids = (0..<100).map { number in
    let digits = String(number)
    return "00000000-0000-4000-8000-" + String(repeating: "0", count: 12 - digits.count) + digits
  }

  static func draft(_ id: String = uuids[0], definition: DefinitionBundle = definition) -> Draft {
    Draft(
      id: id, definition: definition.hash, form: "visit", language: "ar", collector: "A-07",
      created: 1_783_000_000_000)
  }

  static func submission(
    _ id: String = uuids[0], revision: Int = 1, parent: String? = nil, centre: String = "C-101",
    date: String? = "2026-07-12", answer: String = "yes", answers: Int = 3
  ) -> Submission {
    Submission(
      id: id, revision: revision, parent: parent, reason: parent == nil ? nil : "corrected",
      formID: "visit", version: "1", definition: definition.hash, language: "ar",
      collector: "A-07", started: 1_783_000_000_000, sealed: 1_783_000_600_000,
      subject: Submission.Subject(
        centre: centre, department: "D-01", service: "S-1001", date: date),
      answers: (0..<answers).map { number in
        Answer(
          path: "access/q_\(number)", state: .answered, value: answer,
          observed: 1_783_000_001_000, entered: 1_783_000_002_000)
      },
      paradata: [Paradatum(.opened, at: 1_783_000_000_000)])
  }

  /// A device with an open clock, in a folder.
  static func device(
    _ folder: Folder, _ name: String = "device.mizan", clock: StepClock = StepClock()
  ) throws -> Store {
    try Store.create(folder[name], role: .device, label: name, clock: clock.clock)
  }

  static func centre(_ folder: Folder, _ name: String = "centre.mizan") throws -> Store {
    try Store.create(folder[name], role: .centre, label: name, clock: StepClock().clock)
  }
}
