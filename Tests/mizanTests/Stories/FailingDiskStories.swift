import Glibc
import Storage
import TestSupport
import Testing

@testable import mizan

/// A disk on which the kernel finds an error in the middle of a visit and makes everything read-only.
@Suite(
  .enabled(if: FailingDisk.isPossible, "nobody may mount a disk here and make it fail"))
struct FailingDiskStories {
  @Test func theVisitGoesOnAfterTheDiskWasRepaired() throws {
    let trial = try FieldTrial(withStore: false)
    let disk = try FailingDisk(at: trial.path)
    let path = disk.path + "/device.mizan"
    var environment = trial.environment()
    environment["MIZAN_STORE"] = path
    try trial.run(["device", "init", "--label", "tablet-01", "--store", path])
    let terminal = PseudoTerminal()
    let program = try BuiltProgram.start(
      ["fill", trial.survey], on: terminal, environment: environment)
    try terminal.read(until: "Which centre?")
    try terminal.read(until: "> ")
    terminal.type("C-1\r")
    try terminal.read(until: "How many minutes")
    try terminal.read(until: "> ")
    try disk.fail()
    terminal.type("33\r")
    try terminal.read(until: "not kept yet")
    try terminal.read(until: "2  leave")
    terminal.type("2\r")
    try terminal.read(until: "--resume")
    #expect(program.wait() == .exited(0))
    #expect(!terminal.isRaw)
    try disk.repair()
    #expect(try trial.run(["verify", path]).status == .exited(0))
    let resumed = try trial.run(
      ["fill", "--resume", "last", "--store", path], input: "33\n1\n1\n")
    #expect(resumed.status == .exited(0), "\(resumed.messages)")
    #expect(resumed.messages.contains("= C-1"))
  }
}
