import Programme

/// The text of a tally, kept beside a store so that the next scoring reads what was counted instead of
/// counting it again: one line for each cell.
extension QuarterTally {
  /// The number of this text format and of the meaning of what is counted.
  package static let format = "2"

  /// The tally as text in UTF-8; equal tallies give equal text.
  package var bytes: [UInt8] {
    var fields = FieldWriter()
    fields.texts("tally", Self.format)
    fields.endLine()
    for (key, cell) in visits.sorted(by: { $0.key < $1.key }) { fields.visits(key, cell) }
    for (key, cell) in interviews.sorted(by: { $0.key < $1.key }) {
      fields.interviews(key, cell)
    }
    for (_, half) in paired.sorted(by: { $0.key < $1.key }) { fields.half(half) }
    return fields.bytes
  }

  /// Reads ``bytes``; `nil` when they are none, or of another format.
  package init?(bytes: [UInt8]) {
    var fields = FieldCursor(bytes)
    guard fields.text() == "tally", fields.text() == Self.format, fields.endLine() else {
      return nil
    }
    var visits: [CellKey: VisitCell] = [:]
    var interviews: [CellKey: InterviewCell] = [:]
    var paired: [String: PairedVisit] = [:]
    var definitions: [String: String] = [:]
    var patterns: [String: BreachPattern] = [:]
    while !fields.isAtEnd {
      let kind = fields.text()
      let hash = fields.text()
      let definition = definitions[hash] ?? hash
      definitions[hash] = definition
      let key = CellKey(
        definition: definition, department: fields.text(), centre: fields.text(),
        service: fields.text())
      switch kind {
      case "v":
        guard let cell = VisitCell(&fields, &patterns) else { return nil }
        visits[key] = cell
      case "i":
        guard let cell = InterviewCell(&fields) else { return nil }
        interviews[key] = cell
      case "h":
        guard let half = PairedVisit(key: key, &fields) else { return nil }
        paired[half.id] = half
      default: return nil
      }
      guard fields.endLine() else { return nil }
    }
    self.init(visits: visits, interviews: interviews, paired: paired)
  }
}

// MARK: Writing

extension FieldWriter {
  fileprivate mutating func key(_ kind: String, _ key: CellKey) {
    texts(kind, key.definition, key.department, key.centre, key.service)
  }

  fileprivate mutating func visits(_ key: CellKey, _ cell: VisitCell) {
    self.key("v", key)
    let standings = cell.standings
    integers(standings.valid, standings.insufficient, standings.awaiting, standings.returned)
    endField()
    let rejected = standings.rejected.sorted { $0.key.rawValue < $1.key.rawValue }
    list(rejected) { fields, entry in
      fields.name(entry.key.rawValue)
      fields.integers(entry.value)
    }
    for moments in [cell.base, cell.final, cell.coverage] {
      self.moments(moments)
      endField()
    }
    integers(cell.criticalFailures)
    endField()
    list(cell.sections) { $0.moments($1) }
    list(cell.measures) { $0.moments($1) }
    list(cell.auditors.sorted { $0.key < $1.key }) { fields, auditor in
      fields.name(auditor.key)
      fields.moments(auditor.value)
    }
    list(cell.patterns.sorted { $0.key < $1.key }, separator: ";") { fields, pattern in
      fields.name(pattern.key.word)
      fields.integers(pattern.value)
    }
    endLine()
  }

  fileprivate mutating func interviews(_ key: CellKey, _ cell: InterviewCell) {
    self.key("i", key)
    integers(cell.contacts, cell.complete)
    endField()
    integers(cell.questions.count)
    endField()
    list(cell.questions, separator: ";") { fields, question in
      for (index, entry) in question.joint.sorted(by: { $0.key < $1.key }).enumerated() {
        if index > 0 { fields.separate(",") }
        fields.integers(entry.key.rating, entry.key.overall, entry.value)
      }
    }
    endLine()
  }

  fileprivate mutating func half(_ half: PairedVisit) {
    let seen = half.observation
    key("h", half.key)
    texts(
      half.id, half.pairId, half.collector, Self.list([seen.base, seen.final, seen.coverage]),
      seen.hasCriticalFailure ? "1" : "0", Self.list(seen.sections), Self.list(seen.measures),
      seen.pattern.word,
      half.credits.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        .joined(separator: ","))
    endLine()
  }

  fileprivate mutating func moments(_ moments: ExactMoments) {
    integer(Int128(moments.count))
    separate(" ")
    integer(moments.sum)
    separate(" ")
    integer(moments.squares)
  }

  private mutating func list<Element>(
    _ elements: [Element], separator: Unicode.Scalar = ",",
    _ write: (inout FieldWriter, Element) -> Void
  ) {
    for (index, element) in elements.enumerated() {
      if index > 0 { separate(separator) }
      write(&self, element)
    }
    endField()
  }

  private static func list(_ values: [Double?]) -> String {
    values.map { $0.map { "\($0)" } ?? "" }.joined(separator: ",")
  }
}

