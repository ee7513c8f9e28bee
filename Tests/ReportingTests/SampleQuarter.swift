import Diagnostics
import Foundation
import Programme

@testable import Reporting

/// A quarter of four invented departments in which every state of a figure occurs.
enum SampleQuarter {
  static let fewVisits = Phrase(
    en: "fewer than 10 scored visits", ar: "أقل من 10 زيارات محتسبة")
  static let fewCentreVisits = Phrase(
    en: "fewer than 3 scored visits", ar: "أقل من 3 زيارات محتسبة")
  static let fewAnswers = Phrase(en: "fewer than 10 answers", ar: "أقل من 10 إجابات")
  static let noVisits = Phrase(en: "no visit was scored", ar: "لم تُحتسب أي زيارة")

  /// The report with everything that the Cabinet sees.
  static func report() throws -> Report {
    try report(of: figures())
  }

  /// The report of other figures, made from the same sources.
  static func report(of figures: QuarterFigures) throws -> Report {
    QuarterReport.report(
      figures, article6: try article6(), policy: ScoringPolicy(),
      provenance: Provenance(
        programVersion: "1.0.0", generatedAt: "2026-10-03T09:00:00+03:00",
        sources: [
          .store(name: "centre.mizan", hash: String(repeating: "5c", count: 32)),
          .registry(
            name: "sample", version: "2026-07-01", hash: String(repeating: "1f", count: 32)),
          .policy(name: "default", version: "2026-07-01", hash: String(repeating: "a0", count: 32)),
          .article6(name: "article6.json", hash: String(repeating: "6e", count: 32)),
          .definition(
            name: "article6-visit", version: "2026090101", hash: String(repeating: "d4", count: 32)),
          .definition(name: "satisfaction", version: "2026090102", hash: nil),
        ]),
      issuer: Phrase(en: "Service Quality Authority", ar: "هيئة جودة الخدمات"))
  }

  /// The breach list in its official wording, copied by program.
  static func article6() throws -> Article6 {
    let text = try String(
      contentsOf: Golden.project.appending(path: "surveys/reference/article6.json"), encoding: .utf8
    )
    let source = SourceFile(name: "article6.json", text: text)
    let clauses = JSONReader.read(source).root?["clauses"]?.elements ?? []
    let hashes = Dictionary(
      clauses.compactMap { node -> (String, String)? in
        guard let text = node["text_ar"]?.string?.text, let hash = node["sha256"]?.string?.text
        else { return nil }
        return (text, hash)
      }
    ) { first, _ in first }
    guard let article = Article6Reader.read(source, digest: { hashes[$0] ?? "" }).article else {
      throw CocoaError(.fileReadCorruptFile)
    }
    return article
  }

  static func figures() throws -> QuarterFigures {
    let departments = departments
    return QuarterFigures(
      quarter: try Quarter(reading: "2026-Q3"), isSample: true, centrePeriod: .rollingYear,
      visits: departments.map(\.visits).reduce(VisitTally(), +), departments: departments,
      breaches: breaches(
        visits: 96, [.alef: 1, .jim: 2, .ha: 5, .waw: 3, .zay: 1], pending: [.ha: 2, .zay: 2]),
      satisfaction: SatisfactionFigures(
        responses: 412,
        responseRate: .published(.init(0.4372, lower: 0.4056, upper: 0.4693, n: 942)),
        satisfied: .published(.init(0.7354, lower: 0.6909, upper: 0.7756, n: 412)),
        index: .published(.init(71.8, lower: 69.4, upper: 74.2, n: 412)),
        easy: .published(.init(0.6505, lower: 0.6032, upper: 0.695, n: 412)),
        effort: .published(.init(4.925, lower: 4.78, upper: 5.07, n: 412)),
        netPromoters: .published(.init(-4.125, lower: -12.75, upper: 4.5, n: 400)),
        drivers: drivers),
      volunteered: SatisfactionFigures(
        responses: 1284, satisfied: .indicative(.init(0.588, n: 1284)),
        index: .indicative(.init(60.3, n: 1284))),
      channels: [
        ChannelFigures(
          id: "visit", weight: 60, score: .published(.init(78.25, lower: 75.1, upper: 81.4, n: 96))
        ),
        ChannelFigures(
          id: "telephone", weight: 15,
          score: .indicative(.init(64.5, lower: 51.2, upper: 77.8, n: 12))),
        ChannelFigures(
          id: "app", weight: 10,
          score: .undefined(n: 0, reason: Phrase(en: "not observed", ar: "لم تُرصد"))),
      ])
  }

