import Expressions
import Surveys

/// Finding what a change touches, and only that (expressions 7.5).
extension Session {
  /// What happened to a cell.
  enum Change {
    /// Its stored text is another one.
    case text
    /// It has become relevant or is no longer.
    case relevance
  }

  /// Puts parts of a cell in line.
  func enqueue(_ parts: Parts, at location: Location) {
    agenda.add(parts, at: location, in: state)
  }

  /// Puts parts of all cells of an element in line.
  func enqueueEverywhere(_ parts: Parts, of element: Int) {
    state.forEachInstance(of: plan.layout.scope[element], under: 0) { instance in
      enqueue(parts, at: Location(instance: instance, element: element))
    }
  }

  /// Puts everything in line that reads a cell. Only a text sets off triggers, and not that of an
  /// instance that is just coming to be.
  func enqueueReaders(of location: Location, after change: Change) {
    let isFresh = state.instances[location.instance].isFresh
    // The relevance of a repeat concerns all of its instances.
    let source = plan.layout.isQuestion[location.element] ? location.instance : nil
    for reader in plan.readers[location.element] {
      var reader = reader
      if change == .relevance || isFresh { reader.parts.remove(.trigger) }
      enqueue(reader, changedIn: source, from: location.instance)
    }
  }

  /// Puts everything in line that reads which instances a repeat has, after some were added.
  func enqueueReaders(ofAdded instances: [Int], to home: Location) {
    for reader in plan.readers[home.element] {
      // Who sees all instances sees the last one.
      for instance in reader.reach == .everywhere ? instances.suffix(1) : instances[...] {
        enqueue(reader, changedIn: instance, from: home.instance)
      }
    }
  }

  /// Puts everything in line that reads which instances a repeat has, or their places, after the
  /// one at a place was removed.
  func enqueueReaders(ofRemovedAt place: Int, from home: Location) {
    for reader in plan.readers[home.element] {
      guard let anchor = state.ancestor(of: home.instance, in: reader.anchor) else { continue }
      if case .relative(home.element, let offset, _) = reader.reach {
        enqueue(reader, inInstancesOf: home, from: place - max(offset, 0))
      } else {
        enqueue(reader, under: anchor)
      }
    }
    for reader in plan.placeReaders[home.element] ?? [] {
      enqueue(reader, inInstancesOf: home, from: place)
    }
  }

  /// - Parameters:
  ///   - source: the instance in which something changed; `nil` when that concerns several.
  ///   - instance: the instance that what is read lives in.
  private func enqueue(_ reader: Plan.Reader, changedIn source: Int?, from instance: Int) {
    guard !reader.parts.isEmpty, let anchor = state.ancestor(of: instance, in: reader.anchor)
    else { return }
    guard case .relative(let level, let offset, let includesEarlier) = reader.reach, let source,
      let changed = state.ancestor(of: source, in: plan.layout.scopeIndex(ofRepeat: level)),
      let home = state.home(of: changed)
    else {
      enqueue(reader, under: anchor)
      return
    }
    let first = state.instances[changed].place - offset
    enqueue(
      reader, inInstancesOf: home, from: first, upTo: includesEarlier ? .max : first)
  }

  /// Puts the cells of a reader in line that lie in instances of a repeat at these places.
  private func enqueue(
    _ reader: Plan.Reader, inInstancesOf home: Location, from first: Int, upTo last: Int = .max
  ) {
    let list = state.list(of: home)
    let lower = max(first, 1)
    let upper = min(last, list.count)
    guard lower <= upper else { return }
    for instance in list[(lower - 1)..<upper] { enqueue(reader, under: instance) }
  }

  private func enqueue(_ reader: Plan.Reader, under anchor: Int) {
    let scope = plan.layout.scope[reader.element]
    state.forEachInstance(of: scope, under: anchor) { instance in
      enqueue(reader.parts, at: Location(instance: instance, element: reader.element))
    }
  }

  /// Evaluates what is in line until nothing changes.
  func propagate() {
    while let (location, parts) = agenda.next(in: state) { evaluate(parts, at: location) }
    for instance in freshInstances { state.settle(instance) }
    freshInstances = []
    triggered = []
    grown = []
  }
}
