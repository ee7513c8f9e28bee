import Diagnostics
import Programme
import Scoring

/// The scores of a quarter as lines for a terminal; the numbers come first so that names in Arabic
/// cannot move them.
struct ScoreTable {
  let result: QuarterScoring.Result
  let language: Language

  func write(to output: any TextSink) throws {
    let score = result.score
    func line(_ text: String = "") throws { try output.writeText(text + "\n") }
    try line(
      Phrase(en: "Quarter \(score.quarter.code)", ar: "الربع \(score.quarter.code)")[language])
    if score.registry?.isSample == true {
      try line(
        Phrase(
          en: "Sample registry: departments and centres are invented.",
          ar: "سجل تجريبي: الدوائر والمراكز مختلقة.")[language])
    }
    try line(standings(score.visits))
    for department in score.departments {
      try line()
      try line(
        "\(figure(department.audit.estimate, department.audit.limits, department.audit.count, department.audit.status))  \(department.department.name[language])"
      )
      for centre in department.centres {
        try line(
          "  \(figure(centre.audit.mean, centre.audit.limits, centre.audit.count, centre.audit.status))  \(centre.centre.name[language])"
        )
      }
    }
    try line()
    try line(breaches(score.breaches))
    if let satisfaction = score.satisfaction { try line(self.satisfaction(satisfaction)) }
    for (code, count) in score.unknownCentres.sorted(by: { $0.key < $1.key }) {
      try line(
        Phrase(
          en: "\(count) visits name the centre '\(code)', which the registry does not know",
          ar: "زيارات عددها \(count) تذكر المركز '\(code)' وهو غير وارد في السجل")[language])
    }
  }

  /// `78.4 [70.1, 86.7] n=9`, or why there is no number.
  private func figure(
    _ value: Double?, _ limits: Limits?, _ n: Int, _ status: PublicationStatus,
    effective: Double? = nil, unit: String = ""
  ) -> String {
    let count =
      effective.map { $0 < Double(n) ? "n=\(n) (\(worth($0)))" : "n=\(n)" } ?? "n=\(n)"
    guard n > 0 else {
      return "—  \(count) (\(Phrase(en: "no observations", ar: "لا مشاهدات")[language]))"
    }
    guard let value, status != .suppressed else {
      return "—  \(count) (\(PublicationStatus.suppressed.phrase[language]))"
    }
    let interval = limits.map { " [\(Decimals.one($0.lower)), \(Decimals.one($0.upper))]" } ?? ""
    let mark = status == .published ? "" : " (\(status.phrase[language]))"
    return "\(Decimals.one(value))\(unit)\(interval) \(count)\(mark)"
  }

  /// What clustered answers are worth.
  private func worth(_ effective: Double) -> String {
    Phrase(
      en: "effective n \(Decimals.one(effective))", ar: "العدد الفعلي \(Decimals.one(effective))")[
        language]
  }

  private func standings(_ counts: StandingCounts) -> String {
    let rejected = counts.rejected.values.reduce(0, +)
    return Phrase(
      en: """
        Visits: \(counts.valid) scored, \(counts.insufficient) with too little coverage, \
        \(counts.awaiting) awaiting review, \(counts.returned) returned, \(rejected) rejected
        """,
      ar: """
        الزيارات: \(counts.valid) محتسبة، \(counts.insufficient) دون التغطية الكافية، \
        \(counts.awaiting) بانتظار المراجعة، \(counts.returned) معادة، \(rejected) مرفوضة
        """)[language]
  }

  private func breaches(_ breaches: BreachScore) -> String {
    let summary = breaches.summary
    let upper = summary.rate.limits.map { Decimals.one($0.upper) } ?? "—"
    return Phrase(
      en: """
        Breaches: \(summary.breaches) confirmed (up to \(upper) per 100 visits), \
        \(summary.pending) pending, \(summary.cleared) cleared
        """,
      ar: """
        المخالفات: \(summary.breaches) مثبتة (حتى \(upper) لكل 100 زيارة)، \
        \(summary.pending) قيد النظر، \(summary.cleared) محفوظة
        """)[language]
  }

  private func satisfaction(_ score: SatisfactionScore) -> String {
    let overall = score.overall
    let value = figure(
      overall?.share.map { $0 * 100 }, overall?.shareLimits?.scaled(by: 100),
      overall?.count ?? 0, score.status, effective: overall?.effectiveCount,
      unit: language == .ar ? "٪" : " %")
    return Phrase(
      en: "Satisfied: \(value); \(score.complete) of \(score.contacts) interviews complete",
      ar: "الراضون: \(value)؛ واكتملت \(score.complete) من \(score.contacts) مقابلة")[language]
  }
}
