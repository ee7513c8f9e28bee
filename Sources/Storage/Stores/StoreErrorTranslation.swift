/// How the refusals of the system and of SQLite become those of a store.
extension StoreError {
  /// What an error means for the store at a path.
  init(_ error: any Error, path: String) {
    switch error {
    case let error as StoreError: self = error
    case let error as SQLiteError: self.init(sqlite: error, path: path)
    case let error as SystemError: self.init(system: error, path: path)
    default: self = .failed(path: path, attempt: "store", detail: "\(error)")
    }
  }

  private init(sqlite error: SQLiteError, path: String) {
    switch error.primary {
    case .busy, .locked: self = .locked(path: path, holder: LockHolder.find(of: path))
    case .readOnly: self = .readOnly(path: path)
    case .full: self = .diskFull(path: path)
    case .corrupt, .notADatabase: self = .damaged(path: path, detail: error.message)
    case .cannotOpen: self = .readOnly(path: path)
    case .other, .interrupted, .inputOutput, .tooBig, .constraint, .mismatch:
      self = .failed(path: path, attempt: error.sql, detail: error.message)
    }
  }

  private init(system error: SystemError, path: String) {
    if error.isNotFound {
      self = .notFound(path: error.path)
    } else if error.isExisting {
      self = .alreadyExists(path: error.path)
    } else if error.isNoSpace {
      self = .diskFull(path: error.path)
    } else if error.isReadOnly {
      self =
        error.attempt == "open" || error.attempt == "stat"
        ? .notPermitted(path: error.path) : .readOnly(path: error.path)
    } else {
      self = .failed(path: error.path, attempt: error.attempt, detail: error.text)
    }
  }
}
