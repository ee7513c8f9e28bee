import TestSupport

@testable import mizan

/// A small disk in memory, gone when the value ends.
struct SmallDisk: ~Copyable {
  let path: String

  /// Whether this machine lets us mount one.
  static var isPossible: Bool {
    guard let folder = try? TemporaryFolder(),
      let disk = try? SmallDisk(at: folder.path, kilobytes: 64)
    else { return false }
    _ = disk.path
    return true
  }

  init(at folder: String, kilobytes: Int) throws {
    let path = folder + "/disk"
    try makeFolder(path)
    try Self.mount(["-t", "tmpfs", "-o", "size=\(kilobytes)k", "tmpfs", path])
    self.path = path
  }

  /// Nothing can be written to it from here on.
  func makeReadOnly() throws {
    try Self.mount(["-o", "remount,ro", path])
  }

  struct NotMounted: Error {}

  private static let environment = BuiltProgram.environment([
    "PATH": "/usr/sbin:/usr/bin:/sbin:/bin"
  ])

  private static func mount(_ words: [String]) throws {
    let mount = try ExternalProgram.run("mount", words, environment: environment)
    guard mount.succeeded else { throw NotMounted() }
  }

  deinit {
    _ = try? ExternalProgram.run("umount", ["-l", path], environment: Self.environment)
  }
}
