import Diagnostics
import Storage

/// The key of a store: made beside it, or one that exists.
struct DeviceKeys {
  let keygen: SSHKeygen

  init(_ invocation: Invocation) {
    keygen = SSHKeygen(environment: invocation.surroundings.environment)
  }

  /// The key for a store at a path; `nil` when there is no program to make or use one.
  /// - Parameter existing: the private key to use instead of a new one.
  func prepare(for store: String, label: String, existing: String?) throws -> StoreKey? {
    guard keygen.isInstalled else { return nil }
    if let existing {
      return StoreKey(text: try keygen.publicKey(of: existing).text, path: existing)
    }
    let path = Self.freeName(beside: store)
    let key = try keygen.makeKey(at: path, comment: label.filter { !$0.isNewline })
    return StoreKey(text: key.text, path: path)
  }

  private static func freeName(beside store: String) -> String {
    var path = store + ".key"
    var number = 2
    while isFile(path) || isFile(path + ".pub") {
      path = "\(store).\(number).key"
      number += 1
    }
    return path
  }

  /// How packs of a store are signed, and what to say about it.
  func signing(of store: Store) throws -> Signing {
    guard try store.key != nil else { return Signing(sign: { _ in nil }, state: .noKey) }
    guard keygen.isInstalled else { return Signing(sign: { _ in nil }, state: .noProgram) }
    let stored = try store.keyPath ?? store.path + ".key"
    // A store that was moved with its key beside it still finds it.
    let beside = store.path + ".key"
    guard let path = [stored, beside].first(where: isFile) else { throw KeyFailure.missing(stored) }
    let keygen = keygen
    return Signing(sign: { try keygen.sign($0, with: path) }, state: .signed)
  }
}

/// How packs are signed.
struct Signing {
  /// Signs a statement.
  let sign: PackSigning
  /// Whether it does.
  let state: State

  enum State: String, Hashable {
    case signed
    case noKey = "unsigned: the store has no key"
    case noProgram = "unsigned: ssh-keygen is missing"
  }

  /// What a person is told.
  var remark: Phrase {
    switch state {
    case .signed:
      Phrase(en: "signed with the key of this store", ar: "موقّعة بمفتاح هذا المخزن")
    case .noKey:
      Phrase(
        en: "unsigned: the store has no key. It shows accidents, not forgery",
        ar: "غير موقّعة: لا مفتاح للمخزن. تكشف التلف العارض لا التزوير")
    case .noProgram:
      Phrase(
        en: "unsigned: ssh-keygen is not installed. It shows accidents, not forgery",
        ar: "غير موقّعة: البرنامج ssh-keygen غير مثبّت. تكشف التلف العارض لا التزوير")
    }
  }
}
