import Sessions
import Surveys

/// Finds choices by what people type: the key, the name, the whole label or an unambiguous part of it,
/// in any language of the survey, whatever the spelling of Arabic letters.
struct ChoiceFinder {
  /// What was found for one word or phrase.
  enum Finding: Hashable {
    case none
    case one(Int)
    case several([Int])
  }

  /// What a whole line says.
  enum Reading: Hashable {
    /// Names of choices with blanks between them; words that name nothing stay as they were typed.
    case names(String)
    /// Several choices fit.
    case ambiguous([Int])
  }

  private let names: [String]
  private let keys: ChoiceKeys
  /// For each choice its labels as they are compared.
  private let labels: [[String]]

  /// - Parameter labels: for each choice its label in every language.
  init(_ choices: [ChoiceList.Choice], labels: [[String]]) {
    names = choices.map(\.name)
    keys = ChoiceKeys(choices)
    self.labels = labels.map { $0.map(MatchKey.key) }
  }

  /// What a line says. Several choices stand between commas, or between blanks where every word names
  /// one.
  func read(_ typed: String, severalAllowed: Bool) -> Reading {
    let named = keys.names(in: typed, severalAllowed: severalAllowed)
    let known = Set(names)
    if severalAllowed {
      if named.split(separator: " ").allSatisfy({ known.contains(String($0)) }) {
        return .names(named)
      }
    } else if known.contains(named) {
      return .names(named)
    }
    switch find(typed) {
    case .one(let position): return .names(names[position])
    case .several(let positions): return .ambiguous(positions)
    case .none: return severalAllowed ? readPieces(of: typed) : .names(named)
    }
  }

  private func readPieces(of typed: String) -> Reading {
    let pieces = typed.split { ",،+؛;".contains($0) }
    var found: [String] = []
    for piece in pieces.count > 1 ? pieces : typed.split(whereSeparator: \.isWhitespace) {
      switch read(one: String(piece)) {
      case .one(let position): found.append(names[position])
      case .several(let positions): return .ambiguous(positions)
      case .none:
        // The words of one piece may each name a choice: "1 3, ramp".
        let words = piece.split(whereSeparator: \.isWhitespace).map { read(one: String($0)) }
        for (word, finding) in zip(piece.split(whereSeparator: \.isWhitespace), words) {
          switch finding {
          case .one(let position): found.append(names[position])
          case .several(let positions): return .ambiguous(positions)
          case .none: found.append(String(word))
          }
        }
      }
    }
    return .names(found.joined(separator: " "))
  }

  private func read(one typed: String) -> Finding {
    let named = keys.names(in: typed, severalAllowed: false)
    if let position = names.firstIndex(of: named) { return .one(position) }
    return find(typed)
  }

  /// The choices that a text names by their labels: whole, else by their beginning, else, from two
  /// letters on, by anything in them.
  func find(_ typed: String) -> Finding {
    let word = MatchKey.key(typed)
    guard word.contains(where: \.isLetter), !typed.hasPrefix("::") else { return .none }
    let whole = positions { $0 == word }
    if !whole.isEmpty { return Self.finding(whole) }
    let begun = positions { $0.hasPrefix(word) }
    if !begun.isEmpty { return Self.finding(begun) }
    return word.count < 2 ? .none : Self.finding(positions { $0.contains(word) })
  }

  private func positions(where fits: (String) -> Bool) -> [Int] {
    labels.indices.filter { labels[$0].contains(where: fits) }
  }

  private static func finding(_ positions: [Int]) -> Finding {
    switch positions.count {
    case 0: .none
    case 1: .one(positions[0])
    default: .several(positions)
    }
  }
}
