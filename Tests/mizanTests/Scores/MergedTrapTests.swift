import Diagnostics
import Digests
import FoundationEssentials
import Programme
import Storage
import TestSupport
import Testing

@testable import mizan

/// Traps of reviewers (domain model 3.19) that only whole files fall into; the others are in
/// `ReviewerTrapTests` of the scoring.
@Suite("Traps that a reviewer looks for, in whole files") struct MergedTrapTests {
  @Test func aDeviceFileThatIsMergedTwiceCountsOnce() throws {
    let trial = try FieldTrial(withStore: false)
    let device = trial.path + "/device.mizan"
    let store = try Store.create(device, role: .centre, label: "region")
    var bench = BenchQuarter(
      quarter: try Quarter(reading: "2026-Q3"), departments: 2, centres: 3, seed: 5)
    try bench.fill(store, visits: 60, interviews: 60)
    let centre = trial.path + "/centre.mizan"
    _ = try Store.create(centre, role: .centre, label: "centre")
    let copy = trial.path + "/the-same-under-another-name.mizan"
    try WholeFile.write(try WholeFile.bytes(of: device), to: copy)

    func figures() throws -> String {
      let run = try trial.run(["explain", centre, "--quarter", "2026-Q3"])
      #expect(run.status == .exited(0), "\(run.messages)")
      return run.output
    }
    let merged = try trial.run(["merge", centre, device])
    #expect(merged.status == .exited(0), "\(merged.output)\(merged.messages)")
    let once = try figures()
    let log = try Store.open(centre, for: .reading).logHash()
    #expect(once.contains("table-visits/all/valid"))
    _ = try trial.run(["merge", centre, device, copy])
    _ = try trial.run(["merge", centre, copy])
    #expect(try figures() == once)
    #expect(try Store.open(centre, for: .reading).logHash() == log)
    try bench.fill(store, visits: 1, interviews: 0)
    _ = try trial.run(["merge", centre, device])
    #expect(try Store.open(centre, for: .reading).logHash() != log)
  }

  /// The hashes that were published with the draft: UTF-8, without the letter.
  @Test(arguments: [
    ("أ", "956cf7113d8057700a0e6260724ddbbd24bbc38187060fa377c345a532ad2ce5"),
    ("ب", "de583f88309f796170768860070fe33483539021f12d137c56c9152cc9bdcf94"),
    ("ج", "58ef0a362200d6399b27275b3c4dc04035f05e10103b1dea976fefc895cc707c"),
    ("د", "a6086bdeb4140775995b66658c29b165b3b106cbc72a6d373c72c26cc66cadda"),
    ("هـ", "04be02de4c2068665d90d5dd9bf4aeced858e9a592de884a6635373cc79263da"),
    ("و", "2779528fa23099c177c9a9a804833582d292512ed6d499f2e880fdf9552ccb1e"),
    ("ز", "fa1a9a2621c2e1554a8a9dd9dd86acfd1ff38a67fd144160a3b391505aca92a9"),
  ])
  func theClausesReadAsTheyWerePublished(letter: String, hash: String) throws {
    let article = try #require(ReferenceData.article6)
    let clause = try #require(article.clauses.first { $0.letter.arabic == letter })
    #expect(SHA256.hexadecimal(clause.wording.ar) == hash)
  }
}
