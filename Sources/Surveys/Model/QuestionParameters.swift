/// The order in which choices are offered.
package enum ChoiceOrder: Sendable {
  case asListed
  /// Shuffled: by a seed, or without one differently in every session and always the same within it.
  case shuffled(seed: Formula?)

  /// The seed, if it is computed.
  package var seed: Formula? {
    if case .shuffled(let seed) = self { seed } else { nil }
  }
}

/// The numbers that a question of type `range` takes.
package struct NumberRange: Sendable, Hashable {
  /// The smallest number.
  package let start: Double
  /// The largest number.
  package let end: Double
  /// The distance between two numbers, counted from the smallest.
  package let step: Double

  /// What XLSForm takes without parameters: 1 to 10 in steps of 1.
  package static let standard = NumberRange(start: 1, end: 10, step: 1)

  /// Whether a number lies between the ends.
  package func contains(_ number: Double) -> Bool { number >= start && number <= end }

  /// Whether a number is reached by whole steps from the start.
  package func isOnStep(_ number: Double) -> Bool {
    let steps = (number - start) / step
    return abs(steps - steps.rounded()) < 1e-9 * max(1, abs(steps))
  }

  /// Whether only whole numbers are reached.
  package var isWhole: Bool { start == start.rounded() && step == step.rounded() }
}
