import FoundationEssentials
import Glibc
import Storage
import TestSupport
import Testing

@testable import mizan

/// Bad input: a clear message in the chosen language, status 1, and every store as it was.
@Suite struct BadInputStories {
  @Test(arguments: [
    (
      "en", "there is no survey 'surveys/satisfacton.json'",
      "did you mean surveys/satisfaction.json?"
    ),
    ("ar", "لا يوجد استبيان باسم 'surveys/satisfacton.json'", "هل تقصد surveys/satisfaction.json؟"),
  ])
  func anUnknownSurveyIsSaidSo(language: String, message: String, help: String) throws {
    let trial = try FieldTrial()
    let run = try trial.run(["fill", "surveys/satisfacton.json"], language: language)
    #expect(run.status == .exited(1))
    #expect(run.messages.contains(message))
    #expect(run.messages.contains(help))
  }

  @Test func brokenJSONIsLocated() throws {
    let trial = try FieldTrial(withStore: false)
    let file = try trial.write("{\n  \"settings\": {,}\n}", to: "broken.json")
    let run = try trial.run(["survey", "check", file])
    #expect(run.status == .exited(1))
    #expect(run.output.contains("broken.json:2:16: error:"))
  }

  @Test func aDefinitionWithErrorsIsNotFilled() throws {
    let trial = try FieldTrial()
    let file = try trial.write(#"{"settings": {}, "survey": []}"#, to: "bad.json")
    let run = try trial.run(["fill", file])
    #expect(run.status == .exited(1))
    #expect(run.messages.contains("mizan survey check"))
    #expect(try Store.open(trial.store, for: .reading).drafts(nil).isEmpty)
  }

  @Test func aDeviceWithoutAStoreIsToldHowToMakeOne() throws {
    let trial = try FieldTrial(withStore: false)
    let run = try trial.run(["fill", trial.survey], language: "ar")
    #expect(run.status == .exited(1))
    #expect(run.messages.contains("mizan device init"))
  }

  @Test func aStoreIsNotMadeTwice() throws {
    let trial = try FieldTrial()
    let before = FileManager.default.contents(atPath: trial.store)
    let run = try trial.run(["device", "init", "--label", "again"])
    #expect(run.status == .exited(1))
    #expect(FileManager.default.contents(atPath: trial.store) == before)
  }

  @Test(arguments: ["not a database at all", ""])
  func aFileThatIsNoStoreIsRefused(content: String) throws {
    let trial = try FieldTrial(withStore: false)
    try trial.write(content, to: "device.mizan")
    let run = try trial.run(["drafts"])
    #expect(run.status == .exited(1))
    #expect(run.messages.contains("is not a Mizan store"))
  }

  @Test func aNewerStoreIsRefusedWithBothVersions() throws {
    let trial = try FieldTrial()
    try edit(trial.store) { $0.replaceSubrange(60..<64, with: [0, 0, 0, 99]) }
    let run = try trial.run(["drafts"])
    #expect(run.status == .exited(1))
    #expect(run.messages.contains("99"))
  }

  @Test func aLockedStoreSaysThatItIsInUse() throws {
    let trial = try FieldTrial()
    let store = try Store.open(trial.store)
    let run = try store.atomically {
      _ = try store.append(.policy, subject: "policy", body: "{}")
      return try trial.run(["fill", trial.survey], input: "C-1\n")
    }
    #expect(run.status == .exited(1))
    #expect(run.messages.contains("in use"))
  }

  @Test func aTruncatedFileIsSetAsideAndTheOthersAreMerged() throws {
    let trial = try FieldTrial()
    try trial.run(["fill", trial.survey], input: "C-1\n5\n1\n1\n")
    let pack = trial.path + "/good.mizanpack"
    #expect(try trial.run(["pack", "-o", pack]).status == .exited(0))
    let whole = try #require(FileManager.default.contents(atPath: pack))
    let cut = trial.path + "/cut.mizanpack"
    try whole.prefix(whole.count / 2).write(to: URL(fileURLWithPath: cut))
    let centre = trial.path + "/centre.mizan"
    try trial.run(["device", "init", "--centre", "--label", "centre", "--store", centre])
    let run = try trial.run(["merge", centre, cut, pack])
    #expect(run.status == .exited(1))
    #expect(run.output.contains("good.mizanpack]: "))
    #expect(run.output.contains("→"))
    #expect(try trial.run(["merge", centre, pack]).output.contains("nothing new"))
  }

  @Test func aPackThatCannotBeWrittenSaysSo() throws {
    let trial = try FieldTrial()
    let run = try trial.run(["pack", "-o", trial.path + "/missing/a.mizanpack"])
    #expect(run.status == .exited(1))
    #expect(run.messages.contains("the folder"))
  }

  @Test(arguments: [
    ["fil"], ["fill", "--anwers", "x"], ["score"], ["merge", "centre.mizan"],
    ["report", "c", "--quarter", "2026-5"],
  ])
  func aWrongCommandLineEndsWith64(words: [String]) throws {
    let trial = try FieldTrial(withStore: false)
    let run = try trial.run(words)
    #expect(run.status == .exited(64))
    #expect(run.output.isEmpty)
    #expect(!run.messages.isEmpty)
  }

  private func edit(_ path: String, _ change: (inout Data) -> Void) throws {
    var data = try #require(FileManager.default.contents(atPath: path))
    change(&data)
    try data.write(to: URL(fileURLWithPath: path))
  }
}
