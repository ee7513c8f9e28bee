import Diagnostics
import Expressions
import Surveys

/// Turns what a person typed into the text that is stored, or says why it cannot be.
struct AnswerParser {
  let question: Question
  /// The names of the choices on offer.
  let choices: [String]
  let today: CivilDay

  func parse(_ typed: String) throws(Refusal) -> String {
    let text = typed.trimmed
    if text.isEmpty { return "" }
    switch question.type {
    case .text, .barcode, .hidden, .calculate, .note, .metadata, .image, .audio, .video, .file:
      return text
    case .integer: return try whole(text)
    case .decimal: return try decimal(text)
    case .range: return try inRange(text)
    case .date: return try date(text)
    case .time: return try time(Digits.ascii(text)) + ":00.000"
    case .dateTime: return try dateTime(text)
    case .selectOne: return try choice(text)
    case .selectMultiple: return try several(text).joined(separator: " ")
    case .rank:
      let ranked = try several(text)
      guard ranked.count == choices.count else { throw .incompleteRank(expected: choices.count) }
      return ranked.joined(separator: " ")
    case .acknowledge: return "OK"
    case .geopoint: return try point(text)
    case .geotrace, .geoshape:
      var points: [String] = []
      for piece in text.split(separator: ";") { points.append(try point(String(piece))) }
      return points.joined(separator: ";")
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
    let low = question.parameters["start"].flatMap(Double.init)
    let high = question.parameters["end"].flatMap(Double.init)
    if value < low ?? value || value > high ?? value { throw .outOfRange(low: low, high: high) }
    let step = question.parameters["step"].flatMap(Double.init) ?? 1
    let start = low ?? 0
    let steps = (value - start) / step
    guard abs(steps - steps.rounded()) < 1e-9 else { throw .offStep(start: start, step: step) }
    return number
  }

  private func point(_ text: String) throws(Refusal) -> String {
    let numbers = text.split { $0 == " " || $0 == "،" }.map { Digits.number(String($0)) }
    let values = numbers.compactMap { $0.flatMap(Double.init) }
    guard (2...4).contains(numbers.count), values.count == numbers.count,
      abs(values[0]) <= 90, abs(values[1]) <= 180
    else { throw .notAPoint }
    let padded = numbers.compactMap { $0 } + ["0", "0"]
    return padded.prefix(4).joined(separator: " ")
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
    if question.type == .rank(list: question.type.list ?? "") { return chosen }
    return choices.filter { chosen.contains($0) }
  }

  // MARK: Dates and times

  private static let relativeDays = [
    "today": 0, "yesterday": -1, "اليوم": 0, "أمس": -1, "امس": -1,
  ]

  private func date(_ text: String) throws(Refusal) -> String {
    if let days = Self.relativeDays[text.lowercased()] {
      return CivilDay(number: today.number + days).text
    }
    let numbers = Digits.ascii(text).split { "-/. ".contains($0) }.map(String.init)
    guard numbers.count == 3, numbers.allSatisfy({ $0.allSatisfy(\.isNumber) }) else {
      throw .notADate
    }
    let ordered = numbers[0].count == 4 ? numbers : numbers.reversed()
    guard ordered[0].count == 4, let year = Int(ordered[0]), let month = Int(ordered[1]),
      let day = Int(ordered[2])
    else { throw .notADate }
    guard let civil = CivilDay(year: year, month: month, day: day) else { throw .noSuchDay }
    return civil.text
  }

  /// `hh:mm` from `9:45`, `09.45` or `0945`.
  private func time(_ text: String) throws(Refusal) -> String {
    var parts = text.split { ":.".contains($0) }.map(String.init)
    if parts.count == 1, parts[0].count == 4 {
      parts = [String(parts[0].prefix(2)), String(parts[0].suffix(2))]
    }
    guard parts.count >= 2, let hour = Int(parts[0]), let minute = Int(parts[1]),
      (0...23).contains(hour), (0...59).contains(minute)
    else { throw .notATime }
    func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
    return two(hour) + ":" + two(minute)
  }

  private func dateTime(_ text: String) throws(Refusal) -> String {
    let pieces = text.split(maxSplits: 1) { $0 == " " || $0 == "T" }.map(String.init)
    guard pieces.count == 2 else { throw .notADateTime }
    return try date(pieces[0]) + "T" + time(Digits.ascii(pieces[1].trimmed)) + ":00.000"
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
