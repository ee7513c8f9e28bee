import Diagnostics
import Storage

/// Parameters and steps that several commands share.
enum Shared {
  static let store = Parameter<String?>.option(
    "store", .path, variable: "MIZAN_STORE",
    Phrase(
      en: "The store of this device; otherwise .mizan/device.mizan in the home folder.",
      ar: "مخزن هذا الجهاز، وإلا فالملف ‎.mizan/device.mizan في مجلد المستخدم."))

  static let centre = Parameter<String>.argument(
    "CENTRE", .path, Phrase(en: "The store of the centre.", ar: "مخزن المركز."))
}

extension Invocation {
  /// The folders of the project around the current folder.
  var folders: ProjectFolders { ProjectFolders(environment: surroundings.environment) }

  /// Opens the store of this device.
  func deviceStore(
    for purpose: Store.Purpose = .writing, clock: DeviceClock = .system
  ) throws -> Store {
    let path = self[Shared.store] ?? folders.deviceStore
    guard isFile(path) else { throw NoDeviceStore(path: path) }
    let store = try Store.open(path, for: purpose, clock: clock)
    return purpose == .writing ? try DeviceGuard(self).guarded(store, clock: clock) : store
  }
}

/// There is no device store yet.
struct NoDeviceStore: ExplainedError {
  let path: String

  var message: Phrase {
    Phrase(
      en: "this device has no store at '\(path)' yet", ar: "لا مخزن لهذا الجهاز في '\(path)' بعد")
  }

  var help: Phrase? {
    Phrase(
      en: "make one: mizan device init --label NAME",
      ar: "أنشئ واحداً: mizan device init --label NAME")
  }
}

extension StoreError: ExplainedError {}
