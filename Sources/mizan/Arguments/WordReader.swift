import Diagnostics

/// Turns one word of the command line into a value, and back for the help page.
struct WordReader<Value: Sendable>: Sendable {
  /// What stands for the value in usage lines: `PATH`, `N`, `ar|en`.
  let placeholder: String
  /// What a right word is, after "expected": "a whole number".
  let expected: Phrase
  /// The words a shell may offer.
  let candidates: WordCandidates
  /// The value of a word, or nothing when the word is none.
  let read: @Sendable (String) -> Value?
  /// The word of a value.
  let word: @Sendable (Value) -> String
}

/// The words that are right in one place of a command line.
enum WordCandidates: Sendable, Hashable {
  /// Any word.
  case any
  /// Names of files.
  case files
  /// Names of folders.
  case folders
  /// These and no others.
  case words([String])
}

extension WordReader<String> {
  /// Any text.
  static var text: WordReader { text("TEXT") }

  /// Any text, shown under a name of its own: an identifier, a reason.
  static func text(_ placeholder: String) -> WordReader {
    WordReader(
      placeholder: placeholder, expected: Phrase(en: "a text", ar: "نص"), candidates: .any,
      read: { $0.isEmpty ? nil : $0 }, word: { $0 })
  }

  /// The path of a file.
  static var path: WordReader {
    WordReader(
      placeholder: "PATH", expected: Phrase(en: "the path of a file", ar: "مسار ملف"),
      candidates: .files, read: { $0.isEmpty ? nil : $0 }, word: { $0 })
  }

  /// The path of a folder.
  static var folder: WordReader {
    WordReader(
      placeholder: "FOLDER", expected: Phrase(en: "the path of a folder", ar: "مسار مجلد"),
      candidates: .folders, read: { $0.isEmpty ? nil : $0 }, word: { $0 })
  }
}

extension WordReader<Int> {
  /// A whole number of a range, in Latin, Arabic or Persian digits.
  static func integer(_ placeholder: String = "N", in range: ClosedRange<Int>) -> WordReader {
    let (low, high) = (range.lowerBound, range.upperBound)
    return WordReader(
      placeholder: placeholder,
      expected: Phrase(
        en: "a whole number from \(low) to \(high)", ar: "عدد صحيح من \(low) إلى \(high)"),
      candidates: .any,
      read: { Int(latinDigits($0)).flatMap { range.contains($0) ? $0 : nil } },
      word: { String($0) })
  }
}

extension WordReader<Double> {
  /// A finite number, in Latin, Arabic or Persian digits.
  static func decimal(_ placeholder: String = "X") -> WordReader {
    WordReader(
      placeholder: placeholder, expected: Phrase(en: "a number", ar: "عدد"), candidates: .any,
      read: { Double(latinDigits($0)).flatMap { $0.isFinite ? $0 : nil } },
      word: { Int(exactly: $0).map { String($0) } ?? String($0) })
  }
}

extension WordReader where Value: CaseIterable & RawRepresentable<String> {
  /// One of the cases of an enumeration, by its raw value.
  static var choice: WordReader {
    let words = Value.allCases.map(\.rawValue)
    let list = words.joined(separator: ", ")
    return WordReader(
      placeholder: words.joined(separator: "|"),
      expected: Phrase(en: "one of: \(list)", ar: "إحدى هذه القيم:\n\(list)"),
      candidates: .words(words),
      read: { Value(rawValue: $0) }, word: { $0.rawValue })
  }
}

/// The word with Arabic and Persian digits and decimal separators in their Latin form.
private func latinDigits(_ word: String) -> String {
  String(
    word.map { letter in
      if letter == "\u{066B}" { return "." }
      guard let digit = letter.wholeNumberValue, (0...9).contains(digit) else { return letter }
      return Character("\(digit)")
    })
}
