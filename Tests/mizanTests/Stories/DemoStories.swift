import FoundationEssentials
import Storage
import TestSupport
import Testing

@testable import mizan

/// The demonstration, from any folder and twice in a row.
@Suite struct DemoStories {
  @Test func theDemonstrationRunsTwiceInARow() throws {
    let trial = try FieldTrial(withStore: false)
    let folder = trial.path + "/exports"
    let first = try trial.run(["demo", "--output", folder])
    #expect(first.status == .exited(0), "\(first.messages)")
    for words in ["Plan (nothing was changed)", "1 awaiting review", "Sample registry"] {
      #expect(first.output.contains(words), "\(words)")
    }
    let centre = try Store.open(folder + "/demo/centre.mizan", for: .reading)
    var allegations = 0
    try centre.forEachSubmissionText { _, text in
      if text.contains("a\tbreach[1]/breach_words\tanswered\t") { allegations += 1 }
    }
    #expect(allegations == 6)
    let devices = try trial.run(["devices", folder + "/demo/centre.mizan"])
    #expect(devices.output.contains("demo-1"))
    #expect(!devices.output.contains("!"), "nothing is wrong with a device of the demonstration")
    let second = try trial.run(["demo", "--output", folder], language: "ar")
    #expect(second.status == .exited(0), "\(second.messages)")
    #expect(second.output.contains("سجل تجريبي"))
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    #expect(
      files == [
        "demo", "report-2026-Q3-ar.csv", "report-2026-Q3-ar.html", "report-2026-Q3-en.csv",
        "report-2026-Q3-en.html", "report-2026-Q3.json",
      ])
  }
}
