package import Diagnostics
package import Programme

/// Tells the figures of a quarter to the Cabinet (R-CAB): every figure beside its observations,
/// what is withheld and why, and how everything was computed.
package struct QuarterReport {
  let figures: QuarterFigures
  let article6: Article6
  let policy: ScoringPolicy

  /// The report of a quarter.
  ///
  /// - Parameters:
  ///   - figures: what scoring computed and decided.
  ///   - article6: the breach list in its official wording.
  ///   - policy: the policy that scored, for the explanation of the method.
  ///   - provenance: what the figures were made from.
  ///   - issuer: who issues the report; `nil` when nobody is named.
  package static func report(
    _ figures: QuarterFigures, article6: Article6, policy: ScoringPolicy, provenance: Provenance,
    issuer: Phrase? = nil
  ) -> Report {
    let builder = QuarterReport(figures: figures, article6: article6, policy: policy)
    let sections = builder.sections
    let appendix = builder.appendix(of: Report.addressedCells(of: sections))
    return Report(
      title: Phrase(
        en: "Quarterly report on the quality of government services",
        ar: "التقرير الربعي عن جودة الخدمات الحكومية"),
      subtitle: builder.subtitle, issuer: issuer, banners: builder.banners, tiles: builder.tiles,
      guide: builder.guide, sections: sections + [appendix], provenance: provenance)
  }

  private var sections: [Report.Section] {
    [
      departmentsSection, satisfactionSection, breachesSection, performanceSection,
      urgentSection, detailsSection, visitsSection, channelsSection, qualitySection,
      withheldSection, methodSection,
    ].compactMap { $0 }
  }

  private var subtitle: Sentence {
    let quarter = figures.quarter
    return Sentence(
      en: "To the Cabinet · \(quarter.ordinal.en) quarter of {year} ({first} to {last})",
      ar: "مرفوع إلى مجلس الوزراء · الربع \(quarter.ordinal.ar) من عام {year} ({first} إلى {last})",
      [
        "year": .year(quarter.year), "first": .day(quarter.firstDay),
        "last": .day(quarter.lastDay),
      ])
  }

  private var banners: [Report.Callout] {
    guard figures.isSample else { return [] }
    return [
      Report.Callout(
        .alert, title: Phrase(en: "Sample data", ar: "بيانات تجريبية"),
        [
          .paragraph(
            Sentence(
              en: "The departments, centres and figures in this report are invented. "
                + "It shows what the report looks like and says nothing about any real body.",
              ar: "الدوائر والمراكز والأرقام الواردة في هذا التقرير مختلقة، وغايته بيان شكل "
                + "التقرير فقط، ولا يدل على أي جهة حقيقية."))
        ])
    ]
  }

  private var tiles: [Report.Tile] {
    [visitsTile, departmentsTile, satisfactionTile, breachesTile].compactMap { $0 }
  }

  private var visitsTile: Report.Tile {
    Report.Tile(
      label: Phrase(en: "Scored visits", ar: "الزيارات المحتسبة"),
      value: .count(figures.visits.valid),
      detail: Sentence(
        en: "Received: {received}. Awaiting review and not counted: {awaiting}.",
        ar: "الزيارات الواردة: {received}. بانتظار المراجعة ولم تُحتسب: {awaiting}.",
        [
          "received": .count(figures.visits.received), "awaiting": .count(figures.visits.awaiting),
        ]))
  }

  private var departmentsTile: Report.Tile {
    func count(_ statuses: Figure.Status...) -> Cell {
      .count(figures.departments.count { statuses.contains($0.audit.status) })
    }
    return Report.Tile(
      label: Phrase(
        en: "Departments with a published score", ar: "الدوائر ذات الدرجة المنشورة"),
      value: count(.published),
      detail: Sentence(
        en: "All departments: {all}. Indicative: {indicative}. Without a score: {none}.",
        ar: "مجموع الدوائر: {all}. استرشادية: {indicative}. دون درجة: {none}.",
        [
          "all": .count(figures.departments.count), "indicative": count(.indicative),
          "none": count(.withheld, .undefined),
        ]))
  }

  private var satisfactionTile: Report.Tile? {
    figures.satisfaction.map { satisfaction in
      Report.Tile(
        label: Phrase(en: "Satisfied service recipients", ar: "متلقو الخدمة الراضون"),
        value: .figure(satisfaction.satisfied, .share))
    }
  }

  private var breachesTile: Report.Tile {
    Report.Tile(
      label: Phrase(
        en: "Confirmed breaches per 100 visits",
        ar: "المخالفات المثبتة لكل 100 زيارة"),
      value: .figure(figures.breaches.rate, .ratePer100),
      detail: Sentence(
        en: "Allegations pending and not counted: {pending}.",
        ar: "ادعاءات قيد النظر ولم تُحتسب: {pending}.",
        ["pending": figures.breaches.pending.cell]))
  }

  /// A column of names of departments.
  static let departmentColumn = Report.Table.Column(
    "department", Phrase(en: "Department", ar: "الدائرة"), .text)

  /// The row name of figures for all departments together.
  static let allDepartments = Phrase(en: "All departments", ar: "جميع الدوائر")
}
