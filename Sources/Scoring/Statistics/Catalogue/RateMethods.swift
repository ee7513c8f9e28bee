import Diagnostics

extension StatisticsMethod {
  /// Shares and rates.
  static let rates = [
    StatisticsMethod(
      "rate.poisson_exact",
      Phrase(
        en: "rate of rare events with exact limits (Garwood)",
        ar: "معدل الأحداث النادرة بحدود دقيقة (غاروود)"),
      input: "count, exposure, per = 1, conf = 0.95", output: "estimate, lower, upper"
    ) { input throws(StatisticsError) in
      let rate = PoissonRate(
        count: try input.whole("count", .nonNegative),
        exposure: try input.number("exposure", .nonNegative),
        per: try input.number("per", .positive, default: 1), try input.confidence())
      return [.figure("estimate", rate.estimate)] + rate.limits.fields()
    },
    StatisticsMethod(
      "proportion.wilson",
      Phrase(
        en: "share with Wilson's score interval, for reports",
        ar: "نسبة مع فترة ويلسون، للتقارير"),
      input: "successes, n, conf = 0.95", output: "estimate, lower, upper"
    ) { input throws(StatisticsError) in
      let (successes, n) = try input.share("successes", of: "n")
      return Proportion.wilson(successes: successes, of: n, try input.confidence()).fields
    },
    StatisticsMethod(
      "proportion.clopper_pearson",
      Phrase(
        en: "share with the exact interval, for compliance findings",
        ar: "نسبة مع الفترة الدقيقة، لنتائج الامتثال"),
      input: "successes, n, conf = 0.95", output: "estimate, lower, upper"
    ) { input throws(StatisticsError) in
      let (successes, n) = try input.share("successes", of: "n")
      return Proportion.clopperPearson(successes: successes, of: n, try input.confidence()).fields
    },
    StatisticsMethod(
      "proportion.weighted",
      Phrase(
        en: "share of weighted answers with the effective sample size",
        ar: "نسبة إجابات مرجّحة مع حجم العينة الفعّال"),
      input: "y[], w[], conf = 0.95", output: "n, estimate, nEff, deffKish, lower, upper"
    ) { input throws(StatisticsError) in
      let values = try input.numbers("y", .unit)
      let share = WeightedProportion(
        values: values, weights: try input.weights("w", of: values), try input.confidence())
      return [
        .count("n", share.count), .figure("estimate", share.estimate),
        .figure("nEff", share.effectiveCount), .figure("deffKish", share.designEffect),
      ] + share.limits.fields()
    },
  ]
}

extension Proportion {
  fileprivate var fields: [JSON.Member] { [.figure("estimate", estimate)] + limits.fields() }
}
