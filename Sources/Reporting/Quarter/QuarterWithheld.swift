import Diagnostics

extension QuarterReport {
  /// Every figure that is not shown, and why.
  var withheldSection: Report.Section {
    let items = withheldFigures
    let blocks: [Report.Block] =
      items.isEmpty
      ? [
        .paragraph(
          Sentence(
            en: "Every figure of this report had enough observations to be shown.",
            ar: "توافرت لجميع أرقام هذا التقرير مشاهدات تكفي لعرضها."))
      ]
      : [
        .paragraph(
          Sentence(
            en: "Figures with too few observations are withheld: they would say more about chance, "
              + "or about single people, than about the service.",
            ar: "تُحجب الأرقام التي تقل مشاهداتها، لأنها تدل حينئذ على المصادفة أو على أفراد "
              + "بأعينهم أكثر مما تدل على الخدمة.")),
        .table(withheldTable(items)),
      ]
    return Report.Section(
      id: "withheld",
      title: .phrase(Phrase(en: "What is withheld, and why", ar: "ما حُجب وسبب حجبه")),
      blocks: blocks)
  }

  private struct Withheld {
    let id: String
    let unit: Cell
    let subject: Phrase
    let n: Int?
    let reason: Phrase
  }

  private var withheldFigures: [Withheld] {
    var items: [Withheld] = []
    func add(_ id: String, _ unit: Cell, _ subject: Phrase, _ figure: Figure?) {
      guard case .withheld(let n, let reason) = figure else { return }
      items.append(Withheld(id: id, unit: unit, subject: subject, n: n, reason: reason))
    }
    let score = Phrase(en: "mystery-shopper score", ar: "درجة المتسوق الخفي")
    let satisfied = Phrase(en: "satisfied recipients", ar: "نسبة الراضين")
    let rate = Phrase(en: "rate of breaches", ar: "معدل المخالفات")
    add("all", .phrase(Self.allDepartments), rate, figures.breaches.rate)
    add("all", .phrase(Self.allDepartments), satisfied, figures.satisfaction?.satisfied)
    for department in figures.departments {
      add(department.id, .name(department.name), score, department.audit)
      add(department.id, .name(department.name), satisfied, department.satisfaction?.satisfied)
      add(department.id, .name(department.name), rate, department.breaches.rate)
      for centre in department.centres { add(centre.id, .name(centre.name), score, centre.audit) }
    }
    return items
  }

  private func withheldTable(_ items: [Withheld]) -> Report.Table {
    let hidden = Phrase(
      en: "the count itself could identify people", ar: "قد يكشف العدد نفسه عن أشخاص بأعينهم")
    return Report.Table(
      id: "table-withheld",
      caption: Phrase(en: "Withheld figures", ar: "الأرقام المحجوبة"),
      columns: [
        .init("unit", Phrase(en: "Department or centre", ar: "الدائرة أو المركز"), .text),
        .init("subject", Phrase(en: "Figure", ar: "الرقم"), .text),
        .init("n", Phrase(en: "Observations", ar: "المشاهدات")),
        .init("reason", Phrase(en: "Reason", ar: "السبب"), .text),
      ],
      rows: items.map { item in
        Report.Table.Row(
          item.id,
          [
            item.unit, .phrase(item.subject), item.n.map { .count($0) } ?? .withheld(hidden),
            .phrase(item.reason),
          ])
      })
  }
}
