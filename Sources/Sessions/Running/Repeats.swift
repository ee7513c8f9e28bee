import Diagnostics
import Expressions
import Surveys

/// Instances of repeats: making, counting and removing them (expressions 7.6).
extension Session {
  /// The most instances that a count makes in one repeat.
  package static let maximumInstances = 10_000
  /// The most instances of all repeats together, those removed among them.
  package static let maximumInstancesInAll = 100_000

  /// Makes the form itself: its fixed part, then its dynamic defaults, then everything that is
  /// computed.
  func create() {
    freshInstances = [0]
    prepare(0)
    setDynamicDefaults(in: plan.layout.roots, of: 0)
    enqueueAll(in: freshInstances)
    propagate()
  }

  /// Adds instances at the end of a repeat, with the instances that they begin with themselves.
  func addInstances(_ count: Int, to location: Location) {
    var added: [Int] = []
    for _ in 0..<count {
      guard state.instances.count < Self.maximumInstancesInAll else {
        recordTooManyInstances(at: location)
        break
      }
      guard let instance = state.appendInstance(to: location) else { break }
      let known = freshInstances.count
      freshInstances.append(instance)
      added.append(instance)
      prepare(instance)
      setDynamicDefaults(in: plan.layout.children[location.element], of: instance)
      enqueueAll(in: Array(freshInstances[known...]))
    }
    enqueueReaders(ofAdded: added, to: location)
  }

  /// Removes an instance; the places of those after it shift.
  func remove(_ instance: Int) {
    guard let home = state.home(of: instance) else { return }
    let place = state.instances[instance].place
    state.remove(instance)
    enqueueReaders(ofRemovedAt: place, from: home)
  }

  /// Whether a person adds and removes the instances of a repeat.
  package func isOpenEnded(_ location: Location) -> Bool {
    survey.elements[location.element].repeatRule.map { $0.count == nil } ?? false
  }

  // MARK: Making

  /// Fills an instance with its static defaults and metadata, and makes the instances that the
  /// repeats in it begin with: one without a count, none for breach allegations.
  private func prepare(_ instance: Int) {
    let scope = plan.layout.scopes[state.instances[instance].scope]
    for element in scope.elements {
      guard plan.layout.isQuestion[element], let text = fixedText(of: element) else { continue }
      store(text, at: Location(instance: instance, element: element))
    }
    for element in scope.repeats {
      guard let rule = survey.elements[element].repeatRule, rule.count == nil, !rule.isBreach,
        let inner = state.appendInstance(to: Location(instance: instance, element: element))
      else { continue }
      freshInstances.append(inner)
      prepare(inner)
    }
  }

  /// What a question holds before anybody answers and anything is computed.
  private func fixedText(of element: Int) -> String? {
    guard let question = survey.elements[element].question else { return nil }
    if case .metadata(let metadata) = question.type, let text = text(of: metadata) { return text }
    if case .literal(let text) = question.defaultValue { return text.text }
    return nil
  }

  private func text(of metadata: QuestionType.Metadata) -> String? {
    switch metadata {
    case .start: Instant(milliseconds: opening.at).text(in: opening.timeZone)
    case .today: Instant(milliseconds: opening.at).day(in: opening.timeZone).text
    case .deviceid: opening.device
    case .username: opening.collector
    case .email: opening.email
    case .phonenumber: opening.phoneNumber
    case .end, .audit, .startGeopoint, .backgroundAudio: nil
    }
  }

  /// Evaluates dynamic defaults in document order, in nested instances too; they never run again.
  private func setDynamicDefaults(in elements: [Int], of instance: Int) {
    for element in elements {
      let location = Location(instance: instance, element: element)
      if let formula = plan.formulas[element].dynamicDefault {
        setDefault(formula, at: location)
      } else if plan.layout.inner[element] != nil {
        for inner in state.list(of: location) {
          setDynamicDefaults(in: plan.layout.children[element], of: inner)
        }
      } else {
        setDynamicDefaults(in: plan.layout.children[element], of: instance)
      }
    }
  }

  private func setDefault(_ formula: Formulas.Bound, at location: Location) {
    begin(formula, at: location)
    do throws(EvaluationError) {
      let text = try formula.expression.stored(
        as: plan.traits[location.element].kind, in: FormDocument(state: state),
        at: FormDocument.node(location), environment: environment)
      store(text, at: location)
    } catch {
      record(error, of: formula.use, at: location)
    }
  }

  private func enqueueAll(in instances: [Int]) {
    for instance in instances {
      for element in plan.layout.scopes[state.instances[instance].scope].elements {
        enqueue(.atCreation, at: Location(instance: instance, element: element))
      }
    }
  }

  // MARK: Counting

  /// Makes the instances that a count asks for. When the count shrinks, surplus instances and their
  /// data stay. A count that grows by counting its own instances gets one turn in each step.
  func fillRepeat(_ location: Location, _ count: Formulas.Bound) {
    guard state[location].isRelevant else { return }
    begin(count, at: location)
    let wanted: Double
    do throws(EvaluationError) {
      wanted = try count.expression.number(
        in: FormDocument(state: state), at: FormDocument.node(location), environment: environment)
    } catch {
      record(error, of: count.use, at: location)
      return
    }
    let present = state.list(of: location).count
    guard wanted >= Double(present + 1), grown.insert(location).inserted else { return }
    if wanted >= Double(Self.maximumInstances + 1) { recordTooManyInstances(at: location) }
    let limit = Int(min(wanted, Double(Self.maximumInstances)))
    addInstances(max(0, limit - present), to: location)
  }
}
