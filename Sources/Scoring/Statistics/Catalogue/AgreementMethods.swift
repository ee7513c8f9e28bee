import Diagnostics

extension StatisticsMethod {
  /// Agreement between auditors and reliability of means.
  static let agreement = [
    StatisticsMethod(
      "agreement.percent",
      Phrase(en: "share of exact matches", ar: "نسبة التطابق التام"),
      input: "a[], b[]", output: "n, agreement"
    ) { input throws(StatisticsError) in
      let (first, second) = try input.pairs()
      let percent = PercentAgreement(first, second)
      return [.count("n", percent.count), .figure("agreement", percent.agreement)]
    },
    StatisticsMethod(
      "agreement.cohen_kappa",
      Phrase(
        en: "agreement of two auditors beyond chance",
        ar: "اتفاق مدققين اثنين بعد استبعاد الصدفة"),
      input: "a[], b[], categories[], weights = none|linear|quadratic",
      output: "n, observed, expected, kappa"
    ) { input throws(StatisticsError) in
      let (first, second) = try input.pairs()
      let weights: CohenKappa.Weights = try input.word("weights", default: CohenKappa.Weights.none)
      let categories = try input.categories(first + second, areOrdered: weights != .none)
      let kappa = CohenKappa(
        try input.places(first, "a", categories), try input.places(second, "b", categories),
        categories: categories.count, weights: weights)
      return [
        .count("n", kappa.count), .figure("observed", kappa.observed),
        .figure("expected", kappa.expected), .figure("kappa", kappa.kappa),
      ]
    },
    StatisticsMethod(
      "agreement.fleiss_kappa",
      Phrase(
        en: "agreement of a fixed number of auditors beyond chance",
        ar: "اتفاق عدد ثابت من المدققين بعد استبعاد الصدفة"),
      input: "table[items][categories]", output: "kappa, observed, expected"
    ) { input throws(StatisticsError) in
      let kappa = FleissKappa(try input.counts("table"))
      return [
        .figure("kappa", kappa.kappa), .figure("observed", kappa.observed),
        .figure("expected", kappa.expected),
      ]
    },
    StatisticsMethod(
      "agreement.krippendorff_alpha",
      Phrase(
        en: "agreement of any number of auditors, missing ratings allowed",
        ar: "اتفاق أي عدد من المدققين مع جواز نقص التقييمات"),
      input: "ratings[raters][units], level nominal|ordinal|interval", output: "alpha, units"
    ) { input throws(StatisticsError) in
      let level: KrippendorffAlpha.Level = try input.word("level")
      let ratings =
        level == .nominal ? try input.codedRows("ratings") : try input.rows("ratings")
      try input.expectEqualCounts(
        ratings.enumerated().map { ("ratings[\($0.offset)]", $0.element.count) })
      let alpha = KrippendorffAlpha(ratings: ratings, level: level)
      return [.figure("alpha", alpha.alpha), .count("units", alpha.units)]
    },
    StatisticsMethod(
      "icc.oneway",
      Phrase(
        en: "intraclass correlation of grouped scores (one-way)",
        ar: "الارتباط داخل المجموعات للدرجات (تحليل أحادي)"),
      input: "groups[][]", output: "icc, msb, msw, k0"
    ) { input throws(StatisticsError) in
      let correlation = OneWayCorrelation(try input.rows("groups"))
      return [
        .figure("icc", correlation.coefficient), .figure("msb", correlation.between),
        .figure("msw", correlation.within), .figure("k0", correlation.groupSize),
      ]
    },
    StatisticsMethod(
      "reliability.spearman_brown",
      Phrase(
        en: "reliability of the mean of several visits", ar: "ثبات متوسط عدة زيارات"),
      input: "icc, visits", output: "reliability"
    ) { input throws(StatisticsError) in
      let icc = try input.optionalNumber("icc", .within(-1...1))
      let visits = try input.number("visits", .nonNegative)
      return [
        .figure("reliability", icc.flatMap { Reliability.ofMean(icc: $0, visits: visits) })
      ]
    },
    StatisticsMethod(
      "reliability.visits_needed",
      Phrase(
        en: "visits needed for a reliability", ar: "عدد الزيارات اللازم لبلوغ درجة ثبات"),
      input: "icc, target", output: "visits"
    ) { input throws(StatisticsError) in
      let icc = try input.optionalNumber("icc", .within(-1...1))
      let target = try input.number("target", .unit)
      return [
        .figure("visits", icc.flatMap { Reliability.visitsNeeded(icc: $0, target: target) })
      ]
    },
  ]
}

extension StatisticsInput {
  fileprivate func pairs() throws(StatisticsError) -> ([String?], [String?]) {
    let (first, second) = (try labels("a"), try labels("b"))
    try expectEqualCounts([("a", first.count), ("b", second.count)])
    return (first, second)
  }

  /// The categories in order; without a list, the answers themselves where their order is no matter.
  fileprivate func categories(
    _ answers: [String?], areOrdered: Bool
  ) throws(StatisticsError) -> [String] {
    if value("categories") == nil, !areOrdered {
      var codes = LabelCodes()
      for answer in answers.compactMap({ $0 }) { _ = codes.code(answer) }
      return codes.labels
    }
    let categories = try labels("categories").compactMap { $0 }
    for (index, category) in categories.enumerated()
    where categories[..<index].contains(category) {
      throw .duplicate("\(name("categories"))[\(index)]", category)
    }
    return categories
  }

  fileprivate func places(
    _ answers: [String?], _ field: String, _ categories: [String]
  ) throws(StatisticsError) -> [Int?] {
    var places: [Int?] = []
    for (index, answer) in answers.enumerated() {
      let place = answer.flatMap { categories.firstIndex(of: $0) }
      if let answer, place == nil {
        throw .unknownValue(answer, in: "\(name(field))[\(index)]", among: categories)
      }
      places.append(place)
    }
    return places
  }

  /// Rows of whole counts.
  fileprivate func counts(_ field: String) throws(StatisticsError) -> [[Int]] {
    var table: [[Int]] = []
    for (row, name) in try required(field).list(name(field)) {
      var counts: [Int] = []
      for (value, name) in try row.list(name) {
        counts.append(try value.whole(name, .within(0...1e9)))
      }
      table.append(counts)
    }
    return table
  }

  /// Rows of names as numbers that only tell them apart.
  fileprivate func codedRows(_ field: String) throws(StatisticsError) -> [[Double?]] {
    var codes = LabelCodes()
    var rows: [[Double?]] = []
    for (row, name) in try required(field).list(name(field)) {
      rows.append(try row.labels(name).map { $0.map { Double(codes.code($0)) } })
    }
    return rows
  }
}
