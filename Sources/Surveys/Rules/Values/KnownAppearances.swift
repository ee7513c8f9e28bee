import Diagnostics

/// Reports appearance words that no user interface knows.
struct KnownAppearances: Rule {
  static let entry = ManualEntry(
    "unknown-appearance", .warning,
    Phrase(en: "an appearance that nobody knows", ar: "كلمة appearance لا يعرفها أحد"),
    Phrase(
      en: "Appearances are wishes: a word that is not known is ignored without a message.",
      ar: "كلمات appearance رغبات، والكلمة غير المعروفة تُهمل دون إشعار."),
    bad: .rows(
      #"{"type": "select_one yes_no", "name": "served", "label": "Served?", "appearance": "minimall"}"#
    ),
    good: .rows(
      #"{"type": "select_one yes_no", "name": "served", "label": "Served?", "appearance": "minimal"}"#
    ))

  func check(_ context: RuleContext) -> [Diagnostic] {
    context.withAppearance.flatMap { element -> [Diagnostic] in
      guard element.appearance != nil, let text = context.value("appearance", of: element)?.string
      else { return [] }
      return Self.words(of: text.text).compactMap { word, range in
        guard !Self.isKnown(word) else { return nil }
        return finding(
          at: text.place(ofText: range),
          Phrase(en: "no appearance is called '\(word)'", ar: "لا مظهر باسم '\(word)'"),
          help: NearestWord.suggestion(for: word, among: Self.known).map {
            Phrase(en: "did you mean '\($0)'?", ar: "هل تقصد '\($0)'؟")
          })
      }
    }
  }

  /// The words of a text with their UTF-8 offsets; what stands in parentheses belongs to its word.
  private static func words(of text: String) -> [(String, Range<Int>)] {
    var words: [(String, Range<Int>)] = []
    var bytes: [UInt8] = []
    var start = 0
    var depth = 0
    func end(_ offset: Int) {
      if !bytes.isEmpty { words.append((String(decoding: bytes, as: UTF8.self), start..<offset)) }
      bytes = []
    }
    for (offset, byte) in text.utf8.enumerated() {
      if byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: ")") { depth -= 1 }
      if depth <= 0, [0x20, 0x09, 0x0A, 0x0D].contains(byte) {
        end(offset)
      } else {
        if bytes.isEmpty { start = offset }
        bytes.append(byte)
      }
    }
    end(text.utf8.count)
    return words
  }

  private static func isKnown(_ word: String) -> Bool {
    if known.contains(word) { return true }
    let head = word.prefix { $0 != "(" && $0 != ":" }
    if head == "search" || head == "ex" || head == "printer" || head == "intent" { return true }
    // Columns and widths: columns-3, w2.
    return (head.hasPrefix("columns-") && Int(head.dropFirst(8)) != nil)
      || (head.hasPrefix("w") && Int(head.dropFirst()) != nil)
  }

  private static let known = [
    "annotate", "autocomplete", "bearing", "bikram-sambat", "buddhist", "columns", "columns-flex",
    "columns-pack", "compact", "coptic", "counter", "dd", "draw", "ethiopian", "field-list",
    "front", "hidden-answer", "hide-input", "hijri", "horizontal", "horizontal-compact",
    "image-map", "islamic", "label", "likert", "list", "list-nolabel", "map", "masked", "maps",
    "minimal", "month-year", "multiline", "myanmar", "new", "new-front", "new-rear", "no-buttons",
    "no-calendar", "no-ticks", "numbers", "page", "persian", "picker", "placement-map", "quick",
    "quickcompact", "rating", "search", "selfie", "signature", "spinner", "table-list",
    "thousands-sep", "url", "vertical", "year",
  ]
}