  private static var departments: [DepartmentFigures] {
    [airships, seals, gardens, echoes]
  }

  private static var airships: DepartmentFigures {
    DepartmentFigures(
      id: "D-01", name: Phrase(en: "Airship Licensing Department", ar: "دائرة ترخيص المناطيد"),
      visits: VisitTally(
        valid: 42, insufficient: 1, awaiting: 3, returned: 1,
        rejected: [.detectedShopper: 1, .wrongPlace: 1]),
      audit: .published(.init(82.449999, lower: 79.05, upper: 85.85, n: 42)),
      coverage: .published(.init(0.934, n: 42)), criticalFailures: 2,
      sections: sections(
        [88.1, 84.4, 71.25, 90.2, 86.5, 74.8, 95.0, 62.0], n: 42, half: 4.5),
      breaches: breaches(visits: 42, [.jim: 1, .ha: 2, .waw: 1], pending: [.zay: 1]),
      satisfaction: satisfaction(188, 0.7872, 0.7232, 0.8398, index: 75.2),
      index: index(78.9, [82.449999, 75.2, nil, 66.0, 88.1], share: 0.85),
      rank: RankFigures(rank: 1, best: 1, worst: 2),
      change: ChangeFigures(
        difference: .published(.init(4.35, lower: 0.9, upper: 7.8, n: 42)), verdict: .improved),
      centres: [
        CentreFigures(
          id: "C-101", name: Phrase(en: "Hill Road Office", ar: "مكتب طريق التل"),
          governorate: Phrase(en: "North", ar: "الشمال"),
          visits: VisitTally(valid: 22, awaiting: 2),
          audit: .published(.init(84.6, lower: 80.9, upper: 88.3, n: 38)),
          coverage: .published(.init(0.95, n: 22)), criticalFailures: 0, confirmed: 1, pending: 1),
        CentreFigures(
          id: "C-102", name: Phrase(en: "Harbour Office", ar: "مكتب الميناء"),
          governorate: Phrase(en: "South", ar: "الجنوب"),
          visits: VisitTally(valid: 18, awaiting: 1),
          audit: .published(.init(80.2, lower: 75.4, upper: 85.0, n: 31)),
          coverage: .published(.init(0.92, n: 18)), criticalFailures: 2, confirmed: 3, pending: 0),
        CentreFigures(
          id: "C-103", name: Phrase(en: "Lighthouse Counter", ar: "شباك المنارة"),
          governorate: Phrase(en: "South", ar: "الجنوب"), visits: VisitTally(valid: 2),
          audit: .withheld(n: 2, reason: fewCentreVisits), confirmed: 0, pending: 0),
      ])
  }

