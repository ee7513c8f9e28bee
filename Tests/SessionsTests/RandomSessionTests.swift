import Foundation
import Sessions
import Surveys
import TestSupport
import Testing

/// Random surveys answered at random: after every step the session, which evaluates only what a
/// change reaches, holds what computing everything anew gives; and undoing takes everything back.
///
/// `MIZAN_SEED` repeats one survey, `MIZAN_ROUNDS` tries more of them.
@Suite struct RandomSessionTests {
  private static let seeds: [UInt64] = {
    let environment = ProcessInfo.processInfo.environment
    if let seed = environment["MIZAN_SEED"].flatMap(UInt64.init) { return [seed] }
    let rounds = environment["MIZAN_ROUNDS"].flatMap(UInt64.init) ?? 120
    return (0..<rounds).map { 20_260_701 + $0 }
  }()

  @Test func everyStepLeavesWhatComputingAnewGives() throws {
    for seed in Self.seeds {
      var story = try RandomStory(seed: seed)
      story.compare("opening")
      for step in 1...25 {
        try story.takeStep()
        story.compare("step \(step)")
        if story.hasFailed { break }
      }
    }
  }

  @Test func undoingAnyNumberOfStepsIsNeverHavingDoneThem() throws {
    for seed in Self.seeds.prefix(40) {
      var story = try RandomStory(seed: seed)
      var before = [story.snapshot]
      for _ in 0..<12 {
        try story.takeStep()
        before.append(story.snapshot)
      }
      for count in 1...12 {
        story.visit.perform(.undone)
        #expect(
          story.snapshot == before[before.count - 1 - count], "seed \(seed), \(count) undone")
      }
      #expect(story.visit.session.lastUndoable == nil)
    }
  }

  @Test func aDraftWithUndoneStepsIsResumedAsItWas() throws {
    for seed in Self.seeds.prefix(40) {
      var story = try RandomStory(seed: seed)
      for step in 0..<15 {
        try story.takeStep()
        if step % 4 == 3 { story.visit.perform(.undone) }
      }
      let again = try Visit(story.survey.bundle)
      again.session.apply(contentsOf: story.visit.session.history)
      #expect(RandomStory.snapshot(of: again) == story.snapshot, "seed \(seed)")
      let one = try Visit(story.survey.bundle)
      for timed in story.visit.session.history { one.session.apply(timed) }
      #expect(RandomStory.snapshot(of: one) == story.snapshot, "seed \(seed)")
    }
  }
}

/// A random survey that is answered at random, beside its model.
private struct RandomStory {
  let seed: UInt64
  let survey: RandomSurvey
  let visit: Visit
  private let model: ModelSession
  private var random: SplitMix64
  private var steps: [String] = []
  private(set) var hasFailed = false

  init(seed: UInt64) throws {
    self.seed = seed
    survey = RandomSurvey(seed: seed)
    visit = try Visit(survey.bundle)
    model = ModelSession(survey)
    random = SplitMix64(seed: seed ^ 0xABCD_EF01)
  }

  // MARK: Steps

  /// Answers, clears or marks a question, or adds or removes an instance.
  mutating func takeStep() throws {
    for _ in 0..<100 where try tryStep() { return }
  }

  private mutating func tryStep() throws -> Bool {
    let index = Int.random(in: survey.elements.indices, using: &random)
    guard let instance = model.homes(of: index).randomElement(using: &random) else { return false }
    let path = path(of: index, in: instance)
    switch survey.elements[index].kind {
    case .calculation, .group: return false
    case .question:
      answer(Int.random(in: 0...6, using: &random), to: index, in: instance, path)
    case .select:
      // A choice that is not on offer cannot be chosen.
      guard instance.relevance[index] == true,
        let choice = model.offered(index, in: instance).randomElement(using: &random)
      else { return false }
      answer(choice, to: index, in: instance, path)
    case .repeat(let count):
      guard count == nil else { return false }
      let present = instance.lists[index]?.count ?? 0
      if present > 0, Int.random(in: 0..<3, using: &random) == 0 {
        let place = Int.random(in: 1...present, using: &random)
        model.remove(place, of: index, in: instance)
        perform(.instanceRemoved(path: "\(path)[\(place)]"))
      } else if present < 4 {
        model.add(to: index, in: instance)
        perform(.instanceAdded(repeat: path))
      } else {
        return false
      }
    }
    model.compute()
    return true
  }

