package import Diagnostics
package import Surveys

/// A row of a survey that is built inside a test and read by the real reader.
package protocol Row {
  /// The row as a definition writes it.
  var json: JSON { get }
}

/// Gathers rows.
@resultBuilder package enum Rows {
  /// The rows of a block.
  package static func buildBlock(_ rows: any Row...) -> [any Row] { rows }
}

/// A question of a test's survey.
package struct Question: Row {
  private var members: [JSON.Member]

  /// A question with a name and a type.
  package init(_ name: String, _ type: QuestionType) {
    self.init(name, type.word)
  }

  /// A question with a name and a type in XLSForm's words.
  package init(_ name: String, _ type: String) {
    members = [
      .init("type", .string(type)), .init("name", .string(name)), .init("label", .string(name)),
    ]
  }

  package var json: JSON { .object(members) }

  /// The question with one more key.
  package func with(_ key: String, _ value: JSON) -> Question {
    var copy = self
    copy.members.append(.init(key, value))
    return copy
  }

  /// When the question exists.
  package func relevant(_ expression: String) -> Question { with("relevant", .string(expression)) }
  /// What an answer must satisfy.
  package func constraint(_ expression: String) -> Question {
    with("constraint", .string(expression))
  }
  /// How the value is computed.
  package func calculation(_ expression: String) -> Question {
    with("calculation", .string(expression))
  }
  /// An answer must be given.
  package var required: Question { with("required", .bool(true)) }
  /// A parameter of the type.
  package func parameters(_ parameters: [(String, JSON)]) -> Question {
    with("parameters", .object(parameters.map { .init($0.0, $0.1) }))
  }
  /// Which choices are offered.
  package func filter(_ expression: String) -> Question {
    with("choice_filter", .string(expression))
  }
  /// What must change for the calculation to run.
  package func trigger(_ references: String) -> Question { with("trigger", .string(references)) }
  /// A computed value before anybody answers.
  package func dynamicDefault(_ expression: String) -> Question {
    with("default", .object([.init("expression", .string(expression))]))
  }
  /// A value before anybody answers.
  package func standard(_ text: String) -> Question { with("default", .string(text)) }
}

/// A group of a test's survey.
package struct Group: Row {
  package let json: JSON

  /// A group with a name and rows.
  package init(_ name: String, relevant: String? = nil, @Rows _ rows: () -> [any Row]) {
    json = container("group", name, relevant, [], rows())
  }
}

/// A repeat of a test's survey.
package struct Repeat: Row {
  package let json: JSON

  /// A repeat with a name and rows; `count` is an expression, `role` may be `breach`.
  package init(
    _ name: String, count: String? = nil, relevant: String? = nil, role: String? = nil,
    @Rows _ rows: () -> [any Row]
  ) {
    let further: [JSON.Member] =
      (count.map { [.init("repeat_count", .string($0))] } ?? [])
      + (role.map { [.init("role", .string($0))] } ?? [])
    json = container("repeat", name, relevant, further, rows())
  }
}

private func container(
  _ type: String, _ name: String, _ relevant: String?, _ further: [JSON.Member],
  _ rows: [any Row]
) -> JSON {
  .object(
    [.init("type", .string(type)), .init("name", .string(name)), .init("label", .string(name))]
      + (relevant.map { [.init("relevant", .string($0))] } ?? []) + further
      + [.init("children", .array(rows.map(\.json)))])
}

/// The choice lists every survey of a test has: `yes_no`, `abc`, and `town` by `state`.
private let choiceLists: JSON = {
  func choice(_ name: String, _ further: [JSON.Member] = []) -> JSON {
    .object([.init("name", .string(name)), .init("label", .string("L-" + name))] + further)
  }
  return .object([
    .init("yes_no", .array([choice("yes"), choice("no")])),
    .init("abc", .array([choice("a"), choice("b"), choice("c")])),
    .init(
      "town",
      .array([
        choice("k", [.init("state", .string("x"))]), choice("o", [.init("state", .string("x"))]),
        choice("p", [.init("state", .string("y"))]),
      ])),
  ])
}()

/// The definition of a survey with these rows.
package func definition(
  sections: [(String, Double)] = [], kind: String = "visit",
  files: [DefinitionBundle.Attachment] = [], @Rows _ rows: () -> [any Row]
) -> DefinitionBundle {
  definition(sections: sections, kind: kind, files: files, rows: rows().map(\.json))
}

/// The definition of a survey with these rows as a definition writes them.
package func definition(
  sections: [(String, Double)] = [], kind: String = "visit",
  files: [DefinitionBundle.Attachment] = [], choices: [(String, [JSON])] = [], rows: [JSON]
) -> DefinitionBundle {
  let lists = (choiceLists.members ?? []) + choices.map { .init($0.0, .array($0.1)) }
  let sections = sections.map { name, weight in
    JSON.object([
      .init("name", .string(name)), .init("label", .string(name)),
      .init("weight", .double(weight)),
    ])
  }
  let survey = JSON.object([
    .init(
      "settings",
      .object([
        .init("form_id", .string("test")), .init("version", .string("1")),
        .init("form_title", .string("Test")), .init("default_language", .string("en")),
        .init("kind", .string(kind)), .init("channel", .string("visit")),
      ])),
    .init("languages", .array([.string("en"), .string("ar")])),
    .init("sections", .array(sections)), .init("choices", .object(lists)),
    .init("survey", .array(rows)),
  ])
  return DefinitionBundle(name: "test.json", survey: survey.indentedText, attachments: files)
}
