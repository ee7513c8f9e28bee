import Diagnostics
import Expressions
import Surveys

/// Instances of repeats: opening, adding and removing them (expressions 7.6).
extension Session {
  /// Fills a new instance with defaults and metadata: static defaults first, then metadata, then
  /// dynamic defaults in document order.
  func fill(instance: Int) {
    let elements = plan.layout.scopes[state.instances[instance].scope].elements
    for index in elements {
      guard let question = survey.elements[index].question else { continue }
      let location = Location(instance: instance, element: index)
      if case .literal(let text) = question.defaultValue {
        store(text.text, question, at: location)
      } else if case .metadata(let metadata) = question.type {
        store(self.text(of: metadata), question, at: location)
      }
    }
    for index in elements {
      guard let expression = plan.formulas[index].dynamicDefault,
        let question = survey.elements[index].question
      else { continue }
      let location = Location(instance: instance, element: index)
      do throws(EvaluationError) {
        let text = try expression.stored(
          as: question.type.answerKind, in: FormDocument(state: state),
          at: FormDocument.node(location), environment: environment)
        store(text, question, at: location)
      } catch {
        record(error, at: location)
      }
    }
  }

  /// A repeat without a count starts with one instance; breach allegations start with none.
  func openFirstInstances(of instance: Int) {
    for element in plan.layout.scopes[state.instances[instance].scope].repeats {
      guard let rule = survey.elements[element].repeatRule, rule.count == nil, !rule.isBreach
      else { continue }
      addInstance(to: Location(instance: instance, element: element))
    }
  }

  /// Adds an instance at the end of a repeat.
  @discardableResult
  func addInstance(to location: Location) -> Int? {
    guard let scope = plan.layout.inner[location.element],
      let slot = plan.layout.repeatSlot[location.element]
    else { return nil }
    let instance = state.instances.count
    state.instances.append(FormState.emptyInstance(of: scope, parent: location.instance, plan))
    state.instances[location.instance].lists[slot].append(instance)
    fill(instance: instance)
    for element in plan.layout.scopes[scope].elements {
      enqueue(Location(instance: instance, element: element))
    }
    enqueueDependents(of: location)
    openFirstInstances(of: instance)
    return instance
  }

  /// Removes an instance; the places of those after it shift.
  func remove(_ instance: Int) {
    guard let home = state.home(of: instance),
      let slot = plan.layout.repeatSlot[home.element]
    else { return }
    state.instances[instance].isAlive = false
    state.instances[home.instance].lists[slot].removeAll { $0 == instance }
    for element in survey.elements[home.element].children { enqueueReaders(ofEach: element, home) }
    enqueueDependents(of: home)
  }

  /// What reads all instances of a question must be evaluated again when one is gone.
  private func enqueueReaders(ofEach element: Int, _ home: Location) {
    for dependent in plan.dependents[element] {
      guard let anchor = state.ancestor(of: home.instance, in: dependent.anchor) else { continue }
      for reader in state.instances(of: plan.layout.scope[dependent.element], under: anchor) {
        enqueue(Location(instance: reader, element: dependent.element))
      }
    }
  }

  /// Creates the instances that a count asks for. When the count shrinks, surplus instances and
  /// their data stay.
  func fillRepeat(_ location: Location, _ count: Expression) {
    let wanted: Double
    do throws(EvaluationError) {
      wanted = try count.number(
        in: FormDocument(state: state), at: FormDocument.node(location), environment: environment)
    } catch {
      record(error, at: location)
      return
    }
    guard wanted.isFinite, wanted >= 1 else { return }
    let limit = min(Int(min(wanted, 1e9)), Session.maximumInstances)
    for _ in state.list(of: location).count..<max(limit, state.list(of: location).count) {
      addInstance(to: location)
    }
  }

  /// The most instances that a count creates in one repeat.
  package static let maximumInstances = 10_000

  private func text(of metadata: QuestionType.Metadata) -> String {
    switch metadata {
    case .start, .end:
      Instant(milliseconds: opening.at).text(in: opening.timeZone)
    case .today:
      Instant(milliseconds: opening.at).day(in: opening.timeZone).text
    case .deviceid: opening.device
    case .username: opening.collector
    }
  }
}
