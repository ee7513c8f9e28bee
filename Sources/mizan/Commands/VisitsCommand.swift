import Diagnostics
import Programme
import Storage

/// `mizan visits` and `mizan assign`: who is to visit what, and what to know before.
enum VisitsCommand {
  static let command = Command(
    "visits",
    Phrase(
      en: "List the visits assigned to this device.", ar: "عرض الزيارات المكلف بها هذا الجهاز."),
    takes: [Shared.store, GlobalParameters.json], examples: [listExample],
    subcommands: [briefCommand]
  ) { invocation in
    let store = try invocation.deviceStore(for: .reading)
    let assignments = try AssignedVisit.all(in: store)
    let drafts = try AssignedVisit.drafts(in: store)
    if invocation[GlobalParameters.json] {
      try invocation.printData(
        JSON.array(assignments.map { json($0, drafts[$0.id]) }).indentedText)
      return .success
    }
    if assignments.isEmpty {
      try invocation.say(
        Phrase(
          en: "No visits are assigned. Take them in: mizan assign import FILE",
          ar: "لا زيارات مكلف بها. أدخلها: mizan assign import FILE"))
    }
    for assignment in assignments {
      let scenario = FieldReference.scenarios.first { $0.id == assignment.scenario }
      let persona = FieldReference.personas.first { $0.id == assignment.persona }
      let state = state(drafts[assignment.id])
      try invocation.print(
        [
          assignment.id, "\(assignment.from)…\(assignment.to)", assignment.centre,
          assignment.service ?? "-", scenario?.code ?? "-", persona?.code ?? "-",
          assignment.collector ?? "-", Self.name(of: state)[invocation.language],
        ].joined(separator: "  "))
    }
    return .success
  }

  private static let listExample = Command.Example(
    "mizan visits", Phrase(en: "list them", ar: "عرضها"))

  private static let id = Parameter<String>.argument(
    "VISIT", .text("VISIT"), Phrase(en: "The id of the visit.", ar: "معرّف الزيارة."))

  private static let briefCommand = Command(
    "brief",
    Phrase(
      en: "Show the briefing of a visit: scenario, persona, words, kit, stop rule.",
      ar: "عرض ملخص زيارة: السيناريو والشخصية والكلام وما يُحمل وقاعدة التوقف."),
    takes: [id, Shared.store, GlobalParameters.json],
    examples: [
      Command.Example(
        "mizan visits brief V-2026-031", Phrase(en: "show one briefing", ar: "عرض ملخص زيارة"))
    ]
  ) { invocation in
    let store = try invocation.deviceStore(for: .reading)
    guard let assignment = try AssignedVisit.find(invocation[id], in: store) else {
      throw FieldError.noAssignment(invocation[id])
    }
    if invocation[GlobalParameters.json] {
      let draft = try AssignedVisit.drafts(in: store)[assignment.id]
      try invocation.printData(
        JSON.object([
          .init("visit", json(assignment, draft)), .init("briefing", Briefing(assignment).json),
        ]).indentedText)
      return .success
    }
    for (line, _) in Briefing(assignment).lines(in: invocation.language) {
      try invocation.print(line)
    }
    try invocation.say(
      Phrase(
        en: "\nBegin it: mizan fill --visit \(assignment.id)",
        ar: "\nلبدئها: mizan fill --visit \(assignment.id)"))
    return .success
  }

  static let assign = Command(
    "assign", Phrase(en: "Tell devices what to visit.", ar: "تكليف الأجهزة بالزيارات."),
    examples: [importExample], subcommands: [importCommand])

  private static let importExample = Command.Example(
    "mizan assign import visits.json", Phrase(en: "take assignments in", ar: "إدخال التكليفات"))

  private static let file = Parameter<String>.argument(
    "FILE", .path, Phrase(en: "The assignments, JSON.", ar: "التكليفات بصيغة JSON."))

  private static let importCommand = Command(
    "import",
    Phrase(
      en: "Take assignments into a store; a changed one is a new version.",
      ar: "إدخال التكليفات إلى مخزن؛ وما تغيّر منها نسخة جديدة."),
    takes: [file, Shared.store, GlobalParameters.json], examples: [importExample]
  ) { invocation in
    let source = SourceFile(
      name: invocation[file], bytes: try WholeFile.bytes(of: invocation[file]))
    let (assignments, diagnostics) = AssignmentReader.read(
      source, scenarios: FieldReference.scenarios.map(\.id),
      personas: FieldReference.personas.map(\.id))
    let renderer = DiagnosticRenderer(sources: [source], language: invocation.language)
    for diagnostic in diagnostics {
      try invocation.surroundings.messages.writeText(renderer.render(diagnostic))
    }
    guard let assignments else { return .failure }
    let store = try invocation.deviceStore()
    var taken = 0
    try store.atomically {
      for assignment in assignments {
        let text = assignment.canonicalText
        if try store.currentVersion(.assignment, subject: assignment.id)?.body == text { continue }
        try store.appendVersion(.assignment, subject: assignment.id, body: text)
        taken += 1
      }
    }
    if invocation[GlobalParameters.json] {
      try invocation.printData(
        JSON.object([
          .init("visits", .integer(assignments.count)), .init("new", .integer(taken)),
        ]).compactText)
    } else {
      try invocation.print(
        Phrase(
          en: "\(assignments.count) visits, \(taken) of them new or changed",
          ar: "عدد الزيارات \(assignments.count)، منها جديد أو متغيّر \(taken)")[
            invocation.language])
    }
    return .success
  }

  private static func state(_ draft: DraftSummary?) -> AssignedVisit.State {
    switch draft?.state {
    case .sealed: .sealed
    case .open: .begun
    case .discarded, nil: .planned
    }
  }

  private static func name(of state: AssignedVisit.State) -> Phrase {
    switch state {
    case .planned: Phrase(en: "planned", ar: "مخططة")
    case .begun: Phrase(en: "begun", ar: "بدأت")
    case .sealed: Phrase(en: "sealed", ar: "مختومة")
    }
  }

  private static func json(_ assignment: Assignment, _ draft: DraftSummary?) -> JSON {
    .object([
      .init("id", .string(assignment.id)), .init("survey", .string(assignment.survey)),
      .init("centre", .string(assignment.centre)), .init("service", .optional(assignment.service)),
      .init("scenario", .optional(assignment.scenario)),
      .init("persona", .optional(assignment.persona)),
      .init("from", .string(assignment.from)), .init("to", .string(assignment.to)),
      .init("collector", .optional(assignment.collector)),
      .init("wave", .optional(assignment.wave)),
      .init("state", .string(state(draft).rawValue)),
      .init("draft", .optional(draft?.draft.id)),
    ])
  }
}
