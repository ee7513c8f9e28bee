import Digests
import Surveys

/// Checks the content of a definition before anything believes it.
enum DefinitionCheck {
  /// What is wrong with it; `nil` when it can be believed.
  static func fault(in content: String, hash: String) -> QuarantineReason? {
    guard SHA256.hexadecimal(content) == hash else { return .wrongDefinition }
    return DefinitionBundle(content: content) == nil ? .unreadableDefinition : nil
  }
}
