import Sessions
import Surveys

/// The keys under which choices are shown: 1, 2, 3 …; or the names themselves when every name is a
/// number, as on a scale.
struct ChoiceKeys {
  private let names: [String]
  private let usesNames: Bool

  init(_ choices: [ChoiceList.Choice]) {
    names = choices.map(\.name)
    usesNames = !names.isEmpty && names.allSatisfy { Int($0) != nil }
  }

  /// The key of the choice at a position.
  func key(at position: Int) -> String { usesNames ? names[position] : String(position + 1) }

  /// What was typed with keys in any digits replaced by names; what is no key stays as it is.
  func names(in typed: String, severalAllowed: Bool) -> String {
    guard severalAllowed else { return name(typed) }
    return typed.split { $0.isWhitespace || $0 == "," || $0 == "،" || $0 == "+" }
      .map { name(String($0)) }.joined(separator: " ")
  }

  private func name(_ typed: String) -> String {
    let word = typed.filter { !$0.isWhitespace }
    if names.contains(word) { return word }
    let digits = Digits.ascii(word)
    if names.contains(digits) { return digits }
    guard !usesNames, let number = Int(digits), names.indices.contains(number - 1) else {
      return typed
    }
    return names[number - 1]
  }
}
