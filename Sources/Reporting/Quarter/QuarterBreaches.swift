import Diagnostics
import Programme

extension QuarterReport {
  /// Breaches under the official wording of each clause.
  var breachesSection: Report.Section {
    let chart = BarChart(
      id: "chart-clauses",
      title: Phrase(
        en: "Confirmed breaches per 100 visits, by clause",
        ar: "المخالفات المثبتة لكل 100 زيارة بحسب البند"),
      measure: .ratePer100, confidence: figures.confidence,
      bars: ClauseLetter.allCases.map { BarChart.Bar(label(of: $0), rate($0, figures.breaches)) },
      repeatsTable: true)
    return Report.Section(
      id: "breaches",
      title: .phrase(
        Phrase(
          en: "Breaches: \(article6.title.en)", ar: "المخالفات: \(article6.title.ar)")),
      blocks: [
        .callout(standing),
        .official(article6.chapeau),
        .table(clausesTable), .chart(chart), .table(matrix),
      ])
  }

  private func label(of letter: ClauseLetter) -> Phrase {
    Phrase(
      en: "\(letter.name.en) \(letter.summary.en)", ar: "\(letter.name.ar) \(letter.summary.ar)")
  }

  /// Where the instrument stands: its breach list must not be taken for law in force.
  private var standing: Report.Callout {
    let words =
      article6.status == .draft
      ? Sentence(
        en: "The breach list is that of a draft, not of a text in force: {instrument}. "
          + "Each clause is shown in its official Arabic wording, "
          + "unchanged; the English translation is ours.",
        ar: "قائمة المخالفات مأخوذة من مسودة لا من نص نافذ: {instrument}. ويُعرض كل "
          + "بند بنصه العربي الرسمي دون تغيير، أما الترجمة الإنجليزية فمن إعدادنا.",
        ["instrument": .name(article6.instrument)])
      : Sentence(
        en: "Each clause is shown in its official Arabic wording, unchanged; the English "
          + "translation is ours.",
        ar: "يُعرض كل بند بنصه العربي الرسمي دون تغيير، أما الترجمة الإنجليزية فمن إعدادنا.")
    return Report.Callout(
      .caution,
      title: Phrase(
        en: "Standing of the text: \(article6.status.name.en)",
        ar: "صفة النص: \(article6.status.name.ar)"), [.paragraph(words)])
  }

  private static let tallyColumns: [Report.Table.Column] = [
    .init("confirmed", Phrase(en: "Confirmed", ar: "مثبتة")),
    .init("rate", Phrase(en: "Per 100 visits", ar: "لكل 100 زيارة")),
    .init("pending", Phrase(en: "Pending", ar: "قيد النظر")),
    .init("cleared", Phrase(en: "Not counted", ar: "غير محتسبة")),
  ]

  private var clausesTable: Report.Table {
    let breaches = figures.breaches
    let rows = article6.clauses.map { clause in
      let found = breaches[clause.letter]
      return Report.Table.Row(
        clause.letter.code,
        [
          .phrase(clause.letter.name), .official(clause.wording),
          tally(found?.confirmed), .figure(rate(clause.letter, breaches), .ratePer100),
          tally(found?.pending), tally(found?.cleared),
        ])
    }
    let total = Report.Table.Row(
      "A6",
      [
        .phrase(Phrase(en: "All", ar: "الكل")),
        .phrase(Phrase(en: "All clauses", ar: "جميع البنود")),
        breaches.confirmed.cell, .figure(breaches.rate, .ratePer100), breaches.pending.cell,
        breaches.cleared.cell,
      ], isTotal: true)
    return Report.Table(
      id: "table-clauses",
      caption: Phrase(
        en: "\(article6.title.en): the seven clauses", ar: "\(article6.title.ar): البنود السبعة"),
      columns: [
        .init("clause", Phrase(en: "Clause", ar: "البند"), .text),
        .init("wording", Phrase(en: "Wording", ar: "النص الرسمي"), .text),
      ] + Self.tallyColumns, rows: rows + [total],
      notes: [prevalenceNote, severityNote, countingNote].compactMap { $0 })
  }

  private var prevalenceNote: Sentence {
    Sentence(
      en: "Share of scored visits with at least one confirmed breach: {share}.",
      ar: "نسبة الزيارات المحتسبة التي ثبتت فيها مخالفة واحدة على الأقل: {share}.",
      ["share": .figure(figures.breaches.prevalence, .share)])
  }

  private var severityNote: Sentence? {
    figures.breaches.weightedRate.map { rate in
      Sentence(
        en: "Weighted by severity: {points} points per 100 visits.",
        ar: "مرجحة بحسب الشدة: {points} نقطة لكل 100 زيارة.",
        ["points": .number(rate, .plain(decimals: 1))])
    }
  }

  private var countingNote: Sentence {
    Sentence(
      en: "Confirmed: confirmed or upheld on appeal, after the department could reply. Pending: "
        + "alleged, notified, replied or appealed. Not counted: dismissed, insufficient evidence "
        + "or overturned. Silence is no admission.",
      ar: "المثبتة: ما أُثبت أو أُيّد بعد الاعتراض، وبعد إتاحة الرد للدائرة. قيد النظر: المدعى بها "
        + "والمبلغة وما ورد عليها رد أو اعتراض. غير المحتسبة: المردودة وغير كافية الأدلة والملغاة. "
        + "وعدم الرد ليس إقراراً.")
  }

  /// Confirmed breaches of every department by clause.
  private var matrix: Report.Table {
    let rows = figures.departments.map { department in
      let breaches = department.breaches
      return Report.Table.Row(
        department.id,
        [.name(department.name), .count(breaches.visits)]
          + ClauseLetter.allCases.map { tally(breaches[$0]?.confirmed) }
          + [
            breaches.confirmed.cell, .figure(breaches.rate, .ratePer100), breaches.pending.cell,
          ])
    }
    return Report.Table(
      id: "table-department-clauses",
      caption: Phrase(
        en: "Confirmed breaches of each department, by clause",
        ar: "المخالفات المثبتة لكل دائرة بحسب البند"),
      columns: [
        Self.departmentColumn,
        .init("visits", Phrase(en: "Scored visits", ar: "الزيارات المحتسبة")),
      ] + ClauseLetter.allCases.map { .init("confirmed_\($0.latin)", $0.name) }
        + Self.tallyColumns.dropLast(), rows: rows)
  }

  private func rate(_ letter: ClauseLetter, _ breaches: BreachFigures) -> Figure {
    breaches[letter]?.rate ?? .undefined(n: nil, reason: Self.notComputed)
  }

  private func tally(_ tally: Tally?) -> Cell {
    tally?.cell ?? .undefined(Self.notComputed)
  }

  private static let notComputed = Phrase(
    en: "no scored visits to compute it from", ar: "لا زيارات محتسبة يُحسب منها")
}
