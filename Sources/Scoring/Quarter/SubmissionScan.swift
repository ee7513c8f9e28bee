import Programme
import Sessions
import Surveys

/// What scoring needs of a submission, read from the bytes of its text without building the rest. It is
/// sure or it is silent: for any text that is out of the ordinary it gives nothing.
struct SubmissionScan {
  private(set) var id = ""
  private(set) var collector = ""
  private(set) var started: Int64 = 0
  private(set) var subject = Submission.Subject()
  private(set) var outcomes: [VisitForm.Outcome]
  private(set) var measures: [Double?]
  private(set) var ratings: [Int?]
  private(set) var outcome: String?
  /// The answers of allegations by path.
  private(set) var breachAnswers: [String: String] = [:]

  private static let tab = UInt8(ascii: "\t")
  private static let newline = UInt8(ascii: "\n")
  private static let backslash = UInt8(ascii: "\\")
  private static let headers = [
    "submission", "id", "revision", "parent", "reason", "form", "version", "definition",
    "language", "collector", "started", "sealed", "centre", "department", "service", "date",
  ].map { Array($0.utf8) }

  /// Reads a text with the questions of a form in mind.
  init?(_ text: String, _ scorer: SurveyScorer) {
    outcomes = [VisitForm.Outcome](repeating: .init(.skipped), count: scorer.items.count)
    measures = [Double?](repeating: nil, count: scorer.measured.count)
    ratings = [Int?](repeating: nil, count: scorer.rated.count)
    let bytes = text.utf8Span.span
    var place = 0
    guard readHeader(bytes, &place) else { return nil }
    let end = bytes.count
    while place < end {
      guard place + 1 < end, bytes[place + 1] == Self.tab else { return nil }
      switch bytes[place] {
      case UInt8(ascii: "a"):
        place += 2
        guard readAnswer(bytes, &place, scorer) else { return nil }
      case UInt8(ascii: "p"): Self.pass(bytes, &place, until: Self.newline)
      default: return nil
      }
    }
  }

  private mutating func readHeader(_ bytes: Span<UInt8>, _ place: inout Int) -> Bool {
    for (number, name) in Self.headers.enumerated() {
      guard place + name.count < bytes.count else { return false }
      for index in name.indices where bytes[place + index] != name[index] { return false }
      guard bytes[place + name.count] == Self.tab else { return false }
      let start = place + name.count + 1
      place = start
      var isPlain = true
      while place < bytes.count, bytes[place] != Self.newline {
        if bytes[place] == Self.backslash || bytes[place] == Self.tab { isPlain = false }
        place += 1
      }
      guard place < bytes.count else { return false }
      let range = start..<place
      place += 1
      let isNeeded = [0, 1, 9, 10, 12, 13, 14, 15].contains(number)
      guard isNeeded else { continue }
      guard isPlain else { return false }
      let value = Self.text(bytes, range)
      let known = value.isEmpty ? nil : value
      switch number {
      case 0: if value != SubmissionText.format { return false }
      case 1: id = value
      case 9: collector = value
      case 10:
        guard let number = Int64(value) else { return false }
        started = number
      case 12: subject.centre = known
      case 13: subject.department = known
      case 14: subject.service = known
      default: subject.date = known
      }
    }
    return true
  }

  /// Reads the rest of a line after `a⇥`.
  private mutating func readAnswer(
    _ bytes: Span<UInt8>, _ place: inout Int, _ scorer: SurveyScorer
  ) -> Bool {
    let pathStart = place
    var hash = PathHash()
    while place < bytes.count, bytes[place] != Self.tab {
      hash.add(bytes[place])
      place += 1
    }
    let path = pathStart..<place
    place += 1
    let stateStart = place
    Self.pass(bytes, &place, until: Self.tab)
    guard place <= bytes.count, place - stateStart > 1 else { return false }
    let valueStart = place
    var isPlain = true
    while place < bytes.count, bytes[place] != Self.tab, bytes[place] != Self.newline {
      if bytes[place] == Self.backslash { isPlain = false }
      place += 1
    }
    guard place < bytes.count, bytes[place] == Self.tab else { return false }
    let value = valueStart..<place
    let target = scorer.targets.target(hash.value, bytes, path)
    var isBreach = false
    if target == nil, let prefix = scorer.breachPrefix {
      isBreach = Self.begins(bytes, path, with: prefix)
    }
    if target != nil || isBreach {
      guard isPlain, let state = Self.state(bytes, stateStart) else { return false }
      take(bytes, path, value, state, target, isBreach, scorer)
    }
    Self.pass(bytes, &place, until: Self.newline)
    return true
  }

