import Sessions
import Surveys

/// Answers whatever is asked: numbers in turn, the first choice, a word.
struct BenchPerson {
  /// How many instances an open repeat gets.
  let instances: Int
  private(set) var answers = 0

  init(instances: Int) {
    self.instances = instances
  }

  /// Answers a session from its first question to its last.
  mutating func answerAll(of session: Session) {
    var step = session.firstStep
    while true {
      switch step {
      case .end: return
      case .offerInstance(let home):
        guard session.instances(ofRepeat: home).count < instances else {
          step = session.step(after: step)
          continue
        }
        session.apply(
          TimedEvent(.instanceAdded(repeat: session.path(of: home)), at: session.opening.at))
        let first = session.instances(ofRepeat: home).last.flatMap {
          session.firstStep(inInstance: $0)
        }
        step = first ?? session.step(after: step)
      case .question(let location):
        answer(location, of: session)
        step = session.step(after: step)
      }
    }
  }

  private mutating func answer(_ location: Location, of session: Session) {
    guard let question = session.question(at: location), question.type.isAsked,
      let text = try? session.accept(typed(question, session, location), at: location)
    else { return }
    session.apply(
      TimedEvent(
        .answered(path: session.path(of: location), value: text, observed: nil),
        at: session.opening.at))
    answers += 1
    // What the dialogue does at every question.
    _ = session.progress
    _ = session.breachPrompt(at: location)
  }

  /// What to type at a question.
  func typed(_ question: Question, _ session: Session, _ location: Location) -> String {
    switch question.type {
    case .integer where session.element(at: location).name == BenchSurvey.countName:
      String(BenchSurvey.count(of: session.survey))
    case .integer, .decimal, .range: "7"
    case .selectOne, .selectMultiple: session.choices(at: location).first?.name ?? ""
    case .date: "2026-07-12"
    default: "word"
    }
  }
}

/// Answers the dialogue in the same way.
final class BenchConsole: Console {
  private let session: Session
  private let person: BenchPerson
  let columns = 80
  let isInteractive = false

  init(_ session: Session, instances: Int) {
    self.session = session
    person = BenchPerson(instances: instances)
  }

  func ask(_ prompt: Prompt) throws -> Input {
    if prompt.key == ":seal" { return .line("1") }
    guard let location = session.location(at: prompt.key) else { return .ended }
    guard let question = session.question(at: location) else {
      return .line(session.instances(ofRepeat: location).count < person.instances ? "1" : "2")
    }
    return .line(person.typed(question, session, location))
  }

  func show(_ text: String, _ style: TextStyle) throws {}
}
