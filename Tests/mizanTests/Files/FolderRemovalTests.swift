import Foundation
import Testing

@testable import mizan

@Suite struct FolderRemovalTests {
  @Test func aFolderGoesWithEverythingInItAndNothingBehindItsLinks() throws {
    let files = FileManager.default
    let root = files.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? files.removeItem(at: root) }
    let (folder, outside) = (
      root.appendingPathComponent("folder"), root.appendingPathComponent("outside")
    )
    for place in [folder.appendingPathComponent("a/b"), outside] {
      try files.createDirectory(at: place, withIntermediateDirectories: true)
    }
    for file in [folder.appendingPathComponent("a/b/كشف"), outside.appendingPathComponent("kept")] {
      try Data([1]).write(to: file)
    }
    try files.createSymbolicLink(
      at: folder.appendingPathComponent("link"), withDestinationURL: outside)
    try removeFolder(folder.path)
    #expect(!files.fileExists(atPath: folder.path))
    #expect(files.fileExists(atPath: outside.appendingPathComponent("kept").path))
  }

  @Test func whatIsNotThereCannotBeRemoved() {
    #expect(throws: SystemFailure.self) { try removeFolder("/nowhere/at-all") }
  }
}
