extension Store {
  /// Writes everything that may travel into one compact file: the logs, their definitions, evidence
  /// and signatures, without what is in quarantine. The store may be in use meanwhile, and the file
  /// appears under its name only when it is complete.
  @discardableResult
  package func pack(
    to target: String, _ content: PackContent = PackContent(), sign: PackSigning = { _ in nil }
  ) throws -> Pack {
    try writeWhole(to: target, as: "pack") { temporary in
      try database.run("VACUUM INTO \(temporary)")
      let stripped = try PackStripping(temporary, of: self)
      return try stripped.finish(content, sign: sign)
    }
  }

  /// Makes a file under a hidden name and gives it its own when it is complete.
  func writeWhole<Value>(
    to target: String, as word: String, _ write: (_ temporary: String) throws -> Value
  ) throws -> Value {
    guard (try? FileStatus(of: FileSystem.folder(of: target)))?.isFolder == true else {
      throw StoreError.folderMissing(path: target)
    }
    if let status = try? FileStatus(of: target), status == (try? FileStatus(of: path)) {
      throw StoreError.alreadyExists(path: target)
    }
    let temporary = FileSystem.temporaryName(beside: target, word)
    defer {
      for suffix in ["", "-journal"] { FileSystem.remove(temporary + suffix) }
    }
    do {
      try FileSystem.createPrivate(temporary)
      let value = try write(temporary)
      try FileSystem.publish(temporary, as: target)
      return value
    } catch let error as SQLiteError where error.primary == .full {
      throw StoreError.diskFull(path: target)
    } catch let error as SQLiteError {
      throw StoreError(error, path: path)
    } catch let error as SystemError {
      // The hidden name means nothing to a person.
      let path = error.path == temporary ? target : error.path
      throw StoreError(
        SystemError(number: error.number, attempt: error.attempt, path: path), path: target)
    }
  }
}
