package import Diagnostics

/// Reads scenarios and personas, the reference data of briefings.
package enum ScenarioReader {
  /// The scenarios of a file with the rules that hold for all of them, and everything to report.
  package static func scenarios(
    _ source: SourceFile
  ) -> (scenarios: [Scenario], rules: [Phrase], diagnostics: [Diagnostic]) {
    let (root, problems) = JSONReader.read(source)
    guard let root else { return ([], [], problems) }
    var reader = ObjectReader(root, keys: ["$schema", "version", "rules", "scenarios"])
    reader.report(problems)
    let rules = reader.phrases("rules")
    let scenarios = reader.array("scenarios", required: true).compactMap { scenario($0, &reader) }
    return (scenarios, rules, reader.diagnostics)
  }

  /// The personas of a file with the rules that hold for all of them, and everything to report.
  package static func personas(
    _ source: SourceFile
  ) -> (personas: [Persona], rules: [Phrase], diagnostics: [Diagnostic]) {
    let (root, problems) = JSONReader.read(source)
    guard let root else { return ([], [], problems) }
    var reader = ObjectReader(root, keys: ["$schema", "version", "rules", "personas"])
    reader.report(problems)
    let rules = reader.phrases("rules")
    let personas = reader.array("personas", required: true).compactMap { persona($0, &reader) }
    return (personas, rules, reader.diagnostics)
  }

  private static func scenario(_ node: JSONNode, _ outer: inout ObjectReader) -> Scenario? {
    var reader = ObjectReader(node, keys: node.members?.map(\.name.text) ?? [])
    let id = reader.id("id")
    let code = reader.string("code", required: true)
    let name = reader.phrase("name", required: true)
    let objective = reader.phrase("objective", required: true)
    let opening = reader.phrase("opening", required: true)
    let stop = reader.phrase("stop_rule", required: true)
    let minutes = reader.integer("max_staff_minutes")
    let dayPart = reader.value("day_part").flatMap { part($0, &reader) }
    let decisions = reader.array("decision_points").compactMap { decision($0, &reader) }
    let (may, never) = (reader.phrases("may_say"), reader.phrases("never_invent"))
    let (kit, prohibited) = (reader.phrases("kit"), reader.phrases("prohibited"))
    outer.report(reader.diagnostics)
    guard let id, let code, let name, let objective, let opening, let stop else { return nil }
    return Scenario(
      id: id.text, code: code.text, name: name, objective: objective, opening: opening, maySay: may,
      neverInvent: never, kit: kit, decisions: decisions, stopRule: stop,
      maximumStaffMinutes: minutes, dayPart: dayPart, prohibited: prohibited)
  }

  private static func part(
    _ node: JSONNode, _ outer: inout ObjectReader
  ) -> Scenario.DayPart? {
    var reader = ObjectReader(node, keys: ["from", "to", "avoid"])
    let from = reader.string("from", required: true)
    let to = reader.string("to", required: true)
    let avoid = reader.phrase("avoid")
    outer.report(reader.diagnostics)
    guard let from, let to else { return nil }
    return Scenario.DayPart(from: from.text, to: to.text, avoid: avoid)
  }

  private static func decision(
    _ node: JSONNode, _ outer: inout ObjectReader
  ) -> Scenario.Decision? {
    var reader = ObjectReader(node, keys: ["if", "then"])
    let event = reader.phrase("if", required: true)
    let action = reader.phrase("then", required: true)
    outer.report(reader.diagnostics)
    guard let event, let action else { return nil }
    return Scenario.Decision(event: event, action: action)
  }

  private static func persona(_ node: JSONNode, _ outer: inout ObjectReader) -> Persona? {
    var reader = ObjectReader(node, keys: node.members?.map(\.name.text) ?? [])
    let id = reader.id("id")
    let code = reader.string("code", required: true)
    let name = reader.phrase("name", required: true)
    let cast = reader.phrase("cast")
    let (attributes, kit) = (reader.phrases("attributes"), reader.phrases("kit"))
    let (observe, prohibited) = (reader.phrases("observe"), reader.phrases("prohibited"))
    outer.report(reader.diagnostics)
    guard let id, let code, let name else { return nil }
    return Persona(
      id: id.text, code: code.text, name: name, attributes: attributes, cast: cast, kit: kit,
      observe: observe, prohibited: prohibited)
  }
}

extension ObjectReader {
  /// The phrases of an array member.
  fileprivate mutating func phrases(_ key: String) -> [Phrase] {
    array(key).compactMap { phraseOrText($0) }
  }
}
