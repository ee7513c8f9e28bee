import Diagnostics

extension StatisticsMethod {
  /// Means.
  static let means = [
    StatisticsMethod(
      "mean.summary",
      Phrase(
        en: "mean, standard deviation and t interval",
        ar: "المتوسط والانحراف المعياري وفترة ثقة t"),
      input: "values[], conf = 0.95", output: "n, missing, mean, sd, se, lower, upper"
    ) { input throws(StatisticsError) in
      let summary = MeanSummary(try input.numbers("values"), try input.confidence())
      return [
        .count("n", summary.count), .count("missing", summary.missing),
        .figure("mean", summary.mean), .figure("sd", summary.standardDeviation),
        .figure("se", summary.standardError),
      ] + summary.limits.fields()
    }
  ]

  /// Satisfaction of service recipients.
  static let satisfaction = [
    StatisticsMethod(
      "satisfaction.csat",
      Phrase(
        en: "satisfaction: share in the top boxes, mean and index 0–100",
        ar: "الرضا: نسبة أعلى الخيارات والمتوسط والمؤشر من 0 إلى 100"),
      input: "ratings[], scaleMax = 5, topBoxes = 2, conf = 0.95",
      output: "n, missing, top, topBox, lower, upper, mean, index"
    ) { input throws(StatisticsError) in
      let scale = try input.number("scaleMax", .within(1...1000), default: 5)
      let satisfaction = TopBoxSatisfaction(
        ratings: try input.numbers("ratings", .within(1...scale)), scaleMaximum: scale,
        topBoxes: try input.number("topBoxes", .within(0...scale), default: min(2, scale)),
        try input.confidence())
      return [
        .count("n", satisfaction.count), .count("missing", satisfaction.missing),
        .count("top", satisfaction.top), .figure("topBox", satisfaction.topBox.estimate),
      ] + satisfaction.topBox.limits.fields() + [
        .figure("mean", satisfaction.mean), .figure("index", satisfaction.index),
      ]
    },
    StatisticsMethod(
      "satisfaction.nps",
      Phrase(
        en: "net promoter score; reported, never part of the index",
        ar: "صافي نقاط المروّجين؛ يُعرض ولا يدخل في المؤشر"),
      input: "ratings[] from 0 to 10, conf = 0.95",
      output: "n, promoters, passives, detractors, nps, se, lower, upper"
    ) { input throws(StatisticsError) in
      let ratings = try input.numbers("ratings", .within(0...10))
      if let index = ratings.firstIndex(where: { $0.map { $0 != $0.rounded() } ?? false }) {
        throw .notWhole("\(input.name("ratings"))[\(index)]")
      }
      let score = NetPromoterScore(ratings: ratings, try input.confidence())
      return [
        .count("n", score.count), .count("promoters", score.promoters),
        .count("passives", score.passives), .count("detractors", score.detractors),
        .figure("nps", score.score), .figure("se", score.standardError),
      ] + score.limits.fields()
    },
    StatisticsMethod(
      "satisfaction.ces",
      Phrase(
        en: "customer effort: mean and share that found it easy",
        ar: "جهد المتعامل: المتوسط ونسبة من وجدوا الخدمة سهلة"),
      input: "ratings[], scaleMax?, easyFrom, conf = 0.95",
      output: "n, mean, easyShare, lower, upper"
    ) { input throws(StatisticsError) in
      let scale = try input.number("scaleMax", .within(1...1000), default: 1000)
      let effort = CustomerEffort(
        ratings: try input.numbers("ratings", .within(1...scale)),
        easyFrom: try input.number("easyFrom"), try input.confidence())
      return [
        .count("n", effort.count), .figure("mean", effort.mean),
        .figure("easyShare", effort.easyShare.estimate),
      ] + effort.easyShare.limits.fields()
    },
  ]
}
