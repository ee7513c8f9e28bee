import Diagnostics
import Programme

extension StatisticsMethod {
  /// The index, ranks and what has to stay hidden.
  static let indices = [
    StatisticsMethod(
      "index.composite",
      Phrase(
        en: "department index of weighted components; missing ones are never replaced",
        ar: "مؤشر الدائرة من مكوّنات مرجّحة؛ ولا يُعوَّض المفقود منها"),
      input: "components[{id, weight, score, required = false, se?}], minWeightShare = 0.6, "
        + "aggregation = arithmetic|geometric",
      output: "index, se, weightShare, status"
    ) { input throws(StatisticsError) in
      var components: [CompositeIndex.Component] = []
      for component in try input.objects("components") {
        components.append(
          CompositeIndex.Component(
            id: try component.optionalLabel("id") ?? "",
            weight: try component.number("weight", .weight),
            score: try component.optionalNumber("score"),
            isRequired: try component.bool("required", default: false),
            standardError: try component.optionalNumber("se", .nonNegative)))
      }
      let index = CompositeIndex(
        components, minimumWeightShare: try input.number("minWeightShare", .unit, default: 0.6),
        aggregation: try input.word("aggregation", default: .arithmetic))
      return [
        .figure("index", index.index), .figure("se", index.standardError),
        .figure("weightShare", index.weightShare), .word("status", index.status),
      ]
    },
    StatisticsMethod(
      "rank.competition",
      Phrase(
        en: "ranks by the displayed value; ties share the best rank",
        ar: "الترتيب بحسب القيمة المعروضة؛ والمتساوون يتقاسمون أفضل مرتبة"),
      input: "values[], higherIsBetter = true, decimals = 1", output: "ranks[]"
    ) { input throws(StatisticsError) in
      let ranks = CompetitionRanks.ranks(
        try input.numbers("values"),
        higherIsBetter: try input.bool("higherIsBetter", default: true),
        decimals: try input.whole("decimals", .within(0...12), default: 1))
      return [.init("ranks", .array(ranks.map { $0.map { .integer($0) } ?? .null }))]
    },
    StatisticsMethod(
      "rank.intervals",
      Phrase(
        en: "ranks with the range that the figures cannot tell apart",
        ar: "المراتب مع المدى الذي لا تفرّق الأرقام فيه"),
      input: "items[{id, value, se}], alpha = 0.05, adjust = holm|none, higherIsBetter = true",
      output: "items[{id, rank, bestRank, worstRank}]"
    ) { input throws(StatisticsError) in
      var items: [RankIntervals.Item] = []
      for item in try input.objects("items") {
        items.append(
          RankIntervals.Item(
            id: try item.label("id"), value: try item.optionalNumber("value"),
            standardError: try item.optionalNumber("se", .nonNegative)))
      }
      let intervals = RankIntervals(
        items, alpha: try input.number("alpha", .unit, default: 0.05),
        method: try input.word("adjust", default: .holm),
        higherIsBetter: try input.bool("higherIsBetter", default: true))
      let ranked = zip(items, intervals.ranks).map { item, rank in
        JSON.object([
          .init("id", .string(item.id)), .count("rank", rank?.rank),
          .count("bestRank", rank?.best), .count("worstRank", rank?.worst),
        ])
      }
      return [.init("items", .array(ranked))]
    },
    StatisticsMethod(
      "privacy.suppress",
      Phrase(
        en: "cells to hide, and others so that the total does not give them away",
        ar: "الخلايا الواجب حجبها، وغيرها كي لا يكشفها المجموع"),
      input: "cells[{id, count}], k = 10, totalPublished = true",
      output: "primary[], secondary[], totalSuppressed"
    ) { input throws(StatisticsError) in
      var cells: [CellSuppression.Cell] = []
      for cell in try input.objects("cells") {
        cells.append(
          CellSuppression.Cell(
            id: try cell.newLabel("id", after: cells.map(\.id)),
            count: try cell.whole("count", .nonNegative)))
      }
      let suppression = CellSuppression(
        cells, k: try input.whole("k", .positive, default: 10),
        isTotalPublished: try input.bool("totalPublished", default: true))
      return [
        .names("primary", suppression.primary), .names("secondary", suppression.secondary),
        .init("totalSuppressed", .bool(suppression.isTotalSuppressed)),
      ]
    },
  ]
}
