import Expressions
package import Surveys

/// A reason why doubtful answers stand, and the answers it was given for.
package struct GivenReason: Sendable, Hashable {
  /// The reason as it was typed.
  package let reason: String
  /// The stored texts of the questions behind the doubt, in its order.
  let answers: [String]
}

/// Answers that are accepted only with a reason.
extension Session {
  /// The doubts about the answers so far for which nobody has given a reason, in the order of the
  /// definition. A reason holds as long as the answers stay.
  package var openDoubts: [Doubt] {
    survey.doubts.indices.filter { isOpen($0) }.map { survey.doubts[$0] }
  }

  /// The open doubts that the answer at a location takes part in.
  package func openDoubts(about location: Location) -> [Doubt] {
    (plan.doubtsAbout[location.element] ?? []).filter { isOpen($0) }.map { survey.doubts[$0] }
  }

  /// The question that the reason for a doubt is kept at: the last one answered of those behind it.
  package func anchor(of doubt: Doubt) -> Location? {
    doubt.questions.compactMap { location(named: $0) }
      .max { state[$0].entered < state[$1].entered }
  }

  /// The questions behind a doubt, in its order.
  package func locations(behind doubt: Doubt) -> [Location] {
    doubt.questions.compactMap { location(named: $0) }
  }

  /// A doubt waits until every question behind it has been answered.
  private func isOpen(_ index: Int) -> Bool {
    let doubt = survey.doubts[index]
    for name in doubt.questions {
      guard let location = location(named: name), state[location].isRelevant,
        state[location].mark == nil, !state[location].text.isEmpty
      else { return false }
    }
    if let given = explanations[doubt.name], given.answers == answers(behind: doubt.name) {
      return false
    }
    let document = FormDocument(state: state)
    do throws(EvaluationError) {
      return try plan.doubts[index].boolean(
        in: document, at: document.root, environment: environment)
    } catch {
      return false
    }
  }

  func answers(behind name: String) -> [String] {
    guard let doubt = survey.doubts.first(where: { $0.name == name }) else { return [] }
    return locations(behind: doubt).map { state[$0].text }
  }

  private func location(named name: String) -> Location? {
    guard let element = survey[name], element.enclosingRepeat == nil, element.question != nil else {
      return nil
    }
    return Location(instance: 0, element: element.index)
  }
}

extension Plan {
  /// For each question that doubts are about: their places among the doubts.
  static func doubtsAbout(_ survey: Survey) -> [Int: [Int]] {
    var about: [Int: [Int]] = [:]
    for (index, doubt) in survey.doubts.enumerated() {
      for name in doubt.questions {
        if let element = survey[name] { about[element.index, default: []].append(index) }
      }
    }
    return about
  }
}
