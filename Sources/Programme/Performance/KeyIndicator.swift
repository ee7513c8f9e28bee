package import Diagnostics

/// An announced target of a department and what was measured against it.
package struct KeyIndicator: Sendable, Hashable {
  /// Which side of the target is good.
  package enum Direction: String, Sendable, CaseIterable {
    /// Minutes, visits, documents: less is better.
    case lower
    /// Shares, counts of things done: more is better.
    case higher
    /// Fees: anything else is a deviation.
    case exact
  }

  /// What of the measured values is held against the target.
  package enum Statistic: String, Sendable, CaseIterable {
    /// The share of values that keep the target, against the share that should.
    case shareWithin = "share_within"
    /// Their mean.
    case mean
    /// Their median.
    case median
    /// The value that nine in ten stay under.
    case p90
  }

  /// What was measured.
  package enum Measurement: Sendable, Hashable {
    /// Nothing.
    case none
    /// One number, counted over everything.
    case total(Double)
    /// Single values of a sample.
    case values([Double], Statistic)
  }

  /// Its name in every version.
  package let id: String
  /// What people read.
  package let name: Phrase
  /// The department that announced it.
  package let department: String
  /// The service it is about; `nil` when it is about the whole department.
  package let service: String?
  /// What it is measured in, such as minutes or fils.
  package let unit: String
  /// Which side of the target is good.
  package let direction: Direction
  /// The announced target; `nil` when none is announced, which leaves nothing to compare.
  package let target: Double?
  /// The share of values that should keep the target, 0 to 1.
  package let shareTarget: Double
  /// The deviation that is let pass, in percent.
  package let tolerancePercent: Double
  /// Its weight among the indicators of the department; not negative.
  package let weight: Double
  /// What was measured.
  package let measurement: Measurement
}

/// The indicators of a quarter, one version of data.
package struct IndicatorReport: Sendable, Hashable {
  /// The quarter they were measured in.
  package let quarter: Quarter
  /// The version, as its keeper writes it.
  package let version: String
  /// The indicators in the order of the file.
  package let indicators: [KeyIndicator]
}
