import Diagnostics
import Surveys

/// Made-up surveys of any size, with the logic that real ones have.
enum BenchSurvey {
  /// The question that says how many instances there are, and where its answer stands.
  static let countName = "how_many"

  /// The count that a counted survey is made for.
  static func count(of survey: Survey) -> Int { Int(survey.settings.version) ?? 1 }

  /// Groups of ten questions: every group is relevant by consent, has conditions on its neighbours, a
  /// cascade, a constraint, a computed requirement and a total of its own.
  static func flat(_ questions: Int) -> DefinitionBundle {
    let groups = max(1, questions / 10)
    return definition(
      [question("consent", "select_one yes_no")]
        + (0..<groups).map { group in
          let name = { (suffix: String) in "g\(group)_\(suffix)" }
          return container(
            "group", name("group"), [.init("relevant", .string("${consent} = 'yes'"))],
            section(name))
        })
  }

  /// One repeat of ten questions, with its number, a running total, conditions and a cascade.
  /// - Parameter withTotals: also a sum and a count over all instances, which read every one of them.
  static func repeated(_ instances: Int, withTotals: Bool) -> DefinitionBundle {
    let totals = [
      calculation("total", "sum(${r_minutes})"), calculation("number", "count(${r})"),
    ]
    return definition(
      [container("repeat", "r", [], instance())] + (withTotals ? totals : []))
  }

  /// The same repeat, its instances made at once by a count.
  static func counted(_ instances: Int) -> DefinitionBundle {
    definition(
      version: String(instances),
      [
        question(countName, "integer"),
        container(
          "repeat", "r", [.init("repeat_count", .string("${\(countName)}"))], instance()),
      ])
  }

  private static func instance() -> [JSON] {
    [
      calculation("r_place", "position(..)"),
      calculation(
        "r_so_far",
        "coalesce(indexed-repeat(${r_so_far}, ${r}, ${r_place} - 1), 0) + 1"),
    ] + section { "r_\($0)" }
  }

  private static func section(_ name: (String) -> String) -> [JSON] {
    [
      question(name("open"), "select_one yes_no", [.init("required", .bool(true))]),
      question(
        name("minutes"), "integer",
        [
          .init("constraint", .string(". >= 0 and . <= 480")),
          .init("relevant", .string("${\(name("open"))} = 'yes'")),
        ]),
      question(
        name("extra"), "integer", [.init("relevant", .string("${\(name("minutes"))} > 5"))]),
      question(name("region"), "select_one region"),
      question(
        name("town"), "select_one town",
        [.init("choice_filter", .string("region = ${\(name("region"))}"))]),
      question(
        name("why"), "text",
        [.init("required", .string("${\(name("minutes"))} > 60"))]),
      question(name("seen"), "select_multiple region"),
      question(name("share"), "decimal"),
      question(name("day"), "date", [.init("constraint", .string(". <= '2030-01-01'"))]),
      calculation(
        name("sum"),
        "coalesce(${\(name("minutes"))}, 0) + coalesce(${\(name("extra"))}, 0)"),
    ]
  }

  // MARK: Rows

  private static func question(
    _ name: String, _ type: String, _ further: [JSON.Member] = []
  ) -> JSON {
    .object(
      [
        .init("type", .string(type)), .init("name", .string(name)),
        .init("label", .object([.init("ar", .string("سؤال")), .init("en", .string("Question"))])),
      ] + further)
  }

  private static func calculation(_ name: String, _ expression: String) -> JSON {
    .object([
      .init("type", .string("calculate")), .init("name", .string(name)),
      .init("calculation", .string(expression)),
    ])
  }

  private static func container(
    _ type: String, _ name: String, _ further: [JSON.Member], _ children: [JSON]
  ) -> JSON {
    .object(
      [
        .init("type", .string(type)), .init("name", .string(name)),
        .init("label", .object([.init("ar", .string("قسم")), .init("en", .string("Part"))])),
      ] + further + [.init("children", .array(children))])
  }

  private static func choices(_ names: [String], region: String? = nil) -> [JSON] {
    names.map { name in
      .object(
        [
          .init("name", .string(name)),
          .init("label", .object([.init("ar", .string(name)), .init("en", .string(name))])),
        ] + (region.map { [.init("region", .string($0))] } ?? []))
    }
  }

  private static func definition(version: String = "1", _ rows: [JSON]) -> DefinitionBundle {
    let towns = ["north", "south"].flatMap { (region: String) -> [JSON] in
      choices((1...4).map { "\(region)_\($0)" }, region: region)
    }
    let survey = JSON.object([
      .init(
        "settings",
        .object([
          .init("form_id", .string("bench")), .init("version", .string(version)),
          .init(
            "form_title", .object([.init("ar", .string("قياس")), .init("en", .string("Bench"))])),
          .init("default_language", .string("en")), .init("kind", .string("interview")),
          .init("channel", .string("visit")),
        ])),
      .init("languages", .array([.string("ar"), .string("en")])),
      .init(
        "choices",
        .object([
          .init("yes_no", .array(choices(["yes", "no"]))),
          .init("region", .array(choices(["north", "south"]))),
          .init("town", .array(towns)),
        ])),
      .init("survey", .array(rows)),
    ])
    return DefinitionBundle(name: "bench.json", survey: survey.compactText)
  }
}
