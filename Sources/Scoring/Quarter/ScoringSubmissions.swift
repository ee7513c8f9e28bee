package import Programme
package import Sessions
import Surveys

/// Scoring one submission that was read in full.
extension SurveyScorer {
  /// The score of a visit.
  ///
  /// - Parameters:
  ///   - states: the states of its allegations, in their order; the rest are alleged.
  ///   - pairId: what it shares with the other half of a double visit.
  package func visit(
    _ submission: Submission, standing: Standing, registry: Registry?,
    states: [BreachState] = [], pairId: String? = nil
  ) -> ScoredVisit {
    var outcomes = [VisitForm.Outcome](repeating: .init(.skipped), count: items.count)
    var measures = [Double?](repeating: nil, count: measured.count)
    for answer in submission.answers {
      guard let place = itemPlaces[answer.path] else { continue }
      outcomes[place] = VisitForm.Outcome(
        QuestionState(answer.state),
        credit: answer.state == .answered
          ? items[place].rule.credit.value(of: answer.value) : nil)
      if let place = measuredPlaces[answer.path], answer.state == .answered {
        measures[place] = Double(answer.value)
      }
    }
    return visit(
      submission.subject, started: submission.started, id: submission.id,
      collector: submission.collector,
      department: department(of: submission.subject, registry), outcomes, measures,
      allegations(states: states) { submission[$0]?.value }, standing: standing, pairId: pairId)
  }

  /// The score of a visit whose answers were already turned into outcomes.
  func visit(
    _ subject: Submission.Subject, started: Int64, id: String, collector: String,
    department: String?, _ outcomes: [VisitForm.Outcome], _ measures: [Double?],
    _ breaches: [ScoredBreach], standing: Standing, pairId: String?
  ) -> ScoredVisit {
    var credits: [String: Double] = [:]
    if pairId != nil {
      for (item, outcome) in zip(items, outcomes) where outcome.state == .answered {
        credits[item.path] = outcome.credit
      }
    }
    return ScoredVisit(
      id: id, formID: survey.settings.formID, definition: definition,
      channel: survey.settings.channel.rawValue, centre: subject.centre, department: department,
      service: subject.service, collector: collector, date: subject.date, started: started,
      standing: standing, pairId: pairId,
      score: VisitScore(form, outcomes, breaches: breaches, rules: rules),
      measures: measures, credits: credits, breaches: breaches)
  }

  /// The allegations of a visit, found by the answers at their paths.
  func allegations(
    states: [BreachState], _ answer: (String) -> String?
  ) -> [ScoredBreach] {
    guard let breachPath else { return [] }
    var breaches: [ScoredBreach] = []
    while true {
      let instance = "\(breachPath)[\(breaches.count + 1)]"
      guard
        let clause = answer("\(instance)/\(Session.BreachQuestion.clause)"),
        let severity = answer("\(instance)/\(Session.BreachQuestion.severity)")
          .flatMap({ BreachSeverity(rawValue: $0) })
      else { return breaches }
      let index = breaches.count
      breaches.append(
        ScoredBreach(
          clause: clause, severity: severity,
          state: states.indices.contains(index) ? states[index] : .alleged))
    }
  }

  /// The ratings of an interview. One that was not held to the end has none.
  package func interview(_ submission: Submission, registry: Registry?) -> ScoredInterview {
    var ratings = [Int?](repeating: nil, count: rated.count)
    for answer in submission.answers where answer.state == .answered {
      if let place = ratedPlaces[answer.path] {
        ratings[place] = rated[place].rating(answer.value)
      }
    }
    return interview(
      submission.subject, started: submission.started, id: submission.id,
      department: department(of: submission.subject, registry),
      outcome: outcomePath.flatMap { submission[$0]?.value }, ratings: ratings)
  }

  /// An interview whose answers were already turned into ratings.
  func interview(
    _ subject: Submission.Subject, started: Int64, id: String, department: String?,
    outcome: String?, ratings: [Int?]
  ) -> ScoredInterview {
    let isComplete = outcome.map { $0 == "complete" } ?? true
    let counted = isComplete ? ratings : ratings.map { _ in nil }
    return ScoredInterview(
      id: id, definition: definition, channel: survey.settings.channel.rawValue,
      centre: subject.centre, department: department, service: subject.service,
      date: subject.date, started: started,
      isComplete: isComplete, ratings: counted, overall: overallIndex.flatMap { counted[$0] })
  }
}

extension SurveyScorer.Rated {
  /// The rating that an answer gives: a whole number on the scale. Anything else, such as the choice
  /// that says nobody knows, is missing, whatever number its name writes.
  func rating(_ value: String) -> Int? {
    guard let rating = Double(value).flatMap({ Int(exactly: $0) }) else { return nil }
    let scale =
      switch indicator {
      case .csat(let scale, _), .driver(let scale), .ces(let scale, _): 1...max(1, scale)
      case .nps: 0...10
      }
    return scale.contains(rating) ? rating : nil
  }
}
