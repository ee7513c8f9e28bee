import Diagnostics
import Sessions
import Surveys

/// The end of a dialogue: what is missing, a summary, and the seal.
extension Interview {
  enum Closing {
    case seal
    case goto(Location)
    case leave
  }

  /// Shows what keeps the form from being sealed, or asks for the seal.
  func finish() throws -> Closing {
    let violations = session.violations
    if !violations.isEmpty {
      try show(
        Phrase(
          en: "\nBefore this can be sealed (\(violations.count)):",
          ar: "\nقبل الختم يلزم إكمال ما يلي (\(violations.count)):"), .warning)
      for violation in violations {
        try list([violation.location])
        try refuse(violation.refusal)
      }
      let answerable = violations.first { canAnswer(at: $0.location) }
      return try answerable.map { .goto($0.location) }
        ?? chooseWayBack(from: violations[0].location)
    }
    if let target = try settleDoubts() { return .goto(target) }
    if let target = try settleWindow(mayWait: false) { return .goto(target) }
    if let target = try settleTwins() { return .goto(target) }
    try summarise()
    try show(
      Phrase(
        en: "\nSeal it? It cannot be changed afterwards.",
        ar: "\nهل تختم السجل؟ لا يمكن تغييره بعد الختم."), .strong)
    try console.show(
      [
        Phrase(en: "1  seal", ar: "1  اختم"), Phrase(en: "2  keep as a draft", ar: "2  أبقه مسودة"),
        Phrase(
          en: "or the name of a question, or ':goto NUMBER', to go back",
          ar: "أو اسم سؤال، أو ‎:اذهب مع رقمه، للعودة إليه"),
      ].map { $0[language] }.joined(separator: "\n"))
    while true {
      let typed = try line(Prompt("> ", key: ":seal")).trimmingSpaces
      switch Digits.ascii(typed) {
      case "1": return .seal
      case "2", ":quit", ":q", ":خروج": return .leave
      default:
        let command = InterviewCommand.parse(typed) ?? .goto(typed)
        guard let anchor = askedQuestions.last else { continue }
        if case .move(.goto(let target)) = try obey(command, at: anchor) { return .goto(target) }
      }
    }
  }

  func canAnswer(at location: Location) -> Bool {
    session.question(at: location)?.type.isAsked == true && !session.isReadOnly(location)
  }

  /// Asks which answer to change when what keeps the form from being sealed cannot be answered
  /// itself: a note, or a value that is computed.
  private func chooseWayBack(from location: Location) throws -> Closing {
    try show(
      Phrase(
        en: "\nThis follows from other answers. Type the name of the question to change, or:",
        ar: "\nهذا ناتج عن إجابات أخرى. اكتب اسم السؤال المراد تغييره، أو:"), .strong)
    try show(Phrase(en: "2  keep as a draft", ar: "2  أبقه مسودة"))
    while true {
      let key = ":blocked:" + session.path(of: location)
      let typed = try line(Prompt("> ", key: key)).trimmingSpaces
      switch Digits.ascii(typed) {
      case "2", ":quit", ":q", ":خروج": return .leave
      default:
        let command = InterviewCommand.parse(typed) ?? .goto(typed)
        if case .move(.goto(let target)) = try obey(command, at: location) { return .goto(target) }
      }
    }
  }

  private func summarise() throws {
    let answers = askedQuestions.map { session.answer(at: $0) }
    func count(_ state: AnswerState) -> Int { answers.filter { $0.state == state }.count }
    let allegations = session.breachRepeat.map { session.instances(ofRepeat: $0).count } ?? 0
    try show(
      Phrase(
        en: """

          Answered: \(count(.answered))
          Not applicable: \(count(.notApplicable)) · not observed: \(count(.notObserved)) · \
          refused: \(count(.refused)) · left empty: \(count(.missing))
          """,
        ar: """

          أُجيب: \(count(.answered))
          لا ينطبق: \(count(.notApplicable)) · لم يُلاحظ: \(count(.notObserved)) · \
          امتناع: \(count(.refused)) · تُرك فارغاً: \(count(.missing))
          """), .ordinary)
    try showTimes()
    if allegations > 0 {
      try show(
        Phrase(en: "Alleged breaches: \(allegations)", ar: "مخالفات مدّعاة: \(allegations)"),
        .warning)
    }
  }
}
