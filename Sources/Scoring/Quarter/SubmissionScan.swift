import Programme
import Sessions
import Surveys

/// What scoring needs of a submission, read from the bytes of its text without building the rest. It is
/// sure or it is silent: for any text that is out of the ordinary it gives nothing. One scan reads any
/// number of submissions of a survey, one after the other.
struct SubmissionScan: Sendable {
  private(set) var collector = ""
  private(set) var started: Int64 = 0
  private(set) var subject = Submission.Subject()
  private(set) var outcomes: [VisitForm.Outcome]
  private(set) var measures: [Double?]
  private(set) var ratings: [Int?]
  private(set) var outcome: String?
  /// The answers of allegations by path.
  private(set) var breachAnswers: [String: String] = [:]

  private var plan: AnswerPlan
  private var targets: AnswerTargets

  private static let tab = UInt8(ascii: "\t")
  private static let newline = UInt8(ascii: "\n")
  private static let backslash = UInt8(ascii: "\\")

  /// The lines before the answers, in their order.
  private enum Header: Int, CaseIterable {
    case submission, id, revision, parent, reason, form, version, definition, language, collector
    case started, sealed, centre, department, service, date

    var isNeeded: Bool {
      switch self {
      case .submission, .collector, .started, .centre, .department, .service, .date: true
      default: false
      }
    }
  }

  private static let headers = Header.allCases.map { (line: $0, name: Array("\($0)\t".utf8)) }

  /// A scan of the submissions of a survey.
  init(_ scorer: SurveyScorer) {
    outcomes = [VisitForm.Outcome](repeating: .init(.skipped), count: scorer.items.count)
    measures = [Double?](repeating: nil, count: scorer.measured.count)
    ratings = [Int?](repeating: nil, count: scorer.rated.count)
    targets = AnswerTargets(scorer)
    plan = AnswerPlan(targets.paths, allegations: scorer.breachPath.map { Array("\($0)[".utf8) })
  }

  /// Reads a text; `false` when it is out of the ordinary.
  mutating func read(_ bytes: Span<UInt8>) -> Bool {
    clear()
    var place = 0
    guard readHeader(bytes, &place) else { return false }
    let end = bytes.count
    while place < end {
      guard place + 1 < end, bytes[place + 1] == Self.tab else { return false }
      switch bytes[place] {
      case UInt8(ascii: "a"):
        place += 2
        guard readAnswer(bytes, &place) else { return false }
      case UInt8(ascii: "p"): Self.pass(bytes, &place, until: Self.newline)
      default: return false
      }
    }
    return true
  }

  private mutating func clear() {
    for index in outcomes.indices { outcomes[index] = VisitForm.Outcome(.skipped) }
    for index in measures.indices { measures[index] = nil }
    for index in ratings.indices { ratings[index] = nil }
    outcome = nil
    subject = Submission.Subject()
    if !breachAnswers.isEmpty { breachAnswers.removeAll(keepingCapacity: true) }
    plan.begin()
  }

  private mutating func readHeader(_ bytes: Span<UInt8>, _ place: inout Int) -> Bool {
    for header in Self.headers {
      guard place + header.name.count <= bytes.count else { return false }
      for index in header.name.indices where bytes[place + index] != header.name[index] {
        return false
      }
      place += header.name.count
      let start = place
      var isPlain = true
      while place < bytes.count, bytes[place] != Self.newline {
        if bytes[place] == Self.backslash || bytes[place] == Self.tab { isPlain = false }
        place += 1
      }
      guard place < bytes.count else { return false }
      let range = start..<place
      place += 1
      guard header.line.isNeeded else { continue }
      guard isPlain else { return false }
      guard take(header.line, bytes, range) else { return false }
    }
    return true
  }

  private mutating func take(_ line: Header, _ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    if line == .started {
      guard
        let number = ScannedText.number(bytes, range) ?? Int64(ScannedText.text(bytes, range))
      else { return false }
      started = number
      return true
    }
    let value = ScannedText.text(bytes, range)
    let known = value.isEmpty ? nil : value
    switch line {
    case .submission: return value == SubmissionText.format
    case .collector: collector = value
    case .centre: subject.centre = known
    case .department: subject.department = known
    case .service: subject.service = known
    case .date: subject.date = known
    default: break
    }
    return true
  }

  /// Reads the rest of a line after `a⇥`.
  private mutating func readAnswer(_ bytes: Span<UInt8>, _ place: inout Int) -> Bool {
    let pathStart = place
    let meaning = plan.meaning(in: bytes, from: pathStart, end: &place)
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
    switch meaning {
    case .nothing: break
    case .allegation:
      guard isPlain else { return false }
      breachAnswers[ScannedText.text(bytes, path)] = ScannedText.text(bytes, value)
    case .target(let target):
      guard isPlain, let state = Self.state(bytes, stateStart) else { return false }
      take(bytes, value, state, target)
    }
    Self.pass(bytes, &place, until: Self.newline)
    return true
  }

  private mutating func take(
    _ bytes: Span<UInt8>, _ range: Range<Int>, _ state: AnswerState, _ number: Int
  ) {
    let target = targets[number]
    if state == .answered {
      let value = targets.value(number, bytes, range)
      if let place = target.item {
        outcomes[place] = VisitForm.Outcome(.answered, credit: value.credit)
      }
      if let place = target.measured { measures[place] = value.measure }
      if let place = target.rated { ratings[place] = value.rating }
    } else if let place = target.item {
      outcomes[place] = VisitForm.Outcome(QuestionState(state))
    }
    if target.isOutcome { outcome = ScannedText.text(bytes, range) }
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
}
