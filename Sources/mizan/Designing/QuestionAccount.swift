import Diagnostics
import Expressions
import Sessions
import Surveys

/// Why a question is as it is in the state of a session: shown or hidden, required, refused, computed.
struct QuestionAccount {
  /// One thing that is said about the question, and the expressions it follows from.
  struct Finding {
    /// The word for it in data.
    let code: String
    let says: Phrase
    let accounts: [Session.Account]
  }

  let path: String
  let label: String
  let answer: Answer
  let findings: [Finding]

  init(of location: Location, in session: Session) {
    let element = session.element(at: location)
    path = session.path(of: location)
    label = element.label.map { session.text($0, at: location).string } ?? element.name
    answer = session.answer(at: location)
    findings = [
      Self.relevance(location, session), Self.required(location, session),
      Self.readOnly(location, session), Self.calculation(location, session),
      Self.constraint(location, session), Self.choices(location, session),
      Self.failures(path, session),
    ].compactMap { $0 }
  }

  private static func relevance(_ location: Location, _ session: Session) -> Finding? {
    let accounts = session.accountsOfRelevance(at: location)
    let says =
      if session.isRelevant(location) {
        accounts.isEmpty
          ? Phrase(en: "shown: no condition hides it", ar: "ظاهر: لا شرط يخفيه")
          : Phrase(en: "shown", ar: "ظاهر")
      } else if let reason = accounts.first(where: { !$0.holds }) {
        reason.path == session.path(of: location)
          ? Phrase(en: "hidden by its own condition", ar: "مخفي بشرطه هو")
          : Phrase(
            en: "hidden with everything in '\(reason.path)'",
            ar: "مخفي مع كل ما في '\(reason.path)'")
      } else {
        Phrase(en: "hidden", ar: "مخفي")
      }
    return Finding(code: "relevant", says: says, accounts: accounts)
  }

  private static func required(_ location: Location, _ session: Session) -> Finding? {
    guard let question = session.question(at: location) else { return nil }
    if case .never = question.required { return nil }
    let says =
      if session.isRequired(location) {
        Phrase(en: "an answer is required", ar: "الإجابة مطلوبة")
      } else if session.isRelevant(location) {
        Phrase(en: "no answer is required", ar: "الإجابة غير مطلوبة")
      } else {
        Phrase(
          en: "no answer is required while it is hidden", ar: "الإجابة غير مطلوبة ما دام مخفياً")
      }
    return Finding(
      code: "required", says: says,
      accounts: session.account(of: .required, at: location).map { [$0] } ?? [])
  }

  private static func readOnly(_ location: Location, _ session: Session) -> Finding? {
    guard let question = session.question(at: location) else { return nil }
    if case .never = question.readOnly { return nil }
    return Finding(
      code: "read_only",
      says: session.isReadOnly(location)
        ? Phrase(en: "its value cannot be changed", ar: "لا يمكن تغيير قيمته")
        : Phrase(en: "its value can be changed", ar: "يمكن تغيير قيمته"),
      accounts: session.account(of: .readOnly, at: location).map { [$0] } ?? [])
  }

  private static func calculation(_ location: Location, _ session: Session) -> Finding? {
    guard let account = session.account(of: .calculation, at: location) else { return nil }
    let triggers = session.question(at: location)?.trigger ?? []
    let names = triggers.map { "'\($0)'" }
    return Finding(
      code: "calculation",
      says: triggers.isEmpty
        ? Phrase(en: "its value is computed", ar: "قيمته محسوبة")
        : Phrase(
          en: "its value is computed when these change: \(names.joined(separator: ", "))",
          ar: "تُحسب قيمته عند تغيّر: \(names.joined(separator: "، "))"),
      accounts: [account])
  }

  private static func constraint(_ location: Location, _ session: Session) -> Finding? {
    guard let account = session.account(of: .constraint, at: location) else { return nil }
    if session.answer(at: location).state != .answered {
      return Finding(
        code: "constraint",
        says: Phrase(
          en: "its constraint is not judged without an answer: \(account.text)",
          ar: "لا يُفحص قيده دون إجابة: \(account.text)"), accounts: [])
    }
    return Finding(
      code: "constraint",
      says: account.holds
        ? Phrase(en: "the answer satisfies its constraint", ar: "الإجابة تحقق القيد")
        : Phrase(en: "the answer violates its constraint", ar: "الإجابة تخالف القيد"),
      accounts: [account])
  }

  private static func choices(_ location: Location, _ session: Session) -> Finding? {
    let accounts = session.accountsOfChoices(at: location)
    guard !accounts.isEmpty else { return nil }
    let offered = accounts.count { $0.holds }
    return Finding(
      code: "choice_filter",
      says: Phrase(
        en: "\(offered) of \(accounts.count) choices are offered",
        ar: "المعروض \(offered) من \(accounts.count) خيارات"), accounts: accounts)
  }

  private static func failures(_ path: String, _ session: Session) -> Finding? {
    let own = session.failures.filter { $0.path == path }
    guard !own.isEmpty else { return nil }
    return Finding(
      code: "failures",
      says: Phrase(
        en: "could not be evaluated: \(own.map { $0.message.en }.joined(separator: "; "))",
        ar: "تعذّر حسابه: \(own.map { $0.message.ar }.joined(separator: "؛ "))"), accounts: [])
  }
}

extension QuestionAccount {
  /// The most trees of a choice filter that are shown.
  private static let mostChoices = 6

  /// The account as lines, the value of every part beside it.
  func lines(in language: Language, columns: Int, zone: TimeZoneRules) -> [String] {
    var lines = ["\(path) — \(label)"]
    if answer.state == .answered { lines.append("= \(answer.value)") }
    for finding in findings {
      lines += ["", finding.says[language]]
      for account in finding.accounts.prefix(Self.mostChoices) {
        if let choice = account.choice {
          let word =
            account.holds
            ? Phrase(en: "offered", ar: "معروض") : Phrase(en: "left out", ar: "مستبعد")
          lines.append("  \(choice): \(word[language])")
        } else if account.path != path {
          lines.append("  \(account.path):")
        }
        let tree = ExplanationTree(
          account.explanation, of: account.text, in: language, zone: zone)
        lines += tree.lines(columns: max(40, columns - 4)).map { "    " + $0 }
      }
      if finding.accounts.count > Self.mostChoices { lines.append("  …") }
    }
    return lines
  }

  /// The account as data.
  func json(zone: TimeZoneRules) -> JSON {
    .object([
      .init("path", .string(path)), .init("label", .string(label)),
      .init("state", .string(answer.state.rawValue)), .init("value", .string(answer.value)),
      .init(
        "findings",
        .array(
          findings.map { finding in
            .object([
              .init("code", .string(finding.code)), .init("message", JSON(finding.says)),
              .init("expressions", .array(finding.accounts.map { $0.json(zone: zone) })),
            ])
          })),
    ])
  }
}

extension Session.Account {
  fileprivate func json(zone: TimeZoneRules) -> JSON {
    .object(
      [.init("path", .string(path)), .init("text", .string(text)), .init("holds", .bool(holds))]
        + (choice.map { [.init("choice", .string($0))] } ?? [])
        + [.init("explanation", explanation.json(of: text, zone: zone))])
  }
}
