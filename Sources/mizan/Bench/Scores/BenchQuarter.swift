import Diagnostics
import Expressions
import Programme
import Sessions
import Storage
import Surveys

/// A quarter of any size, invented by a seed: departments, centres, services, visits of 40 scored
/// answers with allegations, and short interviews. The same seed gives the same quarter.
struct BenchQuarter {
  let quarter: Quarter
  let departments: Int
  /// Centres of each department.
  let centres: Int
  private var random: UInt64

  /// A quarter with so many departments and centres in each of them.
  init(quarter: Quarter, departments: Int = 10, centres: Int = 10, seed: UInt64 = 1) {
    self.quarter = quarter
    self.departments = departments
    self.centres = centres
    random = seed &* 0x9E37_79B9_7F4A_7C15 | 1
  }

  /// A number from 0 to less than `bound`.
  mutating func next(_ bound: Int) -> Int {
    random ^= random << 13
    random ^= random >> 7
    random ^= random << 17
    return Int((random >> 11) % UInt64(bound))
  }

  private mutating func uuid() -> String {
    let hexadecimal = (0..<32).map { _ in String(next(16), radix: 16) }.joined()
    let parts = [8, 4, 4, 4, 12]
    var rest = Substring(hexadecimal)
    return parts.map { length in
      defer { rest = rest.dropFirst(length) }
      return String(rest.prefix(length))
    }.joined(separator: "-")
  }

  // MARK: Reference data

  /// The registry: each department has an ordinary and an urgent service.
  var registry: String {
    func phrase(_ text: String) -> JSON { JSON(Phrase(text)) }
    let ids = (1...departments).map { Self.code("D", $0) }
    return JSON.object([
      .init("registry", .string("bench")), .init("version", .string("1")),
      .init("sample", .bool(true)),
      .init(
        "departments",
        .array(
          ids.map {
            .object([
              .init("id", .string($0)), .init("name", phrase("Department \($0)")),
              .init("kind", .string("department")),
            ])
          })),
      .init(
        "centres",
        .array(
          ids.enumerated().flatMap { number, department in
            (1...centres).map { centre -> JSON in
              let id = "C\(department.dropFirst())-\(centre)"
              return .object([
                .init("id", .string(id)), .init("name", phrase("Centre \(id)")),
                .init("department", .string(department)),
                .init("governorate", phrase("Governorate \(centre % 3)")),
                .init("type", .string("single")),
                .init(
                  "annual_transactions", .integer(5000 + (number * 977 + centre * 3571) % 40_000)),
              ])
            }
          })),
      .init(
        "services",
        .array(
          ids.flatMap { department -> [JSON] in
            let ordinary = "S\(department.dropFirst())-1"
            let urgent = "S\(department.dropFirst())-2"
            return [
              .object([
                .init("id", .string(ordinary)), .init("name", phrase("Service \(ordinary)")),
                .init("department", .string(department)), .init("fee_fils", .integer(2000)),
              ]),
              .object([
                .init("id", .string(urgent)), .init("name", phrase("Service \(urgent)")),
                .init("department", .string(department)), .init("fee_fils", .integer(5000)),
                .init("urgent_of", .string(ordinary)),
              ]),
            ]
          })),
    ]).compactText
  }

  private static func code(_ letter: String, _ number: Int) -> String {
    "\(letter)-\(number < 10 ? "0" : "")\(number)"
  }

