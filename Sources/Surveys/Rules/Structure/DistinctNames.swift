import Diagnostics

/// Reports names that differ only by letter case or by the sign between their words.
struct DistinctNames: Rule {
  static let entry = ManualEntry(
    "confusable-names", .warning,
    Phrase(
      en: "two names that differ only in capitals, '-', '_' or '.'",
      ar: "اسمان لا يفرق بينهما إلا حالة الحروف أو '-' أو '_' أو '.'"),
    Phrase(
      en: "Expressions keep them apart; people, spreadsheets and many databases do not.",
      ar: "تفرق التعابير بينهما، أما الناس والجداول وكثير من قواعد البيانات فلا تفرق."),
    bad: .rows(
      #"""
      {"type": "time", "name": "arrived_at", "label": "When did you arrive?"},
      {"type": "text", "name": "Arrived-at", "label": "Where did you arrive?"}
      """#),
    good: .rows(
      #"""
      {"type": "time", "name": "arrived_at", "label": "When did you arrive?"},
      {"type": "text", "name": "entrance", "label": "Where did you arrive?"}
      """#))

  func check(_ context: RuleContext) -> [Diagnostic] {
    var seen: [UInt64: String] = [:]
    return context.survey.elements.compactMap { element in
      let plain = element.name.confusableHash
      guard let other = seen[plain] else {
        seen[plain] = element.name
        return nil
      }
      guard other != element.name else { return nil }
      return finding(
        at: element.namePlace,
        Phrase(
          en: "'\(element.name)' is easily taken for '\(other)'",
          ar: "يسهل الخلط بين '\(element.name)' و'\(other)'"),
        help: Phrase(en: "rename one of them", ar: "غيّر اسم أحدهما"))
    }
  }
}

extension String {
  /// Stands for the name without capitals, its signs all alike.
  fileprivate var confusableHash: UInt64 {
    var hash = TextHash()
    for byte in utf8 {
      switch byte {
      case 0x41...0x5A: hash.add(UInt32(byte + 0x20))
      case 0x2D, 0x2E: hash.add(0x5F)
      default: hash.add(UInt32(byte))
      }
    }
    return hash.value
  }
}
