package import Diagnostics

/// Why a statistics request has no result.
package struct StatisticsError: Error, Sendable, Hashable {
  /// The permanent name of a kind of mistake.
  package enum Code: String, Sendable, CaseIterable {
    /// The line is not one JSON object.
    case invalidJSON = "invalid_json"
    /// No method has this name.
    case unknownMethod = "unknown_method"
    /// A field that has no default is not there or `null`.
    case missingField = "missing_field"
    /// A field holds another kind of value than it should.
    case wrongType = "wrong_type"
    /// A number is too large for double precision.
    case notFinite = "not_finite"
    /// A number is outside the range that makes sense.
    case outOfRange = "out_of_range"
    /// A weight is below 0.
    case negativeWeight = "negative_weight"
    /// An answer has no weight.
    case missingWeight = "missing_weight"
    /// Two lists that belong together differ in length.
    case lengthMismatch = "length_mismatch"
    /// A word is none of those that are known.
    case unknownValue = "unknown_value"
    /// Two entries have the same name.
    case duplicateId = "duplicate_id"
  }

  /// The kind of mistake.
  package let code: Code
  /// What is wrong, and what was meant or expected where that is known.
  package let message: Phrase

  /// A mistake with its message.
  package init(_ code: Code, _ message: Phrase) {
    self.code = code
    self.message = message
  }

  /// The mistake as JSON: `{"code": …, "message": …}`.
  package func json(_ language: Language) -> JSON {
    .object([
      .init("code", .string(code.rawValue)), .init("message", .string(message[language])),
    ])
  }

  /// A word that is none of those that are known, with the nearest of them or all of them.
  static func unknown(
    _ code: Code, _ word: String, among candidates: [String], _ subject: Phrase
  ) -> StatisticsError {
    if let nearest = NearestWord.suggestion(for: word, among: candidates) {
      return StatisticsError(
        code,
        Phrase(
          en: "\(subject.en) '\(word)' is not known; did you mean '\(nearest)'?",
          ar: "\(subject.ar) '\(word)' غير معروف؛ هل تقصد '\(nearest)'؟"))
    }
    guard candidates.count <= 12 else {
      return StatisticsError(
        code,
        Phrase(
          en: "\(subject.en) '\(word)' is not known", ar: "\(subject.ar) '\(word)' غير معروف"))
    }
    let list = candidates.joined(separator: ", ")
    return StatisticsError(
      code,
      Phrase(
        en: "\(subject.en) '\(word)' is not known; expected one of: \(list)",
        ar: "\(subject.ar) '\(word)' غير معروف؛ المتوقع واحد من: \(list)"))
  }
}
