/// What of a question, group or repeat must be evaluated.
struct Parts: OptionSet, Sendable, Hashable {
  let rawValue: UInt8

  /// Whether it is relevant.
  static let relevant = Parts(rawValue: 1)
  /// Whether an answer must be given.
  static let required = Parts(rawValue: 2)
  /// Whether a person may change it.
  static let readOnly = Parts(rawValue: 4)
  /// Its value.
  static let calculation = Parts(rawValue: 8)
  /// Its value, because a trigger changed.
  static let trigger = Parts(rawValue: 16)
  /// The choices on offer.
  static let choices = Parts(rawValue: 32)
  /// How many instances it has.
  static let count = Parts(rawValue: 64)

  /// What is evaluated when an instance comes to be: creation is no change that triggers anything.
  static let atCreation = Parts([.relevant, .required, .readOnly, .calculation, .choices, .count])
}
