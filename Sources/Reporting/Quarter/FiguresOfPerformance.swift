import Diagnostics
import Programme
import Scoring

/// What scoring computed about targets, the platform, urgent services and the quality of visits, as a
/// report shows it.
extension IndicatorFigures {
  init(_ result: IndicatorScore.Result) {
    let indicator = result.indicator
    let isShare =
      if case .values(_, .shareWithin) = indicator.measurement { true } else { false }
    self.init(
      id: indicator.id, name: indicator.name, unit: indicator.unit, actual: result.actual,
      lower: result.limits?.lower, upper: result.limits?.upper, n: result.count,
      isShare: isShare, target: indicator.target, mean: result.times?.mean,
      median: result.times?.median, p90: result.times?.p90,
      attainment: result.attainment.attainment, reading: Self.reading(result))
  }

  private static func reading(_ result: IndicatorScore.Result) -> Phrase {
    switch (result.attainment.status, result.isConfirmed) {
    case (.noData, _): Phrase(en: "no data", ar: "لا بيانات")
    case (.met, _): Phrase(en: "met", ar: "متحقق")
    case (.withinTolerance, _): Phrase(en: "within the tolerance", ar: "ضمن التفاوت المسموح")
    case (.deviation, true?):
      Phrase(
        en: "deviation, more than chance: a plan is due",
        ar: "انحراف يتجاوز المصادفة: تلزم خطة تحسين")
    case (.deviation, false?):
      Phrase(
        en: "deviation, which chance could explain: a plan is due",
        ar: "انحراف قد تفسره المصادفة: تلزم خطة تحسين")
    case (.deviation, nil):
      Phrase(en: "deviation: a plan is due", ar: "انحراف: تلزم خطة تحسين")
    }
  }
}

extension PlatformFigures {
  init(_ result: PlatformResult) {
    let (counts, component) = (result.counts, result.component)
    let nothingDue = Phrase(en: "no request was due", ar: "لا طلبات مستحقة")
    let nothingRated = Phrase(en: "no request was rated", ar: "لا طلبات مقيّمة")
    func share(_ percent: Double?) -> Figure {
      percent.map { .published(.init($0 / 100, n: component.rated)) }
        ?? .undefined(n: 0, reason: nothingRated)
    }
    let closed = component.rated + component.unrated
    self.init(
      due: counts.due, undecided: counts.undecided,
      timeliness: component.timelinessPercent.map {
        .published(
          .init(
            $0 / 100, lower: component.timelinessLimits.map { $0.lower / 100 },
            upper: component.timelinessLimits.map { $0.upper / 100 }, n: counts.due))
      } ?? .undefined(n: 0, reason: nothingDue),
      index: component.satisfactionIndex.map { .published(.init($0, n: component.rated)) }
        ?? .undefined(n: 0, reason: nothingRated),
      satisfied: share(component.satisfiedPercent), unrated: component.unrated,
      unratedShare: closed > 0 ? Double(component.unrated) / Double(closed) : nil,
      escalated: counts.escalated, reopened: counts.reopened, component: component.component)
  }
}

extension UrgentFigures {
  /// Score, measured values, satisfaction and fee of one urgent service.
  static func all(_ comparison: UrgentComparison) -> [UrgentFigures] {
    func figures(
      _ measure: UrgentComparison.Measure, _ kind: Measure, _ status: PublicationStatus
    ) -> UrgentFigures {
      UrgentFigures(
        id: "\(comparison.urgent.id)-\(measure.code)", service: comparison.urgent.name,
        subject: measure.label, ordinary: Figure(measure.ordinary, status),
        urgent: Figure(measure.urgent, status),
        difference: Figure(
          measure.comparison.difference, measure.comparison.limits, n: measure.urgent.count,
          status),
        measure: kind)
    }
    let status = comparison.visitStatus
    var rows = [figures(comparison.score, .score, status)]
    rows += comparison.measures.map { figures($0, .plain(decimals: 1), status) }
    func share(_ side: (top: Int, count: Int)) -> Figure {
      let proportion = Proportion.wilson(successes: Double(side.top), of: Double(side.count))
      return Figure(
        proportion.estimate, proportion.limits, n: side.count, comparison.satisfactionStatus)
    }
    rows.append(
      UrgentFigures(
        id: "\(comparison.urgent.id)-satisfied", service: comparison.urgent.name,
        subject: Phrase(en: "Satisfied recipients", ar: "نسبة الراضين"),
        ordinary: share(comparison.satisfied.ordinary), urgent: share(comparison.satisfied.urgent),
        difference: Figure(
          comparison.satisfaction?.difference, comparison.satisfaction?.limits,
          n: comparison.satisfied.urgent.count, comparison.satisfactionStatus),
        measure: .share))
    if let ordinary = comparison.ordinary.feeFils, let urgent = comparison.urgent.feeFils,
      let extra = comparison.extraFeeFils
    {
      func fee(_ fils: Int) -> Figure { .published(.init(Double(fils) / 1000, n: 1)) }
      rows.append(
        UrgentFigures(
          id: "\(comparison.urgent.id)-fee", service: comparison.urgent.name,
          subject: Phrase(en: "Announced fee in dinars", ar: "الرسم المعلن بالدينار"),
          ordinary: fee(ordinary), urgent: fee(urgent), difference: fee(extra),
          measure: .plain(decimals: 3)))
    }
    return rows
  }
}

extension QualityFigures {
  /// `nil` when there is neither a double visit nor an auditor with enough visits.
  init?(_ quality: ObservationQuality) {
    let auditors = quality.auditors.compactMap { effect -> Auditor? in
      guard let deviation = effect.deviation else { return nil }
      return Auditor(code: effect.auditor, deviation: Figure(deviation, .published))
    }
    guard quality.pairs > 0 || !auditors.isEmpty else { return nil }
    self.init(
      pairs: quality.pairs, correlation: quality.scores.coefficient,
      items: quality.items.filter { $0.pairs > 0 }.map { item in
        Item(
          code: item.code, label: item.label, pairs: item.pairs, agreement: item.agreement,
          alpha: item.alpha.alpha, reading: Self.reading(item.alpha.reading))
      }, auditors: auditors)
  }

  private static func reading(_ reading: KrippendorffAlpha.Reading?) -> Phrase {
    switch reading {
    case .good: Phrase(en: "good", ar: "جيد")
    case .tentative: Phrase(en: "tentative", ar: "مقبول بتحفظ")
    case .unusable:
      Phrase(en: "not usable for accountability", ar: "لا يصلح للمساءلة")
    case nil: Phrase(en: "nothing varies", ar: "لا تباين")
    }
  }
}
