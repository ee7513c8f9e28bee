import Diagnostics
import Glibc
import Storage

/// Keys and signatures by the `ssh-keygen` of the system, which administrators already trust.
struct SSHKeygen: Sendable {
  /// What separates our signatures from others of the same key.
  static let namespace = "mizan"

  private let environment: [String: String]

  init(environment: [String: String]) {
    var environment = environment
    environment["LC_ALL"] = "C"
    environment["TZ"] = "UTC"
    self.environment = environment
  }

  /// Whether the program is there.
  var isInstalled: Bool {
    // Without a mode it says what is missing, and that is enough to know.
    (try? run(["-l", "-f", "/dev/null"])) != nil
  }

  /// Makes a key pair without a pass phrase at a path that must be free, and returns the public key.
  func makeKey(at path: String, comment: String) throws -> PublicKey {
    guard !isFile(path), !isFile(path + ".pub") else { throw KeyFailure.exists(path) }
    let made = try run(["-q", "-t", "ed25519", "-N", "", "-C", comment, "-f", path])
    guard made.succeeded else { throw KeyFailure.program(made.messages) }
    chmod(path, 0o600)
    chmod(path + ".pub", 0o600)
    return try publicKey(of: path)
  }

  /// The public key of a private one.
  func publicKey(of path: String) throws -> PublicKey {
    guard isFile(path) else { throw KeyFailure.missing(path) }
    if isFile(path + ".pub"),
      let key = PublicKey(String(decoding: try WholeFile.bytes(of: path + ".pub"), as: UTF8.self))
    {
      return key
    }
    let told = try run(["-y", "-f", path])
    guard told.succeeded, let key = PublicKey(String(decoding: told.output, as: UTF8.self)) else {
      throw KeyFailure.unreadable(path)
    }
    return key
  }

  /// The signature over a text.
  func sign(_ text: String, with path: String) throws -> String {
    let signed = try run(
      ["-Y", "sign", "-n", Self.namespace, "-f", path], input: Array(text.utf8))
    let signature = String(decoding: signed.output, as: UTF8.self)
    guard signed.succeeded, signature.hasPrefix("-----BEGIN SSH SIGNATURE-----") else {
      throw KeyFailure.program(signed.messages)
    }
    return signature
  }

  /// The way for a store to have signatures judged.
  var checking: SignatureChecking {
    SignatureChecking { [self] signature, text, author, key in
      let folder = try TemporaryPlace(environment)
      try WholeFile.write(
        Array("\(author.text) namespaces=\"\(Self.namespace)\" \(key)\n".utf8),
        to: folder.path + "/signers")
      try WholeFile.write(Array(signature.utf8), to: folder.path + "/signature")
      let words = [
        "-Y", "verify", "-n", Self.namespace, "-I", author.text, "-f", folder.path + "/signers",
        "-s", folder.path + "/signature",
      ]
      guard let judged = try? run(words, input: Array(text.utf8)) else { return .unknown }
      switch judged.ending {
      case .exited(0): return .genuine
      case .exited(126), .exited(127): return .unknown
      default: return .forged
      }
    }
  }

  private func run(_ words: [String], input: [UInt8] = []) throws -> ExternalProgram {
    try ExternalProgram.run("ssh-keygen", words, input: input, environment: environment)
  }
}

/// Why a key could not be made or used.
enum KeyFailure: ExplainedError, Hashable {
  case exists(String)
  case missing(String)
  case unreadable(String)
  case program(String)

  var message: Phrase {
    switch self {
    case .exists(let path):
      Phrase(
        en: "there is a key at '\(path)' already, and it is left as it is",
        ar: "يوجد مفتاح في '\(path)' من قبل، وقد تُرك كما هو")
    case .missing(let path):
      Phrase(en: "there is no key at '\(path)'", ar: "لا يوجد مفتاح في '\(path)'")
    case .unreadable(let path):
      Phrase(en: "'\(path)' is not a private key of SSH", ar: "الملف '\(path)' ليس مفتاح SSH خاصاً")
    case .program(let text):
      Phrase(
        en: "ssh-keygen refused: \(text.split(separator: "\n").first ?? "")",
        ar: "رفض ssh-keygen:\n\(text.split(separator: "\n").first ?? "")")
    }
  }

  var help: Phrase? {
    switch self {
    case .exists:
      Phrase(
        en: "use it with --key, or move it away", ar: "استعمله بالخيار ‎--key أو انقله إلى مكان آخر"
      )
    case .missing:
      Phrase(
        en: "put the key back from your backup, or go on with a new one: mizan device renew",
        ar: "أعد المفتاح من نسختك الاحتياطية، أو تابع بمفتاح جديد: mizan device renew")
    case .unreadable:
      Phrase(
        en: "make one: ssh-keygen -t ed25519 -f KEYFILE",
        ar: "أنشئ واحداً: ‎ssh-keygen -t ed25519 -f KEYFILE")
    case .program: nil
    }
  }
}
