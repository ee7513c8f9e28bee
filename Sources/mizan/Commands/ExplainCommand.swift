import Diagnostics
import Programme
import Reporting
import Scoring
import Sessions
import Storage

/// `mizan explain`: where a number comes from, and what an answer led to.
enum ExplainCommand {
  private static let subject = Parameter<String?>.argument(
    "WHAT", .text("WHAT"),
    Phrase(
      en:
        "The address of a figure, the id of a visit or interview, or VISIT/QUESTION; without it, all figures are listed.",
      ar: "عنوان رقم، أو معرّف زيارة أو مقابلة، أو VISIT/QUESTION؛ ومن دونه تُعرض كل الأرقام."))
  private static let limit = Parameter<Int>.option(
    "limit", .integer("N", in: 0...10_000_000), default: 20,
    Phrase(en: "How many submissions to name.", ar: "عدد السجلات التي تُذكر."))

  static let command = Command(
    "explain",
    Phrase(
      en: "Show where a figure comes from, and which figures an answer touched.",
      ar: "بيان مصدر رقم، والأرقام التي أثرت فيها إجابة."),
    discussion: Phrase(
      en:
        "A figure has the address of its table, row and column, the same in every format of the report.",
      ar: "عنوان الرقم هو جدوله وصفه وعموده، وهو واحد في كل صيغ التقرير."),
    takes: [Shared.centre, subject, ScoreCommand.quarter, limit, GlobalParameters.json],
    examples: [
      Command.Example(
        "mizan explain centre.mizan table-departments/D-01/audit",
        Phrase(
          en: "from a score down to visits, devices and times",
          ar: "من الدرجة نزولاً إلى الزيارات والأجهزة والأوقات")),
      Command.Example(
        "mizan explain centre.mizan 3f2a91c0/q_st_03",
        Phrase(en: "from an answer up to figures", ar: "من إجابة صعوداً إلى الأرقام")),
    ]
  ) { invocation in
    let store = try Store.open(invocation[Shared.centre], for: .reading)
    let result = try ScoreCommand.scored(store, invocation[ScoreCommand.quarter], invocation)
    let report = try ReportCommand.report(of: result, store, invocation)
    let explainer = Explainer(
      store: store, result: result, report: report,
      zone: SystemTimeZone.current(invocation.surroundings.environment))
    let text = ExplanationText(
      explainer: explainer, language: invocation.language, output: invocation.surroundings.output)
    let isData = invocation[GlobalParameters.json]
    guard let word = invocation[subject] else {
      if isData {
        try invocation.printData(
          JSON.array(explainer.addresses.map { ExplanationData.json($0) }).indentedText)
      } else {
        try text.write(explainer.addresses)
      }
      return .success
    }
    if word.hasPrefix("table-") || word.hasPrefix("chart-") {
      let explanation = try explainer.explain(word, limit: invocation[limit])
      if isData {
        try invocation.printData(
          try ExplanationData.json(explanation, explainer).indentedText)
      } else {
        try text.write(explanation)
      }
      return .success
    }
    let parts = word.split(separator: "/", maxSplits: 1).map(String.init)
    let visit = try VisitExplanation(parts.first ?? "", in: store, result)
    var question: String?
    if parts.count > 1 {
      guard
        let code = visit.item(parts[1])?.code
          ?? visit.ratings.first(where: {
            $0.question.code == parts[1] || $0.question.name == parts[1]
          })?.question.code
      else { throw CentreError.noScoredAnswer(visit: visit.submission.id, question: parts[1]) }
      question = code
    }
    let touched = explainer.touched(by: visit.scored, visit.survey, question: question)
    if isData {
      try invocation.printData(
        try ExplanationData.json(visit, question: question, touched: touched, explainer)
          .indentedText)
    } else {
      try text.write(visit, question: question, touched: touched)
    }
    return .success
  }
}
