/// Reads the members of one JSON object and collects everything that is wrong with them.
package struct ObjectReader {
  /// The object that is read.
  package let node: JSONNode
  /// What was found wrong so far.
  package private(set) var diagnostics: [Diagnostic] = []

  /// A reader of an object whose members may have only the given keys; any other key is reported
  /// with the key that was probably meant.
  package init(_ node: JSONNode, keys: [String]) {
    self.node = node
    guard let members = node.members else {
      report("wrong-type", at: node.place, Self.expected(Phrase(en: "an object", ar: "كائناً")))
      return
    }
    for member in members where !keys.contains(member.name.text) {
      let near = NearestWord.suggestion(for: member.name.text, among: keys)
      report(
        "unknown-key", at: member.name.place,
        Phrase(
          en: "'\(member.name.text)' is no key here", ar: "'\(member.name.text)' ليس مفتاحاً هنا"),
        help: near.map { Phrase(en: "did you mean '\($0)'?", ar: "هل تقصد '\($0)'؟") }
          ?? Phrase(
            en: "known keys: \(keys.joined(separator: ", "))",
            ar: "المفاتيح المعروفة: \(keys.joined(separator: "، "))"))
    }
  }

  /// Adds an error, unless another severity is given.
  package mutating func report(
    _ code: String, at place: Place, _ message: Phrase, help: Phrase? = nil,
    severity: Diagnostic.Severity = .error
  ) {
    diagnostics.append(Diagnostic(severity, code, at: place, message, help: help))
  }

  /// Adds what another reader found.
  package mutating func report(_ diagnostics: [Diagnostic]) {
    self.diagnostics += diagnostics
  }

  /// Whether there is a member with this key.
  package func has(_ key: String) -> Bool { node[key] != nil }

  /// The value of a member of any kind; a missing one is reported when it is required.
  package mutating func value(_ key: String, required: Bool = false) -> JSONNode? {
    if let value = node[key] { return value }
    if required {
      report(
        "missing-key", at: start,
        Phrase(en: "'\(key)' is missing here", ar: "المفتاح '\(key)' ناقص هنا"),
        help: Phrase(en: "add \"\(key)\": …", ar: "أضف \"\(key)\": …"))
    }
    return nil
  }

  /// A text member that is not empty.
  package mutating func string(_ key: String, required: Bool = false) -> JSONText? {
    guard let value = value(key, required: required) else { return nil }
    guard let string = value.string else {
      wrongType(value, Phrase(en: "a text", ar: "نصاً"))
      return nil
    }
    guard !string.text.isEmpty else {
      report(
        "empty-text", at: string.place,
        Phrase(en: "'\(key)' is empty", ar: "'\(key)' فارغ"),
        help: Phrase(en: "write something, or remove it", ar: "اكتب فيه شيئاً أو احذفه"))
      return nil
    }
    return string
  }

  /// A member that is one of some words.
  package mutating func word<Word: RawRepresentable<String> & CaseIterable>(
    _ key: String, as type: Word.Type, required: Bool = false
  ) -> Word? {
    guard let string = string(key, required: required) else { return nil }
    if let word = Word(rawValue: string.text) { return word }
    unknownWord(string, among: Word.allCases.map(\.rawValue))
    return nil
  }

  /// A member that is true or false.
  package mutating func bool(_ key: String) -> Bool? {
    guard let value = value(key) else { return nil }
    if case .bool(let truth) = value.content { return truth }
    wrongType(value, Phrase(en: "true or false", ar: "true أو false"))
    return nil
  }

  /// A number member within a range; one outside it is reported.
  package mutating func number(
    _ key: String, in range: ClosedRange<Double> = -1e15...1e15, required: Bool = false
  ) -> Double? {
    guard let value = value(key, required: required) else { return nil }
    guard case .number(let number) = value.content else {
      wrongType(value, Phrase(en: "a number", ar: "رقماً"))
      return nil
    }
    guard range.contains(number.double) else {
      let (low, high) = (JSONNumber(range.lowerBound).text, JSONNumber(range.upperBound).text)
      report(
        "out-of-range", at: value.place,
        Phrase(
          en: "\(number.text) is outside \(low) to \(high)",
          ar: "\(number.text) خارج المدى من \(low) إلى \(high)"))
      return nil
    }
    return number.double
  }

  /// A whole-number member within a range.
  package mutating func integer(
    _ key: String, in range: ClosedRange<Int> = 0...1_000_000_000, required: Bool = false
  ) -> Int? {
    let bounds = Double(range.lowerBound)...Double(range.upperBound)
    guard let number = number(key, in: bounds, required: required) else { return nil }
    guard let integer = Int(exactly: number) else {
      if let value = node[key] { wrongType(value, Phrase(en: "a whole number", ar: "عدداً صحيحاً")) }
      return nil
    }
    return integer
  }

  /// The elements of an array member; none when it is missing.
  package mutating func array(_ key: String, required: Bool = false) -> [JSONNode] {
    guard let value = value(key, required: required) else { return [] }
    guard let elements = value.elements else {
      wrongType(value, Phrase(en: "an array", ar: "مصفوفة"))
      return []
    }
    return elements
  }

  /// The texts of an array member of texts.
  package mutating func strings(_ key: String) -> [JSONText] {
    array(key).compactMap { element in
      if element.string == nil { wrongType(element, Phrase(en: "a text", ar: "نصاً")) }
      return element.string
    }
  }

  /// The members of an object member; none when it is missing.
  package mutating func members(_ key: String, required: Bool = false) -> [JSONNode.Member] {
    guard let value = value(key, required: required) else { return [] }
    guard let members = value.members else {
      wrongType(value, Phrase(en: "an object", ar: "كائناً"))
      return []
    }
    return members
  }

  /// Reports a value of the wrong kind.
  package mutating func wrongType(_ value: JSONNode, _ expected: Phrase) {
    report("wrong-type", at: value.place, Self.expected(expected))
  }

  /// Reports a word that is none of the right ones.
  package mutating func unknownWord(_ word: JSONText, among words: [String]) {
    report(
      "unknown-word", at: word.place,
      Phrase(en: "'\(word.text)' is not known here", ar: "'\(word.text)' غير معروف هنا"),
      help: NearestWord.suggestion(for: word.text, among: words).map {
        Phrase(en: "did you mean '\($0)'?", ar: "هل تقصد '\($0)'؟")
      }
        ?? Phrase(
          en: "use one of: \(words.joined(separator: ", "))",
          ar: "استعمل واحداً من: \(words.joined(separator: "، "))"))
  }

  /// The opening bracket of the object: where a missing key is reported.
  private var start: Place {
    let lower = node.place.range.lowerBound
    return Place(file: node.place.file, range: lower..<min(lower + 1, node.place.range.upperBound))
  }

  private static func expected(_ what: Phrase) -> Phrase {
    Phrase(en: "expected \(what.en)", ar: "المتوقع أن يكون \(what.ar)")
  }
}
