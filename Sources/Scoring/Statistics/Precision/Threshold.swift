/// How unrounded values meet thresholds: with a slack of 1e-9, so that the last bit of a sum never
/// decides.
package enum Threshold {
  /// How far a value may miss a threshold and still meet it.
  package static let slack = 1e-9

  /// Whether a value is at least the threshold.
  package static func isReached(_ threshold: Double, by value: Double) -> Bool {
    value >= threshold - slack
  }

  /// Whether a value is at most the threshold.
  package static func isKept(_ threshold: Double, by value: Double) -> Bool {
    value <= threshold + slack
  }

  /// The smallest whole number that is not below the value: what lies above a whole number by less
  /// than the slack is that number.
  package static func ceiling(_ value: Double) -> Double {
    (value - slack).rounded(.up) + 0
  }

  /// The largest whole number that is not above the value, with the same slack.
  static func floor(_ value: Double) -> Double {
    (value + slack).rounded(.down)
  }
}
