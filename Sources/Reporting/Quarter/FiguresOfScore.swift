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
      departments: score.departments.map {
        DepartmentFigures(
          $0, k: score.policy.minimumCell, weights: score.policy.channels)
      },
      breaches: BreachFigures(score.breaches, showsCounts: true),
      satisfaction: score.satisfaction.map {
        SatisfactionFigures(
          $0, isProtected: score.isSatisfactionProtected, k: score.policy.minimumCell)
      },
      channels: score.channels.map { ChannelFigures($0, score.policy.channels) })
    audit = Figure(
      score.audit.estimate, score.audit.limits, n: score.audit.count, score.audit.status)
    urgent = score.urgent.flatMap { UrgentFigures.all($0) }
    quality = QualityFigures(score.quality)
    isRankingVague = score.isRankingVague
  }
}

extension ChannelFigures {
  fileprivate init(
    _ channel: QuarterScore.ChannelResult, _ weights: [ScoringPolicy.Weight]
  ) {
    self.init(
      id: channel.id, weight: weights.first { $0.name == channel.id }?.weight,
      score: Figure(
        channel.score.mean, channel.score.limits, n: channel.score.count, channel.status))
  }
}

extension DepartmentFigures {
  fileprivate init(
    _ result: QuarterScore.DepartmentResult, k: Int, weights: [ScoringPolicy.Weight]
  ) {
    let status = result.audit.status
    let isProtected = result.isSatisfactionProtected
    self.init(
      id: result.department.id, name: result.department.name, visits: VisitTally(result.visits),
      audit: Figure(
        result.audit.estimate, result.audit.limits, n: result.audit.count, status),
      coverage: Figure(result.coverage, status),
      criticalFailures: status == .suppressed
        ? .withheld(result.audit.count == 0 ? Reasons.nothing : Reasons.tooFew)
        : .count(result.criticalFailures),
      sections: result.sections.map { section in
        SectionFigures(
          id: section.id, label: section.label, weight: section.weight,
          score: Figure(section.scores, status))
      },
      breaches: BreachFigures(result.breaches, showsCounts: result.showsBreachCounts),
      satisfaction: result.satisfaction.map {
        SatisfactionFigures($0, isProtected: isProtected, k: k)
      },
      index: IndexFigures(result),
      rank: result.rank.map { RankFigures(rank: $0.rank, best: $0.best, worst: $0.worst) },
      change: result.auditChange.map { ChangeFigures($0, n: result.audit.count) },
      centres: result.centres.map { CentreFigures($0) })
    satisfactionChange =
      result.satisfaction == nil
      ? nil
      : result.satisfactionChange.map {
        ChangeFigures($0, n: result.satisfaction?.overall?.count ?? 0)
      }
    gap = result.satisfaction.map { _ in
      result.gap.map { gap in
        .published(
          .init(
            gap.value, lower: gap.limits?.lower, upper: gap.limits?.upper, n: result.audit.count))
      }
        ?? .undefined(
          n: nil,
          reason: Phrase(
            en: "one of the two has no figure that may be shown",
            ar: "لا قيمة قابلة للعرض لأحد الاثنين"))
    }
    sensitivity = result.sensitivity.map {
      SensitivityFigures(best: $0.best, worst: $0.worst, leavesRange: $0.leavesRange)
    }
    indicators = result.indicators?.results.map { IndicatorFigures($0) } ?? []
    platform = result.platform.map { PlatformFigures($0) }
    channels = result.channels.map { ChannelFigures($0, weights) }
    acrossChannels =
      result.acrossChannels.index.map {
        result.acrossChannels.status == .ok
          ? .published(.init($0, n: result.channels.reduce(0) { $0 + $1.score.count }))
          : .indicative(.init($0, n: result.channels.reduce(0) { $0 + $1.score.count }))
      }
      ?? .undefined(
        n: nil,
        reason: Phrase(
          en: "too few channels have a score", ar: "القنوات ذات الدرجات أقل مما يكفي"))
    services = result.services.map { service in
      ServiceFigures(
        id: service.service.id, name: service.service.name,
        score: Figure(
          service.score.mean, service.score.limits, n: service.score.count, service.status))
    }
  }
}

extension ChangeFigures {
  fileprivate init(_ change: ChangeResult, n: Int) {
    let figure: Figure =
      change.difference.map {
        .published(.init($0.value, lower: $0.limits?.lower, upper: $0.limits?.upper, n: n))
      }
      ?? .undefined(
        n: nil, reason: (change.obstacle ?? .noFigure).phrase)
    self.init(
      difference: figure, verdict: Verdict(rawValue: change.word.rawValue) ?? .notComparable)
    adjustedP = change.adjustedP
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
          index.index, result.indexLimits, n: result.audit.count, result.audit.status)
      }
    self.init(
      value: figure, isPartial: index.status != .ok, weightShare: index.weightShare ?? 0,
      components: result.components.map {
        Component(id: $0.id, weight: $0.weight, score: $0.score)
      })
  }
}

