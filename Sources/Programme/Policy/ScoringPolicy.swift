/// How the programme scores, publishes and protects: configuration, never law.
///
/// Thresholds and weights are the method's choices. Every score records the text of the policy it
/// was computed with, so that it can be explained and repeated.
package struct ScoringPolicy: Sendable, Hashable {
  /// The name of the policy.
  package var name = "default"
  /// Its version, as its keeper writes it.
  package var version = "1"
  /// The confidence of every interval, between 0 and 1.
  package var confidence = 0.95
  /// How one visit is scored.
  package var visit = Visit()
  /// When the score of a centre may be shown.
  package var centre = Threshold(minPublish: 9, minIndicative: 3)
  /// When the score of a department may be shown.
  package var department = Threshold(minPublish: 30, minIndicative: 10)
  /// The centres that a department's visits must cover, or all of its centres when it has fewer.
  package var departmentCentres = 3
  /// When a figure of satisfaction may be shown.
  package var satisfaction = Threshold(minPublish: 30, minIndicative: 10)
  /// How breaches become rates and when those may be shown.
  package var breach = Breach()
  /// A breakdown of people is shown from this many on.
  package var minimumCell = 10
  /// How the index of a department is put together.
  package var index = Index()
  /// The weight of each channel, in the order of the file; not negative.
  package var channels = [
    Weight("visit", 60), Weight("telephone", 15), Weight("website", 15), Weight("app", 10),
  ]

  /// The policy with every default of the method.
  package init() {}

  /// How many observations a figure needs.
  package struct Threshold: Sendable, Hashable {
    /// From here on a figure is published.
    package var minPublish: Int
    /// From here on it is shown as indicative; below it is withheld.
    package var minIndicative: Int

    /// A pair of thresholds.
    package init(minPublish: Int, minIndicative: Int) {
      self.minPublish = minPublish
      self.minIndicative = minIndicative
    }
  }

  /// How one visit is scored.
  package struct Visit: Sendable, Hashable {
    /// The share of the weight that must have been observed, 0 to 1, for a visit to be valid.
    package var minCoverage = 0.7
    /// What a confirmed breach takes from the final score, by severity.
    package var penalties = Severities(low: 2, medium: 5, high: 10, critical: 20)
    /// The most that all breaches of one visit take.
    package var penaltyCap = 40.0

    /// The defaults.
    package init() {}
  }

  /// A number for each severity of a breach.
  package struct Severities: Sendable, Hashable {
    /// The number for a low severity.
    package var low: Double
    /// The number for a medium severity.
    package var medium: Double
    /// The number for a high severity.
    package var high: Double
    /// The number for a critical severity.
    package var critical: Double

    /// A number for each severity.
    package init(low: Double, medium: Double, high: Double, critical: Double) {
      self.low = low
      self.medium = medium
      self.high = high
      self.critical = critical
    }

    /// The number for one severity.
    package subscript(severity: BreachSeverity) -> Double {
      switch severity {
      case .low: low
      case .medium: medium
      case .high: high
      case .critical: critical
      }
    }
  }

  /// How breaches become rates.
  package struct Breach: Sendable, Hashable {
    /// The visits that a rate needs.
    package var threshold = Threshold(minPublish: 30, minIndicative: 10)
    /// The points of the weighted rate, by severity.
    package var points = Severities(low: 1, medium: 3, high: 5, critical: 10)
    /// What each point per 100 visits takes from the component of the index.
    package var slope = 1.0

    /// The defaults.
    package init() {}
  }

  /// How the index of a department is put together.
  package struct Index: Sendable, Hashable {
    /// How components become one number.
    package enum Aggregation: String, Sendable, CaseIterable {
      case arithmetic
      case geometric
    }

    /// The weight of each component, in the order of the file; not negative.
    package var weights = [
      Weight("audit", 35), Weight("satisfaction", 30), Weight("kpi", 15), Weight("platform", 10),
      Weight("breaches", 10),
    ]
    /// The components without which there is no index.
    package var required = ["audit"]
    /// The share of the weight, 0 to 1, that the available components must have.
    package var minWeightShare = 0.6
    /// How components become one number.
    package var aggregation = Aggregation.arithmetic

    /// The defaults.
    package init() {}
  }

  /// A name and its weight.
  package struct Weight: Sendable, Hashable {
    /// The component or channel.
    package let name: String
    /// Its weight; not negative.
    package let weight: Double

    /// The weight of a component or channel.
    package init(_ name: String, _ weight: Double) {
      self.name = name
      self.weight = weight
    }
  }
}
