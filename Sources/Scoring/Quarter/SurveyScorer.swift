package import Diagnostics
import Expressions
package import Programme
import Sessions
package import Surveys

/// Turns the submissions of one survey into scores. Made once for a definition.
package struct SurveyScorer: Sendable {
  /// A question that carries satisfaction.
  package struct Rated: Sendable {
    /// The name of the question.
    package let name: String
    /// The code in the question bank, else the name.
    package let code: String
    /// What people read.
    package let label: Phrase
    /// How it enters the figures.
    package let indicator: Indicator
    /// Where it stands in the form.
    let path: String
  }

  /// A scored question with a measured value, such as minutes waited.
  package struct Measured: Sendable {
    /// The code in the question bank, else the name.
    package let code: String
    /// What people read.
    package let label: Phrase
    /// Where it stands in the form.
    let path: String
  }

  /// A scored question of the form.
  package struct Item: Sendable {
    /// Where it stands in the form.
    package let path: String
    /// The code in the question bank, else the name.
    package let code: String
    /// What people read.
    package let label: Phrase
    /// How its answer counts.
    package let rule: ScoreRule
  }

  /// The survey.
  package let survey: Survey
  /// The hash of its definition.
  package let definition: String
  /// The questions that carry satisfaction, in document order.
  package let rated: [Rated]
  /// The questions with a measured value, in document order.
  package let measured: [Measured]
  /// The scored questions: section by section, each in document order.
  package let items: [Item]
  /// The scored part of the form, with the items in the same order.
  package let form: VisitForm
  /// What makes two forms measure the same thing: their sections, weights, credits and critical
  /// effects. Wording may differ.
  package let signature: String
  let overallIndex: Int?
  let outcomePath: String?
  let rules: ScoringPolicy.Visit
  /// The place of each path among ``items``.
  let itemPlaces: [String: Int]
  /// The place of each path among ``measured``.
  let measuredPlaces: [String: Int]
  /// The place of each path among ``rated``.
  let ratedPlaces: [String: Int]
  let breachPath: String?

  /// A scorer for one survey under a policy.
  package init(_ survey: Survey, definition: String, policy: ScoringPolicy) {
    self.survey = survey
    self.definition = definition
    let language = survey.settings.defaultLanguage
    func label(_ element: Element) -> Phrase {
      element.label.map { Phrase($0, default: language) } ?? Phrase(element.name)
    }
    let scored = survey.elements.compactMap { element -> Item? in
      guard element.enclosingRepeat == nil, let question = element.question,
        let rule = question.score
      else { return nil }
      return Item(
        path: element.path, code: question.item ?? element.name, label: label(element), rule: rule)
    }
    var form = VisitForm()
    var items: [Item] = []
    for section in survey.sections {
      form.addSection(section.name, weight: section.weight)
      for item in scored where item.rule.section == section.name {
        form.addQuestion(item.path, weight: item.rule.weight, critical: item.rule.critical)
        items.append(item)
      }
    }
    self.form = form
    self.items = items
    measured = scored.compactMap { item in
      guard case .measure = item.rule.credit else { return nil }
      return Measured(code: item.code, label: item.label, path: item.path)
    }
    let rated = survey.elements.compactMap { element -> Rated? in
      guard let question = element.question, let indicator = question.indicator else { return nil }
      return Rated(
        name: element.name, code: question.item ?? element.name, label: label(element),
        indicator: indicator, path: element.path)
    }
    self.rated = rated
    overallIndex = rated.firstIndex {
      if case .csat = $0.indicator { true } else { false }
    }
    outcomePath = survey.question(in: .outcome)?.path
    breachPath = survey.breachRepeat?.path
    rules = policy.visit
    signature = Self.signature(survey, items, rated)
    itemPlaces = Self.places(items.map(\.path))
    measuredPlaces = Self.places(measured.map(\.path))
    ratedPlaces = Self.places(rated.map(\.path))
  }

  private static func places(_ paths: [String]) -> [String: Int] {
    Dictionary(paths.enumerated().map { ($1, $0) }) { first, _ in first }
  }

  private static func signature(
    _ survey: Survey, _ items: [Item], _ rated: [Rated]
  ) -> String {
    var lines = FieldLines()
    for section in survey.sections { lines.line("section", section.name, "\(section.weight)") }
    for item in items {
      lines.line(
        item.code, item.rule.section, "\(item.rule.weight)", text(item.rule.credit),
        item.rule.critical.map { "\($0)" } ?? "")
    }
    for question in rated { lines.line(question.code, "\(question.indicator)") }
    return lines.text
  }

  private static func text(_ credit: Credit) -> String {
    guard case .choice(let credits) = credit else { return "\(credit)" }
    return credits.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
      .joined(separator: ",")
  }

  /// The department that answers: the one named, else that of the service, else that of the centre.
  func department(of subject: Submission.Subject, _ registry: Registry?) -> String? {
    subject.department
      ?? subject.service.flatMap { registry?.department(ofService: $0)?.id }
      ?? subject.centre.flatMap { registry?.department(ofCentre: $0)?.id }
  }

  /// The day that was named, else the day the session was opened, in Amman's time.
  static func day(_ date: String?, started: Int64) -> CivilDay {
    if let day = date.flatMap({ CivilDay($0) }) { return day }
    let local = started.addingReportingOverflow(3 * 3_600_000).partialValue
    let days = (local - (local < 0 ? 86_399_999 : 0)) / 86_400_000
    return CivilDay(clamping: Int(days))
  }
}

extension Phrase {
  /// A text of a survey in the two languages of Mizan; a missing one is stood in for.
  init(_ text: Text, default language: String) {
    self.init(
      en: text.string(in: "en", defaultLanguage: language),
      ar: text.string(in: "ar", defaultLanguage: language))
  }
}
