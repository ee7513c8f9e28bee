import Diagnostics

extension QuarterReport {
  /// All departments side by side.
  var departmentsSection: Report.Section {
    let bars = figures.departments.map { BarChart.Bar($0.name, $0.audit) }
    let chart = BarChart(
      id: "chart-departments",
      title: Phrase(
        en: "Mystery-shopper score of each department", ar: "درجة المتسوق الخفي لكل دائرة"),
      measure: .score, axis: 0...100, confidence: figures.confidence, bars: bars,
      repeatsTable: true)
    return Report.Section(
      id: "departments", title: .phrase(Phrase(en: "Departments", ar: "الدوائر")),
      blocks: [.chart(chart), .table(departmentsTable)]
        + [indexTable, sensitivityTable, changeTable, satisfactionChangeTable, gapTable]
        .compactMap { $0.map { .table($0) } })
  }

  private var departmentsTable: Report.Table {
    let hasRanks = figures.departments.contains { $0.rank != nil }
    let columns =
      [
        Self.departmentColumn,
        .init("audit", Phrase(en: "Mystery-shopper score", ar: "درجة المتسوق الخفي")),
      ]
      + (hasRanks ? [.init("rank", Phrase(en: "Place (range)", ar: "الترتيب (مداه)"))] : [])
      + [
        .init("satisfied", Phrase(en: "Satisfied recipients", ar: "نسبة الراضين")),
        .init(
          "breach_rate",
          Phrase(en: "Confirmed breaches per 100 visits", ar: "المخالفات المثبتة لكل 100 زيارة")),
        .init("pending", Phrase(en: "Allegations pending", ar: "ادعاءات قيد النظر")),
        .init("awaiting", Phrase(en: "Visits awaiting review", ar: "زيارات بانتظار المراجعة")),
      ]
    let rows = figures.departments.map { department in
      Report.Table.Row(
        department.id,
        [.name(department.name), .figure(department.audit, .score)]
          + (hasRanks ? [rank(of: department)] : [])
          + [
            satisfied(department), .figure(department.breaches.rate, .ratePer100),
            department.breaches.pending.cell, .count(department.visits.awaiting),
          ])
    }
    let total = figures.audit.map { audit in
      Report.Table.Row(
        "all",
        [.phrase(Self.allDepartments), .figure(audit, .score)]
          + (hasRanks ? [.phrase(Phrase(""))] : [])
          + [
            figures.satisfaction.map { .figure($0.satisfied, .share) }
              ?? .undefined(
                Phrase(
                  en: "no satisfaction survey in this quarter",
                  ar: "لم يُجر مسح رضا في هذا الربع")),
            .figure(figures.breaches.rate, .ratePer100), figures.breaches.pending.cell,
            .count(figures.visits.awaiting),
          ], isTotal: true)
    }
    return Report.Table(
      id: "table-departments",
      caption: Phrase(en: "The departments side by side", ar: "الدوائر جنباً إلى جنب"),
      columns: columns, rows: rows + (total.map { [$0] } ?? []),
      notes: hasRanks ? [rangeNote] + (figures.isRankingVague ? [vaguenessNote] : []) : [])
  }

  private var rangeNote: Sentence {
    Sentence(
      en: "The range of a place holds all places that the figures cannot rule out.",
      ar: "يضم مدى الترتيب جميع المراتب التي لا تستطيع الأرقام استبعادها.")
  }

  private var vaguenessNote: Sentence {
    Sentence(
      en:
        "Most departments cannot be told apart by these figures: read the ranges, not the places.",
      ar: "لا تكفي هذه الأرقام للتمييز بين معظم الدوائر: العبرة بالمدى لا بالترتيب.")
  }

  /// A place is shown only beside a published score.
  private func rank(of department: DepartmentFigures) -> Cell {
    guard department.audit.status == .published, let rank = department.rank else {
      return .undefined(
        Phrase(en: "only published scores have a place", ar: "لا ترتيب إلا للدرجات المنشورة"))
    }
    return .rank(rank)
  }

  private func satisfied(_ department: DepartmentFigures) -> Cell {
    department.satisfaction.map { .figure($0.satisfied, .share) }
      ?? .undefined(
        Phrase(
          en: "no satisfaction survey in this quarter",
          ar: "لم يُجر مسح رضا في هذا الربع"))
  }

