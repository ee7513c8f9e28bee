/// Counts answers by department and group over any number of submissions, straight from their stored
/// text: nothing is built, and memory does not grow with the store.
package struct AnswerTally: Sendable {
  /// What is counted of a question.
  package struct Question: Sendable, Hashable {
    /// The group it is counted in: the place of a clause, of a section.
    package let group: Int
    /// The value that is counted by itself.
    package let hit: String

    /// A question that is counted.
    package init(group: Int, hit: String) {
      self.group = group
      self.hit = hit
    }
  }

  /// What was counted.
  package struct Count: Sendable, Hashable {
    /// The number of answers.
    package var answers = 0
    /// The number of those with the value that is counted by itself.
    package var hits = 0
  }

  /// The counts by department, then by group; submissions without a department are under "".
  package private(set) var counts: [String: [Count]] = [:]

  private let groups: Int
  private let questions: [String: [String: Question]]
  private var plans: [String: Plan] = [:]

  /// Counts the questions of some definitions.
  /// - Parameter questions: what is counted, by the hash of the definition and the path.
  package init(groups: Int, questions: [String: [String: Question]]) {
    self.groups = groups
    self.questions = questions
  }

  /// The questions of one definition in the order in which they were last met: most submissions
  /// answer the same ones, so the next is usually the expected one.
  private struct Plan {
    struct Step {
      let path: [UInt8]
      let group: Int
      let hit: [UInt8]
    }
    var steps: [Step] = []
    let known: [String: Question]
  }

  /// Counts the answers of a submission.
  mutating func add(
    _ body: UnsafeRawBufferPointer, definition: String, department: String?
  ) {
    guard let known = questions[definition] else { return }
    var plan = plans.removeValue(forKey: definition) ?? Plan(known: known)
    var cells = counts.removeValue(forKey: department ?? "") ?? []
    if cells.isEmpty { cells = Array(repeating: Count(), count: groups) }
    Self.count(body.bindMemory(to: UInt8.self), &plan, &cells)
    counts[department ?? ""] = cells
    plans[definition] = plan
  }

  private static let tab = UInt8(ascii: "\t")
  private static let newline = UInt8(ascii: "\n")

  private static func count(
    _ bytes: UnsafeBufferPointer<UInt8>, _ plan: inout Plan, _ cells: inout [Count]
  ) {
    var place = 0
    var expected = 0
    let end = bytes.count
    while place + 1 < end {
      guard bytes[place] == UInt8(ascii: "a"), bytes[place + 1] == tab else {
        place = next(newline, in: bytes, from: place) + 1
        continue
      }
      let pathStart = place + 2
      let step: Plan.Step
      let pathEnd: Int
      if expected < plan.steps.count,
        matches(plan.steps[expected].path, bytes, at: pathStart)
      {
        step = plan.steps[expected]
        pathEnd = pathStart + step.path.count
      } else {
        pathEnd = next(tab, in: bytes, from: pathStart)
        step = Self.step(bytes, pathStart..<min(pathEnd, end), plan.known)
        plan.steps.removeSubrange(min(expected, plan.steps.count)...)
        plan.steps.append(step)
      }
      expected += 1
      let valueStart = next(tab, in: bytes, from: pathEnd + 1) + 1
      if step.group >= 0, step.group < cells.count {
        cells[step.group].answers += 1
        if matches(step.hit, bytes, at: valueStart) { cells[step.group].hits += 1 }
      }
      place = next(newline, in: bytes, from: valueStart) + 1
    }
  }

  private static func step(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ known: [String: Question]
  ) -> Plan.Step {
    let path = Array(bytes[range])
    let question = known[String(decoding: path, as: UTF8.self)]
    return Plan.Step(
      path: path, group: question?.group ?? -1, hit: Array((question?.hit ?? "").utf8))
  }

  /// Whether a field begins at a place and is exactly these bytes.
  @inline(__always)
  private static func matches(
    _ word: [UInt8], _ bytes: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> Bool {
    let count = word.count
    guard start + count < bytes.count, bytes[start + count] == tab else { return false }
    return word.withUnsafeBufferPointer { word in
      for index in 0..<count where word[index] != bytes[start + index] { return false }
      return true
    }
  }

  /// The next place of a byte, or the end.
  @inline(__always)
  private static func next(
    _ byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int {
    guard let base = bytes.baseAddress, start < bytes.count else { return bytes.count }
    return ByteSearch.first(byte, or: byte, from: base + start, base + bytes.count) - base
  }
}

extension Store {
  /// Counts the answers of all current submissions.
  package func tally(_ tally: AnswerTally) throws(StoreError) -> AnswerTally {
    try perform {
      var tally = tally
      // In the order in which the entries lie in the file.
      let statement = try database.statement(
        """
        SELECT submission.definition, submission.department, entry.body
        FROM submission CROSS JOIN entry ON entry.id = submission.number
        """)
      defer { statement.reset() }
      while try statement.step() {
        tally.add(
          statement.textBytes(2), definition: statement.text(0),
          department: statement.isNull(1) ? nil : statement.text(1))
      }
      return tally
    }
  }
}