  private mutating func answer(
    _ number: Int, to index: Int, in instance: ModelInstance, _ path: String
  ) {
    switch Int.random(in: 0..<8, using: &random) {
    case 0:
      instance.answers[index] = nil
      perform(.cleared(path: path))
    case 1:
      instance.answers[index] = nil
      perform(.marked(path: path, state: .notObserved, reason: nil))
    default:
      instance.answers[index] = Double(number)
      perform(.answered(path: path, value: String(number), observed: nil))
    }
  }

  private mutating func perform(_ event: Event) {
    steps.append(event.text)
    visit.perform(event)
  }

  private func path(of index: Int, in instance: ModelInstance) -> String {
    guard let parent = survey.elements[index].parent else { return survey.name(index) }
    guard parent == instance.scope, let outer = instance.parent else {
      return path(of: parent, in: instance) + "/" + survey.name(index)
    }
    return "\(path(of: parent, in: outer))[\(instance.place)]/\(survey.name(index))"
  }

  // MARK: Comparing

  /// What a session shows of itself.
  struct Snapshot: Equatable {
    let answers: [String]
    let missing: [String]
    let progress: [Int]
    let steps: [String]
  }

  var snapshot: Snapshot { Self.snapshot(of: visit) }

  static func snapshot(of visit: Visit) -> Snapshot {
    let session = visit.session
    return Snapshot(
      answers: session.relevantQuestions.map {
        let answer = session.answer(at: $0)
        return "\(answer.path)=\(answer.value) \(answer.state)"
      },
      missing: session.missingRequired.map { session.path(of: $0) },
      progress: [session.progress.answered, session.progress.asked], steps: visit.asked)
  }

  /// Compares the session with the model.
  mutating func compare(_ moment: String) {
    let session = visit.session
    let expected = model.answers.map { "\($0.path)=\($0.value)" }
    let found = session.relevantQuestions.map {
      "\(session.path(of: $0))=\(session.answer(at: $0).value)"
    }
    let missing = session.relevantQuestions.filter {
      session.answer(at: $0).state == .missing && session.isRequired($0)
    }
    var offers: [String] = []
    var wanted: [String] = []
    var required: [String] = []
    for index in survey.elements.indices {
      for instance in model.homes(of: index) where instance.relevance[index] == true {
        let path = path(of: index, in: instance)
        if model.isRequired(index, in: instance) { required.append(path) }
        guard case .select = survey.elements[index].kind else { continue }
        offers.append("\(path): \(visit.choices(path))")
        wanted.append("\(path): \(model.offered(index, in: instance).map(String.init))")
      }
    }
    let isRequired = session.relevantQuestions.filter { session.isRequired($0) }
      .map { session.path(of: $0) }
    let progress = session.relevantQuestions.filter {
      session.question(at: $0)?.type.isAsked == true
    }
    let answered = progress.filter { session.answer(at: $0).state != .missing }
    let isSame =
      found == expected && offers == wanted && isRequired.sorted() == required.sorted()
      && session.missingRequired == missing && session.progress.asked == progress.count
      && session.progress.answered == answered.count && session.failures.isEmpty
    guard !isSame else { return }
    hasFailed = true
    Issue.record(
      """
      seed \(seed), \(moment): \(steps)
      session: \(found) \(offers) \(isRequired) \(session.progress)
      model:   \(expected) \(wanted) \(required) \(session.failures.map { "\($0.path) \($0.code)" })
      \(survey.bundle.survey)
      """)
  }
}
