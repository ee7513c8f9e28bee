import Diagnostics
import Programme
import Reporting
import Scoring
import Sessions
import Storage
import Testing

@testable import mizan

/// Data that cannot be scored has its documented outcome: no figure, a partial one, or "not comparable";
/// never a crash, never a zero that means "unknown".
@Suite struct QuarterBadInputTests {
  private func registry(
    _ trial: borrowing ScoringTrial, _ change: (String) -> String
  ) throws {
    let text = try #require(
      try trial.store.currentVersion(.registry, subject: "registry")?.body)
    let changed = change(text)
    #expect(changed != text)
    try trial.store.appendVersion(.registry, subject: "registry", body: changed)
  }

  @Test func aStoreWithoutRegistryHasNationalFiguresOnly() throws {
    let trial = try ScoringTrial(visits: 50, interviews: 40, before: 0)
    try registry(trial) { _ in
      #"{"registry": "empty", "version": "1", "sample": true, "departments": [], "centres": []}"#
    }
    let score = try trial.score().score
    #expect(score.departments.isEmpty)
    #expect(score.audit.estimate == nil)
    #expect(score.breaches.summary.visits > 40)
    #expect(score.satisfaction?.overall?.basis == .simple)
    #expect(score.unknownCentres.values.reduce(0, +) == 50)
  }

  @Test func aDepartmentWithoutCentresHasNoScoreAndNoIndex() throws {
    let trial = try ScoringTrial(visits: 60, interviews: 60, before: 0, departments: 2)
    try registry(trial) {
      $0.replacing(
        #""departments":["#,
        with:
          #""departments":[{"id":"D-99","kind":"department","name":{"ar":"دائرة","en":"Department"}},"#
      )
    }
    let result = try trial.score()
    let department = try #require(result.score.departments.first { $0.department.id == "D-99" })
    #expect(department.audit.estimate == nil)
    #expect(department.audit.status == .suppressed)
    #expect(department.index.index == nil)
    #expect(department.index.status == .missingRequired)
    #expect(department.satisfaction == nil)
    #expect(department.components.allSatisfy { $0.score == nil })
    #expect(department.auditChange == nil || department.auditChange?.word == .notComparable)
    let figures = try trial.figures(result)
    #expect(figures["table-departments/D-99/audit"]?["value"]?.double == nil)
    #expect(figures["table-index/D-99/index_audit"]?["type"]?.text == "undefined")
  }

  @Test func aWaveWithoutDesignIsASimpleSample() throws {
    let trial = try ScoringTrial(visits: 80, interviews: 80, before: 0, departments: 1, centres: 2)
    let designed = try #require(try trial.score().score.departments.first)
    #expect(designed.satisfaction?.overall?.basis != .simple)
    try registry(trial) { text in
      var text = text
      while let start = text.firstRange(of: #""annual_transactions":"#) {
        let rest = text[start.upperBound...]
        let end = rest.firstIndex { !$0.isNumber } ?? rest.endIndex
        let comma = text.index(after: end) < text.endIndex && text[end] == ","
        text.removeSubrange(start.lowerBound..<(comma ? text.index(after: end) : end))
      }
      return text.replacing(",}", with: "}")
    }
    let department = try #require(try trial.score().score.departments.first)
    #expect(department.satisfaction?.overall?.basis == .simple)
    #expect(department.satisfaction?.overall?.share != nil)
    #expect(department.audit.estimate == nil)
    #expect(department.audit.unweighted.count == 2)
    #expect(department.index.status == .missingRequired)
  }

  @Test func quartersWithDifferentFormsAreNotComparable() throws {
    let trial = try ScoringTrial(
      visits: 120, interviews: 0, before: 120, departments: 1, centres: 3)
    let same = try #require(try trial.score().score.departments.first?.auditChange)
    #expect(same.obstacle == nil)
    #expect(same.difference != nil)
    // The next quarter is visited with other weights.
    let form = BenchQuarter.visitForm.replacing(#""weight": 3"#, with: #""weight": 5"#)
    let hash = try trial.store.add(DefinitionBundleOf.visit(form))
    let next = try Quarter(reading: "2026-Q4")
    var bench = BenchQuarter(quarter: next, departments: 1, centres: 3, seed: 4)
    for _ in 0..<100 {
      let visit = bench.visit(definition: hash)
      let entry = try trial.store.append(visit)
      try trial.store.append(
        Review(decision: .accepted, reason: "", reviewer: "E-01", entry: entry.hash),
        of: visit.id)
    }
    let result = try QuarterScoring(store: trial.store, quarter: next).run()
    let change = try #require(result.score.departments.first?.auditChange)
    #expect(change.word == .notComparable)
    #expect(change.obstacle == .otherForm)
    #expect(change.difference == nil)
    let figures = try trial.figures(result)
    #expect(figures["table-change/D-01/change"]?["value"]?.double == nil)
  }

  @Test func aFormWithOtherWordingOnlyIsTheSame() throws {
    let trial = try ScoringTrial(
      visits: 90, interviews: 0, before: 0, departments: 1, centres: 3)
    let form = BenchQuarter.visitForm.replacing("محور", with: "قسم")
    let hash = try trial.store.add(DefinitionBundleOf.visit(form))
    let next = try Quarter(reading: "2026-Q4")
    var bench = BenchQuarter(quarter: next, departments: 1, centres: 3, seed: 4)
    for _ in 0..<90 {
      let visit = bench.visit(definition: hash)
      let entry = try trial.store.append(visit)
      try trial.store.append(
        Review(decision: .accepted, reason: "", reviewer: "E-01", entry: entry.hash),
        of: visit.id)
    }
    let change = try #require(
      try QuarterScoring(store: trial.store, quarter: next).run().score.departments.first?
        .auditChange)
    #expect(change.obstacle == nil)
    #expect(change.word != .notComparable)
  }

  @Test func componentsWithoutDataMakeTheIndexPartialAndSayIt() throws {
    let trial = try ScoringTrial(visits: 200, interviews: 200, before: 0, departments: 1)
    let result = try trial.score()
    let department = try #require(result.score.departments.first)
    #expect(department.index.status == .partial)
    #expect(department.components.first { $0.id == "kpi" }?.score == nil)
    let report = try trial.report(result)
    let table = try #require(report.tables.first { $0.table.id == "table-index" }?.table)
    let place = try #require(table.columns.firstIndex { $0.id == "index_completeness" })
    #expect(table.rows.first?.cells[place] == .phrase(Phrase(en: "partial", ar: "جزئي")))
  }

  @Test func anEmptyQuarterHasNoFiguresRatherThanZeros() throws {
    let trial = try ScoringTrial(visits: 20, interviews: 10, before: 0)
    let result = try QuarterScoring(
      store: trial.store, quarter: try Quarter(reading: "2031-Q1")
    ).run()
    #expect(result.score.visits.total == 0)
    #expect(result.score.audit.estimate == nil)
    #expect(result.score.satisfaction == nil)
    #expect(result.score.breaches.summary.rate.estimate == nil)
    #expect(result.score.departments.allSatisfy { $0.index.index == nil && $0.rank == nil })
  }

  @Test func aSuppressedDepartmentIsNeverRanked() throws {
    let trial = try ScoringTrial(visits: 300, interviews: 300, before: 0, departments: 4)
    try registry(trial) {
      $0.replacing(#""id":"D-04","kind""#, with: #""id":"D-04","kind""#) + " "
    }
    let score = try trial.score().score
    for department in score.departments where department.audit.status != .published {
      #expect(department.rank == nil)
    }
    for department in score.departments {
      guard let rank = department.rank else { continue }
      #expect(rank.best <= rank.rank && rank.rank <= rank.worst)
    }
  }

  @Test func fewInterviewsOfOneDepartmentHideAnotherToo() throws {
    let trial = try ScoringTrial(visits: 0, interviews: 0, before: 0, departments: 3, centres: 2)
    var bench = BenchQuarter(quarter: trial.quarter, departments: 3, centres: 2, seed: 5)
    let hash = try trial.store.add(DefinitionBundleOf.interview(BenchQuarter.interviewForm))
    var kept: [String: Int] = [:]
    for _ in 0..<400 {
      let interview = bench.interview(definition: hash)
      let department = String(interview.subject.centre?.dropFirst(2).prefix(2) ?? "")
      let limit = ["01": 6, "02": 60, "03": 90][department] ?? 0
      guard kept[department, default: 0] < limit else { continue }
      kept[department, default: 0] += 1
      try trial.store.append(interview)
    }
    let result = try trial.score()
    let hidden = result.score.departments.filter(\.isSatisfactionProtected).map(\.department.id)
    #expect(hidden == ["D-01", "D-02"])
    let figures = try trial.figures(result)
    for id in hidden {
      #expect(figures["table-satisfaction/\(id)/responses"]?["type"]?.text == "withheld")
      #expect(figures["table-satisfaction/\(id)/satisfied"]?["value"]?.double == nil)
      #expect(figures["table-satisfaction/\(id)/net_promoters"]?["value"]?.double == nil)
    }
    #expect(figures["table-satisfaction/all/responses"]?["value"]?.integer != nil)
  }
}