  /// The form of visits: eight sections of five questions, one of each kind of credit.
  static let visitForm: String = {
    let kinds = [
      #""type": "select_one yes_no", "score": {"weight": 2, "credit": {"type": "yes_no"}"#,
      #""type": "select_one yes_partial_no", "score": {"weight": 1, "credit": {"type": "yes_partial_no"}"#,
      #""type": "integer", "score": {"weight": 3, "credit": {"type": "scale", "min": 1, "max": 5}"#,
      #""type": "integer", "score": {"weight": 4, "credit": {"type": "measure", "direction": "lower", "target": 15, "limit": 60}"#,
      #""type": "select_one timeliness", "score": {"weight": 1, "credit": {"type": "choice", "credits": {"in_time": 1, "explained": 0.5, "late": 0}}"#,
    ]
    let critical = [
      1: #", "critical": {"effect": "cap", "value": 55}"#,
      4: #", "critical": {"effect": "zero_section"}"#,
    ]
    let groups = (1...8).map { section -> String in
      let questions = kinds.enumerated().map { index, kind in
        let name = "q_\(section)_\(index + 1)"
        let effect = index == 0 ? critical[section] ?? "" : ""
        return
          #"{"name": "\#(name)", "item": "Q-S\#(section)-0\#(index + 1)", "label": "\#(name)", \#(kind)\#(effect)}}"#
      }
      return
        #"{"type": "group", "name": "s\#(section)", "children": [\#(questions.joined(separator: ",\n"))]}"#
    }
    let sections = (1...8).map {
      #"{"name": "s\#($0)", "label": {"ar": "محور \#($0)", "en": "Section \#($0)"}, "weight": \#($0 * 5)}"#
    }
    return """
      {"settings": {"form_id": "bench-visit", "version": "1",
        "form_title": {"ar": "زيارة", "en": "Visit"}, "default_language": "ar",
        "kind": "visit", "channel": "visit"},
       "languages": ["ar", "en"], "sections": [\(sections.joined(separator: ", "))],
       "choices": {\(choices(["yes_no": ["yes", "no"], "yes_partial_no": ["yes", "partial", "no"], "timeliness": ["in_time", "explained", "late"], "article6": ["أ", "ب", "ج", "د", "هـ", "و", "ز"], "severity": ["low", "medium", "high", "critical"]]))},
       "survey": [
        {"type": "text", "name": "centre", "role": "centre", "label": "centre"},
        {"type": "text", "name": "service", "role": "service", "label": "service"},
        {"type": "date", "name": "day", "role": "date", "label": "day"},
        \(groups.joined(separator: ",\n")),
        {"type": "repeat", "name": "breach", "role": "breach", "children": [
          {"type": "select_one article6", "name": "breach_clause", "label": "clause"},
          {"type": "hidden", "name": "breach_item"},
          {"type": "text", "name": "breach_words", "label": "words"},
          {"type": "text", "name": "breach_evidence", "label": "evidence"},
          {"type": "text", "name": "breach_certainty", "label": "certainty"},
          {"type": "select_one severity", "name": "breach_severity", "label": "severity"}]}
       ]}
      """
  }()

  /// The form of interviews.
  static let interviewForm = """
    {"settings": {"form_id": "bench-satisfaction", "version": "1",
      "form_title": {"ar": "رضا", "en": "Satisfaction"}, "default_language": "ar",
      "kind": "interview", "channel": "exit"},
     "languages": ["ar", "en"],
     "choices": {\(choices(["outcomes": ["complete", "refused"]]))},
     "survey": [
      {"type": "text", "name": "centre", "role": "centre", "label": "centre"},
      {"type": "text", "name": "service", "role": "service", "label": "service"},
      {"type": "date", "name": "day", "role": "date", "label": "day"},
      {"type": "integer", "name": "sat_wait", "item": "SAT-WAIT", "label": {"ar": "الانتظار", "en": "Waiting"}, "indicator": {"type": "driver", "scale_max": 5}},
      {"type": "integer", "name": "sat_staff", "item": "SAT-STAFF", "label": {"ar": "الموظفون", "en": "Staff"}, "indicator": {"type": "driver", "scale_max": 5}},
      {"type": "integer", "name": "sat_info", "item": "SAT-INFO", "label": {"ar": "المعلومات", "en": "Information"}, "indicator": {"type": "driver", "scale_max": 5}},
      {"type": "integer", "name": "sat_overall", "item": "SAT-OVERALL", "label": {"ar": "الرضا", "en": "Overall"}, "indicator": {"type": "csat", "scale_max": 5, "top_boxes": 2}},
      {"type": "integer", "name": "ces", "item": "CES", "label": {"ar": "السهولة", "en": "Ease"}, "indicator": {"type": "ces", "scale_max": 7, "easy_from": 5}},
      {"type": "integer", "name": "nps", "item": "NPS", "label": {"ar": "التوصية", "en": "Recommend"}, "indicator": {"type": "nps"}},
      {"type": "select_one outcomes", "name": "outcome", "role": "outcome", "label": "outcome"}
     ]}
    """

