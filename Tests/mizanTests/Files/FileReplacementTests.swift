import Diagnostics
import Glibc
import TestSupport
import Testing

@testable import mizan

@Suite struct FileReplacementTests {
  @Test func aFileTakesThePlaceOfTheOldOneForItsOwnerAlone() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("old", to: "report.html")
    try WholeFile.write("new".utf8, to: path)
    #expect(try folder.text(of: "report.html") == "new")
    #expect(try WholeFile.bytes(of: path) == Array("new".utf8))
    #expect(try folder.names() == ["report.html"])
    #expect(try permissions(of: path) == 0o600)
  }

  @Test func nothingHappensUntilItIsFinishedAndNothingStaysIfItIsNot() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("old", to: "data.csv")
    do {
      var replacement = try FileReplacement(of: path)
      try replacement.write("half".utf8)
      #expect(try folder.names().count == 2)
      #expect(try folder.text(of: "data.csv") == "old")
    }
    #expect(try folder.names() == ["data.csv"])
    #expect(try folder.text(of: "data.csv") == "old")
  }

  @Test func aSymbolicLinkStaysOne() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("old", to: "real")
    symlink(path, folder.path("link"))
    try WholeFile.write("new".utf8, to: folder.path("link"))
    #expect(try folder.text(of: "real") == "new")
    #expect(try folder.names() == ["link", "real"])
  }

  @Test func aDeviceIsWrittenToAndNotReplaced() throws {
    try WholeFile.write("gone".utf8, to: "/dev/null")
    var status = stat()
    #expect(stat("/dev/null", &status) == 0)
    #expect(status.st_mode & S_IFMT == S_IFCHR)
  }

  @Test func aRefusalNamesTheFileAndTheReason() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("missing/report.html")
    let failure = try #require(throws: SystemFailure.self) {
      try WholeFile.write("x".utf8, to: path)
    }
    #expect(failure.code == ENOENT)
    #expect(failure.message.en.hasPrefix("cannot write '"))
    #expect(failure.message.en.hasSuffix("': no such file or directory"))
    #expect(throws: SystemFailure.self) { try WholeFile.write("x".utf8, to: folder.path) }
    #expect(throws: SystemFailure.self) { try WholeFile.bytes(of: folder.path) }
  }

  private func permissions(of path: String) throws -> mode_t {
    var status = stat()
    try #require(stat(path, &status) == 0)
    return status.st_mode & 0o777
  }
}
