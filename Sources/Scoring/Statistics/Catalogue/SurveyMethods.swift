import Diagnostics

extension StatisticsMethod {
  private static let design =
    "y[], w[]?, stratum[]?, cluster[]?, fpc{stratum: 1 − m/M}?, conf = 0.95"

  /// Estimates from designed samples.
  static let surveys = [
    StatisticsMethod(
      "survey.proportion",
      Phrase(
        en: "share of a weighted, stratified, clustered sample with a logit interval",
        ar: "نسبة من عينة مرجّحة طبقية عنقودية مع فترة لوجستية"),
      input: design, output: "n, estimate, se, df, deff, nEff, lower, upper"
    ) { input throws(StatisticsError) in
      let share = SurveyProportion(try input.designSample(.unit), try input.confidence())
      return [
        .count("n", share.count), .figure("estimate", share.estimate),
        .figure("se", share.standardError), .count("df", share.degreesOfFreedom),
        .figure("deff", share.designEffect), .figure("nEff", share.effectiveCount),
      ] + share.limits.fields()
    },
    StatisticsMethod(
      "survey.mean",
      Phrase(
        en: "mean of a weighted, stratified, clustered sample with a t interval",
        ar: "متوسط من عينة مرجّحة طبقية عنقودية مع فترة t"),
      input: design, output: "n, estimate, se, df, lower, upper"
    ) { input throws(StatisticsError) in
      let mean = SurveyMean(try input.designSample(.any), try input.confidence())
      return [
        .count("n", mean.count), .figure("estimate", mean.estimate),
        .figure("se", mean.standardError), .count("df", mean.degreesOfFreedom),
      ] + mean.limits.fields()
    },
    StatisticsMethod(
      "survey.stratified_mean",
      Phrase(
        en: "mean over strata of known size, 0 error for a census",
        ar: "المتوسط على طبقات معلومة الحجم، وخطؤه صفر عند الحصر الشامل"),
      input: "strata[{N, n, mean, variance}], conf = 0.95", output: "estimate, se, lower, upper"
    ) { input throws(StatisticsError) in
      var strata: [StratifiedMean.Stratum] = []
      for stratum in try input.objects("strata") {
        let (count, population) = try stratum.share("n", of: "N")
        strata.append(
          StratifiedMean.Stratum(
            population: population, count: count, mean: try stratum.optionalNumber("mean"),
            variance: try stratum.optionalNumber("variance", .nonNegative)))
      }
      let mean = StratifiedMean(strata, try input.confidence())
      return [.figure("estimate", mean.estimate), .figure("se", mean.standardError)]
        + mean.limits.fields()
    },
    StatisticsMethod(
      "weights.design",
      Phrase(
        en: "design weights N/n of strata, and rescaled to the number of answers",
        ar: "أوزان التصميم N/n للطبقات، ومعدّلة ليساوي مجموعها عدد الإجابات"),
      input: "strata[{id, N, n}]", output: "base{id}, normalised{id}"
    ) { input throws(StatisticsError) in
      var ids: [String] = []
      var strata: [(population: Double, count: Double)] = []
      for stratum in try input.objects("strata") {
        ids.append(try stratum.newLabel("id", after: ids))
        strata.append(
          (try stratum.number("N", .nonNegative), try stratum.number("n", .nonNegative)))
      }
      let weights = DesignWeights(strata)
      return [
        .figures("base", Array(zip(ids, weights.base))),
        .figures("normalised", Array(zip(ids, weights.normalised))),
      ]
    },
  ]
}

extension StatisticsInput {
  /// The answers of a designed sample; a missing one is dropped with its weight and its place.
  fileprivate func designSample(_ bound: NumberBound) throws(StatisticsError) -> DesignSample {
    let values = try numbers("y", bound)
    let weights = value("w") == nil ? nil : try weights("w", of: values)
    let strata = value("stratum") == nil ? nil : try labels("stratum")
    let clusters = value("cluster") == nil ? nil : try labels("cluster")
    var counts = [("y", values.count)]
    if let strata { counts.append(("stratum", strata.count)) }
    if let clusters { counts.append(("cluster", clusters.count)) }
    try expectEqualCounts(counts)

    var stratumCodes = LabelCodes()
    var clusterCodes = LabelCodes()
    let corrections = try corrections(isStratified: strata != nil, &stratumCodes)
    var sample = DesignSample(corrections: corrections)
    for (index, value) in values.enumerated() {
      guard let value else { continue }
      var (stratum, cluster) = (0, Int?.none)
      if let strata { stratum = stratumCodes.code(try present(strata[index], "stratum", index)) }
      if let clusters {
        cluster = clusterCodes.code(try present(clusters[index], "cluster", index))
      }
      sample.add(value, weight: weights?[index] ?? 1, stratum: stratum, cluster: cluster)
    }
    return sample
  }

  /// The finite population corrections by the code of the stratum. A single number, or the single
  /// entry of an unstratified sample, holds for all.
  private func corrections(
    isStratified: Bool, _ codes: inout LabelCodes
  ) throws(StatisticsError) -> [Int: Double] {
    guard let fpc = value("fpc") else { return [:] }
    if fpc.double != nil, !isStratified { return [0: try number("fpc", .unit)] }
    guard let object = try object("fpc") else { return [:] }
    let entries = try object.namedNumbers(.unit)
    if !isStratified { return entries.count == 1 ? [0: entries[0].1] : [:] }
    var corrections: [Int: Double] = [:]
    for (label, correction) in entries { corrections[codes.code(label)] = correction }
    return corrections
  }

  private func present(
    _ label: String?, _ field: String, _ index: Int
  ) throws(StatisticsError) -> String {
    guard let label else { throw .missing("\(name(field))[\(index)]") }
    return label
  }
}
