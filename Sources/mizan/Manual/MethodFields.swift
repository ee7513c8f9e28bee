import Diagnostics
import Scoring

/// A field of a statistical method: its name as it is written, and what it holds.
struct MethodField {
  let name: String
  let meaning: Phrase
}

extension StatisticsMethod {
  /// The fields of its input that have a meaning of their own, in the order they are named.
  var inputFields: [MethodField] { fields(in: input) }

  /// The fields of its result.
  var outputFields: [MethodField] { fields(in: output) }

  /// Names that stand in its fields without a meaning that could be shown; a test keeps them empty.
  var unexplainedFields: [String] {
    names(in: input + ", " + output).filter { meaning(of: $0) == nil && !Self.words.contains($0) }
  }

  /// What a field of this method holds.
  func meaning(of field: String) -> Phrase? {
    MethodMeanings.own["\(name) \(field)"] ?? MethodMeanings.common[field]
  }

  private func fields(in text: String) -> [MethodField] {
    names(in: text).compactMap { name in
      Self.words.contains(name)
        ? nil : meaning(of: name).map { MethodField(name: name, meaning: $0) }
    }
  }

  /// Every name in a list of fields, each once: no values, and no names of dimensions.
  private func names(in text: String) -> [String] {
    var seen = Set<String>()
    let fields = text.replacing(/\[\w+\]|\{id\}|=\s*\w+(\|\w+)*|\w+(\|\w+)+/, with: "")
    return fields.split { !$0.isLetter && !$0.isNumber }.map(String.init).filter { name in
      name.first?.isLetter == true && seen.insert(name).inserted
    }
  }

  /// Words of the lists that are no fields but connect them.
  private static let words: Set<String> = ["from", "to", "in", "fields", "of", "the", "m", "M"]
}
