package import Diagnostics
import Expressions
package import Surveys

extension Session {
  /// An expression that could not be evaluated; never a reason to stop (D22).
  package struct Failure: Sendable, Hashable {
    /// The path of the question that carries it.
    package let path: String
    /// What the expression is for.
    package let use: FormulaUse.Kind
    /// The permanent name of this kind of failure, in kebab case.
    package let code: String
    /// What is wrong, without showing any answer.
    package let message: Phrase
    /// The part of the expression that failed, as UTF-8 offsets in its text.
    package let range: Range<Int>
  }

  /// Records what went wrong, the first time it does at a place.
  func record(_ error: EvaluationError, of use: FormulaUse.Kind, at location: Location) {
    record(
      Failure(
        path: path(of: location), use: use, code: error.code, message: error.message,
        range: error.range))
  }

  /// Records that a repeat cannot have as many instances as it should.
  func recordTooManyInstances(at location: Location) {
    record(
      Failure(
        path: path(of: location), use: .count, code: "too-many-instances",
        message: Phrase(
          en: "more instances are asked for than can be made",
          ar: "المطلوب من التكرارات أكثر مما يمكن إنشاؤه"),
        range: 0..<0))
  }

  private func record(_ failure: Failure) {
    guard knownFailures.insert(failure).inserted else { return }
    failures.append(failure)
    note(.expressionFailed, failure.path)
  }

  /// Notes something that no person did, for the paradata.
  func note(_ kind: Paradatum.Kind, _ path: String) {
    incidents.append(
      Incident(
        event: currentEvent,
        paradatum: Paradatum(kind, path: path, at: environment.now.milliseconds)))
  }
}

/// Something that happened by itself, after an event of the history.
struct Incident: Sendable {
  /// The index of the event; -1 for the opening.
  let event: Int
  let paradatum: Paradatum
}
