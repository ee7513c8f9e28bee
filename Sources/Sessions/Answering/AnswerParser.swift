import Diagnostics
import Expressions
import Surveys

/// Turns what a person typed into the text that is stored, or says why it cannot be.
struct AnswerParser {
  let question: Question
  /// The names of the choices on offer.
  let choices: [String]
  let now: Instant
  let timeZone: TimeZoneRules
  /// What a number counts, where that is known.
  var unit: AnswerUnit?

  func parse(_ typed: String) throws(Refusal) -> String {
    let text = typed.trimmed
    if text.isEmpty { return "" }
    switch question.type {
    case .text, .barcode, .hidden, .calculate, .note, .metadata, .image, .audio, .video, .file:
      return text
    case .integer: return try whole(unit?.number(text) ?? text)
    case .decimal: return try decimal(unit?.number(text) ?? text)
    case .range: return try inRange(text)
    case .date: return try date(text)
    case .time:
      let today = now.day(in: timeZone).text + "T"
      if let moment = stored(today + text) { return String(moment.dropFirst(today.count)) }
      return try time(text)
    case .dateTime:
      if let moment = stored(text) { return moment }
      return try dateTime(text)
    case .selectOne: return try choice(text)
    case .selectMultiple: return try several(text).joined(separator: " ")
    case .rank:
      let ranked = try several(text)
      guard ranked.count == choices.count else { throw .incompleteRank(expected: choices.count) }
      return ranked.joined(separator: " ")
    case .acknowledge: return try acknowledgement(text)
    case .geopoint: return try point(text)
    case .geotrace: return try points(text, atLeast: 2).joined(separator: "; ")
    case .geoshape:
      let corners = try points(text, atLeast: 3)
      // A shape ends where it begins.
      return (corners + (corners.first == corners.last ? [] : corners.prefix(1)))
        .joined(separator: "; ")
    }
  }

  // MARK: Numbers

  private func whole(_ text: String) throws(Refusal) -> String {
    guard let number = Digits.number(text) else { throw .notANumber }
    guard !number.contains(".") else { throw .notAWholeNumber }
    guard number.filter(\.isNumber).count <= 15 else { throw .tooManyDigits }
    return number
  }

  private func decimal(_ text: String) throws(Refusal) -> String {
    guard let number = Digits.number(text) else { throw .notANumber }
    guard number.filter(\.isNumber).count <= 15 else { throw .tooManyDigits }
    return number
  }

  private func inRange(_ text: String) throws(Refusal) -> String {
    let number = try decimal(text)
    guard let value = Double(number) else { throw .notANumber }
    let range = question.range
    guard range.contains(value) else { throw .outOfRange(low: range.start, high: range.end) }
    guard range.isOnStep(value) else { throw .offStep(start: range.start, step: range.step) }
    return number
  }

  // MARK: Confirming and places

  private static let confirmations: Set<String> = [
    "ok", "yes", "y", "true", "1", "نعم", "ن", "موافق", "حسنا", "حسناً",
  ]

  private func acknowledgement(_ text: String) throws(Refusal) -> String {
    guard Self.confirmations.contains(Digits.ascii(text).lowercased()) else {
      throw .notAcknowledged
    }
    return "OK"
  }

  private func points(_ text: String, atLeast least: Int) throws(Refusal) -> [String] {
    var points: [String] = []
    for piece in text.split(whereSeparator: { ";؛".contains($0) }) {
      let piece = String(piece).trimmed
      if !piece.isEmpty { points.append(try point(piece)) }
    }
    guard Set(points).count >= least else { throw .tooFewPoints(expected: least) }
    return points
  }

  private func point(_ text: String) throws(Refusal) -> String {
    let numbers = Self.coordinates(text).map { Digits.number(String($0)) }
    let values = numbers.compactMap { $0.flatMap(Double.init) }
    guard (2...4).contains(numbers.count), values.count == numbers.count,
      abs(values[0]) <= 90, abs(values[1]) <= 180
    else { throw .notAPoint }
    let padded = numbers.compactMap { $0 } + ["0", "0"]
    return padded.prefix(4).joined(separator: " ")
  }

  /// The numbers of a point as maps give them: `31.95 35.93`, `31.95, 35.93`, `(31.95,35.93)`. A comma
  /// inside a number is not taken for a point, and one between whole numbers not for a separator.
  private static func coordinates(_ text: String) -> [Substring] {
    let pieces = text.split { $0.isWhitespace || "،()".contains($0) }.map { piece in
      piece.last == "," ? piece.dropLast() : piece
    }
    guard pieces.count == 1 else { return pieces }
    let parts = pieces[0].split(separator: ",", omittingEmptySubsequences: false)
    return parts.allSatisfy { Digits.ascii(String($0)).contains(".") } ? parts : pieces
  }

  // MARK: Choices

  private func choice(_ text: String) throws(Refusal) -> String {
    // The spelling of the list is stored, also when the same letters were composed otherwise.
    guard let name = choices.first(where: { $0 == text }) else { throw .unknownChoice(text) }
    return name
  }

