/// The words of a text as lists of words compare them, and where each stands.
struct ReadWords {
  /// One word: small letters, without vowel signs, with the forms of alif, ya and ta marbuta as one.
  struct Word {
    let text: String
    /// UTF-8 offsets in the text.
    let range: Range<Int>
  }

  let words: [Word]
  /// How many question marks there are.
  let questionMarks: Int

  /// Takes a text apart.
  init(_ text: String) {
    var words: [Word] = []
    var current = ""
    var start = 0
    var offset = 0
    var questionMarks = 0
    for scalar in text.unicodeScalars {
      let length = UTF8.width(scalar)
      defer { offset += length }
      if scalar == "?" || scalar == "؟" { questionMarks += 1 }
      guard let plain = Self.plain(scalar) else {
        if !current.isEmpty { words.append(Word(text: current, range: start..<offset)) }
        current = ""
        continue
      }
      if current.isEmpty { start = offset }
      current.unicodeScalars.append(contentsOf: plain)
    }
    if !current.isEmpty { words.append(Word(text: current, range: start..<offset)) }
    self.words = words
    self.questionMarks = questionMarks
  }

  /// The scalar as words are compared; none for vowel signs, `nil` between words.
  private static func plain(_ scalar: Unicode.Scalar) -> [Unicode.Scalar]? {
    switch scalar.value {
    case 0x41...0x5A: return Unicode.Scalar(scalar.value + 0x20).map { [$0] }
    case 0x61...0x7A, 0x30...0x39, 0x2D: return [scalar]
    case 0x27, 0x2019: return ["'"]
    case 0x00...0x7F: return nil
    case 0x064B...0x0652, 0x0670, 0x0640: return []
    case 0x0622, 0x0623, 0x0625, 0x0671: return ["ا"]
    case 0x0649: return ["ي"]
    case 0x0629: return ["ه"]
    default: return scalar.properties.isAlphabetic ? [scalar] : nil
    }
  }
}

/// Words that are looked for together, by their first.
struct WordList: Sendable {
  private let phrases: [String: [[String]]]

  /// Phrases as people write them.
  init(_ phrases: [String]) {
    let words = phrases.map { ReadWords($0).words.map(\.text) }.filter { !$0.isEmpty }
    self.phrases = Dictionary(grouping: words) { $0[0] }
  }

  /// The first phrase in a text and where it stands: the index of its first word and its range. An
  /// Arabic word may begin with «و» or «ف».
  func firstMatch(in read: ReadWords) -> (index: Int, range: Range<Int>)? {
    for index in read.words.indices {
      let word = read.words[index].text
      var candidates = phrases[word] ?? []
      if let first = word.unicodeScalars.first, first == "و" || first == "ف" {
        candidates += phrases[String(word.unicodeScalars.dropFirst())] ?? []
      }
      for phrase in candidates where read.continues(phrase.dropFirst(), at: index + 1) {
        let last = read.words[index + phrase.count - 1]
        return (index, read.words[index].range.lowerBound..<last.range.upperBound)
      }
    }
    return nil
  }
}

extension ReadWords {
  fileprivate func continues(_ phrase: ArraySlice<String>, at index: Int) -> Bool {
    guard index + phrase.count <= words.count else { return false }
    return zip(words[index...], phrase).allSatisfy { $0.text == $1 }
  }
}

/// A label of a question in one language, taken apart.
struct ReadLabel {
  let element: Element
  let translation: Text.Translation
  let read: ReadWords
}
