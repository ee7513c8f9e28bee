import Foundation
import TestSupport

@testable import mizan

/// A small disk in a file, whose file system can be made to find an error: the kernel makes it read-only
/// from that moment on, under every file that is open there.
struct FailingDisk: ~Copyable {
  let path: String
  private let image: String

  /// Whether this machine lets us mount one and make it fail.
  static let isPossible: Bool = {
    guard let folder = try? TemporaryFolder(), let disk = try? FailingDisk(at: folder.path) else {
      return false
    }
    return (try? disk.trigger()) != nil
  }()

  init(at folder: String) throws {
    path = folder + "/disk"
    image = folder + "/disk.image"
    try makeFolder(path)
    try Self.run("truncate", ["-s", "64M", image])
    try Self.run("mkfs.ext4", ["-q", "-F", image])
    try mount()
  }

  struct NotPossible: Error {}

  /// The kernel finds an error in the file system.
  func fail() throws { try "test".write(toFile: trigger(), atomically: false, encoding: .utf8) }

  /// The disk is taken out, checked and put back; nobody may be using it.
  func repair() throws {
    try Self.run("umount", [path])
    _ = try? Self.run("e2fsck", ["-f", "-y", image])
    try mount()
  }

  private func mount() throws {
    try Self.run("mount", ["-o", "loop,errors=remount-ro", image, path])
  }

  /// The file of the kernel that makes this file system fail.
  private func trigger() throws -> String {
    let mounts = try String(contentsOfFile: "/proc/mounts", encoding: .utf8)
    let line = mounts.split(separator: "\n").last { $0.contains(" \(path) ") }
    guard let device = line?.split(separator: " ").first?.split(separator: "/").last else {
      throw NotPossible()
    }
    let trigger = "/sys/fs/ext4/\(device)/trigger_fs_error"
    guard FileManager.default.isWritableFile(atPath: trigger) else { throw NotPossible() }
    return trigger
  }

  private static func run(_ program: String, _ words: [String]) throws {
    let environment = BuiltProgram.environment(["PATH": "/usr/sbin:/usr/bin:/sbin:/bin"])
    guard try ExternalProgram.run(program, words, environment: environment).succeeded else {
      throw NotPossible()
    }
  }

  deinit { _ = try? Self.run("umount", ["-l", path]) }
}
