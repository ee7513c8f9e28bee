import Diagnostics

extension StatisticsMethod {
  /// Targets, times and the request platform.
  static let performance = [
    StatisticsMethod(
      "kpi.attainment",
      Phrase(
        en: "a measured value against its announced target",
        ar: "القيمة المتحققة مقابل المستهدف المعلن"),
      input: "direction lower|higher|exact, target, actual, tolerancePct = 0",
      output: "attainment, deviationPct, status"
    ) { input throws(StatisticsError) in
      let attainment = Attainment(
        try input.word("direction"), target: try input.optionalNumber("target", .nonNegative),
        actual: try input.optionalNumber("actual"),
        tolerancePercent: try input.number("tolerancePct", .nonNegative, default: 0))
      return [
        .figure("attainment", attainment.attainment),
        .figure("deviationPct", attainment.deviationPercent), .word("status", attainment.status),
      ]
    },
    StatisticsMethod(
      "kpi.time_summary",
      Phrase(
        en: "minutes: share within target, mean, median and 90th percentile",
        ar: "الدقائق: نسبة ما وقع ضمن المستهدف والمتوسط والوسيط والمئين التسعون"),
      input: "values[], target, conf = 0.95",
      output: "n, mean, median, p90, within, withinShare, lower, upper"
    ) { input throws(StatisticsError) in
      let summary = TimeSummary(
        try input.numbers("values"), target: try input.optionalNumber("target"),
        try input.confidence())
      return [
        .count("n", summary.count), .figure("mean", summary.mean),
        .figure("median", summary.median), .figure("p90", summary.p90),
        .count("within", summary.within),
        .figure("withinShare", summary.withinShare.estimate),
      ] + summary.withinShare.limits.fields()
    },
    StatisticsMethod(
      "bekhedmatkom.component",
      Phrase(
        en: "timeliness and ratings of requests on the Bekhedmatkom platform",
        ar: "الالتزام بالوقت وتقييمات الطلبات على منصة بخدمتكم"),
      input: "due, onTime, ratings[], weights{timeliness = 0.5, satisfaction = 0.5}?, conf = 0.95",
      output: "timelinessPct, timelinessLower, timelinessUpper, rated, unrated, meanRating, "
        + "satisfactionIndex, satisfiedPct, dissatisfiedPct, component"
    ) { input throws(StatisticsError) in
      let due = try input.whole("due", .nonNegative)
      let weights = try input.object("weights")
      let component = PlatformComponent(
        due: due, onTime: try input.whole("onTime", .within(0...Double(due))),
        ratings: try input.numbers("ratings", .within(1...5)),
        timelinessWeight: try weights?.number("timeliness", .weight, default: 0.5) ?? 0.5,
        satisfactionWeight: try weights?.number("satisfaction", .weight, default: 0.5) ?? 0.5,
        try input.confidence())
      return [.figure("timelinessPct", component.timelinessPercent)]
        + component.timelinessLimits.fields("timelinessLower", "timelinessUpper") + [
          .count("rated", component.rated), .count("unrated", component.unrated),
          .figure("meanRating", component.meanRating),
          .figure("satisfactionIndex", component.satisfactionIndex),
          .figure("satisfiedPct", component.satisfiedPercent),
          .figure("dissatisfiedPct", component.dissatisfiedPercent),
          .figure("component", component.component),
        ]
    },
  ]
}
