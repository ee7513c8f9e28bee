import Diagnostics
import Digests
import Programme

/// The reference data that is built into the program.
enum ReferenceData {
  /// Article 6 of the draft bylaw; `nil` when the built-in text is broken, which a test excludes.
  static let article6: Article6? = ShippedFiles.text("reference/article6.json").flatMap { text in
    Article6Reader.read(
      SourceFile(name: "reference/article6.json", text: text),
      digest: { SHA256.hexadecimal($0) }
    ).article
  }

  /// The scoring policy that holds unless another one is imported.
  static var policyText: String { ShippedFiles.text("reference/scoring-policy.json") ?? "{}" }
}
