package import Diagnostics
import Expressions

/// A visit or a block of interviews that somebody is to make.
package struct Assignment: Sendable, Hashable {
  /// The id, unique in the programme: `V-2026-031`.
  package let id: String
  /// The file name of the survey.
  package let survey: String
  /// The id of the scenario; `nil` for interviews.
  package let scenario: String?
  /// The id of the persona.
  package let persona: String?
  /// The code of the centre.
  package let centre: String
  /// The code of the service.
  package let service: String?
  /// The first and the last civil day, `YYYY-MM-DD`.
  package let from: String
  package let to: String
  /// The code of who makes it; `nil` when whoever has the device does.
  package let collector: String?
  /// The label or the identity of the device it is for; `nil` for any.
  package let device: String?
  /// The wave it belongs to.
  package let wave: String?
  /// What else is to be known.
  package let note: Phrase?

  /// The one text of this assignment, JSON: what a store keeps.
  package var canonicalText: String {
    var members: [JSON.Member] = [
      .init("id", .string(id)), .init("survey", .string(survey)),
      .init("centre", .string(centre)), .init("from", .string(from)), .init("to", .string(to)),
    ]
    func add(_ name: String, _ value: String?) {
      if let value { members.append(.init(name, .string(value))) }
    }
    add("scenario", scenario)
    add("persona", persona)
    add("service", service)
    add("collector", collector)
    add("device", device)
    add("wave", wave)
    if let note { members.append(.init("note", JSON(note))) }
    return JSON.object(members).compactText
  }
}

/// Reads assignments and reports every mistake of them in one run.
package enum AssignmentReader {
  static let keys = [
    "id", "survey", "scenario", "persona", "centre", "service", "from", "to", "collector", "device",
    "wave", "note",
  ]

  /// The assignments of a file, unless it has errors, and everything to report.
  /// - Parameters:
  ///   - scenarios: the known scenarios; a visit names one of them.
  ///   - personas: the known personas.
  package static func read(
    _ source: SourceFile, scenarios: [String], personas: [String]
  ) -> (assignments: [Assignment]?, diagnostics: [Diagnostic]) {
    let (root, problems) = JSONReader.read(source)
    guard let root else { return (nil, problems) }
    var reader = ObjectReader(root, keys: ["$schema", "wave", "visits"])
    reader.report(problems)
    let wave = reader.string("wave")?.text
    var seen: Set<String> = []
    let assignments = reader.array("visits", required: true).compactMap { node -> Assignment? in
      let assignment = Self.assignment(node, wave: wave, scenarios, personas, &reader)
      if let id = node["id"]?.string, !seen.insert(id.text).inserted {
        reader.report(
          "duplicate-id", at: id.place,
          Phrase(
            en: "the id '\(id.text)' is taken already", ar: "المعرّف '\(id.text)' مستعمل من قبل"),
          help: Phrase(
            en: "give each visit an id of its own", ar: "أعطِ كل زيارة معرّفاً خاصاً بها"))
      }
      return assignment
    }
    let diagnostics = reader.diagnostics.inReadingOrder()
    return (diagnostics.hasErrors ? nil : assignments, diagnostics)
  }

  /// Reads the text that a store keeps.
  package static func read(canonical text: String) -> Assignment? {
    guard let root = JSONReader.read(SourceFile(name: "assignment", text: text)).root else {
      return nil
    }
    var reader = ObjectReader(root, keys: keys)
    return assignment(root, wave: nil, nil, nil, &reader)
  }

  private static func assignment(
    _ node: JSONNode, wave: String?, _ scenarios: [String]?, _ personas: [String]?,
    _ outer: inout ObjectReader
  ) -> Assignment? {
    var reader = ObjectReader(node, keys: keys)
    let id = reader.id("id")
    let survey = reader.string("survey", required: true)
    let scenario = reader.known("scenario", among: scenarios)
    let persona = reader.known("persona", among: personas)
    let centre = reader.id("centre")
    let service = reader.id("service", required: false)
    let from = reader.day("from")
    let to = reader.day("to")
    let collector = reader.id("collector", required: false)
    let device = reader.string("device")
    let ownWave = reader.string("wave")?.text ?? wave
    let note = reader.value("note").flatMap { reader.phraseOrText($0) }
    if let from, let to, to.text < from.text {
      reader.report(
        "wrong-order", at: to.place,
        Phrase(en: "this day lies before 'from'", ar: "هذا اليوم قبل 'from'"),
        help: Phrase(en: "exchange the two days", ar: "بدّل بين اليومين"))
    }
    outer.report(reader.diagnostics)
    guard let id, let survey, let centre, let from, let to else { return nil }
    return Assignment(
      id: id.text, survey: survey.text, scenario: scenario?.text, persona: persona?.text,
      centre: centre.text, service: service?.text, from: from.text, to: to.text,
      collector: collector?.text, device: device?.text, wave: ownWave, note: note)
  }
}

extension ObjectReader {
  /// A word of a list; any word where the list is not known.
  fileprivate mutating func known(_ key: String, among words: [String]?) -> JSONText? {
    guard let word = string(key) else { return nil }
    if let words, !words.contains(word.text) {
      unknownWord(word, among: words)
      return nil
    }
    return word
  }

  /// A civil day, `YYYY-MM-DD`.
  fileprivate mutating func day(_ key: String) -> JSONText? {
    guard let text = string(key, required: true) else { return nil }
    guard CivilDay(text.text) != nil else {
      report(
        "bad-day", at: text.place,
        Phrase(en: "'\(text.text)' is no day", ar: "'\(text.text)' ليس يوماً"),
        help: Phrase(en: "write 2026-07-12", ar: "اكتب 2026-07-12"))
      return nil
    }
    return text
  }
}
