import Diagnostics

extension StatisticsMethod {
  /// Comparisons, trends and adjustments; a difference is current minus previous.
  static let changes = [
    StatisticsMethod(
      "compare.two_proportions",
      Phrase(
        en: "difference of two shares (second minus first)",
        ar: "الفرق بين نسبتين (الثانية ناقص الأولى)"),
      input: "x1, n1, x2, n2, conf = 0.95", output: "diff, z, pValue, lower, upper"
    ) { input throws(StatisticsError) in
      let (x1, n1) = try input.share("x1", of: "n1")
      let (x2, n2) = try input.share("x2", of: "n2")
      let change = TwoProportions(x1: x1, n1: n1, x2: x2, n2: n2, try input.confidence())
      return [
        .figure("diff", change.difference), .figure("z", change.z),
        .figure("pValue", change.pValue),
      ] + change.limits.fields()
    },
    StatisticsMethod(
      "compare.welch",
      Phrase(
        en: "difference of two means (second minus first)",
        ar: "الفرق بين متوسطين (الثاني ناقص الأول)"),
      input: "a[], b[], conf = 0.95", output: "diff, t, df, pValue, lower, upper"
    ) { input throws(StatisticsError) in
      let change = WelchComparison(
        try input.numbers("a"), try input.numbers("b"), try input.confidence())
      return [
        .figure("diff", change.difference), .figure("t", change.t),
        .figure("df", change.degreesOfFreedom), .figure("pValue", change.pValue),
      ] + change.limits.fields()
    },
    StatisticsMethod(
      "trend.cochran_armitage",
      Phrase(
        en: "trend of a share over three or more quarters",
        ar: "اتجاه نسبة عبر ثلاثة أرباع سنوية أو أكثر"),
      input: "successes[], totals[], scores[]?", output: "z, pValue"
    ) { input throws(StatisticsError) in
      let trend = try input.proportionTrend()
      return [.figure("z", trend.z), .figure("pValue", trend.pValue)]
    },
    StatisticsMethod(
      "trend.mann_kendall",
      Phrase(
        en: "monotone trend of a figure over eight or more quarters",
        ar: "اتجاه رقم صعوداً أو هبوطاً عبر ثمانية أرباع سنوية أو أكثر"),
      input: "values[]", output: "s, varS, z, pValue, tau"
    ) { input throws(StatisticsError) in
      let trend = MonotoneTrend(try input.numbers("values"))
      return [
        .figure("s", trend.statistic), .figure("varS", trend.variance), .figure("z", trend.z),
        .figure("pValue", trend.pValue), .figure("tau", trend.tau),
      ]
    },
    adjustment(
      .holm,
      Phrase(
        en: "p values of a planned set, adjusted by Holm",
        ar: "قيم p لمجموعة مخططة، معدّلة بطريقة هولم")),
    adjustment(
      .benjaminiHochberg,
      Phrase(
        en: "p values of a list to explore, adjusted by Benjamini and Hochberg",
        ar: "قيم p لقائمة استكشافية، معدّلة بطريقة بنجاميني وهوخبرغ")),
  ]

  private static func adjustment(
    _ method: MultipleTests.Method, _ summary: Phrase
  ) -> StatisticsMethod {
    StatisticsMethod(
      "multiple.\(method.rawValue)", summary, input: "pValues[], alpha = 0.05",
      output: "adjusted[], reject[]"
    ) { input throws(StatisticsError) in
      let tests = MultipleTests(
        try input.numbers("pValues", .unit),
        alpha: try input.number("alpha", .unit, default: 0.05), method: method)
      return [
        .init("adjusted", .array(tests.adjusted.map { .double($0) })),
        .init("reject", .array(tests.isRejected.map { $0.map { .bool($0) } ?? .null })),
      ]
    }
  }
}

extension StatisticsInput {
  /// The quarters of a trend; one without a count is dropped with its score.
  fileprivate func proportionTrend() throws(StatisticsError) -> ProportionTrend {
    let successes = try numbers("successes", .nonNegative)
    let totals = try numbers("totals", .nonNegative)
    let scores =
      value("scores") == nil
      ? totals.indices.map { Double($0 + 1) } : try completeNumbers("scores")
    try expectEqualCounts([
      ("successes", successes.count), ("totals", totals.count), ("scores", scores.count),
    ])
    var quarters: [(x: Double, n: Double, score: Double)] = []
    for index in successes.indices {
      guard let x = successes[index], let n = totals[index] else { continue }
      _ = try NumberBound.within(0...n).check(x, "\(name("successes"))[\(index)]")
      quarters.append((x, n, scores[index]))
    }
    return ProportionTrend(
      successes: quarters.map(\.x), totals: quarters.map(\.n), scores: quarters.map(\.score))
  }
}
