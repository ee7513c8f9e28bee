import Diagnostics

extension StatisticsMethod {
  /// Plans of samples.
  static let sampling = [
    StatisticsMethod(
      "sample.size_proportion",
      Phrase(
        en: "answers needed for a share with a given margin",
        ar: "عدد الإجابات اللازم لنسبة بهامش خطأ محدد"),
      input: "p, margin, conf = 0.95, population?, deff = 1, responseRate = 1",
      output: "n0, n, invite"
    ) { input throws(StatisticsError) in
      let rate = try input.number("responseRate", .positive, default: 1)
      let size = SampleSize.proportion(
        try input.number("p", .unit), margin: try input.number("margin", .positive),
        population: try input.optionalNumber("population", .nonNegative),
        designEffect: try input.number("deff", .positive, default: 1),
        responseRate: try NumberBound.within(0...1).check(rate, "responseRate"),
        try input.confidence())
      return [
        .figure("n0", size.initial), .figure("n", size.count), .figure("invite", size.invited),
      ]
    },
    StatisticsMethod(
      "sample.size_mean",
      Phrase(
        en: "answers needed for a mean with a given margin",
        ar: "عدد الإجابات اللازم لمتوسط بهامش خطأ محدد"),
      input: "sd, margin, conf = 0.95, population?", output: "n0, n"
    ) { input throws(StatisticsError) in
      let size = SampleSize.mean(
        standardDeviation: try input.number("sd", .nonNegative),
        margin: try input.number("margin", .positive),
        population: try input.optionalNumber("population", .nonNegative), try input.confidence())
      return [.figure("n0", size.initial), .figure("n", size.count)]
    },
    StatisticsMethod(
      "sample.size_compare",
      Phrase(
        en: "answers per group needed to tell two shares apart",
        ar: "عدد الإجابات اللازم في كل مجموعة للتفريق بين نسبتين"),
      input: "p1, p2, power = 0.8, alpha = 0.05", output: "nPerGroup"
    ) { input throws(StatisticsError) in
      let size = SampleSize.perGroup(
        try input.number("p1", .unit), try input.number("p2", .unit),
        power: try input.number("power", .open, default: 0.8),
        alpha: try input.number("alpha", .open, default: 0.05))
      return [.figure("nPerGroup", size)]
    },
    StatisticsMethod(
      "sample.allocate",
      Phrase(
        en: "how a sample is spread over strata", ar: "توزيع العينة على الطبقات"),
      input: "method proportional|neyman|equal, n, strata[{id, N, S?}], minPerStratum = 0",
      output: "allocation{id}"
    ) { input throws(StatisticsError) in
      let method: Allocation.Method = try input.word("method")
      var strata: [Allocation.Stratum] = []
      for stratum in try input.objects("strata") {
        let id = try stratum.newLabel("id", after: strata.map(\.id))
        let spread =
          method == .neyman
          ? try stratum.number("S", .nonNegative) : 0
        strata.append(
          Allocation.Stratum(
            id: id, population: try stratum.whole("N", .nonNegative), spread: spread))
      }
      let sizes = Allocation.sizes(
        n: try input.whole("n", .nonNegative), strata: strata, method: method,
        minimumPerStratum: try input.whole("minPerStratum", .nonNegative, default: 0))
      let allocation = sizes.map { sizes in
        JSON.object(zip(strata, sizes).map { .count($0.id, $1) })
      }
      return [.init("allocation", allocation ?? .null)]
    },
    StatisticsMethod(
      "sample.pps_inclusion",
      Phrase(
        en: "inclusion probabilities proportional to size",
        ar: "احتمالات الاختيار المتناسبة مع الحجم"),
      input: "n, units[{id, size}]", output: "pi{id}, certainty[]"
    ) { input throws(StatisticsError) in
      let (ids, sample) = try input.sizedSample()
      return [
        .figures("pi", zip(ids, sample.probabilities).map { ($0, $1) }),
        .names("certainty", zip(ids, sample.isCertain).filter(\.1).map(\.0)),
      ]
    },
    StatisticsMethod(
      "sample.pps_systematic",
      Phrase(
        en: "a repeatable systematic draw proportional to size",
        ar: "سحب منتظم متناسب مع الحجم وقابل للإعادة"),
      input: "n, units[{id, size}], start in [0, 1)", output: "selected[]"
    ) { input throws(StatisticsError) in
      let (ids, sample) = try input.sizedSample()
      let start = try input.number("start", .unit)
      guard start < 1 else { throw NumberBound.within(0...1).error(input.name("start")) }
      return [.names("selected", sample.systematicDraw(start: start).map { ids[$0] })]
    },
  ]
}

extension StatisticsInput {
  fileprivate func sizedSample()
    throws(StatisticsError) -> (ids: [String], sample: SizeProportionalSample)
  {
    var ids: [String] = []
    var sizes: [Double] = []
    for unit in try objects("units") {
      ids.append(try unit.newLabel("id", after: ids))
      sizes.append(try unit.number("size", .nonNegative))
    }
    let n = try whole("n", .nonNegative)
    return (ids, SizeProportionalSample(n: n, sizes: sizes))
  }
}