  private mutating func take(
    _ bytes: Span<UInt8>, _ path: Range<Int>, _ value: Range<Int>, _ state: AnswerState,
    _ target: AnswerTarget?, _ isBreach: Bool, _ scorer: SurveyScorer
  ) {
    guard let target else {
      if isBreach { breachAnswers[Self.text(bytes, path)] = Self.text(bytes, value) }
      return
    }
    if let place = target.item {
      var credit: Double?
      if state == .answered {
        credit = Self.credit(bytes, value, scorer.items[place].rule.credit)
      }
      outcomes[place] = VisitForm.Outcome(QuestionState(state), credit: credit)
    }
    guard state == .answered || target.isOutcome else { return }
    if let place = target.measured { measures[place] = Self.number(bytes, value) }
    if let place = target.rated {
      ratings[place] = scorer.rated[place].rating(Self.text(bytes, value))
    }
    if target.isOutcome { outcome = Self.text(bytes, value) }
  }

  /// The credit of an answer; the commonest answers without building a text.
  private static func credit(
    _ bytes: Span<UInt8>, _ value: Range<Int>, _ rule: Credit
  ) -> Double? {
    switch rule {
    case .measure(let direction, let target, let limit):
      return number(bytes, value).map {
        Credit.measureCredit($0, direction, target: target, limit: limit)
      }
    case .yesNo(let positive): return equals(bytes, value, positive) ? 1 : 0
    case .yesPartialNo:
      if equals(bytes, value, "yes") { return 1 }
      if equals(bytes, value, "no") { return 0 }
      return equals(bytes, value, "partial") ? 0.5 : nil
    case .scale, .choice, .checklist: return rule.value(of: text(bytes, value))
    }
  }

  /// A number: small whole ones digit by digit, others as any text.
  private static func number(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Double? {
    guard !range.isEmpty, range.count < 16 else { return Double(text(bytes, range)) }
    var number = 0
    for index in range {
      let digit = Int(bytes[index]) - 0x30
      guard (0...9).contains(digit) else { return Double(text(bytes, range)) }
      number = number * 10 + digit
    }
    return Double(number)
  }

  private static func state(_ bytes: Span<UInt8>, _ start: Int) -> AnswerState? {
    switch bytes[start] {
    case UInt8(ascii: "a"): .answered
    case UInt8(ascii: "m"): .missing
    case UInt8(ascii: "r"): .refused
    case UInt8(ascii: "n"):
      start + 4 < bytes.count
        ? bytes[start + 4] == UInt8(ascii: "a") ? .notApplicable : .notObserved : nil
    default: nil
    }
  }

  private static func pass(_ bytes: Span<UInt8>, _ place: inout Int, until stop: UInt8) {
    while place < bytes.count, bytes[place] != stop { place += 1 }
    place += 1
  }

  private static func equals(_ bytes: Span<UInt8>, _ range: Range<Int>, _ word: String) -> Bool {
    guard word.utf8.count == range.count else { return false }
    var place = range.lowerBound
    for byte in word.utf8 {
      if bytes[place] != byte { return false }
      place += 1
    }
    return true
  }

  private static func begins(
    _ bytes: Span<UInt8>, _ range: Range<Int>, with prefix: [UInt8]
  ) -> Bool {
    guard range.count > prefix.count else { return false }
    for index in prefix.indices where bytes[range.lowerBound + index] != prefix[index] {
      return false
    }
    return true
  }

  private static func text(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String {
    var copy: [UInt8] = []
    copy.reserveCapacity(range.count)
    for index in range { copy.append(bytes[index]) }
    return String(decoding: copy, as: UTF8.self)
  }
}

/// What an answer at a path means to scoring.
struct AnswerTarget: Sendable {
  var item: Int?
  var measured: Int?
  var rated: Int?
  var isOutcome = false
}

/// A running hash of the bytes of a path (FNV-1a); equal hashes are compared byte by byte.
struct PathHash {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
  }
}

/// The answers that matter to scoring, by path.
struct AnswerTargets: Sendable {
  private var entries: [UInt64: (path: [UInt8], target: AnswerTarget)] = [:]

  init(items: [String], measured: [String], rated: [String], outcome: String?) {
    var targets: [String: AnswerTarget] = [:]
    for (place, path) in items.enumerated() { targets[path, default: .init()].item = place }
    for (place, path) in measured.enumerated() {
      targets[path, default: .init()].measured = place
    }
    for (place, path) in rated.enumerated() { targets[path, default: .init()].rated = place }
    if let outcome { targets[outcome, default: .init()].isOutcome = true }
    for (path, target) in targets {
      var hash = PathHash()
      for byte in path.utf8 { hash.add(byte) }
      entries[hash.value] = (Array(path.utf8), target)
    }
  }

  func target(_ hash: UInt64, _ bytes: Span<UInt8>, _ range: Range<Int>) -> AnswerTarget? {
    guard let entry = entries[hash], entry.path.count == range.count else { return nil }
    for index in entry.path.indices where bytes[range.lowerBound + index] != entry.path[index] {
      return nil
    }
    return entry.target
  }
}
