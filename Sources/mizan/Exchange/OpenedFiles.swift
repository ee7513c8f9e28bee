/// The files that a merge was given, with encrypted ones opened where a key was given.
struct OpenedFiles: ~Copyable {
  /// The files to merge, in the order in which they were given.
  let paths: [String]
  private let folder: TemporaryPlace?

  init(_ files: [String], identity: String?, environment: [String: String]) throws {
    guard let identity else {
      paths = files
      folder = nil
      return
    }
    let folder = try TemporaryPlace(environment)
    let age = AgeFiles(environment: environment)
    var paths: [String] = []
    for (number, file) in files.enumerated() {
      guard isFile(file), try Self.isEncrypted(file) else {
        paths.append(file)
        continue
      }
      let name = file.split(separator: "/").last.map(String.init) ?? "pack"
      let place = "\(folder.path)/\(number)"
      try makeFolder(place)
      let plain = place + "/" + (name.hasSuffix(".age") ? String(name.dropLast(4)) : name)
      do {
        try age.decrypt(file, to: plain, identity: identity)
        paths.append(plain)
      } catch AgeFailure.refused {
        // One file that the key does not open never hinders the others: the merge reports it.
        paths.append(file)
      }
    }
    self.paths = paths
    self.folder = consume folder
  }

  private static func isEncrypted(_ path: String) throws -> Bool {
    let file = try OpenFile(reading: path)
    return try file.descriptor.read(atMost: 21)?.starts(with: Array("age-encryption.org/v1".utf8))
      ?? false
  }
}
