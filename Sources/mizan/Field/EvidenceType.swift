import Diagnostics

/// What a file is, by its first bytes: names lie.
enum EvidenceType {
  /// The largest file that is taken.
  static let limit = 10 * 1_048_576

  /// The type of content that may be kept; `nil` for any other.
  static func type(of bytes: [UInt8]) -> String? {
    func begins(_ start: [UInt8], at offset: Int = 0) -> Bool {
      bytes.count >= offset + start.count
        && bytes[offset..<offset + start.count].elementsEqual(start)
    }
    if begins([0xFF, 0xD8, 0xFF]) { return "image/jpeg" }
    if begins([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return "image/png" }
    if begins(Array("RIFF".utf8)), begins(Array("WEBP".utf8), at: 8) { return "image/webp" }
    if begins(Array("ftyphei".utf8), at: 4) || begins(Array("ftypmif1".utf8), at: 4) {
      return "image/heic"
    }
    if begins(Array("%PDF-".utf8)) { return "application/pdf" }
    let isText =
      !bytes.isEmpty && String(validating: bytes, as: UTF8.self) != nil
      && bytes.allSatisfy { $0 >= 0x20 || [0x09, 0x0A, 0x0D].contains($0) }
    return isText ? "text/plain" : nil
  }
}

/// Why evidence was not taken, shown or removed.
enum EvidenceError: ExplainedError {
  case tooLarge(String, Int)
  case empty(String)
  case wrongType(String)
  case personsNotExcluded(String)
  case damaged(String)
  case missing(String)
  case known(String)
  case notFound(String)
  case ambiguous(String)
  case noRecord(String)

  var message: Phrase {
    switch self {
    case .tooLarge(let path, let size):
      Phrase(
        en:
          "'\(path)' has \(size / 1_048_576) MB; the limit is \(EvidenceType.limit / 1_048_576)",
        ar: "حجم الملف \(size / 1_048_576) م.ب والحد \(EvidenceType.limit / 1_048_576):\n\(path)")
    case .empty(let path): Phrase(en: "'\(path)' is empty", ar: "الملف فارغ:\n\(path)")
    case .wrongType(let path):
      Phrase(
        en: "'\(path)' is none of: photograph, PDF, plain text",
        ar: "الملف ليس صورة ولا PDF ولا نصاً:\n\(path)")
    case .personsNotExcluded(let path):
      Phrase(
        en: "'\(path)' is a photograph, and nobody said that it shows no person",
        ar: "الملف صورة، ولم يُقرّ أحد بأنها لا تُظهر أشخاصاً:\n\(path)")
    case .damaged(let digest):
      Phrase(
        en: "the bytes of \(digest.prefix(12)) are not what was recorded",
        ar: "بايتات \(digest.prefix(12)) ليست ما سُجل")
    case .missing(let digest):
      Phrase(
        en: "the bytes of \(digest.prefix(12)) are not here",
        ar: "بايتات \(digest.prefix(12)) ليست هنا")
    case .known(let digest):
      Phrase(
        en: "this file is evidence of the record already: \(digest.prefix(12))",
        ar: "هذا الملف مسجل دليلاً من قبل: \(digest.prefix(12))")
    case .notFound(let word): Phrase(en: "no evidence '\(word)'", ar: "لا دليل '\(word)'")
    case .ambiguous(let word):
      Phrase(en: "several begin with '\(word)'", ar: "أكثر من دليل يبدأ بـ '\(word)'")
    case .noRecord(let word):
      Phrase(
        en: "no draft or sealed record '\(word)'", ar: "لا مسودة ولا سجل مختوم '\(word)'")
    }
  }

  var help: Phrase? {
    switch self {
    case .tooLarge:
      Phrase(en: "take a smaller photograph", ar: "التقط صورة أصغر")
    case .wrongType:
      Phrase(
        en: "sound and video are never evidence here", ar: "لا يُقبل الصوت ولا المرئي دليلاً هنا")
    case .personsNotExcluded:
      Phrase(
        en:
          "if it shows no person and no personal data, add --shows-no-person; otherwise describe it",
        ar: "إن لم تُظهر شخصاً ولا بيانات شخصية فأضف ‎--shows-no-person، وإلا فصِفها")
    case .damaged, .missing: Phrase(en: "take it from a second copy", ar: "خذه من نسخة ثانية")
    case .known, .notFound, .ambiguous:
      Phrase(en: "see: mizan evidence list", ar: "انظر: mizan evidence list")
    case .noRecord:
      Phrase(en: "see: mizan drafts, mizan show", ar: "انظر: mizan drafts و mizan show")
    case .empty: nil
    }
  }
}
