import Sessions
import Surveys
import Testing

@testable import Storage
@testable import mizan

/// An empty centre and devices beside it, for stories of what goes wrong when files are merged.
struct FaultScene: ~Copyable {
  let trial: FieldTrial
  /// The store of the centre.
  var centre: String { trial.path + "/centre.mizan" }

  init() throws {
    let trial = try FieldTrial(withStore: false)
    _ = try Store.create(
      trial.path + "/centre.mizan", role: .centre, label: "centre",
      clock: Self.clock(1_783_000_000_000))
    self.trial = trial
  }

  /// The path of a file.
  subscript(name: String) -> String { trial.path + "/" + name }

  /// A device that has sealed some visits: its log has `visits` + 2 entries.
  func device(
    _ name: String = "north-3", visits: Int = 4, firstID: Int = 0,
    wall: Int64 = 1_783_000_000_000
  ) throws -> Store {
    let store = try Store.create(
      self[name], role: .device, label: name, clock: Self.clock(wall))
    try work(store, visits: visits, firstID: firstID)
    return store
  }

  /// Seals some visits.
  func work(_ store: Store, visits: Int, firstID: Int = 0) throws {
    try store.add(Self.definition)
    for number in firstID..<firstID + visits {
      try store.append(Self.submission(number, by: store.label))
    }
  }

  /// What a person reads of a merge, in both languages: first of its plan in Arabic, then of the merge
  /// itself in English.
  func merge(
    _ files: [String], _ options: [String] = [], status: Int32, reads english: [String],
    arabic: [String], location: SourceLocation = #_sourceLocation
  ) throws {
    let plan = try trial.run(
      ["merge", "--dry-run", centre] + files + options, language: "ar")
    #expect(plan.status == .exited(status), "the plan", sourceLocation: location)
    for words in arabic {
      let text = plan.output + plan.messages
      #expect(text.contains(words), "\(words): \(text)", sourceLocation: location)
    }
    let run = try trial.run(["merge", centre] + files + options)
    #expect(run.status == .exited(status), sourceLocation: location)
    for words in english {
      let text = run.output + run.messages
      #expect(text.contains(words), "\(words): \(text)", sourceLocation: location)
    }
  }

  /// What a person reads of another command.
  func reads(
    _ words: [String], status: Int32, _ english: [String], arabic: [String],
    location: SourceLocation = #_sourceLocation
  ) throws {
    for (language, expected) in [("ar", arabic), ("en", english)] {
      let run = try trial.run(words, language: language)
      let text = run.output + run.messages
      #expect(run.status == .exited(status), "\(text)", sourceLocation: location)
      for part in expected {
        #expect(text.contains(part), "\(part): \(text)", sourceLocation: location)
      }
    }
  }

  /// The number of visits that the centre counts.
  func counted() throws -> Int {
    try Store.open(centre, for: .reading).quarters().map(\.count).reduce(0, +)
  }

  /// The number of entries of a device that the centre has, those that wait included.
  func arrived(of device: Store) throws -> Int {
    let log = try Store.open(centre, for: .reading).authors().first { $0.id == device.author }
    return (log?.entries ?? 0) + (log?.waiting ?? 0)
  }

  /// Changes a file behind the back of its store, with the triggers of the log out of the way.
  static func edit(_ path: String, _ statements: String...) throws {
    let database = try Database(path, .readWrite)
    let triggers = try database.all(
      "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"
    ) { row in
      (name: try row.value("name", as: String.self), sql: try row.value("sql", as: String.self))
    }
    for trigger in triggers { try database.execute(text: "DROP TRIGGER \(trigger.name)") }
    for statement in statements { try database.execute(text: statement) }
    for trigger in triggers { try database.execute(text: trigger.sql) }
  }

  private static let definition = DefinitionBundle(
    name: "visit.json", survey: #"{"settings":{"form_id":"visit","version":"1"}}"#)

  /// A clock that goes on by one second each time it is read.
  static func clock(_ start: Int64) -> DeviceClock {
    let ticks = Ticks(start)
    return DeviceClock { Moment(wall: ticks.next(), monotonic: 5, boot: "b") }
  }

  /// The id of a visit.
  static func id(_ number: Int) -> String {
    "00000000-0000-4000-8000-" + String(String(1_000_000_000_000 + number).suffix(12))
  }

  static func submission(
    _ number: Int, by label: String, revision: Int = 1, parent: String? = nil,
    answer: String = "yes"
  ) -> Submission {
    Submission(
      id: id(number), revision: revision, parent: parent, reason: parent.map { _ in "corrected" },
      formID: "visit", version: "1", definition: definition.hash, language: "ar",
      collector: "A-07", started: 1_783_000_000_000, sealed: 1_783_000_600_000,
      subject: Submission.Subject(
        centre: "C-101", department: "D-01", service: "S-1001", date: "2026-07-12"),
      answers: [
        Answer(
          path: "access/q_1", state: .answered, value: answer, observed: 1_783_000_001_000,
          entered: 1_783_000_002_000),
        Answer(
          path: "access/q_2", state: .answered, value: "\(label) \(number)",
          observed: 1_783_000_001_000, entered: 1_783_000_002_000),
      ],
      paradata: [Paradatum(.opened, at: 1_783_000_000_000)])
  }
}
