import Diagnostics
import Storage

/// The second copy of a device: a whole store in a folder of the person's choice.
enum SecondCopy {
  /// The name of the copy of a store: its label and the beginning of its identity.
  static func name(of store: Store) -> String {
    let safe = store.label.map { $0 == "/" || $0 == "\0" || $0.isWhitespace ? "-" : $0 }
    return String(safe.drop { $0 == "." || $0 == "-" }) + "-\(store.author.short).mizancopy"
  }

  /// Makes the copy in a folder and remembers when; returns its path.
  @discardableResult
  static func make(of store: Store, in folder: String) throws -> String {
    let path = "\(folder)/\(name(of: store))"
    try store.backUp(to: path)
    var settings = try DeviceSettings(of: store)
    try settings.set(.lastBackup, String(store.now.wall))
    return path
  }

  /// After a visit was sealed: makes the copy that the person settled. A copy that fails never undoes
  /// the seal; the person is told.
  static func afterSeal(of store: Store, _ invocation: Invocation) throws {
    guard let folder = try DeviceSettings(of: store)[.backupFolder] else { return }
    do {
      let path = try make(of: store, in: folder)
      try invocation.say(
        Phrase(en: "Second copy: \(path)", ar: "النسخة الثانية:\n\(path)"))
    } catch let error as any ExplainedError {
      try invocation.say(
        Phrase(
          en: "The second copy was not made: \(error.message.en)",
          ar: "لم تُنشأ النسخة الثانية: \(error.message.ar)"))
    }
  }
}
