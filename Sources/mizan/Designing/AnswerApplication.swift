import Diagnostics
import Expressions
import Sessions
import Surveys

/// Puts the answers of a file into a session as far as they can be put: nothing need be complete.
/// What is refused is left out and told; what only violates its constraint is told and kept, so that
/// the constraint can be explained.
struct AnswerApplication {
  /// An answer that no interview would take.
  struct Refused {
    /// Where it is written.
    let place: Place
    /// The path of the question.
    let path: String
    let refusal: Refusal
  }

  private let session: Session
  private let moment: Int64
  /// The answers that were left out.
  private(set) var refused: [Refused] = []
  /// The answers that stand in the session although they violate their constraints.
  private(set) var violating: [Refused] = []
  private(set) var unknown: [JSONText] = []

  /// - Parameter moment: when the answers are given.
  init(to session: Session, at moment: Int64) {
    self.session = session
    self.moment = moment
  }

  /// Applies the members of an `answers` object.
  mutating func apply(_ answers: [JSONNode.Member]) {
    for member in answers where session.survey.named[member.name.text] == nil {
      unknown.append(member.name)
    }
    // An answer may have to wait for another one: for the choices that a filter offers by it.
    var count = Int.max
    repeat {
      count = refused.isEmpty ? count : refused.count
      refused = []
      apply(answers, to: session.survey.roots, in: 0)
    } while !refused.isEmpty && refused.count < count
  }

  private mutating func apply(
    _ answers: [JSONNode.Member], to elements: [Int], in instance: Int
  ) {
    let known = Dictionary(answers.map { ($0.name.text, $0.value) }) { first, _ in first }
    for index in elements {
      let location = Location(instance: instance, element: index)
      let element = session.element(at: location)
      switch element.kind {
      case .question: if let node = known[element.name] { answer(location, node) }
      case .group(let children):
        // A group need not be written: its questions may stand beside others.
        let inner = known[element.name]?.members ?? []
        apply(inner + answers, to: children, in: instance)
      case .repeat(_, let children):
        let entries = known[element.name]?.elements ?? []
        addInstances(entries.count, to: location)
        for (entry, instance) in zip(entries, session.instances(ofRepeat: location)) {
          apply(entry.members ?? [], to: children, in: instance)
        }
      }
    }
  }

  private func addInstances(_ count: Int, to location: Location) {
    guard session.isOpenEnded(location) else { return }
    while session.instances(ofRepeat: location).count < count {
      perform(.instanceAdded(repeat: session.path(of: location)))
    }
  }

  private mutating func answer(_ location: Location, _ node: JSONNode) {
    let path = session.path(of: location)
    if let comment = node["comment"]?.string?.text {
      perform(.commented(path: path, text: comment))
    }
    if let word = node["state"]?.string?.text, let mark = AnswerState(rawValue: word) {
      let reason = node["reason"]?.string?.text
      do throws(Refusal) {
        try session.accept(mark: mark, reason: reason, at: location)
        perform(.marked(path: path, state: mark, reason: reason))
      } catch {
        refused.append(Refused(place: node.place, path: path, refusal: error))
      }
      return
    }
    let typed = Self.text(node["value"] ?? node)
    // What is there already needs no judgement: a computed value may stand in the file too.
    guard !typed.isEmpty, typed != session.answer(at: location).value else { return }
    let choices = session.choices(at: location)
    let severalAllowed = session.question(at: location)?.type.allowsSeveral == true
    let named =
      choices.isEmpty
      ? typed : ChoiceKeys(choices).names(in: typed, severalAllowed: severalAllowed)
    do throws(Refusal) {
      let text = try session.read(named, at: location)
      do throws(Refusal) {
        _ = try session.accept(named, at: location)
      } catch {
        violating.append(Refused(place: node.place, path: path, refusal: error))
      }
      perform(.answered(path: path, value: text, observed: nil))
    } catch {
      refused.append(Refused(place: node.place, path: path, refusal: error))
    }
  }

  private func perform(_ event: Event) { session.apply(TimedEvent(event, at: moment)) }

  private static func text(_ node: JSONNode) -> String {
    switch node.content {
    case .string(let string): string.text
    case .number(let number): number.text
    case .bool(let truth): truth ? "true" : "false"
    case .array(let elements): elements.map(text).joined(separator: " ")
    case .null, .object: ""
    }
  }
}

extension AnswerApplication {
  /// What was not taken, as warnings about the file of answers.
  func diagnostics(in language: Language) -> [Diagnostic] {
    let names = session.survey.elements.map(\.name)
    return unknown.map { name in
      Diagnostic(
        .warning, "unknown-answer", at: name.place,
        Phrase(en: "no question is named '\(name.text)'", ar: "لا سؤال باسم '\(name.text)'"),
        help: NearestWord.suggestion(for: name.text, among: names).map {
          Phrase(en: "did you mean '\($0)'?", ar: "هل تقصد '\($0)'؟")
        })
    }
      + refused.map { refused in
        let why = reason(refused.refusal)
        return Diagnostic(
          .warning, "refused-answer", at: refused.place,
          Phrase(
            en: "the answer to '\(refused.path)' is left out: \(why.en)",
            ar: "تُركت إجابة '\(refused.path)': \(why.ar)"))
      }
      + violating.map { violating in
        let why = reason(violating.refusal)
        return Diagnostic(
          .warning, "violated-constraint", at: violating.place,
          Phrase(
            en: "an interview would not take the answer to '\(violating.path)': \(why.en)",
            ar: "لا تقبل المقابلة إجابة '\(violating.path)': \(why.ar)"))
      }
  }

  private func reason(_ refusal: Refusal) -> Phrase {
    func message(_ language: Language) -> String {
      refusal.message(
        in: language, surveyLanguage: language.rawValue,
        defaultLanguage: session.survey.settings.defaultLanguage)
    }
    return Phrase(en: message(.en), ar: message(.ar))
  }
}