  /// The index always stands beside its components.
  private var indexTable: Report.Table? {
    guard let first = figures.departments.lazy.compactMap(\.index).first else { return nil }
    let columns =
      [
        Self.departmentColumn, .init("index", Phrase(en: "Index", ar: "المؤشر المركب")),
      ]
      + first.components.map { .init("index_\($0.id)", $0.name) }
      + [
        .init("index_weight_share", Phrase(en: "Available weight", ar: "الوزن المتوافر")),
        .init("index_completeness", Phrase(en: "Completeness", ar: "الاكتمال"), .text),
      ]
    let noIndex = Phrase(en: "no index was computed", ar: "لم يُحسب المؤشر")
    let noScore = Phrase(
      en: "no data or too few observations; a component is never replaced by zero or an average",
      ar: "لا بيانات أو أن المشاهدات قليلة، ولا يُستعاض عن المكوّن بصفر ولا بمتوسط")
    let rows = figures.departments.map { department in
      let index = department.index
      let components = first.components.map { component in
        hidden(component.id, of: department).map { .withheld($0) }
          ?? Cell.optional(
            index?.components.first { $0.id == component.id }?.score, .score,
            else: index == nil ? noIndex : noScore)
      }
      let completeness =
        index.map { index in
          index.isPartial
            ? Phrase(en: "partial", ar: "جزئي") : Phrase(en: "complete", ar: "مكتمل")
        } ?? Phrase("—")
      return Report.Table.Row(
        department.id,
        [.name(department.name), index.map { .figure($0.value, .score) } ?? .undefined(noIndex)]
          + components
          + [
            .optional(index?.weightShare, .share.rounded(to: 0), else: noIndex),
            .phrase(completeness),
          ])
    }
    return Report.Table(
      id: "table-index",
      caption: Phrase(en: "The index and its components", ar: "المؤشر المركب ومكوناته"),
      columns: columns, rows: rows)
  }

  /// Why a component must not be shown: what is withheld elsewhere must not come back here.
  private func hidden(_ component: String, of department: DepartmentFigures) -> Phrase? {
    let figure: Figure? =
      switch component {
      case "audit": department.audit
      case "satisfaction": department.satisfaction?.satisfied
      case "breaches": department.breaches.rate
      default: nil
      }
    if case .withheld(_, let reason) = figure { return reason }
    return nil
  }

  private var changeTable: Report.Table? {
    changeTable(
      "table-change",
      Phrase(
        en: "Change of the mystery-shopper score since the previous quarter",
        ar: "تغير درجة المتسوق الخفي عن الربع السابق")
    ) { $0.change }
  }

  private var satisfactionChangeTable: Report.Table? {
    changeTable(
      "table-satisfaction-change",
      Phrase(
        en: "Change of the satisfaction index since the previous quarter",
        ar: "تغير مؤشر الرضا عن الربع السابق")
    ) { $0.satisfactionChange }
  }

  private func changeTable(
    _ id: String, _ caption: Phrase, _ change: (DepartmentFigures) -> ChangeFigures?
  ) -> Report.Table? {
    let notTested = Phrase(en: "not tested", ar: "لم يُختبر")
    let rows = figures.departments.compactMap { department in
      change(department).map { change in
        Report.Table.Row(
          department.id,
          [
            .name(department.name), .figure(change.difference, .difference),
            .optional(change.adjustedP, .plain(decimals: 3), else: notTested),
            .phrase(change.verdict.name),
          ])
      }
    }
    guard !rows.isEmpty else { return nil }
    return Report.Table(
      id: id, caption: caption,
      columns: [
        Self.departmentColumn,
        .init("change", Phrase(en: "Difference in points", ar: "الفرق بالنقاط")),
        .init("adjusted_p", Phrase(en: "Adjusted p", ar: "الاحتمال المعدل")),
        .init("verdict", Phrase(en: "Reading", ar: "القراءة"), .text),
      ], rows: rows,
      notes: [
        Sentence(
          en: "“Improved” and “declined” are said only where the difference is significant after "
            + "adjustment for the number of comparisons.",
          ar: "لا يقال «تحسّن» أو «تراجع» إلا إذا كان الفرق ذا دلالة إحصائية بعد مراعاة عدد "
            + "المقارنات.")
      ])
  }
}
