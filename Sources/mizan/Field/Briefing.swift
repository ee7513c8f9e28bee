import Diagnostics
import Programme

/// What a visitor reads before a visit: scenario, persona, what to say and what never to.
struct Briefing {
  let assignment: Assignment

  init(_ assignment: Assignment) {
    self.assignment = assignment
  }

  /// The lines of the briefing with their looks.
  func lines(in language: Language) -> [(String, TextStyle)] {
    var lines: [(String, TextStyle)] = []
    func add(_ phrase: Phrase, _ style: TextStyle = .ordinary) {
      lines.append((phrase[language], style))
    }
    func list(_ title: Phrase, _ phrases: [Phrase], _ style: TextStyle = .ordinary) {
      guard !phrases.isEmpty else { return }
      add(title, .strong)
      for phrase in phrases { lines.append(("- \(phrase[language])", style)) }
    }
    let place = [assignment.centre, assignment.service].compactMap { $0 }.joined(separator: " · ")
    add(Phrase("\(assignment.id)  \(place)"), .strong)
    add(
      Phrase(
        en: "Between \(assignment.from) and \(assignment.to)",
        ar: "بين \(assignment.from) و\(assignment.to)"))
    let scenario = FieldReference.scenarios.first { $0.id == assignment.scenario }
    let persona = FieldReference.personas.first { $0.id == assignment.persona }
    if let scenario {
      add(
        Phrase(
          en: "\nScenario \(scenario.code): \(scenario.name.en)",
          ar: "\nالسيناريو \(scenario.code): \(scenario.name.ar)"), .strong)
      add(scenario.objective)
    }
    if let persona {
      add(
        Phrase(
          en: "Persona \(persona.code): \(persona.name.en)",
          ar: "الشخصية \(persona.code): \(persona.name.ar)"), .strong)
      for attribute in persona.attributes { lines.append(("- \(attribute[language])", .ordinary)) }
    }
    if let scenario {
      add(Phrase(en: "Say first:", ar: "تبدأ بقولك:"), .strong)
      add(Phrase(en: "“\(scenario.opening.en)”", ar: "«\(scenario.opening.ar)»"))
      list(Phrase(en: "You may say:", ar: "لك أن تقول:"), scenario.maySay)
      list(Phrase(en: "Never invent:", ar: "لا تختلق أبداً:"), scenario.neverInvent, .warning)
      list(Phrase(en: "Carry:", ar: "احمل معك:"), scenario.kit + (persona?.kit ?? []))
      if let part = scenario.dayPart {
        add(
          Phrase(
            en: "Go from \(part.from) to \(part.to)"
              + (part.avoid.map { "; avoid: \($0.en)" } ?? ""),
            ar: "وقت الزيارة من \(part.from) إلى \(part.to)"
              + (part.avoid.map { "؛ وتجنب: \($0.ar)" } ?? "")))
      }
      if let minutes = scenario.maximumStaffMinutes {
        add(
          Phrase(
            en: "At most \(minutes) minutes of staff time",
            ar: "لا تأخذ من وقت الموظفين أكثر من \(minutes) دقيقة"))
      }
      for decision in scenario.decisions {
        add(
          Phrase(
            en: "If: \(decision.event.en) Then: \(decision.action.en)",
            ar: "إن: \(decision.event.ar) فعندئذ: \(decision.action.ar)"))
      }
      add(
        Phrase(
          en: "Stop rule: \(scenario.stopRule.en)", ar: "قاعدة التوقف: \(scenario.stopRule.ar)"),
        .warning)
      list(Phrase(en: "Forbidden:", ar: "محظور:"), scenario.prohibited, .warning)
    }
    list(Phrase(en: "Look out for:", ar: "لاحظ:"), persona?.observe ?? [])
    list(Phrase(en: "Always:", ar: "دائماً:"), FieldReference.rules)
    if let note = assignment.note { add(note, .warning) }
    return lines
  }
}

/// The briefing as data.
extension Briefing {
  var json: JSON {
    let scenario = FieldReference.scenarios.first { $0.id == assignment.scenario }
    let persona = FieldReference.personas.first { $0.id == assignment.persona }
    var members: [JSON.Member] = []
    func add(_ name: String, _ phrase: Phrase?) {
      members.append(.init(name, phrase.map { JSON($0) } ?? .null))
    }
    func add(_ name: String, _ phrases: [Phrase]?) {
      members.append(.init(name, .array((phrases ?? []).map { JSON($0) })))
    }
    add("scenario", scenario?.name)
    add("objective", scenario?.objective)
    add("persona", persona?.name)
    add("attributes", persona?.attributes)
    add("opening", scenario?.opening)
    add("maySay", scenario?.maySay)
    add("neverInvent", scenario?.neverInvent)
    add("carry", (scenario?.kit ?? []) + (persona?.kit ?? []))
    members.append(.init("from", .optional(scenario?.dayPart?.from)))
    members.append(.init("to", .optional(scenario?.dayPart?.to)))
    let minutes: JSON = scenario?.maximumStaffMinutes.map { .integer($0) } ?? .null
    members.append(.init("staffMinutes", minutes))
    let decisions: [JSON] = (scenario?.decisions ?? []).map { decision in
      .object([.init("if", JSON(decision.event)), .init("then", JSON(decision.action))])
    }
    members.append(.init("decisions", .array(decisions)))
    add("stopRule", scenario?.stopRule)
    add("forbidden", scenario?.prohibited)
    add("observe", persona?.observe)
    add("always", FieldReference.rules)
    add("note", assignment.note)
    return .object(members)
  }
}

/// The scenarios and personas that are built into the program.
enum FieldReference {
  static let scenarios: [Scenario] = scenarioFile.scenarios
  static let personas: [Persona] = personaFile.personas

  /// What holds for every visit.
  static var rules: [Phrase] { scenarioFile.rules + personaFile.rules }

  private static let scenarioFile = ScenarioReader.scenarios(
    SourceFile(
      name: "reference/scenarios.json", text: ShippedFiles.text("reference/scenarios.json") ?? "{}")
  )
  private static let personaFile = ScenarioReader.personas(
    SourceFile(
      name: "reference/personas.json", text: ShippedFiles.text("reference/personas.json") ?? "{}"))
}
