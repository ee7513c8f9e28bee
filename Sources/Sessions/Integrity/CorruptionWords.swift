/// The words by which a matter of corruption is noticed before a text is kept.
///
/// English words stand as they are; an Arabic word is also found behind the letters and the article that
/// are written together with it, and before pronouns and endings.
package struct CorruptionWords: Sendable {
  /// What a text seems to be about.
  package enum Finding: Sendable, Hashable {
    /// Nothing of the kind.
    case nothing
    /// The word may mean it, and may mean something else.
    case possible(word: String)
    /// The word means nothing else.
    case matter(word: String)
  }

  private let matters: Phrases
  private let possible: Phrases
  private let harmless: Phrases

  /// The words of three lists, in both languages.
  /// - Parameters:
  ///   - matters: words and phrases that mean nothing else.
  ///   - possible: those that have other meanings too.
  ///   - harmless: phrases that contain such words and warn nobody.
  package init(matters: [String], possible: [String], harmless: [String]) {
    self.matters = Phrases(matters)
    self.possible = Phrases(possible)
    self.harmless = Phrases(harmless)
  }

  /// What a text seems to be about; the word is given as it was typed.
  package func finding(in text: String) -> Finding {
    var words = Self.words(of: text)
    harmless.remove(from: &words)
    if let word = matters.first(in: words) { return .matter(word: word) }
    if let word = possible.first(in: words) { return .possible(word: word) }
    return .nothing
  }

  /// A word as it was typed and as it is compared.
  fileprivate struct Word {
    let typed: String
    let key: String
  }

  /// The words of a text: runs of letters. A letter typed many times counts once.
  private static func words(of text: String) -> [Word] {
    text.split { !$0.isLetter && !isMark($0) }.compactMap { typed in
      var key = ""
      var run = 0
      for letter in MatchKey.key(String(typed)) where letter.isLetter {
        run = letter == key.last ? run + 1 : 1
        if run < 3 { key.append(letter) } else if run == 3 { key.removeLast() }
      }
      return key.isEmpty ? nil : Word(typed: String(typed), key: key)
    }
  }

  /// Tatweel and the vowel marks stand inside words.
  private static func isMark(_ character: Character) -> Bool {
    character.unicodeScalars.allSatisfy {
      $0.value == 0x640 || (0x64B...0x65F).contains($0.value) || $0.value == 0x670
        || (0x200C...0x200F).contains($0.value)
    }
  }

  /// Words and phrases of one list, ready to be found.
  private struct Phrases: Sendable {
    /// For each phrase: what each of its words may look like.
    private let phrases: [[Set<String>]]
    /// Single words in every form.
    private let single: Set<String>

    init(_ texts: [String]) {
      var phrases: [[Set<String>]] = []
      var single: Set<String> = []
      for text in texts {
        let forms = CorruptionWords.words(of: text).map { WordForms.all(of: $0.key) }
        if forms.count == 1 { single.formUnion(forms[0]) } else { phrases.append(forms) }
      }
      self.phrases = phrases.filter { !$0.isEmpty }
      self.single = single
    }

    /// The first word or phrase of the list in a text, as it was typed.
    func first(in words: [Word]) -> String? {
      for start in words.indices {
        if isSingle(words[start]) { return words[start].typed }
        for phrase in phrases where fits(phrase, words, at: start) {
          return words[start..<start + phrase.count].map(\.typed).joined(separator: " ")
        }
      }
      return nil
    }

    /// Takes the phrases of the list out of a text.
    func remove(from words: inout [Word]) {
      var start = 0
      while start < words.count {
        let lengths = phrases.filter { fits($0, words, at: start) }.map(\.count)
        if let length = lengths.max() {
          words.removeSubrange(start..<start + length)
        } else if isSingle(words[start]) {
          words.remove(at: start)
        } else {
          start += 1
        }
      }
    }

    private func isSingle(_ word: Word) -> Bool {
      WordForms.withoutBeginnings(word.key).contains(where: single.contains)
    }

    private func fits(_ phrase: [Set<String>], _ words: [Word], at start: Int) -> Bool {
      guard start + phrase.count <= words.count else { return false }
      return phrase.indices.allSatisfy { index in
        WordForms.withoutBeginnings(words[start + index].key).contains(
          where: phrase[index].contains)
      }
    }
  }
}

/// The forms in which a word is written in Arabic.
private enum WordForms {
  /// What is written together with the beginning of a word: and, so, by, as, for, and the article.
  private static let beginnings = [
    "ال", "وال", "فال", "بال", "كال", "وبال", "لل", "ولل", "فلل", "و", "ف", "ب", "ل", "ك", "وب",
    "ول", "فب",
    "س", "وس",
  ]
  private static let pronouns = ["ه", "ها", "هم", "هما", "هن", "ك", "كم", "ي", "نا", "ني"]
  private static let endings = ["ات", "ون", "ين", "ا", "وا", "ت"]

  /// The forms of a word with its endings; a word in another script has one.
  static func all(of word: String) -> Set<String> {
    guard isArabic(word), word.count > 2 else { return [word] }
    var forms: Set<String> = [word]
    for ending in pronouns + endings { forms.insert(word + ending) }
    if word.last == "ه" {
      // Before a pronoun the closed letter of the feminine opens.
      let open = String(word.dropLast()) + "ت"
      forms.insert(open)
      for pronoun in pronouns { forms.insert(open + pronoun) }
      forms.insert(String(word.dropLast()) + "ات")
    }
    return forms
  }

  /// A word as it stands and without each of the beginnings that it has.
  static func withoutBeginnings(_ word: String) -> [String] {
    guard isArabic(word) else { return [word] }
    return [word]
      + beginnings.filter { word.hasPrefix($0) && word.count > $0.count + 1 }
      .map { String(word.dropFirst($0.count)) }
  }

  private static func isArabic(_ word: String) -> Bool {
    word.unicodeScalars.contains { (0x621...0x6FF).contains($0.value) }
  }
}
