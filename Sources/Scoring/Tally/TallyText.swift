import Programme
import Sessions

/// The text of a tally, kept beside a store so that the next scoring reads what was counted instead of
/// counting it again: one line for each cell.
extension QuarterTally {
  /// The number of this text format and of the meaning of what is counted.
  package static let format = "1"

  /// The tally as text; equal tallies give equal text.
  package var text: String {
    var lines = FieldLines()
    lines.line("tally", Self.format)
    for (key, cell) in visits.sorted(by: { $0.key < $1.key }) { lines.visits(key, cell) }
    for (key, cell) in interviews.sorted(by: { $0.key < $1.key }) { lines.interviews(key, cell) }
    for (_, half) in paired.sorted(by: { $0.key < $1.key }) { lines.half(half) }
    return lines.text
  }

  /// Reads ``text``; `nil` when it is none, or of another format.
  package init?(text: String) {
    let lines = FieldLines.lines(of: text)
    guard lines.first == ["tally", Self.format] else { return nil }
    var visits: [CellKey: VisitCell] = [:]
    var interviews: [CellKey: InterviewCell] = [:]
    var paired: [String: PairedVisit] = [:]
    for fields in lines.dropFirst() {
      guard fields.count > 5 else { return nil }
      let key = CellKey(
        definition: fields[1], department: fields[2], centre: fields[3], service: fields[4])
      switch fields[0] {
      case "v":
        guard let cell = VisitCell(fields: Array(fields.dropFirst(5))) else { return nil }
        visits[key] = cell
      case "i":
        guard let cell = InterviewCell(fields: Array(fields.dropFirst(5))) else { return nil }
        interviews[key] = cell
      case "h":
        guard let half = PairedVisit(key: key, fields: Array(fields.dropFirst(5))) else {
          return nil
        }
        paired[half.id] = half
      default: return nil
      }
    }
    self.init(visits: visits, interviews: interviews, paired: paired)
  }
}

extension FieldLines {
  fileprivate mutating func visits(_ key: CellKey, _ cell: VisitCell) {
    let standings = cell.standings
    let rejected = standings.rejected.sorted { $0.key.rawValue < $1.key.rawValue }
      .map { "\($0.key.rawValue)=\($0.value)" }.joined(separator: ",")
    line(
      "v", key.definition, key.department, key.centre, key.service,
      "\(standings.valid) \(standings.insufficient) \(standings.awaiting) \(standings.returned)",
      rejected, cell.base.text, cell.final.text, cell.coverage.text,
      String(cell.criticalFailures), Self.list(cell.sections), Self.list(cell.measures),
      cell.auditors.sorted { $0.key < $1.key }.map { $0.key + "=" + $0.value.text }
        .joined(separator: ","),
      cell.patterns.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        .joined(separator: ";"))
  }

  fileprivate mutating func interviews(_ key: CellKey, _ cell: InterviewCell) {
    let questions = cell.questions.map { question in
      question.joint.sorted { $0.key < $1.key }.flatMap { rating, row in
        row.sorted { $0.key < $1.key }.map { "\(rating) \($0.key) \($0.value)" }
      }.joined(separator: ",")
    }
    line(
      "i", key.definition, key.department, key.centre, key.service,
      "\(cell.contacts) \(cell.complete)", questions.joined(separator: ";"))
  }

  fileprivate mutating func half(_ half: PairedVisit) {
    let seen = half.observation
    line(
      "h", half.key.definition, half.key.department, half.key.centre, half.key.service, half.id,
      half.pairId, half.collector,
      Self.list([seen.base, seen.final, seen.coverage]), seen.hasCriticalFailure ? "1" : "0",
      Self.list(seen.sections), Self.list(seen.measures), seen.pattern.word,
      half.credits.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        .joined(separator: ","))
  }

  private static func list(_ moments: [ExactMoments]) -> String {
    moments.map(\.text).joined(separator: ",")
  }

  private static func list(_ values: [Double?]) -> String {
    values.map { $0.map { "\($0)" } ?? "" }.joined(separator: ",")
  }
}

private func moments(_ text: String) -> [ExactMoments]? {
  let parts = text.split(separator: ",")
  let read = parts.compactMap { ExactMoments(text: $0) }
  return read.count == parts.count ? read : nil
}

private func values(_ text: String) -> [Double?] {
  text.isEmpty
    ? [] : text.split(separator: ",", omittingEmptySubsequences: false).map { Double($0) }
}

private func integers(_ text: String, _ count: Int) -> [Int]? {
  let read = text.split(separator: " ").compactMap { Int($0) }
  return read.count == count ? read : nil
}

private func pairs(
  _ text: String, separator: Character
) -> [(name: String, value: Substring)] {
  text.split(separator: separator).compactMap { part in
    part.lastIndex(of: "=").map { (String(part[..<$0]), part[part.index(after: $0)...]) }
  }
}

extension VisitCell {
  fileprivate init?(fields: [String]) {
    guard fields.count == 10, let counts = integers(fields[0], 4),
      let base = ExactMoments(text: fields[2]), let final = ExactMoments(text: fields[3]),
      let coverage = ExactMoments(text: fields[4]), let failures = Int(fields[5]),
      let sections = moments(fields[6]), let measures = moments(fields[7])
    else { return nil }
    var standings = StandingCounts()
    standings.valid = counts[0]
    standings.insufficient = counts[1]
    standings.awaiting = counts[2]
    standings.returned = counts[3]
    for (name, value) in pairs(fields[1], separator: ",") {
      guard let reason = RejectionReason(rawValue: name), let count = Int(value) else {
        return nil
      }
      standings.rejected[reason] = count
    }
    var auditors: [String: ExactMoments] = [:]
    for (name, value) in pairs(fields[8], separator: ",") {
      guard let scores = ExactMoments(text: value) else { return nil }
      auditors[name] = scores
    }
    var patterns: [String: Int] = [:]
    for (word, value) in pairs(fields[9], separator: ";") {
      guard let count = Int(value) else { return nil }
      patterns[word] = count
    }
    self.init(
      standings: standings, base: base, final: final, coverage: coverage,
      criticalFailures: failures, sections: sections, measures: measures, auditors: auditors,
      patterns: patterns)
  }
}

extension InterviewCell {
  fileprivate init?(fields: [String]) {
    guard fields.count == 2, let counts = integers(fields[0], 2) else { return nil }
    var questions: [Ratings] = []
    if counts[1] > 0 || !fields[1].isEmpty {
      for question in fields[1].split(separator: ";", omittingEmptySubsequences: false) {
        var joint: [Int: [Int: Int]] = [:]
        for entry in question.split(separator: ",") {
          guard let numbers = integers(String(entry), 3) else { return nil }
          joint[numbers[0], default: [:]][numbers[1]] = numbers[2]
        }
        questions.append(Ratings(joint: joint))
      }
    }
    self.init(contacts: counts[0], complete: counts[1], questions: questions)
  }
}

extension PairedVisit {
  fileprivate init?(key: CellKey, fields: [String]) {
    guard fields.count == 9 else { return nil }
    let scores = values(fields[3])
    guard scores.count == 3 else { return nil }
    var credits: [String: Double] = [:]
    for (path, value) in pairs(fields[8], separator: ",") { credits[path] = Double(value) }
    self.init(
      id: fields[0], pairId: fields[1], key: key, collector: fields[2],
      observation: Observation(
        base: scores[0], final: scores[1], coverage: scores[2],
        hasCriticalFailure: fields[4] == "1", sections: values(fields[5]),
        measures: values(fields[6]), pattern: BreachPattern(word: fields[7])),
      credits: credits)
  }
}
