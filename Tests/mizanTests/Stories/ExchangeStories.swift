import Diagnostics
import FoundationEssentials
import Storage
import TestSupport
import Testing

@testable import mizan

/// Files between devices and the centre, with the built program.
@Suite struct ExchangeStories {
  /// A device with two visits, and an empty centre.
  private func field() throws -> FieldTrial {
    let trial = try FieldTrial()
    for answers in ["C-1\n5\n1\n1\n", "C-2\n9\n2\nrude\n1\n"] {
      try trial.run(["fill", trial.survey, "--collector", "A-01"], input: answers)
    }
    let centre = trial.path + "/centre.mizan"
    try trial.run(["device", "init", "--centre", "--label", "centre", "--store", centre])
    return trial
  }

  private func json(_ run: FieldTrial.Run) throws -> JSON {
    try #require(JSONReader.read(SourceFile(name: "output", text: run.output)).root?.json)
  }

  @Test(.enabled(if: ExternalProgram.isInstalled("ssh-keygen") || isFile("/usr/bin/ssh-keygen")))
  func aSignedPackIsTrustedOnceSomebodyComparedTheKey() throws {
    let trial = try field()
    let centre = trial.path + "/centre.mizan"
    let pack = trial.path + "/a.mizanpack"
    let packed = try trial.run(["pack", "-o", pack])
    #expect(packed.messages.contains("signed with the key"))
    #expect(try trial.run(["merge", centre, pack]).status == .exited(0))
    let before = try json(trial.run(["devices", centre, "--json"]))
    #expect(before.elements?.first?["protection"]?.text == "unconfirmed")
    let told = try #require(json(trial.run(["device", "key", "--json"]))["fingerprint"]?.text)
    let wrong = try trial.run(
      ["trust", centre, "tablet-01", "--person", "E-1", "--fingerprint", "SHA256:x"])
    #expect(wrong.status == .exited(1))
    let trusted = try trial.run(
      ["trust", centre, "tablet-01", "--person", "E-1", "--fingerprint", told])
    #expect(trusted.status == .exited(0))
    let after = try json(trial.run(["devices", centre, "--json"]))
    #expect(after.elements?.first?["protection"]?.text == "signed")
    let signers = FileManager.default.contents(atPath: centre + ".allowed_signers") ?? Data()
    #expect(String(decoding: signers, as: UTF8.self).contains("namespaces=\"mizan\" ssh-ed25519 "))
    let verified = try json(trial.run(["verify", centre, "--json"]))
    #expect(verified["sound"]?.bool == true)
    #expect(verified["signatures"]?.integer == 1)
    #expect(verified["unchecked_signatures"]?.integer == 0)
    var data = try #require(FileManager.default.contents(atPath: pack))
    let place = try #require(data.firstRange(of: Data("drafts\t0".utf8)))
    data.replaceSubrange(place, with: Data("drafts\t7".utf8))
    try data.write(to: URL(fileURLWithPath: pack))
    let forged = try trial.run(["merge", centre, pack])
    #expect(forged.status == .exited(1))
    #expect(forged.output.contains("the signature of the pack is not that of the device's key"))
  }