// MARK: Reading

extension ExactMoments {
  /// Reads ``bytes``; `nil` when they are none.
  init?(bytes: [UInt8]) {
    var fields = FieldCursor(bytes)
    self.init(&fields)
    guard fields.isAtEnd else { return nil }
  }

  /// Count, sum and sum of squares as three whole numbers.
  var bytes: [UInt8] {
    var fields = FieldWriter()
    fields.moments(self)
    return fields.bytes
  }

  fileprivate init?(_ fields: inout FieldCursor) {
    guard let count: Int = fields.integer(), let sum: Int128 = fields.integer(),
      let squares: Int128 = fields.integer()
    else { return nil }
    self.init(count: count, sum: sum, squares: squares)
  }

  /// Reads a list that fills a field.
  fileprivate static func list(_ fields: inout FieldCursor) -> [ExactMoments]? {
    var list: [ExactMoments] = []
    while !fields.isAtFieldEnd {
      guard let moments = ExactMoments(&fields) else { return nil }
      list.append(moments)
    }
    return fields.endField() ? list : nil
  }
}

extension VisitCell {
  fileprivate init?(
    _ fields: inout FieldCursor, _ patterns: inout [String: BreachPattern]
  ) {
    var standings = StandingCounts()
    guard let valid: Int = fields.integer(), let insufficient: Int = fields.integer(),
      let awaiting: Int = fields.integer(), let returned: Int = fields.integer(),
      fields.endField()
    else { return nil }
    standings.valid = valid
    standings.insufficient = insufficient
    standings.awaiting = awaiting
    standings.returned = returned
    while !fields.isAtFieldEnd {
      guard let reason = RejectionReason(rawValue: fields.name()),
        let count: Int = fields.integer()
      else { return nil }
      standings.rejected[reason] = count
    }
    guard fields.endField(), let base = ExactMoments(&fields), fields.endField(),
      let final = ExactMoments(&fields), fields.endField(),
      let coverage = ExactMoments(&fields), fields.endField(),
      let failures: Int = fields.integer(), fields.endField(),
      let sections = ExactMoments.list(&fields), let measures = ExactMoments.list(&fields)
    else { return nil }
    var auditors: [String: ExactMoments] = [:]
    while !fields.isAtFieldEnd {
      let name = fields.name()
      guard let scores = ExactMoments(&fields) else { return nil }
      auditors[name] = scores
    }
    guard fields.endField() else { return nil }
    var counts: [BreachPattern: Int] = [:]
    while !fields.isAtFieldEnd {
      let word = fields.name()
      guard let count: Int = fields.integer() else { return nil }
      _ = fields.passes(UInt8(ascii: ";"))
      let pattern = patterns[word] ?? BreachPattern(word: word)
      patterns[word] = pattern
      counts[pattern] = count
    }
    self.init(
      standings: standings, base: base, final: final, coverage: coverage,
      criticalFailures: failures, sections: sections, measures: measures, auditors: auditors,
      patterns: counts)
  }
}

extension InterviewCell {
  fileprivate init?(_ fields: inout FieldCursor) {
    guard let contacts: Int = fields.integer(), let complete: Int = fields.integer(),
      fields.endField(), let count: Int = fields.integer(), fields.endField(),
      (0...10_000).contains(count)
    else { return nil }
    var questions = [Ratings](repeating: Ratings(), count: count)
    var question = 0
    while !fields.isAtFieldEnd {
      if fields.passes(UInt8(ascii: ";")) {
        question += 1
        continue
      }
      guard questions.indices.contains(question), let rating: Int = fields.integer(),
        let overall: Int = fields.integer(), let times: Int = fields.integer()
      else { return nil }
      questions[question].add(rating, overall: overall == 0 ? nil : overall, times: times)
    }
    self.init(contacts: contacts, complete: complete, questions: questions)
  }
}

extension PairedVisit {
  fileprivate init?(key: CellKey, _ fields: inout FieldCursor) {
    let (id, pairId, collector) = (fields.text(), fields.text(), fields.text())
    let scores = Self.values(fields.text())
    let failed = fields.text()
    let (sections, measures) = (Self.values(fields.text()), Self.values(fields.text()))
    let pattern = BreachPattern(word: fields.text())
    var credits: [String: Double] = [:]
    for part in fields.text().split(separator: ",") {
      guard let equals = part.lastIndex(of: "="),
        let credit = Double(part[part.index(after: equals)...])
      else { return nil }
      credits[String(part[..<equals])] = credit
    }
    guard scores.count == 3 else { return nil }
    self.init(
      id: id, pairId: pairId, key: key, collector: collector,
      observation: Observation(
        base: scores[0], final: scores[1], coverage: scores[2],
        hasCriticalFailure: failed == "1", sections: sections, measures: measures,
        pattern: pattern),
      credits: credits)
  }

  private static func values(_ text: String) -> [Double?] {
    text.isEmpty
      ? [] : text.split(separator: ",", omittingEmptySubsequences: false).map { Double($0) }
  }
}
