import Diagnostics
import Sessions
import Storage
import Surveys

/// How fast stores are merged and folded, each figure as a ratio to what SQLite itself needs to copy
/// the same answers, or to scan them.
struct MergeBench {
  /// The answers of the large device, and of all small devices together.
  let answers: Int
  /// The answers of the store that is folded, and into which a small file is merged.
  let large: Int
  /// How often everything is measured; the median counts.
  let rounds: Int
  let folder: String

  /// One figure.
  struct Figure {
    let code: String
    let name: Phrase
    let value: Double
    let target: Double
    /// What the value counts: "F", "scan", "ms", "×".
    let unit: String
    /// The same by the time in which the process computed.
    let computed: Double

    var isMet: Bool { value <= target }

    var json: JSON {
      .object([
        .init("code", .string(code)), .init("value", .double(value)),
        .init("target", .double(target)), .init("unit", .string(unit)),
        .init("computed", .double(computed)), .init("met", .bool(isMet)),
      ])
    }
  }

  private static let perVisit = 100
  static let definition = DefinitionBundle(
    name: "bench.json", survey: #"{"settings":{"form_id":"bench","version":"1"}}"#)

  /// A visit of a hundred answers with notes, as a field device seals it.
  static func submission(_ number: Int, device: Int) -> Submission {
    let started: Int64 = 1_783_000_000_000 + Int64(number) * 600_000
    return Submission(
      id: id(number, device), formID: "bench", version: "1", definition: definition.hash,
      language: "ar", collector: "A-\(device % 100)", started: started, sealed: started + 500_000,
      subject: Submission.Subject(
        centre: "C-\(number % 300)", department: "D-\(number % 50)", service: "S-\(number % 40)",
        date: "2026-07-12"),
      answers: (0..<perVisit).map { question in
        Answer(
          path: "conduct/question_\(question)", state: .answered,
          value: (number + question) % 3 == 0 ? "no" : "yes",
          comment: "twenty-four letters here", observed: started + Int64(question) * 4000,
          entered: started + Int64(question) * 4000)
      })
  }

  private static func id(_ number: Int, _ device: Int) -> String {
    let digits = String(number * 1_000_003 + device)
    let scattered = String(
      (UInt64(number) &* 0x9E37_79B9_7F4A_7C15 &+ UInt64(device)) >> 32, radix: 16)
    return String(repeating: "0", count: 8 - scattered.count) + scattered + "-0000-4000-8000-"
      + String(repeating: "0", count: max(0, 12 - digits.count)) + digits.suffix(12)
  }

  /// A device that has sealed answers.
  private func device(_ name: String, number: Int, answers: Int) throws -> String {
    let path = folder + "/" + name
    let store = try Store.create(path, role: .device, label: name)
    try store.atomically {
      try store.add(Self.definition)
      for visit in 0..<(answers / Self.perVisit) {
        try store.append(Self.submission(visit, device: number))
      }
    }
    return path
  }

  private func centre(_ name: String) throws -> Store {
    try Store.create(folder + "/" + name, role: .centre, label: name)
  }

  private func discard(_ store: Store) {
    try? removeFile(store.path)
  }

  /// Merges files, and tells apart what verifying and storing took and what the projections took.
  private func timed(
    _ files: [String], into store: Store
  ) throws -> (store: MergeFloor.Timing, fold: MergeFloor.Timing) {
    var folded = 0.0
    let whole = try MergeFloor.seconds {
      try Merge.carryOut(files, into: store, folded: { folded = $0 / .seconds(1) })
    }
    let fold = MergeFloor.Timing(
      wall: folded, computed: whole.computed * folded / whole.wall)
    return (whole - fold, fold)
  }

  /// Measures everything, telling what is under way.
  func run(progress: (Phrase) throws -> Void) throws -> [Figure] {
    try progress(Phrase(en: "preparing the floor", ar: "تحضير الأساس"))
    let floor = try MergeFloor(in: folder, answers: answers)
    try progress(Phrase(en: "preparing one large device", ar: "تحضير جهاز كبير"))
    let big = try device("big.mizan", number: 1, answers: answers)
    try progress(Phrase(en: "preparing a thousand small devices", ar: "تحضير ألف جهاز صغير"))
    let small = try (0..<1000).map {
      try device("small-\($0).mizan", number: 10 + $0, answers: answers / 1000)
    }
    var times: [String: [MergeFloor.Timing]] = [:]
    func note(_ code: String, _ seconds: MergeFloor.Timing) {
      times[code, default: []].append(seconds)
    }
    for round in 1...rounds {
      try progress(Phrase(en: "round \(round) of \(rounds)", ar: "الجولة \(round) من \(rounds)"))
      note("floor", try floor.copy())
      let one = try centre("one-\(round).mizan")
      let stored = try timed([big], into: one)
      note("store", stored.store)
      note("fold", stored.fold + (try MergeFloor.seconds { _ = try one.tally(Self.tally) }))
      discard(one)
      let many = try centre("many-\(round).mizan")
      note("files", try timed(small, into: many).store)
      note("again", try MergeFloor.seconds { try Merge.carryOut(small, into: many) })
      discard(many)
      let long = try centre("long-\(round).mizan")
      try Merge.carryOut([big], into: long)
      note(
        "again-long",
        try MergeFloor.seconds {
          try Merge.carryOut(Array(repeating: big, count: 1000), into: long)
        })
      discard(long)
    }
    return try figures(times) + largeFigures(floor, small: small, progress: progress)
  }

  private func figures(_ times: [String: [MergeFloor.Timing]]) -> [Figure] {
    func figure(
      _ code: String, _ name: Phrase, _ parts: [String], _ target: Double, floor: String? = "floor"
    ) -> Figure {
      func median(_ time: (MergeFloor.Timing) -> Double) -> Double {
        Self.median(
          (0..<rounds).map { round in
            let sum = parts.reduce(0) { $0 + (times[$1].map { time($0[round]) } ?? 0) }
            return sum / (floor.flatMap { times[$0] }.map { time($0[round]) } ?? 1)
          })
      }
      return Figure(
        code: code, name: name, value: median(\.wall), target: target,
        unit: floor == nil ? "ms" : "F", computed: median(\.computed))
    }
    return [
      figure(
        "store",
        Phrase(
          en: "verify and store \(answers) answers of one device",
          ar: "فحص \(answers) إجابة من جهاز واحد وحفظها"), ["store"], 0.40),
      figure(
        "fold",
        Phrase(
          en: "… and fold them: list of visits, counts", ar: "… وطيّها: قائمة الزيارات والأعداد"),
        ["store", "fold"], 1.25),
      figure(
        "files",
        Phrase(
          en: "1000 files of \(answers / 1000) answers",
          ar: "1000 ملف في كل منها \(answers / 1000) إجابة"), ["files"], 0.75),
      // A thousand files: their seconds together are the milliseconds of one.
      figure(
        "again",
        Phrase(en: "the same files again, per file", ar: "الملفات نفسها ثانية، لكل ملف"), ["again"],
        0.3, floor: nil),
      figure(
        "again-long",
        Phrase(
          en: "the device of \(answers) answers again, per file",
          ar: "جهاز الـ \(answers) إجابة ثانية، لكل ملف"), ["again-long"], 0.3, floor: nil),
    ]
  }

  private static var tally: AnswerTally {
    AnswerTally(
      groups: 8,
      questions: [
        definition.hash: Dictionary(
          uniqueKeysWithValues: (0..<perVisit).map {
            ("conduct/question_\($0)", AnswerTally.Question(group: $0 % 8, hit: "no"))
          })
      ])
  }

  // MARK: The large store

  private func largeFigures(
    _ floor: MergeFloor, small: [String], progress: (Phrase) throws -> Void
  ) throws -> [Figure] {
    try progress(
      Phrase(en: "preparing a store of \(large) answers", ar: "تحضير مخزن فيه \(large) إجابة"))
    let huge = try device("huge.mizan", number: 5, answers: large)
    let store = try centre("large.mizan")
    let tenth = try centre("tenth.mizan")
    let part = try device("part.mizan", number: 6, answers: large / 100)
    ProcessMemory.resetPeak()
    try Merge.carryOut([part], into: tenth)
    let low = ProcessMemory.peak ?? 1
    ProcessMemory.resetPeak()
    try Merge.carryOut([huge], into: store)
    let high = ProcessMemory.peak ?? 1
    try removeFile(huge)
    try floor.prepareScan(answers: large)
    var ratios: [MergeFloor.Timing] = []
    for round in 1...rounds {
      try progress(Phrase(en: "fold \(round) of \(rounds)", ar: "الطي \(round) من \(rounds)"))
      let scan = try floor.scan()
      let fold = try MergeFloor.seconds { _ = try store.tally(Self.tally) }
      ratios.append(Self.ratio(fold, scan))
    }
    let empty = try centre("empty.mizan")
    var intoLarge: [MergeFloor.Timing] = []
    var intoEmpty: [MergeFloor.Timing] = []
    for file in small.prefix(100) {
      intoEmpty.append(try MergeFloor.seconds { try Merge.carryOut([file], into: empty) })
      intoLarge.append(try MergeFloor.seconds { try Merge.carryOut([file], into: store) })
    }
    let single = Self.ratio(Self.middle(intoLarge), Self.middle(intoEmpty))
    let fold = Self.middle(ratios)
    return [
      Figure(
        code: "tally",
        name: Phrase(
          en: "department × clause over \(large) answers", ar: "الدائرة × البند في \(large) إجابة"),
        value: fold.wall, target: 1.0, unit: "scan", computed: fold.computed),
      Figure(
        code: "memory",
        name: Phrase(
          en: "memory of a merge of \(large) answers, against \(large / 100)",
          ar: "ذاكرة دمج \(large) إجابة مقارنة بـ \(large / 100)"),
        value: Double(high) / Double(low), target: 1.2, unit: "×",
        computed: Double(high) / Double(low)),
      Figure(
        code: "into-large",
        name: Phrase(
          en: "one small file into \(large) answers, against an empty store",
          ar: "ملف صغير إلى مخزن فيه \(large) إجابة مقارنة بمخزن فارغ"),
        value: single.wall, target: 1.2, unit: "×", computed: single.computed),
    ]
  }

  private static func ratio(_ one: MergeFloor.Timing, _ other: MergeFloor.Timing)
    -> MergeFloor.Timing
  {
    MergeFloor.Timing(wall: one.wall / other.wall, computed: one.computed / other.computed)
  }

  private static func middle(_ times: [MergeFloor.Timing]) -> MergeFloor.Timing {
    MergeFloor.Timing(wall: median(times.map(\.wall)), computed: median(times.map(\.computed)))
  }

  static func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    guard !sorted.isEmpty else { return 0 }
    return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
  }
}
