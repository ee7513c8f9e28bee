import Diagnostics

extension QuarterReport {
  /// Each department that was visited: its sections and its centres.
  var detailsSection: Report.Section? {
    let departments = figures.departments.filter { $0.visits.received > 0 }
    guard !departments.isEmpty else { return nil }
    return Report.Section(
      id: "details",
      title: .phrase(Phrase(en: "Each department", ar: "كل دائرة على حدة")), blocks: [],
      sections: departments.enumerated().map { detail($1, number: $0 + 1) })
  }

  private func detail(_ department: DepartmentFigures, number: Int) -> Report.Section {
    var blocks: [Report.Block] = [.paragraph(summary(department))]
    if department.sections.contains(where: { $0.score.estimate != nil }) {
      blocks.append(
        .chart(
          BarChart(
            id: "chart-sections-\(number)",
            title: Phrase(
              en: "Score of each section of the visit form: \(department.name.en)",
              ar: "درجة كل محور من استمارة الزيارة: \(department.name.ar)"),
            measure: .score, axis: 0...100, confidence: figures.confidence,
            bars: department.sections.map { BarChart.Bar($0.label, $0.score) },
            repeatsTable: false)))
    }
    if !department.channels.isEmpty {
      blocks.append(.table(channelsTable(department, number: number)))
    }
    if !department.services.isEmpty {
      blocks.append(.table(servicesTable(department, number: number)))
    }
    if let drivers = department.satisfaction?.drivers,
      drivers.contains(where: { $0.importance != nil })
    {
      blocks.append(.table(driversTable(department, drivers, number: number)))
    }
    if !department.centres.isEmpty {
      blocks.append(.table(centresTable(department, number: number)))
    }
    return Report.Section(
      id: "department-\(number)", title: .name(department.name), blocks: blocks)
  }

  private func summary(_ department: DepartmentFigures) -> Sentence {
    let notComputed = Phrase(en: "not computed", ar: "لم تُحسب")
    return Sentence(
      en: "Mystery-shopper score: {score}. Visits received: {received}; scored: {valid}; awaiting "
        + "review: {awaiting}; rejected: {rejected}. Coverage: {coverage}. Visits with a failed "
        + "critical item: {critical}. Breaches confirmed: {confirmed}; pending: {pending}.",
      ar: "درجة المتسوق الخفي: {score}. الزيارات الواردة: {received}؛ المحتسبة: {valid}؛ بانتظار "
        + "المراجعة: {awaiting}؛ المرفوضة: {rejected}. التغطية: {coverage}. الزيارات التي أخفق "
        + "فيها بند حرج: {critical}. المخالفات المثبتة: {confirmed}؛ قيد النظر: {pending}.",
      [
        "score": .figure(department.audit, .score),
        "received": .count(department.visits.received), "valid": .count(department.visits.valid),
        "awaiting": .count(department.visits.awaiting),
        "rejected": .count(department.visits.rejectedTotal),
        "coverage": department.coverage.map { .figure($0, .share) } ?? .undefined(notComputed),
        "critical": department.criticalFailures?.cell ?? .undefined(notComputed),
        "confirmed": department.breaches.confirmed.cell,
        "pending": department.breaches.pending.cell,
      ])
  }

  private func centresTable(_ department: DepartmentFigures, number: Int) -> Report.Table {
    let notComputed = Phrase(en: "not computed", ar: "لم تُحسب")
    let rows = department.centres.map { centre in
      Report.Table.Row(
        centre.id,
        [
          .name(centre.name), centre.governorate.map { .name($0) } ?? .phrase(Phrase("")),
          .figure(centre.audit, .score), .count(centre.visits.valid),
          .count(centre.visits.awaiting),
          centre.coverage.map { .figure($0, .share) } ?? .undefined(notComputed),
          centre.criticalFailures?.cell ?? .undefined(notComputed), centre.confirmed.cell,
          centre.pending.cell,
        ])
    }
    return Report.Table(
      id: "table-centres-\(number)",
      caption: Phrase(
        en: "Centres: \(department.name.en)", ar: "المراكز: \(department.name.ar)"),
      columns: [
        .init("centre", Phrase(en: "Centre", ar: "المركز"), .text),
        .init("governorate", Phrase(en: "Governorate", ar: "المحافظة"), .text),
        .init("audit", scoreTitle),
        .init("valid", Phrase(en: "Scored visits", ar: "الزيارات المحتسبة")),
        .init("awaiting", Phrase(en: "Awaiting review", ar: "بانتظار المراجعة")),
        .init("coverage", Phrase(en: "Coverage", ar: "التغطية")),
        .init("critical", Phrase(en: "Failed critical items", ar: "إخفاق البنود الحرجة")),
        .init("confirmed", Phrase(en: "Breaches confirmed", ar: "مخالفات مثبتة")),
        .init("pending", Phrase(en: "Pending", ar: "قيد النظر")),
      ], rows: rows)
  }

  /// The period is part of the title: a year must not be read as a quarter.
  private var scoreTitle: Phrase {
    switch figures.centrePeriod {
    case .quarter:
      Phrase(en: "Mystery-shopper score, this quarter", ar: "درجة المتسوق الخفي، هذا الربع")
    case .rollingYear:
      Phrase(
        en: "Mystery-shopper score, year to the end of the quarter",
        ar: "درجة المتسوق الخفي، سنة حتى نهاية الربع")
    }
  }
}
