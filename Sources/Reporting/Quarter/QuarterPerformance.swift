import Diagnostics

extension QuarterReport {
  /// Announced targets and the platform; `nil` when neither was imported.
  var performanceSection: Report.Section? {
    let blocks = [indicatorsTable, platformTable].compactMap { $0.map { Report.Block.table($0) } }
    guard !blocks.isEmpty else { return nil }
    return Report.Section(
      id: "performance",
      title: .phrase(
        Phrase(en: "Announced targets and requests", ar: "الأهداف المعلنة والطلبات")),
      blocks: blocks)
  }

  private var indicatorsTable: Report.Table? {
    let rows = figures.departments.flatMap { department in
      department.indicators.map { row($0, of: department) }
    }
    guard !rows.isEmpty else { return nil }
    return Report.Table(
      id: "table-indicators",
      caption: Phrase(en: "Target and actual", ar: "المستهدف والمتحقق"),
      columns: [
        .init("indicator", Phrase(en: "Indicator", ar: "المؤشر"), .text), Self.departmentColumn,
        .init("unit", Phrase(en: "Unit", ar: "الوحدة"), .text),
        .init("target", Phrase(en: "Target", ar: "المستهدف")),
        .init(
          "actual", Phrase(en: "Actual, or share within the target", ar: "المتحقق أو نسبة الالتزام")
        ),
        .init("mean", Phrase(en: "Mean", ar: "المتوسط")),
        .init("median", Phrase(en: "Median", ar: "الوسيط")),
        .init("p90", Phrase(en: "Nine in ten below", ar: "تسعة من عشرة دون")),
        .init("attainment", Phrase(en: "Attainment", ar: "درجة التحقق")),
        .init("reading", Phrase(en: "Reading", ar: "القراءة"), .text),
      ], rows: rows,
      notes: [
        Sentence(
          en:
            "Any deviation calls for a plan; “more than chance” is said where the interval of the "
            + "measured values excludes the target.",
          ar: "كل انحراف يستوجب خطة؛ ويقال «يتجاوز المصادفة» حيث لا تشمل فترة الثقة للقيم المقيسة "
            + "الهدف المعلن.")
      ])
  }

  private func row(
    _ indicator: IndicatorFigures, of department: DepartmentFigures
  ) -> Report.Table.Row {
    let noData = Phrase(en: "nothing was measured", ar: "لم يُقس شيء")
    let noTarget = Phrase(en: "no target is announced", ar: "لا هدف معلناً")
    let noValues = Phrase(en: "counted over everything", ar: "محسوب على الكل")
    let actual: Cell =
      if let value = indicator.actual, let n = indicator.n {
        .figure(
          .published(
            .init(value, lower: indicator.lower, upper: indicator.upper, n: n)),
          indicator.isShare ? .share : .plain(decimals: 1))
      } else {
        .optional(indicator.actual, .plain(decimals: 1), else: noData)
      }
    return Report.Table.Row(
      indicator.id,
      [
        .name(indicator.name), .name(department.name), .name(Phrase(indicator.unit)),
        .optional(indicator.target, .plain(decimals: 1), else: noTarget), actual,
        .optional(indicator.mean, .plain(decimals: 1), else: noValues),
        .optional(indicator.median, .plain(decimals: 1), else: noValues),
        .optional(indicator.p90, .plain(decimals: 1), else: noValues),
        .optional(indicator.attainment, .score, else: noData), .phrase(indicator.reading),
      ])
  }

  private var platformTable: Report.Table? {
    let noData = Phrase(en: "no data", ar: "لا بيانات")
    let rows = figures.departments.compactMap { department in
      department.platform.map { platform in
        Report.Table.Row(
          department.id,
          [
            .name(department.name), .count(platform.due),
            .figure(platform.timeliness, .share), .count(platform.undecided),
            .figure(platform.index, .score), .figure(platform.satisfied, .share),
            .count(platform.unrated),
            .optional(platform.unratedShare, .share.rounded(to: 0), else: noData),
            .count(platform.escalated), .count(platform.reopened),
            .optional(platform.component, .score, else: noData),
          ])
      }
    }
    guard !rows.isEmpty else { return nil }
    return Report.Table(
      id: "table-platform",
      caption: Phrase(en: "Requests on the platform", ar: "الطلبات على المنصة"),
      columns: [
        Self.departmentColumn, .init("due", Phrase(en: "Due", ar: "المستحقة")),
        .init("timeliness", Phrase(en: "Answered in time", ar: "المجابة في الموعد")),
        .init(
          "undecided",
          Phrase(en: "Not due, or no limit announced", ar: "غير مستحقة أو دون مدة معلنة")),
        .init("rating_index", Phrase(en: "Rating, 0 to 100", ar: "التقييم من 0 إلى 100")),
        .init("rating_satisfied", Phrase(en: "Rated 2 or better", ar: "تقييم 2 فأعلى")),
        .init("unrated", Phrase(en: "Unrated", ar: "دون تقييم")),
        .init("unrated_share", Phrase(en: "Share unrated", ar: "نسبة غير المقيّمة")),
        .init("escalated", Phrase(en: "Escalated", ar: "المصعّدة")),
        .init("reopened", Phrase(en: "Opened again", ar: "المعاد فتحها")),
        .init("component", Phrase(en: "Component", ar: "المكوّن")),
      ], rows: rows,
      notes: [
        Sentence(
          en:
            "Requests close by themselves after one day without a rating, so those who rate chose "
            + "themselves. A request without an announced limit is neither in time nor late.",
          ar:
            "تُغلق الطلبات تلقائياً بعد يوم دون تقييم، فمن يقيّم اختار ذلك بنفسه. والطلب الذي لا مدة "
            + "معلنة له لا يُعد في الموعد ولا متأخراً.")
      ])
  }
}
