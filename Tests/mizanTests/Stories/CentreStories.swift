import Diagnostics
import FoundationEssentials
import Storage
import TestSupport
import Testing

@testable import mizan

/// The central team: merge, review, score and report with the built program.
@Suite struct CentreStories {
  /// A centre that has merged one device with three visits.
  private func centre(_ trial: borrowing FieldTrial) throws -> String {
    for answers in ["C-1\n5\n1\n1\n", "C-1\n9\n2\nrude\n1\n", "C-2\n5\n1\n1\n"] {
      try trial.run(["fill", trial.survey, "--collector", "A-01"], input: answers)
    }
    let centre = trial.path + "/centre.mizan"
    try trial.run(["device", "init", "--centre", "--label", "centre", "--store", centre])
    let pack = trial.path + "/a.mizanpack"
    try trial.run(["pack", "-o", pack])
    #expect(try trial.run(["merge", centre, pack]).status == .exited(0))
    return centre
  }

  @Test func aDryRunShowsThePlanAndChangesNothing() throws {
    let trial = try FieldTrial()
    try trial.run(["fill", trial.survey], input: "C-1\n5\n1\n1\n")
    let centre = trial.path + "/centre.mizan"
    try trial.run(["device", "init", "--centre", "--label", "centre", "--store", centre])
    let run = try trial.run(["merge-sync", "--dry-run", centre, trial.store])
    #expect(run.output.contains("Plan (nothing was changed)"))
    #expect(try Store.open(centre, for: .reading).quarters().isEmpty)
    #expect(try trial.run(["merge", centre, trial.store]).output.contains("Merge report no. 1"))
  }

  @Test func onlyAcceptedVisitsAreScored() throws {
    let trial = try FieldTrial()
    let centre = try centre(trial)
    let before = try trial.run(["score", centre])
    #expect(before.output.contains("0 scored"))
    #expect(before.output.contains("3 awaiting review"))
    #expect(
      try trial.run(["review", "accept", centre, "all", "--reviewer", "E-01"]).status == .exited(0))
    #expect(try trial.run(["score", centre]).output.contains("3 scored"))
    let visits = try trial.run(["review", "list", centre, "--json"])
    let json = try #require(
      JSONReader.read(SourceFile(name: "x", text: visits.output)).root?.json)
    let id = try #require(json.elements?.first?["id"]?.text)
    try trial.run(
      ["review", "reopen", centre, id, "--reviewer", "E-01"])
    #expect(try trial.run(["score", centre]).output.contains("2 scored"))
    try trial.run(
      ["review", "reject", centre, id, "--reviewer", "E-01", "--reason", "wrong_place"])
    #expect(try trial.run(["score", centre]).output.contains("1 rejected"))
    let again = try trial.run(["review", "accept", centre, id, "--reviewer", "E-01"])
    #expect(again.status == .exited(1))
    #expect(again.messages.contains("reopen"))
  }

  @Test func nobodyReviewsTheirOwnVisit() throws {
    let trial = try FieldTrial()
    let centre = try centre(trial)
    let run = try trial.run(["review", "accept", centre, "all", "--reviewer", "A-01"])
    #expect(run.status == .exited(1))
    #expect(try trial.run(["score", centre]).output.contains("0 scored"))
  }

  @Test func theReportIsWrittenInBothLanguages() throws {
    let trial = try FieldTrial()
    let centre = try centre(trial)
    let registry = try trial.write(
      """
      {"registry": "trial", "version": "1", "sample": true,
       "departments": [{"id": "D-1", "name": {"ar": "دائرة تجريبية", "en": "Trial department"}, "kind": "department"}],
       "centres": [{"id": "C-1", "name": {"ar": "مركز تجريبي", "en": "Trial centre"}, "department": "D-1",
                    "governorate": {"ar": "عمان", "en": "Amman"}, "type": "single", "annual_transactions": 1000}],
       "services": []}
      """, to: "registry.json")
    let imported = try trial.run(["registry", "import", registry, "--store", centre])
    #expect(imported.status == .exited(0), "\(imported.messages)")
    #expect(
      try trial.run(["registry", "import", registry, "--store", centre]).output
        .contains("already here"))
    let folder = trial.path + "/reports"
    let run = try trial.run(["report", centre, "--output", folder])
    #expect(run.status == .exited(0), "\(run.messages)")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    #expect(files.count == 5)
    let arabic = try #require(files.first { $0.hasSuffix("-ar.html") })
    let page = try String(contentsOfFile: folder + "/" + arabic, encoding: .utf8)
    #expect(page.contains("<html lang=\"ar\" dir=\"rtl\""))
    #expect(page.contains("<svg"))
    #expect(page.contains("دائرة تجريبية"))
    #expect(!page.contains("rude"))
    let table = try #require(files.first { $0.hasSuffix("-ar.csv") })
    let bytes = try #require(FileManager.default.contents(atPath: folder + "/" + table))
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
  }

  @Test func twoMergesAtOnceLoseNothing() throws {
    let trial = try FieldTrial()
    try trial.run(["fill", trial.survey], input: "C-1\n5\n1\n1\n")
    let pack = trial.path + "/a.mizanpack"
    try trial.run(["pack", "-o", pack])
    let centre = trial.path + "/centre.mizan"
    try trial.run(["device", "init", "--centre", "--label", "centre", "--store", centre])
    let terminals = [PseudoTerminal(), PseudoTerminal()]
    let programs = try terminals.map { try trial.start(["merge", centre, pack], on: $0) }
    let endings = programs.map { $0.wait() }
    #expect(endings.contains(.exited(0)))
    #expect(try trial.run(["merge", centre, pack]).output.contains("nothing new"))
    #expect(try Store.open(centre, for: .reading).quarters().map(\.count) == [1])
  }
}
