import Diagnostics

extension QuarterReport {
  /// What service recipients answered; `nil` when nobody was asked.
  var satisfactionSection: Report.Section? {
    let surveyed = figures.departments.compactMap { department in
      department.satisfaction.map { (department, $0) }
    }
    guard figures.satisfaction != nil || !surveyed.isEmpty else { return nil }
    let total = figures.satisfaction.map {
      row("all", .phrase(Self.allDepartments), $0, isTotal: true)
    }
    let rows = surveyed.map { row($0.id, .name($0.name), $1, isTotal: false) }
    var blocks: [Report.Block] = []
    if surveyed.count > 1 {
      blocks.append(
        .chart(
          BarChart(
            id: "chart-satisfied",
            title: Phrase(
              en: "Satisfied service recipients of each department",
              ar: "نسبة متلقي الخدمة الراضين في كل دائرة"),
            measure: .share, axis: 0...1, confidence: figures.confidence,
            bars: surveyed.map { BarChart.Bar($0.name, $1.satisfied) }, repeatsTable: true)))
    }
    blocks.append(
      .table(
        table(
          "table-satisfaction", Phrase(en: "Satisfaction", ar: "رضا متلقي الخدمة"),
          rows + (total.map { [$0] } ?? []))))
    blocks += driverBlocks + volunteeredBlocks
    return Report.Section(
      id: "satisfaction",
      title: .phrase(
        Phrase(en: "Satisfaction of service recipients", ar: "رضا متلقي الخدمة")), blocks: blocks)
  }

  private func table(
    _ id: String, _ caption: Phrase, _ rows: [Report.Table.Row]
  ) -> Report.Table {
    Report.Table(
      id: id, caption: caption,
      columns: [
        Self.departmentColumn, .init("responses", Phrase(en: "Answers", ar: "الإجابات")),
        .init("satisfied", Phrase(en: "Satisfied", ar: "الراضون")),
        .init("satisfaction_index", Phrase(en: "Satisfaction index", ar: "مؤشر الرضا")),
        .init("easy", Phrase(en: "Found it easy", ar: "وجدوها سهلة")),
        .init("effort", Phrase(en: "Ease, mean", ar: "متوسط السهولة")),
        .init("net_promoters", Phrase(en: "Recommendation (NPS)", ar: "صافي التوصية (NPS)")),
        .init("response_rate", Phrase(en: "Response rate", ar: "معدل الاستجابة")),
      ], rows: rows)
  }

  private func row(
    _ id: String, _ name: Cell, _ satisfaction: SatisfactionFigures, isTotal: Bool
  ) -> Report.Table.Row {
    func cell(_ figure: Figure?, _ measure: Measure) -> Cell {
      figure.map { .figure($0, measure) }
        ?? .undefined(Phrase(en: "not asked", ar: "لم يُسأل عنه"))
    }
    return Report.Table.Row(
      id,
      [
        name,
        satisfaction.responses.map { .count($0) }
          ?? .withheld(
            Phrase(
              en: "so few answers that the count could identify people",
              ar: "إجابات قليلة قد يكشف عددها عن أصحابها")),
        .figure(satisfaction.satisfied, .share), .figure(satisfaction.index, .score),
        cell(satisfaction.easy, .share), cell(satisfaction.effort, .scale),
        cell(satisfaction.netPromoters, .balance), cell(satisfaction.responseRate, .share),
      ], isTotal: isTotal)
  }

  private var driverBlocks: [Report.Block] {
    guard let drivers = figures.satisfaction?.drivers, !drivers.isEmpty else { return [] }
    let hasImportance = drivers.contains { $0.importance != nil }
    let notComputed = Phrase(en: "not computed", ar: "لم يُحسب")
    let columns: [Report.Table.Column] =
      [
        .init("driver", Phrase(en: "Aspect", ar: "الجانب"), .text),
        .init("satisfied", Phrase(en: "Satisfied", ar: "الراضون")),
      ]
      + (hasImportance
        ? [
          .init(
            "importance",
            Phrase(
              en: "Correlation with overall satisfaction", ar: "الارتباط بالرضا العام")),
          .init("quadrant", Phrase(en: "Priority", ar: "الأولوية"), .text),
        ] : [])
    let rows = drivers.map { driver in
      Report.Table.Row(
        driver.code,
        [.phrase(driver.label), .figure(driver.satisfied, .share)]
          + (hasImportance
            ? [
              .optional(driver.importance, .plain(decimals: 2), else: notComputed),
              .phrase(driver.quadrant ?? Phrase("—")),
            ] : []))
    }
    return [
      .chart(
        BarChart(
          id: "chart-drivers",
          title: Phrase(
            en: "Satisfied service recipients by aspect", ar: "نسبة الراضين بحسب الجانب"),
          measure: .share, axis: 0...1, confidence: figures.confidence,
          bars: drivers.map { BarChart.Bar($0.label, $0.satisfied) }, repeatsTable: true)),
      .table(
        Report.Table(
          id: "table-drivers",
          caption: Phrase(en: "Aspects of the service", ar: "جوانب الخدمة"), columns: columns,
          rows: rows,
          notes: hasImportance
            ? [
              Sentence(
                en: "A correlation says what goes together with satisfaction, not what causes it.",
                ar: "يبين الارتباط ما يقترن بالرضا لا ما يسببه.")
            ] : [])),
    ]
  }

  private var volunteeredBlocks: [Report.Block] {
    guard let volunteered = figures.volunteered else { return [] }
    return [
      .callout(
        Report.Callout(
          .caution,
          title: Phrase(
            en: "Answers of those who came forward", ar: "إجابات المشاركين بمبادرة منهم"),
          [
            .paragraph(
              Sentence(
                en: "These people chose themselves to answer at a kiosk or by a code on a poster. "
                  + "Their answers stand for nobody else and are not part of the figures above.",
                ar: "اختار هؤلاء المشاركة بأنفسهم عبر شاشة أو رمز معلن، فلا تمثل إجاباتهم غيرهم، "
                  + "وليست جزءاً من الأرقام أعلاه.")),
            .table(
              table(
                "table-volunteered",
                Phrase(en: "Answers of volunteers", ar: "إجابات المتطوعين"),
                [row("volunteered", .phrase(Self.allDepartments), volunteered, isTotal: false)])),
          ]))
    ]
  }
}
