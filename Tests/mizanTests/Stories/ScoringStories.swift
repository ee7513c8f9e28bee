import Diagnostics
import FoundationEssentials
import Programme
import Storage
import Testing

@testable import mizan

/// A quarter at the centre with the built program: targets, requests, decisions, a kept score, and
/// where a number comes from.
@Suite struct ScoringStories {
  private func filled(_ trial: borrowing FieldTrial) throws -> String {
    let path = trial.path + "/centre.mizan"
    let store = try Store.create(path, role: .centre, label: "centre")
    var bench = BenchQuarter(
      quarter: try Quarter(reading: "2026-Q3"), departments: 2, centres: 3, seed: 3)
    try bench.fill(store, visits: 90, interviews: 60)
    try trial.write(bench.indicators(), to: "kpi.json")
    return path
  }

  private func json(_ text: String) throws -> JSON {
    try #require(JSONReader.read(SourceFile(name: "x", text: text)).root?.json)
  }

  @Test func aQuarterIsScoredKeptCheckedAndExplained() throws {
    let trial = try FieldTrial(withStore: false)
    let centre = try filled(trial)
    let kpi = try trial.run(
      ["kpi", "import", trial.path + "/kpi.json", "--store", centre])
    #expect(kpi.status == .exited(0), "\(kpi.messages)")
    let requests = try trial.write(
      "request,department,in_time,rating\nR-1,D-01,yes,4\nR-2,D-01,no,\nR-3,D-02,,2\n",
      to: "requests.csv")
    let refused = try trial.run(["platform", "import", requests, "--store", centre])
    #expect(refused.status == .exited(1))
    #expect(refused.messages.contains("--quarter 2026-Q3"))
    let words = ["platform", "import", requests, "--quarter", "2026-Q3", "--store", centre]
    #expect(try trial.run(words).status == .exited(0))
    #expect(try trial.run(words).output.contains("already here"))

    let kept = try trial.run(["score", centre, "--keep"])
    #expect(kept.status == .exited(0), "\(kept.messages)")
    #expect(kept.messages.contains("everything was computed"))
    let check = try trial.run(["score", centre, "--check"])
    #expect(check.status == .exited(0), "\(check.output)")
    #expect(check.output.contains(" 0 differ"))

    let list = try json(try trial.run(["explain", centre, "--json"]).output)
    let addresses = list.elements?.compactMap { $0["address"]?.text } ?? []
    for address in [
      "table-departments/D-01/audit", "table-index/D-01/index", "table-indicators/K-01-2/actual",
      "table-platform/D-01/timeliness", "table-urgent/S-01-2-score/difference",
    ] {
      #expect(addresses.contains(address))
      let run = try trial.run(["explain", centre, address])
      #expect(run.status == .exited(0), "\(run.messages)")
      #expect(run.output.contains(address))
    }
    for (address, row) in [
      ("table-indicators/K-01-2/actual", "K-01-2"), ("table-platform/D-01/timeliness", "D-01"),
      ("table-index/D-01/index_kpi", "K-01-5"),
    ] {
      let text = try trial.run(["explain", centre, address]).output
      #expect(
        text.contains("Imported (version ") && text.contains(" of centre, number "), "\(text)")
      let imported = try json(try trial.run(["explain", centre, address, "--json"]).output)[
        "imported"]
      let rows = imported?["rows"]?.elements ?? []
      #expect(rows.contains { ($0["id"] ?? $0["department"])?.text == row }, "\(address)")
      #expect(imported?["entry"]?.text?.count == 64)
    }
    let arabic = try trial.run(
      ["explain", centre, "table-departments/D-01/audit"], language: "ar")
    #expect(arabic.output.contains("كيف: متوسط الدرجات"))
    let wrong = try trial.run(["explain", centre, "table-departments/D-99/audit"])
    #expect(wrong.status == .exited(1))
    #expect(wrong.messages.contains("D-99"))
  }

  @Test func aDecidedBreachCountsAndAnAllegationDoesNot() throws {
    let trial = try FieldTrial(withStore: false)
    let centre = try filled(trial)
    let rows =
      try json(try trial.run(["breach", "list", centre, "--json"]).output).elements ?? []
    let accepted = Set(
      try json(try trial.run(["review", "list", centre, "--json"]).output).elements?
        .filter { $0["review"]?.text == "accepted" }.compactMap { $0["id"]?.text } ?? [])
    let first = try #require(rows.first { accepted.contains($0["visit"]?.text ?? "") })
    let visit = try #require(first["visit"]?.text)
    let number = String(first["allegation"]?.integer ?? 0)
    #expect(try trial.run(["score", centre]).output.contains("Breaches: 0 confirmed"))
    func move(_ step: String) throws -> FieldTrial.Run {
      try trial.run(["breach", "move", centre, visit, number, step, "--reviewer", "R-01"])
    }
    let early = try move("confirm")
    #expect(early.status == .exited(1))
    for step in ["notify", "no_reply", "confirm"] {
      #expect(try move(step).status == .exited(0))
    }
    let scored = try trial.run(["score", centre])
    #expect(scored.output.contains("Breaches: 1 confirmed"))
    #expect(scored.messages.contains("what changed since the last scoring: 1"))
    let none = try trial.run(
      ["breach", "move", centre, visit, "9", "notify", "--reviewer", "R-01"])
    #expect(none.status == .exited(1))
    #expect(none.messages.contains("no allegation number 9"))
  }

  @Test func twoVisitsOfOneCentreBecomeOneObservation() throws {
    let trial = try FieldTrial(withStore: false)
    let centre = try filled(trial)
    let rows = try json(try trial.run(["review", "list", centre, "--json"]).output).elements ?? []
    let visits = rows.filter {
      $0["form"]?.text == "bench-visit" && $0["review"]?.text == "accepted"
        && $0["centre"]?.text == "C-01-1"
    }.compactMap { $0["id"]?.text }
    let others = rows.filter { $0["centre"]?.text == "C-02-1" }.compactMap { $0["id"]?.text }
    try #require(visits.count > 1 && !others.isEmpty)
    _ = try trial.run(["score", centre])
    let refused = try trial.run(["pair", "add", centre, visits[0], others[0]])
    #expect(refused.status == .exited(1))
    #expect(try trial.run(["pair", "add", centre, visits[0], visits[1]]).status == .exited(0))
    let scored = try trial.run(["score", centre])
    #expect(scored.messages.contains("double visits changed"))
    #expect(scored.output.contains("n=\(visits.count - 1)"))
    #expect(try trial.run(["pair", "remove", centre, visits[1]]).status == .exited(0))
    #expect(try trial.run(["score", centre]).output.contains("n=\(visits.count)"))
  }

  @Test func aPolicyIsCheckedBeforeItIsTaken() throws {
    let trial = try FieldTrial(withStore: false)
    let centre = try filled(trial)
    let bad = try trial.write(
      #"{"version": "2", "index": {"weights": {"audit": -5}}}"#, to: "bad.json")
    for words in [["policy", "check", bad], ["policy", "import", bad, "--store", centre]] {
      let run = try trial.run(words)
      #expect(run.status == .exited(1))
      #expect(run.messages.contains("bad.json:1:"))
    }
    let good = try trial.write(#"{"version": "2", "policy": "next"}"#, to: "good.json")
    #expect(try trial.run(["policy", "check", good]).output.contains("in order"))
    _ = try trial.run(["score", centre])
    #expect(
      try trial.run(["policy", "import", good, "--store", centre]).status == .exited(0))
    #expect(try trial.run(["score", centre]).messages.contains("the scoring policy changed"))
  }
}
