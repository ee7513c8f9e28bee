import Diagnostics

extension QuarterReport {
  /// The channels of a department and all of them together.
  func channelsTable(_ department: DepartmentFigures, number: Int) -> Report.Table {
    let noWeight = Phrase(en: "the policy gives it no weight", ar: "لم تعطه السياسة وزناً")
    let rows = department.channels.map { channel in
      Report.Table.Row(
        channel.id,
        [
          .phrase(channel.name), .figure(channel.score, .score),
          .optional(channel.weight, .plain(decimals: 0), else: noWeight),
        ])
    }
    let total = department.acrossChannels.map { across in
      Report.Table.Row(
        "all",
        [
          .phrase(Phrase(en: "All channels, weighted", ar: "جميع القنوات مرجحة")),
          .figure(across, .score), .phrase(Phrase("")),
        ], isTotal: true)
    }
    return Report.Table(
      id: "table-channels-\(number)",
      caption: Phrase(
        en: "Channels: \(department.name.en)", ar: "القنوات: \(department.name.ar)"),
      columns: [
        .init("channel", Phrase(en: "Channel", ar: "القناة"), .text),
        .init("score", Phrase(en: "Score", ar: "الدرجة")),
        .init("weight", Phrase(en: "Weight", ar: "الوزن")),
      ], rows: rows + (total.map { [$0] } ?? []),
      notes: [
        Sentence(
          en:
            "A channel without a score leaves its weight to the others; the score over all channels "
            + "is then marked as indicative.",
          ar: "القناة التي لا درجة لها يؤول وزنها إلى غيرها، وتوصف درجة القنوات مجتمعة عندئذ بأنها "
            + "استرشادية.")
      ])
  }

  /// The services of a department that were visited.
  func servicesTable(_ department: DepartmentFigures, number: Int) -> Report.Table {
    Report.Table(
      id: "table-services-\(number)",
      caption: Phrase(
        en: "Services: \(department.name.en)", ar: "الخدمات: \(department.name.ar)"),
      columns: [
        .init("service", Phrase(en: "Service", ar: "الخدمة"), .text),
        .init("score", Phrase(en: "Score", ar: "الدرجة")),
      ],
      rows: department.services.map { service in
        Report.Table.Row(service.id, [.name(service.name), .figure(service.score, .score)])
      })
  }

  /// What satisfaction goes with in a department, and how it does there.
  func driversTable(
    _ department: DepartmentFigures, _ drivers: [DriverFigures], number: Int
  ) -> Report.Table {
    let notComputed = Phrase(en: "not computed", ar: "لم يُحسب")
    return Report.Table(
      id: "table-drivers-\(number)",
      caption: Phrase(
        en: "Aspects of the service: \(department.name.en)",
        ar: "جوانب الخدمة: \(department.name.ar)"),
      columns: [
        .init("driver", Phrase(en: "Aspect", ar: "الجانب"), .text),
        .init("satisfied", Phrase(en: "Satisfied", ar: "الراضون")),
        .init(
          "importance",
          Phrase(en: "Correlation with overall satisfaction", ar: "الارتباط بالرضا العام")),
        .init("quadrant", Phrase(en: "Priority", ar: "الأولوية"), .text),
      ],
      rows: drivers.map { driver in
        Report.Table.Row(
          driver.code,
          [
            .phrase(driver.label), .figure(driver.satisfied, .share),
            .optional(driver.importance, .plain(decimals: 2), else: notComputed),
            .phrase(driver.quadrant ?? Phrase("—")),
          ])
      })
  }
}
