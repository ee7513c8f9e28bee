import Diagnostics
import Glibc

/// Encryption to the centre's key by `age`, where it is installed.
struct AgeFiles {
  private let environment: [String: String]

  init(environment: [String: String]) {
    self.environment = environment
  }

  /// Encrypts a file to a recipient (`age1…`), or to those that a file lists.
  func encrypt(_ source: String, to target: String, for recipient: String) throws {
    let option = isFile(recipient) ? "-R" : "-r"
    try run([option, recipient, "-o", target, source])
    chmod(target, 0o600)
  }

  /// Decrypts a file with a key file.
  func decrypt(_ source: String, to target: String, identity: String) throws {
    try run(["-d", "-i", identity, "-o", target, source])
  }

  private func run(_ words: [String]) throws {
    let ended: ExternalProgram
    do {
      ended = try ExternalProgram.run("age", words, environment: environment)
    } catch is SystemFailure {
      throw AgeFailure.missing
    }
    guard ended.succeeded else { throw AgeFailure.refused(ended.messages) }
  }
}

/// Why a file was not encrypted or decrypted.
enum AgeFailure: ExplainedError, Hashable {
  case missing
  case refused(String)

  var message: Phrase {
    switch self {
    case .missing:
      Phrase(
        en: "the program 'age' is not installed, so nothing was encrypted and nothing was written",
        ar: "البرنامج 'age' غير مثبّت، فلم يُشفّر شيء ولم يُكتب شيء")
    case .refused(let text):
      Phrase(
        en: "age refused: \(text.split(separator: "\n").first ?? "")",
        ar: "رفض age:\n\(text.split(separator: "\n").first ?? "")")
    }
  }

  var help: Phrase? {
    switch self {
    case .missing:
      Phrase(
        en:
          "install it (sudo apt-get install age), or pack without --encrypt onto an encrypted stick",
        ar: "ثبّته (‎sudo apt-get install age)، أو احزم دون ‎--encrypt على ذاكرة مشفّرة")
    case .refused:
      Phrase(
        en: "check the recipient or the key file", ar: "تحقق من المستلم أو من ملف المفتاح")
    }
  }
}