  private static func choices(_ lists: [String: [String]]) -> String {
    lists.sorted { $0.key < $1.key }.map { name, words in
      let choices = words.map { #"{"name": "\#($0)", "label": {"ar": "\#($0)", "en": "\#($0)"}}"# }
      return #""\#(name)": [\#(choices.joined(separator: ", "))]"#
    }.joined(separator: ", ")
  }

  // MARK: Submissions

  private mutating func place() -> (centre: String, service: String, day: String, quality: Int) {
    let department = next(departments) + 1
    let centre = next(centres) + 1
    let id = Self.code("", department).dropFirst()
    let day = quarter.firstDay.advanced(by: next(85))
    return (
      "C-\(id)-\(centre)", "S-\(id)-\(next(4) == 0 ? 2 : 1)", day.text,
      50 + (department * 13 + centre * 7) % 45
    )
  }

  /// The next visit.
  mutating func visit(definition: String) -> Submission {
    let (centre, service, day, quality) = place()
    var answers: [Answer] = [
      Answer(path: "centre", state: .answered, value: centre, entered: 1),
      Answer(path: "service", state: .answered, value: service, entered: 1),
      Answer(path: "day", state: .answered, value: day, entered: 1),
    ]
    let started = 1_780_000_000_000 + Int64(next(7_000_000)) * 1000
    for section in 1...8 {
      for question in 1...5 {
        let isGood = next(100) < quality
        let value =
          switch question {
          case 1: isGood ? "yes" : "no"
          case 2: isGood ? "yes" : next(2) == 0 ? "partial" : "no"
          case 3: String(isGood ? 4 + next(2) : 1 + next(4))
          case 4: String(isGood ? next(20) : 10 + next(70))
          default: isGood ? "in_time" : next(2) == 0 ? "explained" : "late"
          }
        let path = "s\(section)/q_\(section)_\(question)"
        let time = started + Int64(section * 60_000 + question * 9000)
        let state: AnswerState =
          switch next(60) {
          case 0: .notApplicable
          case 1: .notObserved
          default: .answered
          }
        answers.append(
          Answer(
            path: path, state: state, value: state == .answered ? value : "",
            reason: state == .answered ? nil : "-", observed: time - 3000, entered: time))
      }
    }
    for number in 0..<(next(12) == 0 ? 1 + next(2) : 0) {
      let clause = ["أ", "ب", "ج", "د", "هـ", "و", "ز"][next(7)]
      let severity = ["low", "medium", "high", "critical"][next(4)]
      answers.append(
        Answer(
          path: "breach[\(number + 1)]/breach_clause", state: .answered, value: clause,
          entered: started))
      answers.append(
        Answer(
          path: "breach[\(number + 1)]/breach_severity", state: .answered, value: severity,
          entered: started))
    }
    return Submission(
      id: uuid(), formID: "bench-visit", version: "1", definition: definition, language: "ar",
      collector: "A-\(10 + next(40))", started: started, sealed: started + 1_800_000,
      subject: Submission.Subject(centre: centre, service: service, date: day), answers: answers)
  }

  /// The next interview.
  mutating func interview(definition: String) -> Submission {
    let (centre, service, day, quality) = place()
    let isHeld = next(10) > 0
    let started = 1_780_000_000_000 + Int64(next(7_000_000)) * 1000
    func answer(_ name: String, _ value: String) -> Answer {
      Answer(path: name, state: .answered, value: value, entered: started + 60_000)
    }
    var answers = [
      answer("centre", centre), answer("service", service), answer("day", day),
    ]
    if isHeld {
      let overall = next(100) < quality ? 4 + next(2) : 1 + next(3)
      for (name, top) in [
        ("sat_wait", 5), ("sat_staff", 5), ("sat_info", 5), ("sat_overall", 5), ("ces", 7),
        ("nps", 10),
      ] {
        if next(40) == 0 {
          answers.append(Answer(path: name, state: .refused))
          continue
        }
        let near = (overall * top + 2) / 5 + next(3) - 1
        let value = name == "sat_overall" ? overall : min(max(near, name == "nps" ? 0 : 1), top)
        answers.append(answer(name, String(value)))
      }
    }
    answers.append(answer("outcome", isHeld ? "complete" : "refused"))
    return Submission(
      id: uuid(), formID: "bench-satisfaction", version: "1", definition: definition,
      language: "ar", collector: "A-\(10 + next(40))", started: started,
      sealed: started + 300_000,
      subject: Submission.Subject(centre: centre, service: service, date: day), answers: answers)
  }

  // MARK: A store

  /// Fills a centre's store: the registry, the forms, and so many visits and interviews, of which most
  /// visits are accepted.
  mutating func fill(
    _ store: Store, visits: Int, interviews: Int, progress: (Int) throws -> Void = { _ in }
  ) throws {
    let source = SourceFile(name: "registry", text: registry)
    if let registry = RegistryReader.read(source).registry {
      _ = try RegistryCommand.take(registry, into: store)
    }
    let visitForm = try store.add(
      DefinitionBundle(name: "bench-visit.json", survey: Self.visitForm, attachments: []))
    let interviewForm = try store.add(
      DefinitionBundle(
        name: "bench-satisfaction.json", survey: Self.interviewForm, attachments: []))
    let batch = 2000
    for start in stride(from: 0, to: max(visits, interviews), by: batch) {
      try store.atomically {
        for index in start..<(start + batch) {
          if index < visits {
            let visit = visit(definition: visitForm)
            let entry = try store.append(visit)
            let review = next(40)
            if review < 37 {
              try store.append(
                Review(decision: .accepted, reason: "", reviewer: "E-01", entry: entry.hash),
                of: visit.id)
            } else if review == 37 {
              try store.append(
                Review(
                  decision: .rejected, reason: RejectionReason.wrongPlace.rawValue,
                  reviewer: "E-01", entry: entry.hash), of: visit.id)
            }
          }
          if index < interviews { try store.append(interview(definition: interviewForm)) }
        }
      }
      try progress(min(start + batch, max(visits, interviews)))
    }
  }
}
