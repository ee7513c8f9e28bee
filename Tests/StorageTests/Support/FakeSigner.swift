import Digests
import FoundationEssentials

@testable import Storage

/// A signer that needs no program: the signature is a digest over key and text.
struct FakeSigner {
  let key: StoreKey

  init(_ name: String) {
    let bytes = Data(SHA256.digest(Array(name.utf8)))
    key = StoreKey(text: "ssh-ed25519 " + bytes.base64EncodedString(), path: "/nowhere/" + name)
  }

  /// Signs a statement.
  var sign: PackSigning {
    let text = key.text
    return { Self.signature(of: $0, by: text) }
  }

  private static func signature(of text: String, by key: String) -> String {
    "fake " + SHA256.hexadecimal(key + "\n" + text)
  }

  /// Judges such signatures.
  static let checking = SignatureChecking { signature, text, _, key in
    signature == FakeSigner.signature(of: text, by: key) ? .genuine : .forged
  }
}

extension Sample {
  /// A device whose packs are signed.
  static func signedDevice(
    _ folder: Folder, _ name: String = "device", visits: Int = 3, firstID: Int = 0,
    clock: StepClock = StepClock()
  ) throws -> Store {
    let store = try Store.create(
      folder[name], role: .device, label: name, key: FakeSigner(name).key, clock: clock.clock)
    try work(store, visits: visits, firstID: firstID)
    return store
  }
}

extension Store {
  /// Packs with the fake signature of this store.
  @discardableResult
  func signedPack(_ path: String, _ content: PackContent = PackContent()) throws -> String {
    try pack(to: path, content, sign: FakeSigner(label).sign)
    return path
  }

  /// Merges with the fake judge.
  @discardableResult
  func take(_ files: String...) throws -> MergeReport {
    try Merge.carryOut(files, into: self, checking: FakeSigner.checking)
  }

  /// How well the log of another store is protected here.
  func protection(of other: Store) throws -> Protection? {
    try devices().first { $0.log.id == other.author }?.protection
  }
}

extension MergeReport {
  /// Why things were set aside, in order.
  var reasons: [QuarantineReason] { files.flatMap(\.quarantined).map(\.reason) }
}
