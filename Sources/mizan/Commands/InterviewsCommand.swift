import Diagnostics
import Programme
import Sessions
import Storage
import Surveys

/// `mizan interviews`: many satisfaction interviews in a row, and how many said yes.
enum InterviewsCommand {
  static let command = Command(
    "interviews",
    Phrase(
      en: "Outcomes of all contacts, with response and cooperation rates.",
      ar: "نتائج كل محاولات التواصل، مع معدلي الاستجابة والتعاون."),
    takes: [Shared.store, GlobalParameters.json], examples: [ratesExample],
    subcommands: [InterviewsRun.command, every]
  ) { invocation in
    let store = try invocation.deviceStore(for: .reading)
    let tallies = try outcomes(in: store)
    if invocation[GlobalParameters.json] {
      try invocation.printData(
        JSON.array(tallies.map { json($0.centre, $0.outcomes) }).indentedText)
      return .success
    }
    let language = invocation.language
    for (centre, outcomes) in tallies {
      try invocation.print(centre)
      for outcome in ContactOutcome.allCases where outcomes[outcome] > 0 {
        try invocation.print("  \(outcomes[outcome])  \(outcome.name[language])")
      }
      let response = outcomes.responseRate.map { Decimals.one($0 * 100) + " %" } ?? "—"
      let cooperation = outcomes.cooperationRate.map { Decimals.one($0 * 100) + " %" } ?? "—"
      try invocation.print(
        Phrase(
          en: "  response rate \(response), cooperation rate \(cooperation)",
          ar: "  معدل الاستجابة \(response)، معدل التعاون \(cooperation)")[language])
    }
    if tallies.isEmpty {
      try invocation.say(
        Phrase(en: "No interviews are sealed here.", ar: "لا مقابلات مختومة هنا."))
    }
    return .success
  }

  private static let ratesExample = Command.Example(
    "mizan interviews",
    Phrase(en: "outcomes and rates by centre", ar: "النتائج والمعدلات حسب المركز"))

  /// The outcomes of sealed interviews by centre, sorted. A definition is read once.
  private static func outcomes(
    in store: Store
  ) throws -> [(centre: String, outcomes: ContactOutcomes)] {
    var paths: [String: String?] = [:]
    var tallies: [String: ContactOutcomes] = [:]
    try store.forEachSubmissionText { summary, text in
      if paths[summary.definition] == nil {
        let survey = try store.definition(summary.definition).flatMap {
          SurveyReader.read($0, scrutiny: .essential).survey
        }
        let isInterview = survey?.settings.kind == .interview
        paths[summary.definition] =
          isInterview ? survey?.question(in: .outcome)?.path : String?.none
      }
      guard let path = paths[summary.definition] ?? nil,
        let word = try SubmissionText.decode(text)[path]?.value,
        let outcome = ContactOutcome(rawValue: word)
      else { return }
      tallies[summary.centre ?? "-", default: ContactOutcomes()].add(outcome)
    }
    return tallies.sorted { $0.key < $1.key }.map { (centre: $0.key, outcomes: $0.value) }
  }

  private static let count = Parameter<Int>.argument(
    "K", .integer("K", in: 1...1000), Phrase(en: "The interval.", ar: "الفاصل."))

  private static let every = Command(
    "every",
    Phrase(
      en: "Count leavers at the door and say whom to approach.",
      ar: "عدّ الخارجين عند الباب وتحديد من يُدعى."),
    takes: [count, GlobalParameters.json],
    examples: [
      Command.Example("mizan interviews every 5", Phrase(en: "every fifth", ar: "كل خامس"))
    ]
  ) { invocation in
    let console = invocation.openConsole()
    var leavers = LeaverCount(interval: invocation[count])
    while try leavers.next(console, invocation.language) {}
    if invocation[GlobalParameters.json] {
      try invocation.printData(
        JSON.object([
          .init("leavers", .integer(leavers.leavers)),
          .init("approached", .integer(leavers.approached)),
        ]).compactText)
    }
    return .success
  }

  private static func json(_ centre: String, _ outcomes: ContactOutcomes) -> JSON {
    .object(
      [
        .init("centre", .string(centre)), .init("contacts", .integer(outcomes.total)),
        .init("responseRate", .double(outcomes.responseRate)),
        .init("cooperationRate", .double(outcomes.cooperationRate)),
      ]
        + ContactOutcome.allCases.map { .init($0.rawValue, .integer(outcomes[$0])) })
  }
}
