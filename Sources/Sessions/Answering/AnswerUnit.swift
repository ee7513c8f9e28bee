import Diagnostics
package import Surveys

/// What a whole number counts, so that it may be typed and shown as people say it.
package enum AnswerUnit: Sendable, Hashable {
  /// Minutes: `1:20` and `1h20` are 80.
  case minutes
  /// Fils, 1000 to the dinar: `2.5 JD` is 2500.
  case fils

  /// The unit of a question by its name or its label; `nil` when neither names one.
  package init?(_ element: Element) {
    guard let type = element.question?.type, type == .integer || type == .decimal else {
      return nil
    }
    if element.name.hasSuffix("_fils") {
      self = .fils
      return
    }
    let labels = element.label?.translations.map { $0.source.text.lowercased() } ?? []
    func names(_ words: [String]) -> Bool {
      labels.contains { label in words.contains { label.contains($0) } }
    }
    if names(["in fils", "بالفلس"]) {
      self = .fils
    } else if element.name.hasSuffix("_minutes")
      || names(["minutes", "بالدقائق", "دقائق", "دقيقة"])
    {
      self = .minutes
    } else {
      return nil
    }
  }

  /// What was typed as the number that is stored; `nil` when this unit does not say.
  func number(_ typed: String) -> String? {
    switch self {
    case .minutes: minutes(Digits.ascii(typed).lowercased())
    case .fils: fils(Digits.ascii(typed).lowercased())
    }
  }

  private func minutes(_ text: String) -> String? {
    let words = ["minutes", "minute", "mins", "min", "دقيقة", "دقائق", "د", "m"]
    if let number = Self.without(words, text).flatMap(Digits.number) { return number }
    for separator in [":", "hours", "hour", "h", "ساعات", "ساعة", "س"] {
      guard let range = text.firstRange(of: separator) else { continue }
      let hours = Digits.number(String(text[..<range.lowerBound])).flatMap(Int.init)
      var rest = String(text[range.upperBound...].filter { !$0.isWhitespace })
      if rest.hasPrefix("و") { rest.removeFirst() }
      let left = Self.without(words, rest) ?? rest
      let minutes = left.isEmpty && separator != ":" ? 0 : Int(left)
      guard let hours, let minutes, (0..<60).contains(minutes), (0...1000).contains(hours) else {
        return nil
      }
      return String(hours * 60 + minutes)
    }
    return nil
  }

  private func fils(_ text: String) -> String? {
    if let number = Self.without(["fils", "فلساً", "فلسا", "فلس"], text).flatMap(Digits.number) {
      return number
    }
    let words = [
      "dinars", "dinar", "jods", "jod", "jd", "دنانير", "ديناراً", "دينارا", "دينار", "د.أ", "د",
    ]
    guard let number = Self.without(words, text).flatMap(Digits.number) else { return nil }
    let halves = number.split(separator: ".")
    guard let whole = halves.first.flatMap({ Int($0) }), abs(whole) < 1_000_000_000 else {
      return nil
    }
    let fraction = halves.count > 1 ? String(halves[1]) : ""
    guard fraction.count <= 3, let part = Int((fraction + "000").prefix(3)) else { return nil }
    return String(whole * 1000 + (whole < 0 ? -part : part))
  }

  /// The text without one of some words at its end; `nil` when it ends otherwise.
  private static func without(_ words: [String], _ text: String) -> String? {
    guard let word = words.first(where: { text.hasSuffix($0) }) else { return nil }
    return String(text.dropLast(word.count))
  }

  /// A stored number as people say it: `1 h 20`, `2.500 JD`; `nil` where nothing is gained.
  package func spoken(_ stored: String) -> (en: String, ar: String)? {
    guard let number = Int(stored) else { return nil }
    switch self {
    case .minutes:
      guard number >= 60 else { return nil }
      let rest = number % 60
      let minutes = (rest < 10 ? "0" : "") + String(rest)
      return ("\(number / 60):\(minutes) hours", "\(number / 60):\(minutes) ساعة")
    case .fils:
      let rest = String(abs(number) % 1000)
      let part = String(repeating: "0", count: 3 - rest.count) + rest
      let amount = "\(number < 0 ? "-" : "")\(abs(number) / 1000).\(part)"
      return ("\(amount) JD", "\(amount) دينار")
    }
  }
}
