import Diagnostics

extension QuarterReport {
  /// How every number of a report came about, table by table and column by column, and how to follow
  /// any of them to its answers.
  func appendix(of cells: [AddressedCell]) -> Report.Section {
    var rows: [Report.Table.Row] = []
    var seen: Set<String> = []
    for cell in cells {
      let words = cell.address.split(separator: "/")
      guard words.count == 3, let table = words.first, let column = words.last else { continue }
      // The tables of single departments are alike: one of them stands for all.
      let family = table.last?.isNumber == true ? table.prefix { !$0.isNumber } : table
      guard seen.insert("\(family)/\(column)").inserted,
        let scope = FigureScope(cell.address, of: figures)
      else { continue }
      rows.append(
        Report.Table.Row(
          "\(family)/\(column)",
          [
            .phrase(cell.table), .phrase(cell.column), .phrase(scope.method),
            .phrase(rests(on: scope)), .identifier(cell.address),
          ]))
    }
    return Report.Section(
      id: "appendix",
      title: .phrase(
        Phrase(en: "Appendix: where each number comes from", ar: "ملحق: مصدر كل رقم")),
      blocks: [
        .paragraph(
          Sentence(
            en:
              "Every number of this report has an address. With “mizan explain” and the address it is "
              + "followed down to its visits, answers, devices and times, and from any answer back up.",
            ar: "لكل رقم في هذا التقرير عنوان، ويُتتبع به بالأمر «mizan explain» نزولاً إلى زياراته "
              + "وإجاباتها وأجهزتها وأوقاتها، ومن أي إجابة صعوداً.")),
        .table(
          Report.Table(
            id: "table-appendix",
            caption: Phrase(en: "How the numbers came about", ar: "كيف نتجت الأرقام"),
            columns: [
              .init("table", Phrase(en: "Table", ar: "الجدول"), .text),
              .init("column", Phrase(en: "Number", ar: "الرقم"), .text),
              .init("method", Phrase(en: "How", ar: "كيف"), .text),
              .init("rests", Phrase(en: "Rests on", ar: "يستند إلى"), .text),
              .init("address", Phrase(en: "Example of an address", ar: "مثال للعنوان"), .text),
            ], rows: rows)),
      ])
  }

  private func rests(on scope: FigureScope) -> Phrase {
    var parts: [Phrase] = []
    if let visits = scope.visits { parts.append(words(of: visits)) }
    if scope.interviews != nil {
      parts.append(Phrase(en: "interviews held to the end", ar: "المقابلات المكتملة"))
    }
    if !scope.parts.isEmpty {
      parts.append(
        Phrase(en: "other numbers: \(scope.parts.count)", ar: "أرقام أخرى: \(scope.parts.count)"))
    }
    guard !parts.isEmpty else {
      return Phrase(en: "data that was imported", ar: "بيانات مستوردة")
    }
    return Phrase(
      en: parts.map(\.en).joined(separator: "; "), ar: parts.map(\.ar).joined(separator: "؛ "))
  }

  private func words(of visits: FigureScope.Visits) -> Phrase {
    let standing =
      switch visits.standing {
      case .valid: Phrase(en: "scored visits", ar: "الزيارات المحتسبة")
      case .awaiting: Phrase(en: "visits awaiting review", ar: "الزيارات بانتظار المراجعة")
      case .any: Phrase(en: "all visits received", ar: "جميع الزيارات الواردة")
      }
    let period =
      switch visits.period {
      case .quarter: Phrase(en: "of the quarter", ar: "في الربع")
      case .year: Phrase(en: "of the year to its end", ar: "في السنة المنتهية به")
      case .twoQuarters: Phrase(en: "of two quarters", ar: "في ربعين")
      }
    return Phrase(en: "\(standing.en) \(period.en)", ar: "\(standing.ar) \(period.ar)")
  }
}
