import Diagnostics
import Programme
package import Scoring

/// What scoring computed, as a report shows it: every number beside its observations, and a reason
/// wherever there is none.
extension QuarterFigures {
  /// The figures of a scored quarter.
  package init(_ score: QuarterScore) {
    self.init(
      quarter: score.quarter, isSample: score.registry?.isSample ?? false,
      confidence: score.policy.confidence, centrePeriod: .rollingYear,
      visits: VisitTally(score.visits),
      departments: score.departments.map { DepartmentFigures($0) },
      breaches: BreachFigures(score.breaches, showsCounts: true),
      satisfaction: score.satisfaction.map { SatisfactionFigures($0) },
      channels: score.channels.map { channel in
        ChannelFigures(
          id: channel.id,
          weight: score.policy.channels.first { $0.name == channel.id }?.weight,
          score: Figure(channel.scores, channel.status))
      })
  }
}

extension DepartmentFigures {
  fileprivate init(_ result: QuarterScore.DepartmentResult) {
    let status = result.audit.status
    self.init(
      id: result.department.id, name: result.department.name, visits: VisitTally(result.visits),
      audit: Figure(
        result.audit.estimate, result.audit.limits, n: result.audit.count, status),
      coverage: Figure(result.coverage, status),
      criticalFailures: status == .suppressed
        ? .withheld(Reasons.tooFew) : .count(result.criticalFailures),
      sections: result.sections.map { section in
        SectionFigures(
          id: section.id, label: section.label, weight: section.weight,
          score: Figure(section.scores, status))
      },
      breaches: BreachFigures(result.breaches, showsCounts: result.showsBreachCounts),
      satisfaction: result.satisfaction.map { SatisfactionFigures($0) },
      index: IndexFigures(result), centres: result.centres.map { CentreFigures($0) })
  }
}

extension CentreFigures {
  fileprivate init(_ result: QuarterScore.CentreResult) {
    let status = result.audit.status
    let isShown = status != .suppressed
    self.init(
      id: result.centre.id, name: result.centre.name, governorate: result.centre.governorate,
      visits: VisitTally(result.visits),
      audit: Figure(result.audit.mean, result.audit.limits, n: result.audit.count, status),
      coverage: Figure(result.coverage, status),
      criticalFailures: isShown ? .count(result.criticalFailures) : .withheld(Reasons.tooFew),
      confirmed: result.showsBreachCounts
        ? .count(result.breaches.summary.breaches) : .withheld(Reasons.protected),
      pending: result.showsBreachCounts
        ? .count(result.breaches.summary.pending) : .withheld(Reasons.protected))
  }
}

extension IndexFigures {
  /// An index that could not be computed is shown with the reason; its components always are.
  fileprivate init(_ result: QuarterScore.DepartmentResult) {
    let index = result.index
    let figure: Figure =
      switch index.status {
      case .missingRequired:
        .undefined(
          n: nil,
          reason: Phrase(
            en: "a required component has no figure", ar: "مكوّن أساسي بلا قيمة"))
      case .insufficientWeight:
        .undefined(
          n: nil,
          reason: Phrase(
            en: "too few components have a figure", ar: "المكونات ذات القيم أقل مما يكفي"))
      case .ok, .partial:
        Figure(
          index.index,
          nil, n: result.audit.count, result.audit.status)
      }
    self.init(
      value: figure, isPartial: index.status != .ok, weightShare: index.weightShare ?? 0,
      components: result.components.map {
        Component(id: $0.id, weight: $0.weight, score: $0.score)
      })
  }
}

extension SatisfactionFigures {
  fileprivate init(_ score: SatisfactionScore) {
    let overall = score.overall
    let n = overall?.count ?? 0
    self.init(
      responses: score.status == .suppressed ? nil : score.complete,
      satisfied: Figure(
        overall?.topBox.estimate, overall?.topBox.limits, n: n, score.status),
      index: Figure(overall?.index, nil, n: n, score.status),
      easy: score.effort.map { effort in
        Figure(
          effort.easyShare.estimate, effort.easyShare.limits, n: effort.count,
          score.status(of: effort.count))
      },
      effort: score.effort.map { effort in
        Figure(effort.mean, nil, n: effort.count, score.status(of: effort.count))
      },
      netPromoters: score.recommendation.map { recommendation in
        Figure(
          recommendation.score, recommendation.limits, n: recommendation.count,
          score.status(of: recommendation.count))
      },
      drivers: score.drivers.map { driver in
        DriverFigures(
          code: driver.code, label: driver.label,
          satisfied: Figure(
            driver.ratings.topBox.estimate, driver.ratings.topBox.limits, n: driver.ratings.count,
            driver.status),
          importance: driver.status == .suppressed ? nil : driver.importance.coefficient)
      })
  }
}

extension BreachFigures {
  fileprivate init(_ score: BreachScore, showsCounts: Bool) {
    let summary = score.summary
    let status = showsCounts ? score.status : .suppressed
    func tally(_ count: Int) -> Tally {
      showsCounts ? .count(count) : .withheld(Reasons.protected)
    }
    self.init(
      visits: summary.visits,
      prevalence: Figure(
        summary.prevalencePercent.map { $0 / 100 }, summary.prevalenceLimits?.scaled(by: 0.01),
        n: summary.visits, status),
      rate: Figure(summary.rate.estimate, summary.rate.limits, n: summary.visits, status),
      weightedRate: status != .suppressed ? summary.weightedRate : nil,
      confirmed: tally(summary.breaches),
      pending: tally(summary.pending), cleared: tally(summary.cleared),
      clauses: score.clauses.map { clause in
        ClauseFigures(
          clause.letter,
          rate: Figure(
            clause.rate.estimate, clause.rate.limits, n: summary.visits, status),
          confirmed: tally(clause.confirmed), pending: tally(clause.pending),
          cleared: tally(clause.cleared))
      })
  }
}

extension VisitTally {
  fileprivate init(_ counts: StandingCounts) {
    self.init(
      valid: counts.valid, insufficient: counts.insufficient, awaiting: counts.awaiting,
      returned: counts.returned, rejected: counts.rejected)
  }
}

extension Figure {
  /// A number with the status that scoring decided.
  fileprivate init(
    _ value: Double?, _ limits: Limits?, n: Int, _ status: PublicationStatus
  ) {
    guard let value, status != .suppressed else {
      self =
        n == 0
        ? .undefined(n: 0, reason: Reasons.nothing) : .withheld(n: n, reason: Reasons.tooFew)
      return
    }
    let estimate = Estimate(value, lower: limits?.lower, upper: limits?.upper, n: n)
    self = status == .published ? .published(estimate) : .indicative(estimate)
  }

  fileprivate init(_ summary: MeanSummary, _ status: PublicationStatus) {
    self.init(summary.mean, summary.limits, n: summary.count, status)
  }
}

/// Why there is no number.
private enum Reasons {
  static let tooFew = Phrase(en: "too few observations", ar: "المشاهدات أقل من الحد الأدنى")
  static let protected = Phrase(
    en: "too few visits, or it would give away another count",
    ar: "زيارات قليلة، أو أن إظهاره يكشف عدداً آخر")
  static let nothing = Phrase(en: "no observations", ar: "لا مشاهدات")
}
