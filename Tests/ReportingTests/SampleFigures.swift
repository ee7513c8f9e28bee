import Diagnostics
import Programme

@testable import Reporting

/// The smaller figures of ``SampleQuarter``.
extension SampleQuarter {
  static func sections(_ scores: [Double?], n: Int, half: Double) -> [SectionFigures] {
    let labels = [
      ("access", 10, Phrase(en: "Access and environment", ar: "الوصول والبيئة")),
      ("information", 15, Phrase(en: "Information and transparency", ar: "المعلومات والشفافية")),
      ("queue", 15, Phrase(en: "Queue and waiting", ar: "الدور والانتظار")),
      ("conduct", 20, Phrase(en: "Staff conduct and fairness", ar: "سلوك الموظفين والعدالة")),
      ("competence", 15, Phrase(en: "Competence and accuracy", ar: "الكفاءة والدقة")),
      ("completion", 15, Phrase(en: "Completion and time", ar: "الإنجاز والوقت")),
      ("privacy", 5, Phrase(en: "Privacy", ar: "الخصوصية")),
      ("voice", 5, Phrase(en: "Voice and charter", ar: "صوت متلقي الخدمة والميثاق")),
    ]
    return zip(labels, scores).map { label, score in
      SectionFigures(
        id: label.0, label: label.2, weight: Double(label.1),
        score: score.map { score in
          let estimate = Figure.Estimate(
            score, lower: max(0, score - half), upper: min(100, score + half), n: n)
          return n < 30 ? .indicative(estimate) : .published(estimate)
        }
          ?? .undefined(
            n: 0, reason: Phrase(en: "no question was answered", ar: "لم يُجب عن أي سؤال")))
    }
  }

  /// The limits are stand-ins: a report does not compute them.
  static func breaches(
    visits: Int, _ confirmed: [ClauseLetter: Int], pending: [ClauseLetter: Int]
  ) -> BreachFigures {
    func rate(_ count: Int) -> Figure {
      let rate = Double(count) / Double(visits) * 100
      let upper = (Double(count) + 1.96 * Double(count + 1).squareRoot() + 1.73) * 100
      let lower = max(0, Double(count) - 1.96 * Double(count).squareRoot()) * 100
      let estimate = Figure.Estimate(
        rate, lower: lower / Double(visits), upper: upper / Double(visits), n: visits)
      return visits < 30 ? .indicative(estimate) : .published(estimate)
    }
    let total = confirmed.values.reduce(0, +)
    let prevalence = Figure.Estimate(
      Double(total) / Double(visits), lower: 0.03, upper: 0.3, n: visits)
    return BreachFigures(
      visits: visits,
      prevalence: visits < 30 ? .indicative(prevalence) : .published(prevalence),
      rate: rate(total), weightedRate: Double(total) * 320 / Double(visits),
      confirmed: .count(total),
      pending: .count(pending.values.reduce(0, +)), cleared: 1,
      clauses: ClauseLetter.allCases.map { letter in
        ClauseFigures(
          letter, rate: rate(confirmed[letter] ?? 0), confirmed: .count(confirmed[letter] ?? 0),
          pending: .count(pending[letter] ?? 0), cleared: letter == .ha ? 1 : 0)
      })
  }

  static func satisfaction(
    _ n: Int, _ share: Double, _ lower: Double, _ upper: Double, index: Double
  ) -> SatisfactionFigures {
    func figure(_ estimate: Figure.Estimate) -> Figure {
      n < 30 ? .indicative(estimate) : .published(estimate)
    }
    return SatisfactionFigures(
      responses: n, responseRate: .published(.init(Double(n) / 430, n: 430)),
      satisfied: figure(.init(share, lower: lower, upper: upper, n: n)),
      index: figure(.init(index, lower: index - 3.2, upper: index + 3.2, n: n)),
      easy: figure(.init(share - 0.06, lower: lower - 0.06, upper: upper - 0.06, n: n)),
      effort: figure(.init(4.8, lower: 4.6, upper: 5.0, n: n)),
      netPromoters: figure(.init(-3.5, lower: -14.25, upper: 7.25, n: n)))
  }

  static func index(_ value: Double, _ scores: [Double?], share: Double) -> IndexFigures {
    IndexFigures(
      value: .published(.init(value, lower: value - 3, upper: value + 3, n: 42)), isPartial: true,
      weightShare: share,
      components: zip(ScoringPolicy().index.weights, scores).map { weight, score in
        IndexFigures.Component(id: weight.name, weight: weight.weight, score: score)
      })
  }

  static var drivers: [DriverFigures] {
    func driver(
      _ code: String, _ en: String, _ ar: String, _ share: Double, _ importance: Double
    ) -> DriverFigures {
      DriverFigures(
        code: code, label: Phrase(en: en, ar: ar),
        satisfied: .published(.init(share, lower: share - 0.045, upper: share + 0.04, n: 405)),
        importance: importance)
    }
    return [
      driver("SAT-ACCESS", "Getting there", "سهولة الوصول", 0.815, 0.31),
      driver("SAT-INFO", "Clear information", "وضوح المعلومات", 0.702, 0.52),
      driver("SAT-WAIT", "Waiting time", "مدة الانتظار", 0.561, 0.66),
      driver("SAT-STAFF", "Staff conduct", "تعامل الموظفين", 0.846, 0.58),
      driver("SAT-FAIR", "Fairness", "العدالة", 0.775, 0.49),
    ]
  }
}
