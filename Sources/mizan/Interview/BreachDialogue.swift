import Diagnostics
import Programme
import Sessions
import Surveys

/// The guided follow-up of an alleged breach, while the auditor still remembers it.
extension Interview {
  /// Offers the follow-up when the answer at a location points to a breach. Returns where the person
  /// jumped to from it, if they did.
  func followUp(_ location: Location) throws -> Location? {
    guard let prompt = session.breachPrompt(at: location) else { return nil }
    let path = session.path(of: location)
    try show(
      Phrase(
        en: "This answer may point to a breach of duty. It is an allegation until it is decided.",
        ar: "قد تشير هذه الإجابة إلى إخلال بالواجبات. وتبقى ادعاءً إلى أن يُبتّ فيه."), .warning)
    for clause in prompt.clauses { try showClause(clause) }
    let wants = try confirm(
      Phrase(en: "Record what happened?", ar: "هل تريد تسجيل ما حدث؟"), key: path + ":breach")
    guard wants else {
      try decline(path, at: location)
      return nil
    }
    let clause =
      prompt.clauses.count == 1
      ? prompt.clauses[0] : try chooseClause(among: prompt.clauses, key: path + ":breach:clause")
    return try record(clause: clause, severity: prompt.severity, promptedBy: path)
  }

  /// Asks why an answer is no breach, until there is a reason in words.
  private func decline(_ path: String, at location: Location) throws {
    while true {
      let reason = try line(
        Prompt(InterviewPhrases.reason[language], key: path + ":breach:reason")
      ).trimmingSpaces
      if InterviewCommand.parse(reason) == .quit { throw Departure(ending: .leave) }
      guard reason.filter(\.isLetter).count >= 3, InterviewCommand.parse(reason) == nil else {
        try show(InterviewPhrases.reasonHasWords, .error)
        continue
      }
      let isKept = try keepUnlessCorruption(reason, at: location) {
        try perform(.breachDeclined(path: path, reason: reason))
      }
      if isKept { return }
    }
  }

  /// Opens an allegation that no answer prompted.
  func openBreach(_ typed: String, at location: Location) throws -> Outcome {
    guard session.breachRepeat != nil else {
      try show(InterviewPhrases.noBreaches, .warning)
      return .ask
    }
    let letter: String
    if let known = ClauseLetter(reading: typed.trimmingSpaces) {
      letter = known.arabic
    } else {
      let letters = ClauseLetter.allCases.map(\.arabic)
      for clause in letters { try showClause(clause) }
      letter = try chooseClause(among: letters, key: "breach:clause")
    }
    if let target = try record(clause: letter, severity: .medium, promptedBy: nil) {
      return .move(.goto(target))
    }
    return .show
  }

  private func record(
    clause: String, severity: BreachPrompt.Severity, promptedBy path: String?
  ) throws -> Location? {
    for event in session.eventsOpeningBreach(
      clause: clause, severity: severity, promptedBy: path)
    {
      try perform(event)
    }
    guard let home = session.breachRepeat,
      let instance = session.instances(ofRepeat: home).last
    else { return nil }
    try showHandling(clause)
    if let target = try walk(allegation: instance) { return target }
    try showMissingElements(of: clause, in: instance)
    return nil
  }

  /// What the field needs to know of a clause: what confirms it, and what does not.
  private func showHandling(_ letter: String) throws {
    guard let clause = ClauseLetter(reading: letter).flatMap({ setting.handling?[$0] }) else {
      return
    }
    try show(
      Phrase(
        en: "Evidence: \(clause.evidenceRule.en)", ar: "الإثبات: \(clause.evidenceRule.ar)"), .faint
    )
    for example in clause.notEvidence {
      try show(Phrase(en: "Not evidence: \(example.en)", ar: "ليس إثباتاً: \(example.ar)"), .faint)
    }
    try show(
      Phrase(
        en: "Describe other people's data; never repeat them. No names.",
        ar: "صِف بيانات الآخرين ولا تكررها. ولا أسماء."), .faint)
  }

  /// The elements of a clause without which it can hardly be confirmed and that were left open.
  private func showMissingElements(of letter: String, in instance: Int) throws {
    guard let clause = ClauseLetter(reading: letter).flatMap({ setting.handling?[$0] }) else {
      return
    }
    let open = session.relevantQuestions(inInstance: instance).filter {
      session.answer(at: $0).state != .answered
    }.map { session.element(at: $0).name }
    let missing = clause.elements.filter { $0.isNecessary && open.contains($0.question) }
    if missing.isEmpty {
      try show(
        Phrase(
          en: "The elements of this clause are all there.", ar: "عناصر هذا البند مكتملة."), .success
      )
    } else {
      let list = missing.map(\.text)
      try show(
        Phrase(
          en: "Still open in this clause: \(list.map(\.en).joined(separator: "; "))",
          ar: "ما زال مفتوحاً في هذا البند: \(list.map(\.ar).joined(separator: "؛ "))"), .warning)
    }
  }

  /// The official wording of a clause, always with the name of its instrument.
  private func showClause(_ letter: String) throws {
    guard let article, let known = ClauseLetter(reading: letter) else {
      try console.show(letter)
      return
    }
    let clause = article[known]
    try console.show("\(article.title[language]) — \(known.arabic)", .faint)
    try console.show(clause.wording[language])
  }

  private func chooseClause(among letters: [String], key: String) throws -> String {
    for (position, letter) in letters.enumerated() {
      try console.show("\(position + 1)  \(letter)")
    }
    while true {
      let typed = try line(
        Prompt(Phrase(en: "Clause: ", ar: "البند: ")[language], key: key)
      ).trimmingSpaces
      if let number = Int(Digits.ascii(typed)), letters.indices.contains(number - 1) {
        return letters[number - 1]
      }
      if let known = ClauseLetter(reading: typed), letters.contains(known.arabic) {
        return known.arabic
      }
      if InterviewCommand.parse(typed) == .quit { throw Departure(ending: .leave) }
      try show(
        Phrase(en: "type the number or the letter", ar: "اكتب الرقم أو الحرف"), .warning)
    }
  }
}
