import Diagnostics
import Digests

/// A digest that `digest()` can name.
enum DigestAlgorithm: String, Sendable, CaseIterable {
  case md5 = "MD5"
  case sha1 = "SHA-1"
  case sha256 = "SHA-256"
  case sha384 = "SHA-384"
  case sha512 = "SHA-512"

  func digest(_ bytes: [UInt8]) -> [UInt8] {
    switch self {
    case .md5: MD5.digest(bytes)
    case .sha1: SHA1.digest(bytes)
    case .sha256: SHA256.digest(bytes)
    case .sha384: SHA384.digest(bytes)
    case .sha512: SHA512.digest(bytes)
    }
  }
}

/// How `digest()` writes bytes as text.
enum DigestEncoding: String, Sendable, CaseIterable {
  case base64
  case hex
}

extension Function {
  static func evaluateDigest(_ call: Call) throws(EvaluationError) -> Operand {
    let bytes = Array(try call.string(0).utf8)
    let algorithm: DigestAlgorithm
    if case .digest(let prepared) = call.prepared(1) {
      algorithm = prepared
    } else {
      algorithm = try known(try call.string(1), call, 1, Self.algorithm)
    }
    var encoding = DigestEncoding.base64
    if call.count > 2 {
      if case .digestEncoding(let prepared) = call.prepared(2) {
        encoding = prepared
      } else {
        encoding = try known(try call.string(2), call, 2, Self.encoding)
      }
    }
    let digest = algorithm.digest(bytes)
    return .string(encoding == .hex ? Hexadecimal.text(digest) : Base64.text(digest))
  }

  private static func known<Word>(
    _ name: String, _ call: Call, _ argument: Int,
    _ find: (String) throws(LiteralProblem) -> Word
  ) throws(EvaluationError) -> Word {
    do throws(LiteralProblem) {
      return try find(name)
    } catch {
      throw call.failure(error, argument: argument)
    }
  }

  static let prepareAlgorithm: Parameter.Preparation = { name throws(LiteralProblem) in
    .digest(try algorithm(name))
  }

  static let prepareEncoding: Parameter.Preparation = { name throws(LiteralProblem) in
    .digestEncoding(try encoding(name))
  }

  private static func algorithm(_ name: String) throws(LiteralProblem) -> DigestAlgorithm {
    if let algorithm = DigestAlgorithm(rawValue: name.uppercased()) { return algorithm }
    let known = DigestAlgorithm.allCases.map(\.rawValue)
    throw LiteralProblem(
      "unknown-digest",
      Phrase(en: "there is no such digest", ar: "لا توجد خوارزمية بصمة بهذا الاسم"),
      help: help(NearestWord.suggestion(for: name, among: known), known))
  }

  private static func encoding(_ name: String) throws(LiteralProblem) -> DigestEncoding {
    if let encoding = DigestEncoding(rawValue: name.lowercased()) { return encoding }
    let known = DigestEncoding.allCases.map(\.rawValue)
    throw LiteralProblem(
      "unknown-encoding",
      Phrase(en: "there is no such encoding", ar: "لا يوجد ترميز بهذا الاسم"),
      help: help(NearestWord.suggestion(for: name, among: known), known))
  }

  private static func help(_ nearest: String?, _ known: [String]) -> Phrase {
    nearest.map { .suggestion($0) }
      ?? Phrase(
        en: "write one of \(known.joined(separator: ", "))",
        ar: "اكتب واحداً من: \(known.joined(separator: "، "))")
  }
}

/// Bytes in the letters of base64 (RFC 4648).
enum Base64 {
  private static let letters = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  static func text(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = Array(bytes[start..<min(start + 3, bytes.count)])
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0..<4 {
        text.append(
          place <= group.count ? letters[bits >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The bytes of a text with its padding; `nil` for any other text.
  static func bytes(of text: String) -> [UInt8]? {
    let units = Array(text.utf8)
    guard units.count % 4 == 0 else { return nil }
    let padding = units.reversed().prefix { $0 == UInt8(ascii: "=") }.count
    guard padding <= 2 else { return nil }
    var bytes: [UInt8] = []
    var bits = 0
    for (index, unit) in units.dropLast(padding).enumerated() {
      guard let value = letters.firstIndex(of: unit) else { return nil }
      bits = bits << 6 | value
      if index % 4 > 0 { bytes.append(UInt8(bits >> (6 - 2 * (index % 4)) & 0xFF)) }
    }
    return bytes
  }
}
