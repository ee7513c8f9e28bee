import Surveys

/// What an answer at a path means to scoring.
struct AnswerTarget: Sendable {
  /// The place of the question among the scored ones.
  var item: Int?
  /// Its place among the measured ones.
  var measured: Int?
  /// Its place among the rated ones.
  var rated: Int?
  /// Whether it says what came of an interview.
  var isOutcome = false
}

/// The answers of a survey that matter to scoring, and what their values come to. The commonest values
/// of a question are worked out once: most answers are one of a few words.
struct AnswerTargets: Sendable {
  /// What a value comes to.
  struct Value: Sendable {
    var credit: Double?
    var measure: Double?
    var rating: Int?
  }

  private struct Remembered: Sendable {
    let start: Int
    let count: Int
    let value: Value
  }

  /// The paths, in the order of the targets.
  let paths: [String]
  private let targets: [AnswerTarget]
  private let credits: [Credit?]
  private let questions: [SurveyScorer.Rated?]
  private var remembered: [Remembered?]
  private var sizes: [Int]
  private var words: [UInt8] = []
  private static let room = 12

  /// The targets of a survey.
  init(_ scorer: SurveyScorer) {
    var targets: [String: AnswerTarget] = [:]
    for (place, item) in scorer.items.enumerated() {
      targets[item.path, default: .init()].item = place
    }
    for (place, question) in scorer.measured.enumerated() {
      targets[question.path, default: .init()].measured = place
    }
    for (place, question) in scorer.rated.enumerated() {
      targets[question.path, default: .init()].rated = place
    }
    if let outcome = scorer.outcomePath { targets[outcome, default: .init()].isOutcome = true }
    let sorted = targets.sorted { $0.key < $1.key }
    paths = sorted.map(\.key)
    self.targets = sorted.map(\.value)
    credits = self.targets.map { $0.item.map { scorer.items[$0].rule.credit } }
    questions = self.targets.map { $0.rated.map { scorer.rated[$0] } }
    remembered = [Remembered?](repeating: nil, count: paths.count * Self.room)
    sizes = [Int](repeating: 0, count: paths.count)
  }

  /// A target by its number.
  subscript(_ number: Int) -> AnswerTarget { targets[number] }

  /// What a value comes to as the answer of a target.
  mutating func value(_ target: Int, _ bytes: Span<UInt8>, _ range: Range<Int>) -> Value {
    if case .measure(let direction, let best, let limit)? = credits[target],
      questions[target] == nil
    {
      // A number of minutes has too many values to be looked for in a list.
      let number =
        ScannedText.number(bytes, range).map { Double($0) }
        ?? Double(ScannedText.text(bytes, range))
      return Value(
        credit: number.map {
          Credit.measureCredit($0, direction, target: best, limit: limit)
        }, measure: number)
    }
    let first = target * Self.room
    for place in first..<(first + sizes[target]) {
      if let known = remembered[place], matches(known, bytes, range) { return known.value }
    }
    let text = ScannedText.text(bytes, range)
    let value = Value(
      credit: credits[target]?.value(of: text),
      measure: targets[target].measured == nil ? nil : Double(text),
      rating: questions[target]?.rating(text))
    if sizes[target] < Self.room {
      remembered[first + sizes[target]] = Remembered(
        start: words.count, count: range.count, value: value)
      sizes[target] += 1
      for place in range { words.append(bytes[place]) }
    }
    return value
  }

  private func matches(
    _ known: Remembered, _ bytes: Span<UInt8>, _ range: Range<Int>
  ) -> Bool {
    guard known.count == range.count else { return false }
    for index in 0..<known.count
    where words[known.start + index] != bytes[range.lowerBound + index] { return false }
    return true
  }
}

/// Texts and numbers in scanned bytes.
enum ScannedText {
  /// The text of a range of UTF-8.
  static func text(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String {
    if let valid = try? UTF8Span(validating: bytes.extracting(range)) {
      return String(copying: valid)
    }
    var copy: [UInt8] = []
    for place in range { copy.append(bytes[place]) }
    return String(decoding: copy, as: UTF8.self)
  }

  /// A whole number in ASCII digits that is short enough to be one for certain.
  static func number(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int64? {
    guard !range.isEmpty, range.count < 16 else { return nil }
    var number: Int64 = 0
    for place in range {
      let digit = Int64(bytes[place]) - 0x30
      guard (0...9).contains(digit) else { return nil }
      number = number * 10 + digit
    }
    return number
  }
}
