import Diagnostics
import Sessions
import Storage

/// `mizan conflicts` and `mizan resolve`: two versions of one visit that do not know of each other.
enum ConflictsCommand {
  private static let chosen = Parameter<String?>.argument(
    "VISIT", .text("VISIT"),
    Phrase(
      en: "The id of a visit or its beginning; all conflicts when it is left out.",
      ar: "معرّف الزيارة أو بدايته، وإلا فكل التعارضات."))
  private static let showsAll = Parameter<Bool>.flag(
    "all", Phrase(en: "Also the questions that agree.", ar: "مع الأسئلة المتفقة."))

  static let command = Command(
    "conflicts",
    Phrase(
      en: "Show versions of one visit side by side.", ar: "عرض نسخ الزيارة الواحدة جنباً إلى جنب."),
    takes: [Shared.centre, chosen, showsAll, GlobalParameters.json],
    examples: [
      Command.Example(
        "mizan conflicts centre.mizan",
        Phrase(en: "what waits for a choice", ar: "ما ينتظر الاختيار"))
    ]
  ) { invocation in
    let store = try Store.open(invocation[Shared.centre], for: .reading)
    let prefix = invocation[chosen] ?? ""
    let conflicts = try store.conflicts().filter { $0.id.hasPrefix(prefix) }
    if conflicts.isEmpty, !prefix.isEmpty { throw ConflictFailure.none(prefix) }
    var rows: [JSON] = []
    for summary in conflicts {
      guard let conflict = try store.conflict(summary.id) else { continue }
      if invocation[GlobalParameters.json] {
        rows.append(json(conflict))
      } else {
        try ConflictTable(conflict: conflict, showsAll: invocation[showsAll]).write(to: invocation)
      }
    }
    if invocation[GlobalParameters.json] {
      try invocation.printData(JSON.array(rows).indentedText)
    } else if conflicts.isEmpty {
      try invocation.say(Phrase(en: "There are no conflicts.", ar: "لا توجد تعارضات."))
    }
    return .success
  }

  private static func json(_ conflict: Conflict) -> JSON {
    .object([
      .init("visit", .string(conflict.id)), .init("shown", .string(conflict.shown.text)),
      .init(
        "versions",
        .array(
          conflict.versions.map { version in
            .object([
              .init("entry", .string(version.entry.hash.text)),
              .init("device", .optional(version.label)),
              .init("author", .string(version.entry.author.text)),
              .init("collector", .string(version.submission.collector)),
              .init("revision", .integer(version.submission.revision)),
              .init("sealed", .integer(version.submission.sealed)),
              .init("reason", .optional(version.submission.reason)),
            ])
          })),
      .init(
        "questions",
        .array(
          conflict.lines.map { line in
            .object([
              .init("path", .string(line.path)), .init("agrees", .bool(line.agrees)),
              .init(
                "answers",
                .array(
                  line.answers.map { answer in
                    guard let answer else { return .null }
                    return .object([
                      .init("state", .string(answer.state.rawValue)),
                      .init("value", .string(answer.value)),
                    ])
                  })),
            ])
          })),
    ])
  }

  // MARK: Settling

  private static let visit = Parameter<String>.argument(
    "VISIT", .text("VISIT"),
    Phrase(en: "The id of a visit or its beginning.", ar: "معرّف الزيارة أو بدايته."))
  private static let keep = Parameter<String>.option(
    "keep", .text("VERSION"),
    Phrase(
      en: "The version that counts: its letter (A, B …) or the beginning of its hash.",
      ar: "النسخة التي تُعتمد: حرفها (A، B …) أو بداية بصمتها."))
  private static let answers = Parameter<[String]>.options(
    "answer", .text("QUESTION=VERSION"),
    Phrase(
      en: "A question for which another version counts.", ar: "سؤال تُعتمد فيه نسخة أخرى."))
  private static let reason = Parameter<String>.option(
    "reason", .text("TEXT"), Phrase(en: "Why.", ar: "السبب."))
  private static let person = Parameter<String>.option(
    "person", .text("CODE"), variable: "MIZAN_PERSON",
    Phrase(en: "The code of who decides; never a name.", ar: "رمز من يقرر، لا اسمه."))

