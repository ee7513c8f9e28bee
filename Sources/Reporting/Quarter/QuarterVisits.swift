import Diagnostics
import Programme

extension QuarterReport {
  /// What became of every visit that arrived.
  var visitsSection: Report.Section {
    var blocks: [Report.Block] = [.table(visitsTable)]
    if !figures.visits.rejected.isEmpty { blocks.append(.table(rejectionsTable)) }
    return Report.Section(
      id: "visits",
      title: .phrase(Phrase(en: "Visits and their review", ar: "الزيارات ومراجعتها")),
      blocks: blocks)
  }

  private var visitsTable: Report.Table {
    func row(
      _ id: String, _ name: Cell, _ visits: VisitTally, isTotal: Bool = false
    ) -> Report.Table.Row {
      Report.Table.Row(
        id,
        [
          name, .count(visits.received), .count(visits.accepted), .count(visits.valid),
          .count(visits.insufficient), .count(visits.awaiting), .count(visits.returned),
          .count(visits.rejectedTotal),
        ], isTotal: isTotal)
    }
    return Report.Table(
      id: "table-visits",
      caption: Phrase(en: "What became of the visits", ar: "ما آلت إليه الزيارات"),
      columns: [
        Self.departmentColumn, .init("received", Phrase(en: "Received", ar: "الواردة")),
        .init("accepted", Phrase(en: "Accepted", ar: "المقبولة")),
        .init("valid", Phrase(en: "of these scored", ar: "المحتسبة منها")),
        .init(
          "insufficient", Phrase(en: "of these too little observed", ar: "ناقصة التغطية منها")),
        .init("awaiting", Phrase(en: "Awaiting review", ar: "بانتظار المراجعة")),
        .init("returned", Phrase(en: "Returned", ar: "معادة للاستكمال")),
        .init("rejected", Phrase(en: "Rejected", ar: "المرفوضة")),
      ],
      rows: figures.departments.map { row($0.id, .name($0.name), $0.visits) }
        + [row("all", .phrase(Self.allDepartments), figures.visits, isTotal: true)],
      notes: [
        Sentence(
          en: "Only the scored visits enter any figure of this report.",
          ar: "لا يدخل في أرقام هذا التقرير إلا الزيارات المحتسبة.")
      ])
  }

  private var rejectionsTable: Report.Table {
    Report.Table(
      id: "table-rejections",
      caption: Phrase(en: "Why visits were rejected", ar: "أسباب رفض الزيارات"),
      columns: [
        .init("reason", Phrase(en: "Reason", ar: "السبب"), .text),
        .init("visits", Phrase(en: "Visits", ar: "الزيارات")),
      ],
      rows: RejectionReason.allCases.compactMap { reason in
        figures.visits.rejected[reason].map {
          Report.Table.Row(reason.rawValue, [.phrase(reason.name), .count($0)])
        }
      })
  }

  /// The channels that were observed; `nil` when they were not told apart.
  var channelsSection: Report.Section? {
    guard !figures.channels.isEmpty else { return nil }
    let noWeight = Phrase(en: "the policy gives it no weight", ar: "لم تعطه السياسة وزناً")
    return Report.Section(
      id: "channels", title: .phrase(Phrase(en: "Channels", ar: "قنوات تقديم الخدمة")),
      blocks: [
        .table(
          Report.Table(
            id: "table-channels",
            caption: Phrase(en: "Score of each channel", ar: "درجة كل قناة"),
            columns: [
              .init("channel", Phrase(en: "Channel", ar: "القناة"), .text),
              .init("score", Phrase(en: "Score", ar: "الدرجة")),
              .init("weight", Phrase(en: "Weight", ar: "الوزن")),
            ],
            rows: figures.channels.map { channel in
              Report.Table.Row(
                channel.id,
                [
                  .phrase(channel.name), .figure(channel.score, .score),
                  .optional(channel.weight, .plain(decimals: 0), else: noWeight),
                ])
            }))
      ])
  }
}
