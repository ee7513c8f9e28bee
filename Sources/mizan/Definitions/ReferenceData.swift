import Diagnostics
import Digests
import Programme
import Sessions

/// The reference data that is built into the program.
enum ReferenceData {
  /// Article 6 of the draft bylaw; `nil` when the built-in text is broken, which a test excludes.
  static let article6: Article6? = ShippedFiles.text("reference/article6.json").flatMap { text in
    Article6Reader.read(
      SourceFile(name: "reference/article6.json", text: text),
      digest: { SHA256.hexadecimal($0) }
    ).article
  }

  /// How the clauses are handled in the field; `nil` when the built-in text is broken.
  static let handling: Article6Handling? = ShippedFiles.text("reference/article6-handling.json")
    .flatMap { text in
      Article6HandlingReader.read(
        SourceFile(name: "reference/article6-handling.json", text: text)
      ).handling
    }

  /// The words by which a matter of corruption is noticed; `nil` when the built-in text is broken.
  static let corruptionWords: CorruptionWords? = ShippedFiles.text(
    "reference/corruption-words.json"
  ).flatMap { text in
    CorruptionWordsReader.read(
      SourceFile(name: "reference/corruption-words.json", text: text)
    ).words
  }

  /// The scoring policy that holds unless another one is imported.
  static var policyText: String { ShippedFiles.text("reference/scoring-policy.json") ?? "{}" }
}
