import Diagnostics

extension StatisticsMethod {
  /// Distribution functions; a value is `null` where the function is not defined or not finite.
  static let distributions = [
    StatisticsMethod(
      "dist.normal_cdf",
      Phrase(en: "normal distribution function", ar: "دالة التوزيع الطبيعي"),
      input: "x", output: "value"
    ) { input throws(StatisticsError) in
      [.figure("value", NormalDistribution.cdf(try input.number("x")))]
    },
    StatisticsMethod(
      "dist.normal_quantile",
      Phrase(
        en: "normal quantile: the value at a probability",
        ar: "قيمة التوزيع الطبيعي عند احتمال معيّن"), input: "p", output: "value"
    ) { input throws(StatisticsError) in
      [.figure("value", NormalDistribution.quantile(try input.number("p")))]
    },
    StatisticsMethod(
      "dist.t_cdf",
      Phrase(en: "Student's t distribution function", ar: "دالة توزيع t لستيودنت"),
      input: "x, df", output: "value"
    ) { input throws(StatisticsError) in
      [
        .figure(
          "value", StudentDistribution.cdf(try input.number("x"), df: try input.number("df")))
      ]
    },
    StatisticsMethod(
      "dist.t_quantile",
      Phrase(en: "Student's t quantile", ar: "قيمة توزيع t لستيودنت عند احتمال معيّن"),
      input: "p, df", output: "value"
    ) { input throws(StatisticsError) in
      [
        .figure(
          "value",
          StudentDistribution.quantile(try input.number("p"), df: try input.number("df")))
      ]
    },
    StatisticsMethod(
      "dist.chi2_quantile",
      Phrase(en: "chi-squared quantile", ar: "قيمة توزيع مربع كاي عند احتمال معيّن"),
      input: "p, df", output: "value"
    ) { input throws(StatisticsError) in
      [
        .figure(
          "value",
          ChiSquaredDistribution.quantile(try input.number("p"), df: try input.number("df")))
      ]
    },
    StatisticsMethod(
      "dist.beta_quantile",
      Phrase(en: "beta quantile", ar: "قيمة توزيع بيتا عند احتمال معيّن"), input: "p, a, b",
      output: "value"
    ) { input throws(StatisticsError) in
      [
        .figure(
          "value",
          BetaDistribution.quantile(
            try input.number("p"), try input.number("a"), try input.number("b")))
      ]
    },
  ]
}