  private func several(_ text: String) throws(Refusal) -> [String] {
    var chosen: [String] = []
    for piece in text.split(whereSeparator: { $0.isWhitespace || $0 == "," || $0 == "،" }) {
      let name = try choice(String(piece))
      guard !chosen.contains(name) else { throw .repeatedChoice(name) }
      chosen.append(name)
    }
    if case .rank = question.type { return chosen }
    return choices.filter { chosen.contains($0) }
  }

  // MARK: Dates and times

  private func date(_ text: String) throws(Refusal) -> String {
    if let day = DayWords.day(text, today: now.day(in: timeZone)) { return day.text }
    let numbers = Digits.ascii(text).split { "-/. ".contains($0) }.map(String.init)
    guard numbers.count == 3, numbers.allSatisfy({ $0.allSatisfy(\.isNumber) }) else {
      throw .notADate
    }
    let ordered = numbers[0].count == 4 ? numbers : numbers.reversed()
    guard ordered[0].count == 4, let year = Int(ordered[0]), let month = Int(ordered[1]),
      let day = Int(ordered[2])
    else { throw .notADate }
    // Nobody surveys the fourteenth century: such a year is one of the Islamic calendar.
    let civil =
      (1300..<1600).contains(year)
      ? HijriDay.civil(year: year, month: month, day: day)
      : CivilDay(year: year, month: month, day: day)
    guard let civil else { throw .noSuchDay }
    return civil.text
  }

  /// A time of today, with milliseconds and the offset of the zone.
  private func time(_ text: String) throws(Refusal) -> String {
    if Self.nowWords.contains(text.lowercased()) {
      return String(now.text(in: timeZone).drop { $0 != "T" }.dropFirst())
    }
    let moment = try self.moment(now.day(in: timeZone).text, clock(text))
    return String(moment.drop { $0 != "T" }.dropFirst())
  }

  private func dateTime(_ text: String) throws(Refusal) -> String {
    if Self.nowWords.contains(text.lowercased()) { return now.text(in: timeZone) }
    let pieces = text.split(maxSplits: 1) { $0 == " " || $0 == "T" }.map(String.init)
    guard pieces.count == 2 else { throw .notADateTime }
    return try moment(date(pieces[0]), clock(pieces[1].trimmed))
  }

  /// A moment that is typed as it is stored, with its offset, in the zone; `nil` for anything else.
  private func stored(_ text: String) -> String? {
    let value = AnswerKind.dateTime.value(ofStored: Digits.ascii(text), in: timeZone)
    guard text.contains("T"), case .dateTime = value else { return nil }
    return AnswerKind.dateTime.stored(value, in: timeZone)
  }

  /// A day and a time as the stored text of a moment in the zone.
  private func moment(_ day: String, _ time: String) throws(Refusal) -> String {
    let kind = AnswerKind.dateTime
    return kind.stored(kind.value(ofStored: "\(day)T\(time)", in: timeZone), in: timeZone)
  }

  private static let nowWords = ["now", "الآن", "الان"]
  private static let afternoon = ["pm", "p.m.", "م", "مساء", "مساءً"]
  private static let morning = ["am", "a.m.", "ص", "صباحا", "صباحاً"]

  /// `hh:mm:ss` from `9:45`, `09.45`, `0945`, `9:45:30`, `9:45 pm` or `9 pm`.
  private func clock(_ text: String) throws(Refusal) -> String {
    var text = Digits.ascii(text).lowercased()
    let halves = [(Self.afternoon, true), (Self.morning, false)]
    var isAfternoon: Bool?
    for (words, value) in halves {
      guard let word = words.first(where: { text.hasSuffix($0) }) else { continue }
      text = String(text.dropLast(word.count)).trimmed
      isAfternoon = value
      break
    }
    var parts = text.split { ":.".contains($0) }.map(String.init)
    if parts.count == 1, parts[0].count == 4 {
      parts = [String(parts[0].prefix(2)), String(parts[0].suffix(2))]
    }
    let numbers = parts.compactMap { part in
      part.utf8.count <= 2 && part.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(part) : nil
    }
    let fewest = isAfternoon == nil ? 2 : 1
    guard (fewest...3).contains(numbers.count), numbers.count == parts.count else {
      throw .notATime
    }
    var hour = numbers[0]
    if let isAfternoon {
      guard (1...12).contains(hour) else { throw .notATime }
      hour = hour % 12 + (isAfternoon ? 12 : 0)
    }
    let minute = numbers.count > 1 ? numbers[1] : 0
    let second = numbers.count > 2 ? numbers[2] : 0
    guard hour < 24, minute < 60, second < 60 else { throw .notATime }
    return [hour, minute, second].map { ($0 < 10 ? "0" : "") + String($0) }
      .joined(separator: ":")
  }
}

extension String {
  /// The text without white space at its ends.
  fileprivate var trimmed: String {
    let start = unicodeScalars.drop { $0.properties.isWhitespace }
    let end = start.reversed().drop { $0.properties.isWhitespace }
    var result = UnicodeScalarView()
    result.append(contentsOf: end.reversed())
    return String(result)
  }
}
