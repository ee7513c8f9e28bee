package import Diagnostics
package import Programme

/// Everything that is computed for a quarter.
package struct QuarterScore: Sendable {
  /// The quarter.
  package let quarter: Quarter
  /// The policy it was computed with.
  package let policy: ScoringPolicy
  /// The registry that names and places come from; `nil` when the store has none.
  package let registry: Registry?
  /// Where all visits of the quarter stand.
  package let visits: StandingCounts
  /// The departments of the registry, in its order.
  package let departments: [DepartmentResult]
  /// Breaches among all valid visits.
  package let breaches: BreachScore
  /// What all service recipients answered; `nil` without interviews.
  package let satisfaction: SatisfactionScore?
  /// The audit scores of the channels that were used, by name.
  package let channels: [ChannelResult]
  /// Codes of centres that visits name and the registry does not know, with the number of visits.
  package let unknownCentres: [String: Int]

  /// What one department achieved.
  package struct DepartmentResult: Sendable {
    /// The department.
    package let department: Department
    /// Where its visits stand.
    package let visits: StandingCounts
    /// Its audit score over field visits.
    package let audit: DepartmentScore
    /// The mean coverage of its valid visits, 0 to 1.
    package let coverage: MeanSummary
    /// Valid visits in which a critical question failed.
    package let criticalFailures: Int
    /// The scores of the sections.
    package let sections: [SectionResult]
    /// Breaches among its valid visits.
    package let breaches: BreachScore
    /// Whether its counts of breaches may be shown beside the total without giving away those of a
    /// department with few visits.
    package let showsBreachCounts: Bool
    /// What its service recipients answered; `nil` without interviews.
    package let satisfaction: SatisfactionScore?
    /// The composite index over the components that have data.
    package let index: CompositeIndex
    /// The components behind it.
    package let components: [CompositeIndex.Component]
    /// Its centres in the order of the registry.
    package let centres: [CentreResult]
  }

  /// What one centre achieved.
  package struct CentreResult: Sendable {
    /// The centre.
    package let centre: Centre
    /// Where its visits of the quarter stand.
    package let visits: StandingCounts
    /// Its audit score over the year that ends with the quarter.
    package let audit: CentreScore
    /// The mean coverage of its valid visits of the quarter.
    package let coverage: MeanSummary
    /// Valid visits of the quarter in which a critical question failed.
    package let criticalFailures: Int
    /// Its breaches in the quarter.
    package let breaches: BreachScore
    /// Whether its counts of breaches may be shown beside those of its department.
    package let showsBreachCounts: Bool
  }

  /// The score of one section over visits.
  package struct SectionResult: Sendable {
    /// Its name in the form.
    package let id: String
    /// What people read.
    package let label: Phrase
    /// Its weight among the sections.
    package let weight: Double
    /// Its scores.
    package let scores: MeanSummary
  }

  /// The score of one channel over all departments.
  package struct ChannelResult: Sendable {
    /// The word of the channel.
    package let id: String
    /// Its scores.
    package let scores: MeanSummary
    /// Whether it stands on enough visits.
    package let status: PublicationStatus
  }
}
