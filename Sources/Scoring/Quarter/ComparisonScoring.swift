import Diagnostics
import Programme
import Surveys

/// Quarter against quarter, department against department, urgent against ordinary.
extension QuarterScorer {
  private struct Measured {
    let value: Double
    let error: Double?
  }

  // MARK: The quarter before

  /// The planned set of comparisons is all departments, for the audit score and for satisfaction.
  func addChanges(to departments: inout [QuarterScore.DepartmentResult]) {
    guard let previous else { return }
    let audits = departments.map { result -> (now: Measured?, then: Measured?, same: Bool) in
      let id = result.department.id
      let (before, after) = (previous.signatures(of: id), view.signatures(of: id))
      return (
        measured(result.audit), measured(audit(of: id, previous)),
        before == after || before.isEmpty || after.isEmpty
      )
    }
    let satisfactions = departments.map { result -> (now: Measured?, then: Measured?, same: Bool) in
      let id = result.department.id
      let (before, after) = (
        Set(previous.interviews(of: id).map(\.survey.signature)),
        Set(view.interviews(of: id).map(\.survey.signature))
      )
      return (
        result.isSatisfactionProtected ? nil : measured(result.satisfaction),
        measured(satisfaction(of: id, previous)),
        before == after || before.isEmpty || after.isEmpty
      )
    }
    for (place, change) in changes(audits).enumerated() {
      departments[place].auditChange = change
    }
    for (place, change) in changes(satisfactions).enumerated() {
      departments[place].satisfactionChange = change
    }
  }

  private func measured(_ score: DepartmentScore) -> Measured? {
    guard score.status != .suppressed, let value = score.estimate else { return nil }
    return Measured(value: value, error: score.standardError)
  }

  private func measured(_ score: SatisfactionScore?) -> Measured? {
    guard let score, score.status != .suppressed, let value = score.overall?.index else {
      return nil
    }
    return Measured(value: value, error: score.overall?.indexError)
  }

  private func changes(
    _ sides: [(now: Measured?, then: Measured?, same: Bool)]
  ) -> [ChangeResult] {
    let differences = sides.map { now, then, isSame -> Difference? in
      guard isSame, let now, let then else { return nil }
      return Difference(now.value - then.value, errors: [now.error, then.error], confidence)
    }
    let pValues = zip(sides, differences).map { sides, difference -> Double? in
      guard let difference, let now = sides.now?.error, let then = sides.then?.error else {
        return nil
      }
      let error = (now * now + then * then).squareRoot()
      guard error > 0 else { return difference.value == 0 ? 1 : 0 }
      return NormalDistribution.twoSidedP(difference.value / error)
    }
    let tests = MultipleTests(pValues, alpha: 1 - policy.confidence, method: .holm)
    return sides.indices.map { place in
      let side = sides[place]
      return ChangeResult(
        difference: differences[place], adjustedP: tests.adjusted[place],
        word: QuarterChange(
          difference: differences[place]?.value, isSignificant: tests.isRejected[place],
          isComparable: side.same),
        obstacle: !side.same ? .otherForm : differences[place] == nil ? .noFigure : nil)
    }
  }

  // MARK: Places

  /// Ranks published departments by their index. Returns whether most of them cannot be told apart.
  func addRanks(to departments: inout [QuarterScore.DepartmentResult]) -> Bool {
    let places = departments.indices.filter { place in
      let department = departments[place]
      return department.audit.status == .published && department.index.index != nil
        && department.index.standardError != nil
    }
    guard places.count > 1 else { return false }
    let indices = places.map { departments[$0].index }
    let intervals = RankIntervals(
      zip(places, indices).map { place, index in
        RankIntervals.Item(
          id: departments[place].department.id, value: index.index,
          standardError: index.standardError)
      }, alpha: 1 - policy.confidence)
    let displayed = CompetitionRanks.ranks(indices.map(\.index))
    let sensitivity = WeightSensitivity(
      places.map {
        WeightSensitivity.Department(
          id: departments[$0].department.id, components: departments[$0].components)
      }, minimumWeightShare: policy.index.minWeightShare, aggregation: policy.index.aggregation)
    var separated = 0
    for (order, place) in places.enumerated() {
      guard let range = intervals.ranks[order], let rank = displayed[order] else { continue }
      departments[place].rank = RankIntervals.Rank(
        rank: rank, best: min(range.best, rank), worst: max(range.worst, rank))
      separated += range.best - 1 + places.count - range.worst
      if let best = sensitivity.best[order], let worst = sensitivity.worst[order] {
        departments[place].sensitivity = SensitivityResult(
          best: best, worst: worst, leavesRange: sensitivity.leaves(range, at: order))
      }
    }
    // Every pair that can be told apart was seen from both of its sides.
    return separated < places.count * (places.count - 1) / 2
  }

