package import Diagnostics
package import Programme
package import Sessions
package import Surveys

/// Turns the submissions of one survey into scores. Made once for a definition.
package struct SurveyScorer: Sendable {
  /// A question that carries satisfaction.
  package struct Rated: Sendable {
    /// The name of the question.
    package let name: String
    /// The code in the question bank, else the name.
    package let code: String
    /// What people read.
    package let label: Phrase
    /// How it enters the figures.
    package let indicator: Indicator
  }

  private struct Item: Sendable {
    let path: String
    let rule: ScoreRule
  }

  /// The survey.
  package let survey: Survey
  /// The questions that carry satisfaction, in document order.
  package let rated: [Rated]
  private let items: [(section: Section, items: [Item])]
  private let outcomePath: String?
  private let rules: ScoringPolicy.Visit

  /// A scorer for one survey under a policy.
  package init(_ survey: Survey, policy: ScoringPolicy) {
    self.survey = survey
    let scored = survey.elements.compactMap { element -> Item? in
      guard element.enclosingRepeat == nil, let rule = element.question?.score else { return nil }
      return Item(path: element.path, rule: rule)
    }
    items = survey.sections.map { section in
      (section, scored.filter { $0.rule.section == section.name })
    }
    rated = survey.elements.compactMap { element in
      guard let question = element.question, let indicator = question.indicator else { return nil }
      return Rated(
        name: element.name, code: question.item ?? element.name,
        label: element.label.map { Phrase($0, default: survey.settings.defaultLanguage) }
          ?? Phrase(element.name),
        indicator: indicator)
    }
    outcomePath = survey.question(in: .outcome)?.path
    rules = policy.visit
  }

  // MARK: Visits

  /// The score of a visit.
  /// - Parameter states: the states of its allegations, in their order; the rest are alleged.
  package func visit(
    _ submission: Submission, entry: String, standing: Standing, registry: Registry?,
    states: [BreachState] = []
  ) -> ScoredVisit? {
    guard let day = submission.subject.date.flatMap({ CivilDay($0) }) else { return nil }
    let answers = Dictionary(submission.answers.map { ($0.path, $0) }) { first, _ in first }
    let sections = items.map { section, items in
      VisitScore.Section(
        id: section.name, weight: section.weight,
        questions: items.map { question($0, answers[$0.path]) })
    }
    let breaches = allegations(of: submission, states: states)
    let score = VisitScore(sections, breaches: breaches, rules: rules)
    return ScoredVisit(
      id: submission.id, entry: entry, formID: submission.formID,
      channel: survey.settings.channel.rawValue, centre: submission.subject.centre,
      department: department(of: submission, registry), collector: submission.collector, day: day,
      standing: standing, score: score,
      sections: Dictionary(uniqueKeysWithValues: zip(sections.map(\.id), score.sections)),
      breaches: breaches)
  }

  /// A question that is not in the submission was skipped by the form's logic.
  private func question(_ item: Item, _ answer: Answer?) -> VisitScore.Question {
    VisitScore.Question(
      id: item.path, weight: item.rule.weight,
      credit: answer.flatMap { item.rule.credit.value(of: $0.value) },
      state: answer.map { QuestionState($0.state) } ?? .skipped,
      critical: item.rule.critical)
  }

  private func allegations(
    of submission: Submission, states: [BreachState]
  ) -> [ScoredBreach] {
    guard let home = survey.breachRepeat else { return [] }
    var breaches: [ScoredBreach] = []
    while true {
      let instance = "\(home.path)[\(breaches.count + 1)]"
      guard
        let clause = submission["\(instance)/\(Session.BreachQuestion.clause)"]?.value,
        let severity = submission["\(instance)/\(Session.BreachQuestion.severity)"]
          .flatMap({ BreachSeverity(rawValue: $0.value) })
      else { return breaches }
      let index = breaches.count
      breaches.append(
        ScoredBreach(
          clause: clause, severity: severity,
          state: states.indices.contains(index) ? states[index] : .alleged))
    }
  }

  // MARK: Interviews

  /// The ratings of an interview. One that was not held to the end has none.
  package func interview(_ submission: Submission, registry: Registry?) -> ScoredInterview? {
    guard let day = submission.subject.date.flatMap({ CivilDay($0) }) else { return nil }
    let outcome = outcomePath.flatMap { submission[$0]?.value }
    let isComplete = outcome.map { $0 == "complete" } ?? true
    var ratings: [String: Double] = [:]
    if isComplete {
      let names = Set(rated.map(\.name))
      for answer in submission.answers where answer.state == .answered {
        let name = String(answer.name)
        if names.contains(name), let value = Double(answer.value) { ratings[name] = value }
      }
    }
    return ScoredInterview(
      id: submission.id, channel: survey.settings.channel.rawValue,
      centre: submission.subject.centre, department: department(of: submission, registry),
      day: day, isComplete: isComplete, ratings: ratings)
  }

  /// The department that answers: the one named, else that of the service, else that of the centre.
  private func department(of submission: Submission, _ registry: Registry?) -> String? {
    let subject = submission.subject
    return subject.department
      ?? subject.service.flatMap { registry?.department(ofService: $0)?.id }
      ?? subject.centre.flatMap { registry?.department(ofCentre: $0)?.id }
  }
}

extension Phrase {
  /// A text of a survey in the two languages of Mizan; a missing one is stood in for.
  init(_ text: Text, default language: String) {
    self.init(
      en: text.string(in: "en", defaultLanguage: language),
      ar: text.string(in: "ar", defaultLanguage: language))
  }
}
