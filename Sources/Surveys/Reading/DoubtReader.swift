import Diagnostics

extension SurveyReader {
  static let doubtKeys = ["name", "when", "message"]

  /// Reads the doubts of a survey: `{"name": …, "when": "expression", "message": {…}}`. They are about
  /// questions outside repeats, since they are raised once for the whole visit.
  mutating func readDoubts(_ nodes: [JSONNode]) -> [Doubt] {
    var known: Set<String> = []
    return nodes.compactMap { node in
      var reader = ObjectReader(node, keys: Self.doubtKeys)
      let name = reader.string("name", required: true)
      let when = reader.string("when", required: true)
      let message = reader.value("message", required: true)
      if let name, !known.insert(name.text).inserted {
        reader.report(
          "duplicate-name", at: name.place,
          Phrase(
            en: "another doubt is named '\(name.text)'", ar: "هناك تنبيه آخر باسم '\(name.text)'"),
          help: Phrase(en: "give it another name", ar: "سمّه باسم آخر"))
      }
      diagnostics += reader.diagnostics
      guard let name, let condition = when.flatMap({ formula($0) }),
        let text = message.flatMap({ text($0) })
      else { return nil }
      let doubt = Doubt(name: name, condition: condition, message: text)
      report(doubt, at: when?.place ?? name.place)
      return doubt
    }
  }

  private mutating func report(_ doubt: Doubt, at place: Place) {
    if doubt.questions.isEmpty {
      diagnostics.append(
        Diagnostic(
          .error, "doubt-about-nothing", at: place,
          Phrase(
            en: "this condition reads no question", ar: "هذا الشرط لا يقرأ أي سؤال"),
          help: Phrase(en: "name one as ${name}", ar: "اذكر سؤالاً هكذا ${name}")))
    }
    for name in doubt.questions {
      let named = elements.filter { $0.name == name }
      guard named.contains(where: { $0.enclosingRepeat != nil }) else { continue }
      diagnostics.append(
        Diagnostic(
          .error, "doubt-in-repeat", at: place,
          Phrase(
            en: "'\(name)' stands in a repeat, and a doubt is about the whole visit",
            ar: "السؤال '\(name)' داخل تكرار، والتنبيه يخص الزيارة كلها"),
          help: Phrase(
            en: "compute what you need outside the repeat and name that",
            ar: "احسب ما تحتاجه خارج التكرار واذكر اسمه")))
    }
  }
}