  // MARK: Urgent services

  func urgent() -> [UrgentComparison] {
    guard let registry else { return [] }
    return registry.services.compactMap { service in
      guard let twin = service.urgentOf, let ordinary = registry.service(twin) else { return nil }
      return comparison(service, ordinary)
    }
  }

  private func comparison(_ urgent: Service, _ ordinary: Service) -> UrgentComparison {
    let scores = [ordinary, urgent].map { service in
      view.visits.filter { $0.key.service == service.id }
        .reduce(ExactMoments()) { $0 + $1.cell.base }
    }
    var labels: [(code: String, label: Phrase)] = []
    var values: [String: [ExactMoments]] = [:]
    for (side, service) in [ordinary, urgent].enumerated() {
      for cell in view.visits where cell.key.service == service.id {
        for (measure, moments) in zip(cell.survey.measured, cell.cell.measures) {
          if values[measure.code] == nil { labels.append((measure.code, measure.label)) }
          var both = values[measure.code] ?? [ExactMoments(), ExactMoments()]
          both[side].add(moments)
          values[measure.code] = both
        }
      }
    }
    let answers = [ordinary, urgent].map { satisfied($0.id) }
    func measure(
      _ code: String, _ label: Phrase, _ sides: [ExactMoments], in range: ClosedRange<Double>
    ) -> UrgentComparison.Measure {
      let samples = sides.map { SampleMoments($0) }
      return UrgentComparison.Measure(
        code: code, label: label,
        ordinary: MeanSummary(samples[0], confidence).clipped(to: range),
        urgent: MeanSummary(samples[1], confidence).clipped(to: range),
        comparison: WelchComparison(samples[0], samples[1], confidence))
    }
    return UrgentComparison(
      urgent: urgent, ordinary: ordinary,
      score: measure(
        "score", Phrase(en: "Score of the visit", ar: "درجة الزيارة"), scores, in: 0...100),
      measures: labels.map {
        measure(
          $0.code, $0.label, values[$0.code] ?? scores,
          in: -Double.greatestFiniteMagnitude...Double.greatestFiniteMagnitude)
      },
      satisfied: (answers[0], answers[1]),
      satisfaction: answers.contains { $0.count == 0 }
        ? nil
        : TwoProportions(
          x1: Double(answers[0].top), n1: Double(answers[0].count),
          x2: Double(answers[1].top), n2: Double(answers[1].count), confidence),
      extraFeeFils: urgent.feeFils.flatMap { fee in ordinary.feeFils.map { fee - $0 } },
      visitStatus: policy.department.status(Double(scores.map(\.count).min() ?? 0)),
      satisfactionStatus: policy.satisfaction.status(Double(answers.map(\.count).min() ?? 0)))
  }

  private func satisfied(_ service: String) -> (top: Int, count: Int) {
    var (top, count) = (0, 0)
    for (_, cell, survey) in view.interviews(of: nil).filter({ $0.key.service == service }) {
      guard let place = survey.overallIndex, cell.questions.indices.contains(place),
        case .csat(let scale, let boxes) = survey.rated[place].indicator
      else { continue }
      let tally = cell.questions[place].tally
      top += tally.count { $0 > Double(scale - boxes) }
      count += tally.count
    }
    return (top, count)
  }
}
