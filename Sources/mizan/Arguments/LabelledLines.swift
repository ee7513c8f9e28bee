import Diagnostics

/// Writes labels, as a person types them, with the texts that explain them.
///
/// English puts labels and texts side by side where there is room. Arabic puts each label on a line of
/// its own and the text under it, because a line that mixes directions reads differently on every
/// terminal.
struct LabelledLines {
  private let language: Language
  private let width: Int
  /// The cells of a line: what the terminal has, but neither too few nor too many to read.
  let columns: Int

  /// Lines for a terminal of so many cells, the texts beginning in the column `width`.
  init(language: Language, columns: Int, width: Int = 26) {
    self.language = language
    self.columns = min(max(columns, 40), 100)
    self.width = width
  }

  /// The lines of a label and its texts.
  func lines(_ label: String, _ texts: [Phrase]) -> [String] {
    let texts = texts.map { $0[language] }
    return language == .en && columns >= 60
      ? besideLabel(label, texts.joined(separator: " ")) : underLabel(label, texts)
  }

  private func besideLabel(_ label: String, _ text: String) -> [String] {
    let margin = String(repeating: " ", count: width)
    let lines = Wrapping.lines(text, cells: columns - width)
    let space = width - 2 - TextWidth.cells(label)
    guard space >= 2 else { return ["  " + label] + lines.map { margin + $0 } }
    return ["  " + label + String(repeating: " ", count: space) + lines[0]]
      + lines.dropFirst().map { margin + $0 }
  }

  private func underLabel(_ label: String, _ texts: [String]) -> [String] {
    ["  " + label]
      + texts.flatMap { Wrapping.lines($0, cells: columns - 6).map { "      " + $0 } }
  }
}
