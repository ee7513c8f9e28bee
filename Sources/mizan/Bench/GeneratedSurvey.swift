import Diagnostics
import Surveys

/// A definition of any size in two languages, with the types and conditions that real forms have.
struct GeneratedSurvey {
  /// How many questions it has.
  let questions: Int

  private static let lists = 20

  /// The definition, as a designer's file.
  var bundle: DefinitionBundle {
    DefinitionBundle(name: "generated.json", survey: json.indentedText, attachments: [])
  }

  private var json: JSON {
    .object([
      .init(
        "settings",
        .object([
          .init("form_id", .string("generated")), .init("version", .string("1")),
          .init("form_title", text("نموذج كبير", "Large form")),
          .init("default_language", .string("ar")), .init("kind", .string("interview")),
          .init("channel", .string("centre")),
        ])),
      .init("languages", .array([.string("ar"), .string("en")])),
      .init("choices", .object((0..<Self.lists).map { .init("list_\($0)", list($0)) } + [yesNo])),
      .init("survey", .array(stride(from: 0, to: questions, by: 20).map(group))),
    ])
  }

  private func text(_ ar: String, _ en: String) -> JSON { JSON(Phrase(en: en, ar: ar)) }

  private func list(_ number: Int) -> JSON {
    .array(
      (0..<6).map { place in
        .object([
          .init("name", .string("c\(place)")),
          .init("label", text("الخيار \(place) من \(number)", "Choice \(place) of \(number)")),
        ])
      })
  }

  private var yesNo: JSON.Member {
    let choices = [("yes", "نعم", "Yes"), ("no", "لا", "No")].map { name, ar, en in
      JSON.object([.init("name", .string(name)), .init("label", text(ar, en))])
    }
    return .init("yes_no", .array(choices))
  }

  private func group(_ first: Int) -> JSON {
    .object([
      .init("type", .string("group")), .init("name", .string("g\(first / 20)")),
      .init("label", text("القسم \(first / 20)", "Section \(first / 20)")),
      .init("children", .array((first..<min(first + 20, questions)).map(row))),
    ])
  }

  /// Ten shapes of questions, each of which refers to those before it in its ten.
  private func row(_ number: Int) -> JSON {
    let first = number - number % 10
    func ref(_ place: Int) -> String { "${q\(first + place)}" }
    var members: [JSON.Member] = [.init("name", .string("q\(number)"))]
    func add(_ name: String, _ value: String) { members.append(.init(name, .string(value))) }
    if number % 10 < 8 {
      members.append(
        .init(
          "label",
          text(
            "السؤال رقم \(number): ما تقييمك للخدمة التي حصلت عليها؟",
            "Question \(number): how would you rate the service you received?")))
    }
    switch number % 10 {
    case 0: add("type", "select_one yes_no")
    case 1:
      add("type", "select_one list_\(number % Self.lists)")
      add("relevant", "\(ref(0)) = 'yes'")
    case 2:
      add("type", "select_multiple list_\(number % Self.lists)")
      add("constraint", "not(selected(., 'c0') and count-selected(.) > 1)")
    case 3:
      add("type", "integer")
      add("constraint", ". >= 0 and . <= 120")
    case 4:
      add("type", "decimal")
      add("relevant", "selected(\(ref(2)), 'c1') or \(ref(3)) > 18")
    case 5:
      add("type", "text")
      add("constraint", "regex(., '^[A-Z]-[0-9]{3,5}$')")
    case 6:
      add("type", "date")
      add("constraint", ". <= today()")
    case 7:
      add("type", "text")
      add("relevant", "\(ref(1)) = 'c5' and selected(\(ref(2)), 'c2') and \(ref(0)) != 'no'")
    case 8:
      add("type", "calculate")
      add("calculation", "if(\(ref(3)) > 60, 'old', if(\(ref(3)) >= 18, 'adult', 'young'))")
    default:
      add("type", "calculate")
      add("calculation", "round(coalesce(\(ref(4)), 0) * 100 div (\(ref(3)) + 1), 2)")
    }
    return .object(members)
  }
}