extension SatisfactionFigures {
  fileprivate init(_ score: SatisfactionScore, isProtected: Bool, k: Int) {
    func figure(
      _ share: RatedShare?, _ value: Double?, _ limits: Limits?, _ status: PublicationStatus
    ) -> Figure {
      estimate(
        value, limits, n: share?.count ?? 0, effective: share?.effectiveCount ?? 0, status)
    }
    func estimate(
      _ value: Double?, _ limits: Limits?, n: Int, effective: Double, _ status: PublicationStatus
    ) -> Figure {
      guard !isProtected else { return .withheld(n: nil, reason: Reasons.protectedPeople) }
      let figure = Figure(value, limits, n: n, status)
      guard case .withheld = figure, effective < Double(n) else { return figure }
      return .withheld(n: n, reason: Reasons.tooFewEffective(n, as: effective))
    }
    /// A share of nobody or of everybody in a small group would tell what each of them answered.
    func shareFigure(_ share: RatedShare?, _ status: PublicationStatus) -> Figure {
      guard let share, status != .suppressed, !isProtected else {
        return figure(share, share?.share, share?.shareLimits, status)
      }
      switch PublishedShare(count: share.top, of: share.count, k: k) {
      case .underFivePercent: return .withheld(n: share.count, reason: Reasons.underFivePercent)
      case .overNinetyFivePercent:
        return .withheld(n: share.count, reason: Reasons.overNinetyFivePercent)
      case .exact, nil: return figure(share, share.share, share.shareLimits, status)
      }
    }
    let overall = score.overall
    self.init(
      responses: score.status == .suppressed || isProtected ? nil : score.complete,
      satisfied: shareFigure(overall, score.status),
      index: figure(overall, overall?.index, overall?.indexLimits, score.status),
      easy: score.effort.map { shareFigure($0, score.status(of: $0)) },
      effort: score.effort.map { figure($0, $0.mean, $0.meanLimits, score.status(of: $0)) },
      netPromoters: score.recommendation.map {
        estimate(
          $0.score, $0.limits, n: $0.count, effective: $0.effectiveCount, score.status(of: $0))
      },
      drivers: score.drivers.map { driver in
        let isShown = driver.status != .suppressed && !isProtected
        var figures = DriverFigures(
          code: driver.code, label: driver.label,
          satisfied: shareFigure(driver.ratings, driver.status),
          importance: isShown ? driver.importance.coefficient : nil)
        figures.quadrant = isShown ? driver.quadrant?.name : nil
        return figures
      })
    if score.contacts > 0, score.contacts > score.complete, !isProtected,
      score.status != .suppressed
    {
      let rate = Proportion.wilson(
        successes: Double(score.complete), of: Double(score.contacts))
      responseRate = Figure(rate.estimate, rate.limits, n: score.contacts, score.status)
    }
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
  init(
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

  init(_ summary: MeanSummary, _ status: PublicationStatus) {
    self.init(summary.mean, summary.limits, n: summary.count, status)
  }
}

/// Why there is no number.
private enum Reasons {
  static let protectedPeople = Phrase(
    en: "so few answers that people could be identified, or it would give away those of another",
    ar: "إجابات قليلة قد تكشف عن أصحابها، أو أن إظهارها يكشف إجابات غيرهم")
  static let underFivePercent = Phrase(
    en: "under 5 %: in a group this small an exact share would tell what everybody answered",
    ar: "أقل من 5%: في مجموعة بهذا الصغر تكشف النسبة الدقيقة إجابة كل فرد")
  static let overNinetyFivePercent = Phrase(
    en: "over 95 %: in a group this small an exact share would tell what everybody answered",
    ar: "أكثر من 95%: في مجموعة بهذا الصغر تكشف النسبة الدقيقة إجابة كل فرد")
  static let tooFew = Phrase(en: "too few observations", ar: "المشاهدات أقل من الحد الأدنى")
  static func tooFewEffective(_ count: Int, as effective: Double) -> Phrase {
    let number = NumberStyle(digits: .ascii).decimal(effective, decimals: 1)
    return Phrase(
      en: """
        too few observations: answers of one centre resemble each other, so these \(count) are worth \
        \(number) (effective n)
        """,
      ar: """
        المشاهدات أقل من الحد الأدنى: إجابات المركز الواحد متشابهة، فهذه الإجابات الـ\(count) تعادل \
        \(number) (العدد الفعلي)
        """)
  }
  static let protected = Phrase(
    en: "too few visits, or it would give away another count",
    ar: "زيارات قليلة، أو أن إظهاره يكشف عدداً آخر")
  static let nothing = Phrase(en: "no observations", ar: "لا مشاهدات")
}