  @Test func withoutSSHKeygenEverythingWorksAndSaysUnsigned() throws {
    let trial = try FieldTrial(withStore: false)
    let environment = trial.environment().merging(["PATH": "/nonexistent"]) { $1 }
    func run(_ words: [String], input: String = "") throws -> ExternalProgram {
      try BuiltProgram.run(words, input: input, environment: environment)
    }
    let made = try run(["device", "init", "--label", "t"])
    #expect(made.messages.contains("unsigned"))
    _ = try run(["fill", trial.survey], input: "C-1\n5\n1\n1\n")
    let pack = trial.path + "/a.mizanpack"
    #expect(try run(["pack", "-o", pack]).messages.contains("unsigned"))
    let centre = trial.path + "/centre.mizan"
    _ = try run(["device", "init", "--centre", "--label", "c", "--store", centre])
    #expect(try run(["merge", centre, pack]).succeeded)
    #expect(
      String(decoding: try run(["devices", centre]).output, as: UTF8.self).contains("unsigned"))
    #expect(
      String(decoding: try run(["verify", centre]).output, as: UTF8.self).contains("unsigned"))
  }

  @Test func aReceiptMakesTheNextPackSmall() throws {
    let trial = try field()
    let centre = trial.path + "/centre.mizan"
    let pack = trial.path + "/a.mizanpack"
    try trial.run(["pack", "-o", pack])
    try trial.run(["merge", centre, pack])
    #expect(try trial.run(["prune"]).status == .exited(1))
    let receipts = try json(trial.run(["receipt", centre, "-o", trial.path, "--json"]))
    let receipt = try #require(receipts.elements?.first?["file"]?.text)
    #expect(try trial.run(["merge", trial.store, receipt]).status == .exited(0))
    #expect(try trial.run(["prune"]).status == .exited(0))
    try trial.run(["fill", trial.survey], input: "C-3\n5\n1\n1\n")
    let next = try json(trial.run(["pack", "--since", "receipt", "-o", pack, "--json"]))
    #expect(next["entries"]?.integer == 1)
    #expect(try trial.run(["merge", centre, pack]).status == .exited(0))
    #expect(try Store.open(centre, for: .reading).quarters().map(\.count).reduce(0, +) == 3)
    let forDevice = trial.path + "/for.mizanpack"
    let made = try trial.run(
      ["pack", "--for", "tablet-01", "--store", centre, "-o", forDevice])
    #expect(made.status == .exited(0))
    #expect(try trial.run(["merge", trial.store, forDevice]).status == .exited(0))
    #expect(try trial.run(["verify"]).status == .exited(0))
  }

  @Test func aRevokedDeviceIsRefusedAndToldWhy() throws {
    let trial = try field()
    let centre = trial.path + "/centre.mizan"
    let pack = trial.path + "/a.mizanpack"
    try trial.run(["pack", "-o", pack])
    try trial.run(["merge", centre, pack])
    let revoked = try trial.run(
      [
        "revoke", centre, "tablet-01", "--from", "2020-01-01", "--reason", "stolen", "--person",
        "E",
      ])
    #expect(revoked.status == .exited(0))
    #expect(revoked.output.contains("from 2020-01-01; what arrived before stays valid"))
    #expect(revoked.output.contains("2 visits or interviews arrived since that date"))
    try trial.run(["fill", trial.survey], input: "C-3\n5\n1\n1\n")
    try trial.run(["pack", "-o", pack])
    let run = try trial.run(["merge", centre, pack])
    #expect(run.status == .exited(1))
    #expect(run.output.contains("revoked"))
    #expect(try trial.run(["merge", centre, pack], language: "ar").output.contains("أُلغي"))
    let list = try trial.run(["quarantine", "list", centre])
    #expect(list.output.contains("a.mizanpack"))
    let explained = try trial.run(["quarantine", "explain", centre, "1"])
    #expect(explained.output.contains("what to do:"))
    let file = trial.path + "/kept.bin"
    #expect(try trial.run(["quarantine", "export", centre, "1", "-o", file]).status == .exited(0))
    #expect(
      FileManager.default.contents(atPath: file) == FileManager.default.contents(atPath: pack))
    #expect(try trial.run(["quarantine", "retry", centre, "1"]).status == .exited(1))
    #expect(try trial.run(["quarantine", "explain", centre, "99"]).status == .exited(1))
  }

  @Test func aRestoredBackupGoesOnUnderANewIdentity() throws {
    let trial = try field()
    let centre = trial.path + "/centre.mizan"
    let backup = trial.path + "/backup.mizan"
    try FileManager.default.copyItem(atPath: trial.store, toPath: backup)
    try trial.run(["fill", trial.survey], input: "C-3\n5\n1\n1\n")
    let lost = trial.path + "/lost.mizanpack"
    try trial.run(["pack", "-o", lost])
    try FileManager.default.removeItem(atPath: trial.store)
    try FileManager.default.copyItem(atPath: backup, toPath: trial.store)
    let restored = try trial.run(["fill", trial.survey], input: "C-4\n5\n1\n1\n")
    #expect(restored.messages.contains("restored from a backup"))
    let pack = trial.path + "/a.mizanpack"
    try trial.run(["pack", "-o", pack])
    let merged = try trial.run(["merge", centre, pack, lost])
    #expect(merged.status == .exited(0))
    #expect(!merged.output.contains("two devices"))
    #expect(try Store.open(centre, for: .reading).quarters().map(\.count).reduce(0, +) == 4)
  }

  @Test func encryptionWithoutAgeIsRefusedAndNothingIsWritten() throws {
    let trial = try field()
    let pack = trial.path + "/a.mizanpack"
    let environment = trial.environment().merging(["PATH": "/nonexistent"]) { $1 }
    let run = try BuiltProgram.run(
      ["pack", "-o", pack, "--encrypt", "age1xyz"], environment: environment)
    // The key of the store cannot be used without its program either; that is only said.
    #expect(run.ending == .exited(1))
    #expect(run.messages.contains("'age' is not installed"))
    #expect(!isFile(pack))
  }

  @Test func anEncryptedPackIsOpenedWithTheKey() throws {
    let trial = try field()
    let centre = trial.path + "/centre.mizan"
    // A stand-in for age that turns a file into something of the same shape and back.
    let age = try trial.write(
      """
      #!/bin/sh
      if [ "$1" = -d ]; then tail -n +2 "$6" > "$5"; else
        { echo age-encryption.org/v1; cat "$5"; } > "$4"; fi
      """, to: "age")
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: age)
    let environment = trial.environment().merging(["PATH": trial.path + ":/usr/bin:/bin"]) { $1 }
    let pack = trial.path + "/a.mizanpack.age"
    let packed = try BuiltProgram.run(
      ["pack", "-o", pack, "--encrypt", "age1xyz"], environment: environment)
    #expect(packed.succeeded)
    let closed = try BuiltProgram.run(["merge", centre, pack], environment: environment)
    #expect(closed.ending == .exited(1))
    #expect(String(decoding: closed.output, as: UTF8.self).contains("--identity"))
    let opened = try BuiltProgram.run(
      ["merge", centre, pack, "--identity", "key.txt"], environment: environment)
    #expect(opened.succeeded)
    #expect(try Store.open(centre, for: .reading).quarters().map(\.count).reduce(0, +) == 2)
  }

  @Test func aConflictIsShownAndSettledAnswerByAnswer() throws {
    let trial = try field()
    let centre = trial.path + "/centre.mizan"
    try trial.run(["merge", centre, trial.store])
    let device = try Store.open(trial.store)
    let other = try Store.open(centre)
    var id = ""
    try device.forEachSubmissionText { summary, text in
      guard id.isEmpty else { return }
      id = summary.id
      for (store, value) in [(device, "11"), (other, "22")] {
        let body =
          text
          .replacingOccurrences("revision\t1", "revision\t2")
          .replacingOccurrences("parent\t\n", "parent\t\(summary.entry.text)\n")
          .replacingOccurrences("reason\t\n", "reason\tcorrected\n")
          .replacingOccurrences("minutes\tanswered\t5", "minutes\tanswered\t\(value)")
          .replacingOccurrences("minutes\tanswered\t9", "minutes\tanswered\t\(value)")
        try store.append(.submission, subject: id, base: [summary.entry], body: body)
      }
    }
    #expect(try trial.run(["merge", centre, trial.store]).output.contains("two versions"))
    let shown = try trial.run(["conflicts", centre])
    #expect(shown.output.contains("≠ minutes"))
    #expect(shown.output.contains("11") && shown.output.contains("22"))
    #expect(try trial.run(["conflicts", centre], language: "ar").output.contains("النسخ 2"))
    let wrong = try trial.run(
      ["resolve", centre, id, "--keep", "Z", "--reason", "x", "--person", "E"])
    #expect(wrong.status == .exited(1))
    let settled = try trial.run(
      [
        "resolve", centre, id, "--keep", "A", "--answer", "minutes=B", "--reason", "x", "--person",
        "E",
      ])
    #expect(settled.status == .exited(0))
    #expect(try trial.run(["conflicts", centre]).messages.contains("no conflicts"))
    let log = try trial.run(["log", centre, "--kind", "resolution", "--body"])
    #expect(log.output.contains("person"))
  }

  @Test func verifyNamesTheAlteredEntryAndEndsWithOne() throws {
    let trial = try field()
    var data = try #require(FileManager.default.contents(atPath: trial.store))
    let place = try #require(data.firstRange(of: Data("minutes\tanswered\t5".utf8)))
    data.replaceSubrange(place, with: Data("minutes\tanswered\t7".utf8))
    try data.write(to: URL(fileURLWithPath: trial.store))
    let run = try trial.run(["verify", trial.store])
    #expect(run.status == .exited(1))
    #expect(run.output.contains("does not match its hash"))
    #expect(run.output.contains("NOT sound"))
  }

  @Test(arguments: [
    ["merge", "c", "f", "--limit", "nothing=3"], ["pack", "--since", "yesterday"],
    ["revoke", "c", "d", "--from", "soon", "--reason", "x", "--person", "E"],
    ["resolve", "c", "v"], ["log", "--limit", "0"],
  ])
  func aWrongCommandLineOfTheExchangeEndsWith64(words: [String]) throws {
    let trial = try FieldTrial(withStore: false)
    #expect(try trial.run(words).status == .exited(64))
  }
}

extension String {
  fileprivate func replacingOccurrences(_ old: String, _ new: String) -> String {
    var text = self
    while let range = text.firstRange(of: old) { text.replaceSubrange(range, with: new) }
    return text
  }
}
