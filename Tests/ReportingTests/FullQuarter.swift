import Diagnostics
import Programme

@testable import Reporting

extension SampleQuarter {
  /// The sample quarter with targets, requests, places under other weights, urgent services and double
  /// visits.
  static func fullFigures() throws -> QuarterFigures {
    var figures = try figures()
    figures.audit = .published(.init(77.6, lower: 74.9, upper: 80.3, n: 96))
    figures.isRankingVague = true
    figures.departments[0].gap = .published(.init(7.25, lower: 2.1, upper: 12.4, n: 42))
    figures.departments[3].gap = .undefined(n: nil, reason: fewVisits)
    figures.departments[0].sensitivity = SensitivityFigures(best: 1, worst: 2, leavesRange: false)
    figures.departments[1].sensitivity = SensitivityFigures(best: 1, worst: 3, leavesRange: true)
    figures.departments[0].satisfactionChange = ChangeFigures(
      difference: .undefined(n: nil, reason: fewAnswers), verdict: .notComparable)
    figures.departments[0].indicators = [
      IndicatorFigures(
        id: "K-1", name: Phrase(en: "Waiting", ar: "الانتظار"), unit: "min", actual: 0.8,
        lower: 0.62, upper: 0.91, n: 30, isShare: true, target: 15, mean: 11.5, median: 10,
        p90: 21.4, attainment: 88.9,
        reading: Phrase(en: "deviation", ar: "انحراف")),
      IndicatorFigures(
        id: "K-2", name: Phrase(en: "Fee", ar: "الرسم"), unit: "fils", actual: nil, isShare: false,
        target: 2000, attainment: nil, reading: Phrase(en: "no data", ar: "لا بيانات")),
    ]
    figures.departments[0].platform = PlatformFigures(
      due: 40, undecided: 3, timeliness: .published(.init(0.9, lower: 0.77, upper: 0.96, n: 40)),
      index: .published(.init(62.5, n: 12)), satisfied: .published(.init(0.75, n: 12)),
      unrated: 25, unratedShare: 25 / 37.0, escalated: 2, reopened: 1, component: 76.25)
    figures.departments[0].channels = Array(figures.channels.prefix(2))
    figures.departments[0].acrossChannels = .indicative(.init(75.5, n: 54))
    figures.departments[0].services = [
      ServiceFigures(
        id: "S-1", name: Phrase(en: "Licence", ar: "رخصة"),
        score: .published(.init(83.1, lower: 79.0, upper: 87.2, n: 30)))
    ]
    figures.urgent = [
      UrgentFigures(
        id: "S-2-score", service: Phrase(en: "Express licence", ar: "رخصة مستعجلة"),
        subject: Phrase(en: "Score of the visit", ar: "درجة الزيارة"),
        ordinary: .indicative(.init(80.1, n: 20)), urgent: .indicative(.init(88.4, n: 11)),
        difference: .indicative(.init(8.3, lower: 1.1, upper: 15.5, n: 11)), measure: .score)
    ]
    figures.quality = QualityFigures(
      pairs: 5, correlation: 0.81,
      items: [
        .init(
          code: "Q-ST-03", label: Phrase(en: "Respect", ar: "الاحترام"), pairs: 5, agreement: 0.8,
          alpha: 0.615, reading: Phrase(en: "not usable", ar: "لا يصلح"))
      ],
      auditors: [
        .init(
          code: "A-07", deviation: .published(.init(-3.4, lower: -6.0, upper: -0.8, n: 14)))
      ])
    return figures
  }
}
