/// The words of a text as lists of words compare them, and where each stands.
struct ReadWords {
  /// One word: small letters, without vowel signs, with the forms of alif, ya and ta marbuta as one.
  struct Word {
    /// What stands for the letters.
    let hash: UInt64
    /// The same without a first «و» or «ف», which Arabic writes together with the next word.
    let hashOfRest: UInt64?
    /// UTF-8 offsets in the text.
    let range: Range<Int>
  }

  let words: [Word]
  /// How many question marks there are.
  let questionMarks: Int

  /// Takes a text apart.
  init(_ text: String) {
    var words: [Word] = []
    var hash = TextHash()
    var rest: TextHash?
    var start: Int?
    var offset = 0
    var questionMarks = 0
    func end() {
      guard let first = start else { return }
      words.append(
        Word(hash: hash.value, hashOfRest: rest.map(\.value), range: first..<offset))
      start = nil
    }
    for scalar in text.unicodeScalars {
      switch Self.plain(scalar) {
      case .between:
        if scalar == "?" || scalar == "؟" { questionMarks += 1 }
        end()
      case .silent: break
      case .letter(let letter):
        if start == nil {
          start = offset
          hash = TextHash()
          rest = letter == 0x0648 || letter == 0x0641 ? TextHash() : nil
        } else {
          rest?.add(letter)
        }
        hash.add(letter)
      }
      offset += UTF8.width(scalar)
    }
    end()
    self.words = words
    self.questionMarks = questionMarks
  }

  /// What a scalar is to a word.
  private enum Plain {
    case between
    /// A vowel sign, which is written or not.
    case silent
    case letter(UInt32)
  }

  /// The scalar as words are compared.
  private static func plain(_ scalar: Unicode.Scalar) -> Plain {
    switch scalar.value {
    case 0x41...0x5A: .letter(scalar.value + 0x20)
    case 0x61...0x7A, 0x30...0x39, 0x2D: .letter(scalar.value)
    case 0x27, 0x2019: .letter(0x27)
    case 0x00...0x7F: .between
    case 0x064B...0x0652, 0x0670, 0x0640: .silent
    case 0x0622, 0x0623, 0x0625, 0x0671: .letter(0x0627)
    case 0x0649: .letter(0x064A)
    case 0x0629: .letter(0x0647)
    case 0x0621...0x064A: .letter(scalar.value)
    default: scalar.properties.isAlphabetic ? .letter(scalar.value) : .between
    }
  }
}

/// Words that are looked for together, by their first.
struct WordList: Sendable {
  private let phrases: [UInt64: [[UInt64]]]

  /// Phrases as people write them.
  init(_ phrases: [String]) {
    let words = phrases.map { ReadWords($0).words.map(\.hash) }.filter { !$0.isEmpty }
    self.phrases = Dictionary(grouping: words) { $0[0] }
  }

  /// The first phrase in a text and where it stands: the index of its first word and its range. An
  /// Arabic word may begin with «و» or «ف».
  func firstMatch(in read: ReadWords) -> (index: Int, range: Range<Int>)? {
    for index in read.words.indices {
      let word = read.words[index]
      var candidates = phrases[word.hash]
      if candidates == nil, let rest = word.hashOfRest { candidates = phrases[rest] }
      for phrase in candidates ?? [] where read.continues(phrase.dropFirst(), at: index + 1) {
        let last = read.words[index + phrase.count - 1]
        return (index, word.range.lowerBound..<last.range.upperBound)
      }
    }
    return nil
  }
}

extension ReadWords {
  fileprivate func continues(_ phrase: ArraySlice<UInt64>, at index: Int) -> Bool {
    guard index + phrase.count <= words.count else { return false }
    return zip(words[index...], phrase).allSatisfy { $0.hash == $1 }
  }
}

/// A label of a question in one language, taken apart.
struct ReadLabel {
  let target: RuleContext.Target
  let translation: Text.Translation
  let read: ReadWords
}
