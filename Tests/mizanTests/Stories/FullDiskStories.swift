import FoundationEssentials
import Storage
import TestSupport
import Testing

@testable import mizan

/// A disk that fills up in the middle of a visit. Where this machine lets nobody make a small disk,
/// the story is not told.
@Suite(.enabled(if: SmallDisk.isPossible, "nobody may mount a disk in memory here"))
struct FullDiskStories {
  @Test func whatWasAcceptedBeforeTheDiskFilledUpIsThere() throws {
    let trial = try FieldTrial(withStore: false)
    let disk = try SmallDisk(at: trial.path, kilobytes: 600)
    let store = disk.path + "/device.mizan"
    try trial.run(["device", "init", "--label", "small", "--store", store])
    let notes = (1...200).map { ":note \($0) " + String(repeating: "م", count: 3000) }
    let run = try trial.run(
      ["fill", trial.survey, "--store", store],
      input: "C-1\n" + notes.joined(separator: "\n") + "\n")
    #expect(run.status == .exited(1))
    #expect(run.messages.contains("no space is left"), "\(run.messages.suffix(400))")
    let kept = try Store.open(store, for: .reading)
    let draft = try #require(try kept.drafts().first)
    let shown = run.messages.components(separatedBy: "the remark is kept").count - 1
    #expect(draft.eventCount >= shown + 1)
    #expect(shown > 5)
  }
}
