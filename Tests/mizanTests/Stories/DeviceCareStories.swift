import Storage
import TestSupport
import Testing

@testable import mizan

/// A lost device, a second copy, and who goes on writing.
@Suite struct DeviceCareStories {
  @Test func everySealIsCopiedAndARestoredCopyGoesOnAsSomebodyElse() throws {
    let trial = try FieldTrial()
    let usb = trial.path + "/usb"
    try makeFolder(usb)
    #expect(
      try trial.run(["device", "backup", "--to", usb, "--always"]).status == .exited(0))
    try trial.run(["fill", trial.survey], input: "C-1\n5\n1\n1\n")
    try trial.run(["fill", trial.survey], input: "C-2\n5\n")
    try trial.run(["device", "backup", "--to", usb])
    let old = try Store.open(trial.store, for: .reading)
    let copy = usb + "/" + SecondCopy.name(of: old)
    // The device writes on after the copy and is lost.
    try trial.run(["fill", trial.survey], input: "C-3\n5\n1\n1\n")
    let path = trial.path + "/restored.mizan"
    let restored = try trial.run(["device", "restore", copy, "--store", path])
    #expect(restored.status == .exited(0), "\(restored.messages)")
    let store = try Store.open(path)
    #expect(store.author != old.author)
    #expect(try store.drafts().count == 1)
    let fill = try trial.run(["fill", "--resume", "last", "--store", path], input: "1\n1\n")
    #expect(fill.status == .exited(0), "\(fill.messages)")
    #expect(try trial.run(["verify", path]).status == .exited(0))
    // Both come home, and nothing forks.
    let centre = trial.path + "/centre.mizan"
    try trial.run(["device", "init", "--centre", "--label", "c", "--store", centre])
    let merged = try trial.run(["merge", centre, path, trial.store])
    #expect(!merged.output.lowercased().contains("fork"), "\(merged.output)")
    let home = try Store.open(centre, for: .reading)
    var centres: [String] = []
    try home.forEachSubmission { centres.append($0.centre ?? "") }
    #expect(centres.sorted() == ["C-1", "C-2", "C-3"])
  }

  @Test func theStatusCountsWhatIsOpenSealedAndPacked() throws {
    let trial = try FieldTrial()
    try trial.run(["fill", trial.survey], input: "C-1\n5\n1\n1\n")
    try trial.run(["pack", "-o", trial.path + "/t.mizanpack"])
    try trial.run(["fill", trial.survey], input: "C-2\n5\n1\n1\n")
    try trial.run(["fill", trial.survey], input: "C-3\n")
    let status = try trial.run(["device", "status", "--json"])
    #expect(status.output.contains(#""drafts": 1"#) || status.output.contains(#""drafts":1"#))
    #expect(status.output.contains(#""sealed": 2"#) || status.output.contains(#""sealed":2"#))
    #expect(status.output.contains(#""packed": 1"#) || status.output.contains(#""packed":1"#))
  }

  @Test func aRestoreTakesNoStoresPlace() throws {
    let trial = try FieldTrial()
    let run = try trial.run(["device", "restore", trial.store, "--store", trial.store])
    #expect(run.status == .exited(1))
    let junk = try trial.write("not a store", to: "junk")
    let other = trial.path + "/other.mizan"
    #expect(try trial.run(["device", "restore", junk, "--store", other]).status == .exited(1))
    #expect(!isFile(other))
  }

  @Test func theDoctorTellsWhatItFound() throws {
    let trial = try FieldTrial()
    let run = try trial.run(["doctor"])
    #expect(run.output.contains("SQLite"))
    #expect(run.output.contains("Store: tablet-01"))
    #expect(try trial.run(["doctor"], language: "ar").output.contains("المخزن: tablet-01"))
  }

  @Test func anAnswerAboutATerminalIsRemembered() throws {
    let trial = try FieldTrial()
    let environment = ["HOME": trial.path, "TERM": "strange-256color"]
    let memory = TerminalMemory(environment: environment)
    #expect(BidiSetting.choice(words: [], environment: environment) == .auto)
    try memory.remember(.visual, for: environment)
    #expect(BidiSetting.choice(words: [], environment: environment) == .visual)
    try memory.remember(.logical, for: environment)
    #expect(BidiSetting.choice(words: [], environment: environment) == .logical)
    #expect(BidiSetting.choice(words: ["--bidi", "visual"], environment: environment) == .visual)
    var other = environment
    other["TERM"] = "xterm"
    #expect(BidiSetting.choice(words: [], environment: other) == .auto)
  }

  @Test func contactsAreKeptApartAndErasable() throws {
    let trial = try FieldTrial()
    try trial.run(["fill", trial.survey], input: "C-1\n5\n1\n1\n")
    let add = [
      "contacts", "add", "--for", "last", "--name", "CALL-BACK 1", "--number", "0791234567",
    ]
    #expect(try trial.run(add).messages.contains("--consent"))
    #expect(try trial.run(add + ["--consent"]).status == .exited(0))
    #expect(try trial.run(["contacts", "list"]).output.contains("CALL-BACK 1"))
    let pack = trial.path + "/t.mizanpack"
    try trial.run(["pack", "-o", pack])
    for path in [trial.store, pack] {
      let text = String(decoding: try WholeFile.bytes(of: path), as: UTF8.self)
      #expect(!text.contains("CALL-BACK 1"))
    }
    #expect(try trial.run(["contacts", "erase", "all"]).status == .exited(0))
    #expect(try trial.run(["contacts", "list"]).output.isEmpty)
  }
}