  static let resolve = Command(
    "resolve",
    Phrase(en: "Choose between versions of a visit.", ar: "الاختيار بين نسخ زيارة."),
    discussion: Phrase(
      en:
        "Writes a new revision that names every version; nothing is deleted. The revision waits for a review.",
      ar: "يكتب مراجعة جديدة تذكر كل النسخ ولا يُحذف شيء، وتنتظر المراجعةُ البتّ فيها."),
    takes: [Shared.centre, visit, keep, answers, reason, person, GlobalParameters.json],
    examples: [
      Command.Example(
        "mizan resolve centre.mizan 3f2a91c0 --keep A --reason \"B was a test\" --person E-02",
        Phrase(en: "keep one version", ar: "اعتماد نسخة")),
      Command.Example(
        "mizan resolve centre.mizan 3f2a91c0 --keep A --answer conduct/q_st_03=B --reason \"both asked\" --person E-02",
        Phrase(en: "answer by answer", ar: "جواباً جواباً")),
    ]
  ) { invocation in
    let store = try Store.open(invocation[Shared.centre])
    let matches = try store.conflicts().filter { $0.id.hasPrefix(invocation[visit]) }
    guard let match = matches.first, let conflict = try store.conflict(match.id) else {
      throw ConflictFailure.none(invocation[visit])
    }
    guard matches.count == 1 else { throw ConflictFailure.ambiguous(invocation[visit]) }
    var picked: [String: EntryHash] = [:]
    for word in invocation[answers] {
      guard let sign = word.lastIndex(of: "=") else { throw ConflictFailure.badAnswer(word) }
      let name = String(word[..<sign])
      let paths = conflict.lines.map(\.path).filter { $0 == name || $0.hasSuffix("/" + name) }
      guard paths.count == 1 else { throw ConflictFailure.badAnswer(word) }
      picked[paths[0]] = try version(String(word[word.index(after: sign)...]), of: conflict)
    }
    let choice = ConflictChoice(
      kept: try version(invocation[keep], of: conflict), answers: picked,
      reason: invocation[reason], person: invocation[person])
    guard let entry = try store.resolve(conflict.id, choice) else {
      throw ConflictFailure.none(invocation[visit])
    }
    if invocation[GlobalParameters.json] {
      try invocation.printData(
        JSON.object([
          .init("visit", .string(conflict.id)), .init("entry", .string(entry.hash.text)),
        ]).compactText)
    } else {
      try invocation.print(
        Phrase(
          en:
            "Settled \(conflict.id.prefix(8)): revision \(entry.hash.short) replaces \(conflict.versions.count) versions and waits for review",
          ar:
            "حُسم \(conflict.id.prefix(8)): المراجعة \(entry.hash.short) تحل محل \(conflict.versions.count) نسخ وتنتظر البتّ"
        )[invocation.language])
    }
    return .success
  }

  private static func version(_ word: String, of conflict: Conflict) throws -> EntryHash {
    for (index, version) in conflict.versions.enumerated()
    where ConflictTable.letter(index) == word.uppercased() {
      return version.entry.hash
    }
    let matches = conflict.versions.filter { $0.entry.hash.text.hasPrefix(word.lowercased()) }
    guard matches.count == 1, word.count >= 4 else { throw ConflictFailure.noVersion(word) }
    return matches[0].entry.hash
  }
}

/// Why a conflict was not shown or settled.
enum ConflictFailure: ExplainedError, Hashable {
  case none(String)
  case ambiguous(String)
  case noVersion(String)
  case badAnswer(String)

  var message: Phrase {
    switch self {
    case .none(let id):
      Phrase(en: "no visit '\(id)' is in conflict", ar: "لا تعارض في زيارة '\(id)'")
    case .ambiguous(let id):
      Phrase(
        en: "several visits in conflict begin with '\(id)'",
        ar: "عدة زيارات متعارضة تبدأ بـ '\(id)'")
    case .noVersion(let word):
      Phrase(en: "there is no version '\(word)'", ar: "لا توجد نسخة '\(word)'")
    case .badAnswer(let word):
      Phrase(
        en: "'\(word)' does not name one question and a version",
        ar: "لا يذكر '\(word)' سؤالاً واحداً ونسخة")
    }
  }

  var help: Phrase? {
    switch self {
    case .none, .ambiguous:
      Phrase(en: "mizan conflicts STORE lists them", ar: "الأمر mizan conflicts STORE يعرضها")
    case .noVersion, .badAnswer:
      Phrase(
        en: "mizan conflicts STORE VISIT shows letters and questions, as q_st_03=B",
        ar: "الأمر mizan conflicts STORE VISIT يعرض الحروف والأسئلة، مثل q_st_03=B")
    }
  }
}
