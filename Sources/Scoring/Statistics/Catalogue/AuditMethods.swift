import Diagnostics
import Programme

extension StatisticsMethod {
  /// Visits, centres and breaches.
  static let audit = [
    StatisticsMethod(
      "audit.credit",
      Phrase(
        en: "what an answer earns, 0 to 1", ar: "ما تستحقه الإجابة من درجة بين 0 و1"),
      input: "question{type, answer, state = answered, …fields of the type}", output: "credit"
    ) { input throws(StatisticsError) in
      [.figure("credit", try CreditQuestion.credit(input))]
    },
    StatisticsMethod(
      "audit.visit_score",
      Phrase(
        en: "section scores, base and final score, coverage and validity of a visit",
        ar: "درجات محاور الزيارة ودرجتها الأساسية والنهائية وتغطيتها وصلاحيتها"),
      input: "sections[{id, weight, questions[{id, weight = 1, credit, state, critical?}]}], "
        + "breaches[{clause, severity, state}]?, "
        + "config{minCoverage = 0.7, penalties, penaltyCap = 40}?",
      output: "sections, base, final, coverage, valid, criticalFailures"
    ) { input throws(StatisticsError) in
      let sections = try VisitInput.sections(input)
      let score = VisitScore(
        sections, breaches: try VisitInput.breaches(input), rules: try VisitInput.rules(input))
      return [
        .figures("sections", zip(sections, score.sections).map { ($0.id, $1) }),
        .figure("base", score.base),
        .figure("final", score.final),
        .figure("coverage", score.coverage),
        .init("valid", .bool(score.isValid)),
        .names("criticalFailures", score.criticalFailures),
      ]
    },
    StatisticsMethod(
      "audit.centre_score",
      Phrase(
        en: "mean score of a centre over its valid visits, a double visit counting once",
        ar: "متوسط درجة المركز من زياراته الصالحة، والزيارة المزدوجة تُحسب مرة واحدة"),
      input: "visits[{id, score, valid, pairId?}], minPublish = 9, minIndicative = 3, conf = 0.95",
      output: "n, mean, sd, lower, upper, status"
    ) { input throws(StatisticsError) in
      let threshold = ScoringPolicy.Threshold(
        minPublish: try input.whole("minPublish", .nonNegative, default: 9),
        minIndicative: try input.whole("minIndicative", .nonNegative, default: 3))
      let score = CentreScore(
        try VisitInput.observations(input), threshold: threshold, try input.confidence())
      return [
        .count("n", score.count), .figure("mean", score.mean),
        .figure("sd", score.standardDeviation),
      ] + score.limits.fields() + [.word("status", score.status)]
    },
    StatisticsMethod(
      "breach.summary",
      Phrase(
        en: "breaches over visits: prevalence, rate, weighted rate, by clause, pending and cleared",
        ar:
          "الإخلالات في الزيارات: انتشارها ومعدلها ومعدلها المرجّح وتوزيعها على البنود والمعلّق منها وما حُفظ"
      ),
      input: "visits[{id, valid, breaches[{clause, severity, state}]}], points?, conf = 0.95",
      output: "visits, visitsWithBreach, prevalencePct, prevalenceLower, prevalenceUpper, "
        + "breaches, ratePer100, rateLower, rateUpper, weightedRatePer100, byClause, pending, "
        + "cleared"
    ) { input throws(StatisticsError) in
      let summary = BreachSummary(
        try VisitInput.breachVisits(input),
        points: try VisitInput.severities(
          input.object("points"), ScoringPolicy.Breach().points), try input.confidence())
      return [
        .count("visits", summary.visits), .count("visitsWithBreach", summary.visitsWithBreach),
        .figure("prevalencePct", summary.prevalencePercent),
      ] + summary.prevalenceLimits.fields("prevalenceLower", "prevalenceUpper") + [
        .count("breaches", summary.breaches), .figure("ratePer100", summary.rate.estimate),
      ] + summary.rate.limits.fields("rateLower", "rateUpper") + [
        .figure("weightedRatePer100", summary.weightedRate),
        .init(
          "byClause",
          .object(summary.clauses.map { JSON.Member.count($0.clause, $0.count) })),
        .count("pending", summary.pending), .count("cleared", summary.cleared),
      ]
    },
  ]
}
