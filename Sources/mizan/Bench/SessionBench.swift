import Diagnostics
import Expressions
import Sessions
import Surveys

/// Measures a session from its definition to its submission.
enum SessionBench {
  /// Surveys of one kind in several sizes.
  struct Family {
    /// What grows.
    let name: Phrase
    /// The word for it in data.
    let code: String
    let sizes: [Int]
    /// How many instances a person adds to every repeat that lets her.
    let instances: @Sendable (Int) -> Int
    let definition: @Sendable (Int) -> DefinitionBundle
  }

  /// What one survey took; times in microseconds.
  struct Row {
    let family: Family
    let size: Int
    let answers: Int
    /// Reading the definition.
    let load: Double
    /// Opening a session.
    let open: Double
    /// All answers: judged, recorded, and the next question found.
    let answering: Double
    /// Expressions evaluated for one answer.
    let evaluations: Double
    /// All answers through the dialogue that a person holds.
    let dialogue: Double
    /// From the last answer to the text of the submission.
    let seal: Double

    /// One answer.
    var perAnswer: Double { answering / Double(answers) }
  }

  static let families = [
    Family(
      name: Phrase(en: "questions", ar: "أسئلة"), code: "questions", sizes: [50, 500, 5000],
      instances: { _ in 1 }, definition: { BenchSurvey.flat($0) }),
    Family(
      name: Phrase(en: "instances", ar: "تكرارات"), code: "instances", sizes: [10, 100, 1000],
      instances: { $0 }, definition: { BenchSurvey.repeated($0, withTotals: false) }),
    Family(
      name: Phrase(en: "instances with totals over all", ar: "تكرارات مع مجاميع لها كلها"),
      code: "instances_with_totals", sizes: [10, 100, 1000], instances: { $0 },
      definition: { BenchSurvey.repeated($0, withTotals: true) }),
    Family(
      name: Phrase(en: "instances by a count", ar: "تكرارات بعدد محسوب"), code: "counted",
      sizes: [10, 100, 1000], instances: { _ in 1 }, definition: { BenchSurvey.counted($0) }),
  ]

  /// Why a survey of the measurement cannot be answered: our own mistake, told like any other.
  struct BrokenSurvey: ExplainedError {
    let message: Phrase
    var help: Phrase? { nil }
  }

  static func measure(_ family: Family, size: Int) throws -> Row {
    let bundle = family.definition(size)
    let reading = SurveyReader.read(bundle)
    guard let survey = reading.survey else {
      let codes = reading.diagnostics.filter { $0.severity == .error }.map(\.message)
      throw BrokenSurvey(
        message: codes.first ?? Phrase(en: "the survey cannot be read", ar: "تعذرت القراءة"))
    }
    let instances = family.instances(size)
    let rounds = max(1, 2000 / max(size, 20))
    let load = best(of: min(rounds, 10)) { _ = SurveyReader.read(bundle) }
    let open = best(of: rounds) { _ = session(of: survey) }
    var answering = Double.infinity
    var seal = Double.infinity
    var answers = 1
    var evaluations = 0
    for _ in 0..<rounds {
      let session = session(of: survey)
      let before = session.evaluationCount
      var person = BenchPerson(instances: instances)
      answering = min(answering, time { person.answerAll(of: session) })
      answers = person.answers
      evaluations = session.evaluationCount - before
      seal = min(
        seal,
        time {
          let sealed = session.submission(
            definition: String(repeating: "0", count: 64), sealedAt: session.opening.at)
          _ = SubmissionText.encode(sealed)
        })
    }
    var dialogue = Double.infinity
    for _ in 0..<rounds {
      let session = session(of: survey)
      let interview = Interview(
        session: session, console: BenchConsole(session, instances: instances), language: .en,
        article: nil
      ) { TimedEvent($0, at: session.opening.at) }
      var ending: Interview.Ending?
      dialogue = min(dialogue, try time { ending = try interview.run(resuming: false) })
      guard ending == .seal else {
        throw BrokenSurvey(
          message: Phrase(en: "the dialogue did not end", ar: "لم يكتمل الحوار"))
      }
    }
    return Row(
      family: family, size: size, answers: answers, load: load, open: open, answering: answering,
      evaluations: Double(evaluations) / Double(answers), dialogue: dialogue, seal: seal)
  }

  private static func session(of survey: Survey) -> Session {
    Session(
      survey: survey,
      opening: Session.Opening(
        id: "00000000-0000-4000-8000-000000000000", at: 1_784_000_000_000, timeZone: .utc,
        language: "en", device: "bench", collector: "bench"))
  }

  /// The shortest of several runs, in microseconds.
  private static func best(of rounds: Int, _ work: () -> Void) -> Double {
    (0..<rounds).map { _ in time(work) }.min() ?? 0
  }

  private static func time(_ work: () throws -> Void) rethrows -> Double {
    let duration = try ContinuousClock().measure(work)
    return Double(duration.components.seconds) * 1e6
      + Double(duration.components.attoseconds) / 1e12
  }
}
