package import Surveys

/// The scored part of a form, laid out once for all its visits: sections, questions, weights.
package struct VisitForm: Sendable {
  /// A section and the places of its questions.
  struct Section {
    let weight: Double
    let questions: Range<Int>
  }

  /// What a question weighs and what its failure does.
  struct Item {
    let weight: Double
    let critical: CriticalEffect?
  }

  /// What became of a question in one visit.
  package struct Outcome: Sendable, Hashable {
    /// Whether it was answered.
    package let state: QuestionState
    /// What the answer earned, 0 to 1; read only when the question was answered.
    package let credit: Double?

    /// An outcome from its parts.
    package init(_ state: QuestionState, credit: Double? = nil) {
      self.state = state
      self.credit = credit
    }

    /// The credit of an answered question. An answer that can have no credit, such as a list in
    /// which nothing applies, is outside the score like a question that does not apply.
    var earned: Double? { state == .answered ? credit : nil }
    var isExpected: Bool { state.isExpected && (state != .answered || credit != nil) }
  }

  /// The names of the sections, in order.
  package private(set) var sectionIds: [String] = []
  /// The names of the questions, in the order of the form.
  package private(set) var questionIds: [String] = []
  private(set) var sections: [Section] = []
  private(set) var items: [Item] = []

  /// A form without sections.
  package init() {}

  /// Adds a section with its weight, not negative; section weights need not sum to 100. The questions
  /// added next belong to it.
  package mutating func addSection(_ id: String, weight: Double) {
    sectionIds.append(id)
    sections.append(Section(weight: weight, questions: items.count..<items.count))
  }

  /// Adds a question to the last section, with its weight in it, not negative.
  package mutating func addQuestion(
    _ id: String, weight: Double, critical: CriticalEffect? = nil
  ) {
    guard let section = sections.popLast() else {
      preconditionFailure("a question stands in a section")
    }
    questionIds.append(id)
    items.append(Item(weight: weight, critical: critical))
    sections.append(
      Section(
        weight: section.weight, questions: section.questions.lowerBound..<items.count))
  }
}
