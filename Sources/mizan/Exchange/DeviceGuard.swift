import Diagnostics
import Storage

/// Keeps two logs from sharing one identity: a device store that was restored from a backup, or copied
/// to another machine, goes on under a new one before it writes anything.
struct DeviceGuard {
  private let invocation: Invocation

  init(_ invocation: Invocation) {
    self.invocation = invocation
  }

  /// The folder of the notes: outside of the store, where a backup of the store does not reach.
  private var folder: String? {
    let environment = invocation.surroundings.environment
    if let state = environment["XDG_STATE_HOME"], state.hasPrefix("/") { return state + "/mizan" }
    return environment["HOME"].map { $0 + "/.local/state/mizan" }
  }

  /// The store, under a new identity where it needs one.
  func guarded(_ store: Store, clock: DeviceClock) throws -> Store {
    guard store.role == .device, let folder, (try? makeFolder(folder)) != nil else { return store }
    guard let doubt = try store.identityDoubt(notes: folder) else {
      try store.keepNotes(in: folder)
      return store
    }
    let old = store.author
    let key = try DeviceKeys(invocation).prepare(
      for: store.path, label: store.label, existing: nil)
    let renewed = try Store.renew(store.path, key: key, clock: clock)
    try renewed.keepNotes(in: folder)
    let reason =
      switch doubt {
      case .restored:
        Phrase(en: "was restored from a backup", ar: "استُعيد من نسخة احتياطية")
      case .moved: Phrase(en: "was copied from another machine", ar: "نُسخ من جهاز آخر")
      }
    try invocation.say(
      Phrase(
        en:
          "This store \(reason.en). It goes on under the new identity \(renewed.author.short); the work under \(old.short) is kept and can be merged.",
        ar:
          "هذا المخزن \(reason.ar). يتابع بالهوية الجديدة \(renewed.author.short)، والعمل بالهوية \(old.short) محفوظ ويمكن دمجه."
      ))
    return renewed
  }
}
