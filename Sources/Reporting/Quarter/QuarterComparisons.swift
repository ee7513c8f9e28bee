import Diagnostics

extension QuarterReport {
  /// Mystery shoppers beside recipients; `nil` without satisfaction of departments.
  var gapTable: Report.Table? {
    let rows = figures.departments.compactMap { department in
      department.gap.map { gap in
        Report.Table.Row(
          department.id,
          [
            .name(department.name), .figure(department.audit, .score),
            department.satisfaction.map { .figure($0.index, .score) }
              ?? .undefined(Phrase(en: "not asked", ar: "لم يُسأل عنه")),
            .figure(gap, .difference),
          ])
      }
    }
    guard !rows.isEmpty else { return nil }
    return Report.Table(
      id: "table-gap",
      caption: Phrase(
        en: "What mystery shoppers saw and what recipients felt",
        ar: "ما رآه المتسوق الخفي وما شعر به متلقو الخدمة"),
      columns: [
        Self.departmentColumn,
        .init("audit", Phrase(en: "Mystery-shopper score", ar: "درجة المتسوق الخفي")),
        .init("satisfaction_index", Phrase(en: "Satisfaction index", ar: "مؤشر الرضا")),
        .init("gap", Phrase(en: "Gap in points", ar: "الفجوة بالنقاط")),
      ], rows: rows,
      notes: [
        Sentence(
          en:
            "The two need not agree: they look at different things. A wide gap is a reason to look.",
          ar: "ليس من اللازم أن يتفقا فهما ينظران إلى أمور مختلفة، والفجوة الواسعة مدعاة للنظر.")
      ])
  }

  /// What places owe to the weights of the index; `nil` without places.
  var sensitivityTable: Report.Table? {
    let rows = figures.departments.compactMap { department -> Report.Table.Row? in
      guard let rank = department.rank, let sensitivity = department.sensitivity else {
        return nil
      }
      return Report.Table.Row(
        department.id,
        [
          .name(department.name), .rank(rank), .count(sensitivity.best),
          .count(sensitivity.worst),
          .phrase(
            sensitivity.leavesRange
              ? Phrase(en: "the place depends on the weights", ar: "الترتيب رهن بالأوزان")
              : Phrase(en: "the place holds", ar: "الترتيب ثابت")),
        ])
    }
    guard !rows.isEmpty else { return nil }
    return Report.Table(
      id: "table-weights",
      caption: Phrase(
        en: "What if a weight of the index moved by ten points?",
        ar: "ماذا لو تغير وزن أحد مكونات المؤشر عشر نقاط؟"),
      columns: [
        Self.departmentColumn, .init("rank", Phrase(en: "Place (range)", ar: "الترتيب (مداه)")),
        .init("best", Phrase(en: "Best place", ar: "أفضل ترتيب")),
        .init("worst", Phrase(en: "Worst place", ar: "أدنى ترتيب")),
        .init("reading", Phrase(en: "Reading", ar: "القراءة"), .text),
      ], rows: rows)
  }

  /// Urgent services beside the ordinary ones; `nil` when the registry has none.
  var urgentSection: Report.Section? {
    guard !figures.urgent.isEmpty else { return nil }
    return Report.Section(
      id: "urgent", title: .phrase(Phrase(en: "Urgent services", ar: "الخدمات المستعجلة")),
      blocks: [
        .table(
          Report.Table(
            id: "table-urgent",
            caption: Phrase(
              en: "Urgent beside ordinary", ar: "المستعجل إلى جانب العادي"),
            columns: [
              .init("service", Phrase(en: "Urgent service", ar: "الخدمة المستعجلة"), .text),
              .init("subject", Phrase(en: "Measure", ar: "المقياس"), .text),
              .init("ordinary", Phrase(en: "Ordinary", ar: "العادي")),
              .init("urgent", Phrase(en: "Urgent", ar: "المستعجل")),
              .init(
                "difference", Phrase(en: "Urgent minus ordinary", ar: "المستعجل ناقص العادي")),
            ],
            rows: figures.urgent.map { row in
              Report.Table.Row(
                row.id,
                [
                  .name(row.service), .phrase(row.subject), .figure(row.ordinary, row.measure),
                  .figure(row.urgent, row.measure), .figure(row.difference, row.measure),
                ])
            }))
      ])
  }

  /// Double visits and auditors; `nil` when nothing is known about either.
  var qualitySection: Report.Section? {
    guard let quality = figures.quality else { return nil }
    let none = Phrase(en: "not defined", ar: "غير معرّف")
    var blocks: [Report.Block] = [
      .paragraph(
        Sentence(
          en:
            "Double visits with both halves: {pairs}; each counts as one observation. Agreement of "
            + "their scores (intraclass correlation): {icc}.",
          ar: "الزيارات المزدوجة المكتملة: {pairs}، وتُحتسب كل منها مشاهدة واحدة. توافق درجاتها "
            + "(معامل الارتباط داخل الفئة): {icc}.",
          [
            "pairs": .count(quality.pairs),
            "icc": .optional(quality.correlation, .plain(decimals: 2), else: none),
          ]))
    ]
    if !quality.items.isEmpty {
      blocks.append(
        .table(
          Report.Table(
            id: "table-agreement",
            caption: Phrase(
              en: "Agreement of two auditors, by question",
              ar: "توافق المدققَين بحسب السؤال"),
            columns: [
              .init("item", Phrase(en: "Question", ar: "السؤال"), .text),
              .init("pairs", Phrase(en: "Double visits", ar: "الزيارات المزدوجة")),
              .init("agreement", Phrase(en: "Same credit", ar: "الرصيد نفسه")),
              .init("alpha", Phrase(en: "Krippendorff's alpha", ar: "ألفا كريبندورف")),
              .init("reading", Phrase(en: "Reading", ar: "القراءة"), .text),
            ],
            rows: quality.items.map { item in
              Report.Table.Row(
                item.code,
                [
                  .phrase(item.label), .count(item.pairs),
                  .optional(item.agreement, .share.rounded(to: 0), else: none),
                  .optional(item.alpha, .plain(decimals: 2), else: none),
                  .phrase(item.reading),
                ])
            })))
    }
    if !quality.auditors.isEmpty {
      blocks.append(
        .table(
          Report.Table(
            id: "table-auditors",
            caption: Phrase(
              en: "Auditors against others at the same centres, year to the end of the quarter",
              ar: "المدققون مقارنة بغيرهم في المراكز نفسها، سنة حتى نهاية الربع"),
            columns: [
              .init("auditor", Phrase(en: "Code", ar: "الرمز"), .text),
              .init("deviation", Phrase(en: "Mean deviation", ar: "متوسط الانحراف")),
            ],
            rows: quality.auditors.map { auditor in
              Report.Table.Row(
                auditor.code,
                [.identifier(auditor.code), .figure(auditor.deviation, .difference)])
            },
            notes: [
              Sentence(
                en: "A deviation leads to a talk or to training. No score is corrected by it.",
                ar: "يفضي الانحراف إلى حوار أو تدريب، ولا تُصحح به أي درجة.")
            ])))
    }
    return Report.Section(
      id: "quality",
      title: .phrase(Phrase(en: "Quality of the observations", ar: "جودة المشاهدات")),
      blocks: blocks)
  }
}