  private static var seals: DepartmentFigures {
    DepartmentFigures(
      id: "D-02", name: Phrase(en: "Department of Seals and Ribbons", ar: "دائرة الأختام والأشرطة"),
      visits: VisitTally(valid: 37, awaiting: 6, rejected: [.duplicate: 2]),
      audit: .published(.init(76.05, lower: 71.6, upper: 80.5, n: 37)),
      coverage: .published(.init(0.901, n: 37)), criticalFailures: 4,
      sections: sections([80.0, 70.5, 66.6, 81.3, 78.0, 69.9, 91.2, 58.4], n: 37, half: 5.5),
      breaches: breaches(visits: 37, [.alef: 1, .ha: 3, .waw: 2, .zay: 1], pending: [.ha: 2]),
      satisfaction: satisfaction(142, 0.7113, 0.632, 0.7795, index: 69.4),
      index: index(72.4, [76.05, 69.4, nil, 61.5, 79.8], share: 0.85),
      rank: RankFigures(rank: 2, best: 1, worst: 2),
      change: ChangeFigures(
        difference: .published(.init(-1.25, lower: -6.1, upper: 3.6, n: 37)),
        verdict: .noClearChange),
      centres: [
        CentreFigures(
          id: "C-201", name: Phrase(en: "Market Square Centre", ar: "مركز ساحة السوق"),
          governorate: Phrase(en: "Centre", ar: "الوسط"),
          visits: VisitTally(valid: 30, awaiting: 6),
          audit: .published(.init(77.1, lower: 72.8, upper: 81.4, n: 55)),
          coverage: .published(.init(0.91, n: 30)), criticalFailures: 3, confirmed: 5, pending: 2),
        CentreFigures(
          id: "C-202", name: Phrase(en: "River Office", ar: "مكتب النهر"),
          governorate: Phrase(en: "Centre", ar: "الوسط"), visits: VisitTally(valid: 7),
          audit: .indicative(.init(72.3, lower: 58.8, upper: 85.8, n: 7)),
          coverage: .indicative(.init(0.87, n: 7)), criticalFailures: 1, confirmed: 2, pending: 0),
      ])
  }

  private static var gardens: DepartmentFigures {
    DepartmentFigures(
      id: "D-03",
      name: Phrase(
        en: "General Authority for Hanging Gardens and Fountains",
        ar: "الهيئة العامة للحدائق المعلقة والنوافير"),
      visits: VisitTally(valid: 14, insufficient: 1, awaiting: 1),
      audit: .indicative(.init(69.3, lower: 58.4, upper: 80.2, n: 14)),
      coverage: .indicative(.init(0.842, n: 14)), criticalFailures: 1,
      sections: sections([72.0, 64.5, 58.0, 80.0, 71.5, 66.0, nil, 50.0], n: 14, half: 11),
      breaches: breaches(visits: 14, [.jim: 1], pending: [:]),
      satisfaction: satisfaction(21, 0.6667, 0.4537, 0.8281, index: 66.1),
      centres: [
        CentreFigures(
          id: "C-301", name: Phrase(en: "Fountain Gate", ar: "بوابة النافورة"),
          governorate: Phrase(en: "Centre", ar: "الوسط"),
          visits: VisitTally(valid: 14, awaiting: 1),
          audit: .indicative(.init(69.3, lower: 58.4, upper: 80.2, n: 14)),
          coverage: .indicative(.init(0.842, n: 14)), criticalFailures: 1, confirmed: 1, pending: 0)
      ])
  }

  private static var echoes: DepartmentFigures {
    DepartmentFigures(
      id: "D-04", name: Phrase(en: "Echo Registry", ar: "سجل الأصداء"),
      visits: VisitTally(valid: 3, awaiting: 2, rejected: [.insufficientCoverage: 1]),
      audit: .withheld(n: 3, reason: fewVisits),
      breaches: BreachFigures(
        visits: 3, prevalence: .withheld(n: 3, reason: fewVisits),
        rate: .withheld(n: 3, reason: fewVisits), confirmed: .withheld(fewVisits),
        pending: 0, cleared: 0,
        clauses: ClauseLetter.allCases.map { letter in
          ClauseFigures(
            letter, rate: .withheld(n: 3, reason: fewVisits), confirmed: .withheld(fewVisits),
            pending: 0, cleared: 0)
        }),
      satisfaction: SatisfactionFigures(
        responses: nil, satisfied: .withheld(n: nil, reason: fewAnswers),
        index: .withheld(n: nil, reason: fewAnswers)))
  }
}
