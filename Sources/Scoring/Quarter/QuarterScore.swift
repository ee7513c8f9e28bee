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
  /// The audit score over the field visits of all departments.
  package let audit: NationalScore
  /// The departments of the registry, in its order.
  package let departments: [DepartmentResult]
  /// Breaches among all valid visits.
  package let breaches: BreachScore
  /// What all service recipients answered; `nil` without interviews.
  package let satisfaction: SatisfactionScore?
  /// Whether the figures of all recipients must be withheld, since nothing else would protect those
  /// of a single department.
  package let isSatisfactionProtected: Bool
  /// The audit scores of the channels that were used, by name.
  package let channels: [ChannelResult]
  /// Urgent services beside the ordinary ones, in the order of the registry.
  package let urgent: [UrgentComparison]
  /// How far the visits can be trusted.
  package let quality: ObservationQuality
  /// Whether fewer than half of all pairs of ranked departments can be told apart: a table of places
  /// would say more than the figures do.
  package let isRankingVague: Bool
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
    /// Whether its satisfaction is withheld so that a smaller department cannot be found by
    /// subtraction.
    package let isSatisfactionProtected: Bool
    /// Its announced targets; `nil` without data.
    package let indicators: IndicatorScore?
    /// How it answers requests on the platform; `nil` without data.
    package let platform: PlatformResult?
    /// The composite index over the components that have data.
    package let index: CompositeIndex
    /// Its limits, cut to 0…100; `nil` where a component has no standard error.
    package let indexLimits: Limits?
    /// The components behind it.
    package let components: [CompositeIndex.Component]
    /// Mystery-shopper score minus satisfaction index; `nil` unless both may be shown.
    package let gap: Difference?
    /// The audit score against the quarter before.
    package internal(set) var auditChange: ChangeResult?
    /// The satisfaction index against the quarter before.
    package internal(set) var satisfactionChange: ChangeResult?
    /// Its place among published departments; `nil` when it has none.
    package internal(set) var rank: RankIntervals.Rank?
    /// The places it may take when a weight of the index moves by ten points.
    package internal(set) var sensitivity: SensitivityResult?
    /// The scores of its channels, by name.
    package let channels: [ChannelResult]
    /// The channels put together with the weights of the policy.
    package let acrossChannels: CompositeIndex
    /// Its services that were visited, in the order of the registry.
    package let services: [ServiceResult]
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

  /// The score of one channel.
  package struct ChannelResult: Sendable {
    /// The word of the channel.
    package let id: String
    /// Its score; centres are clusters where all visits name one.
    package let score: ClusteredMean
    /// Whether it stands on enough visits.
    package let status: PublicationStatus
  }

  /// The score of one service over the centres that provide it.
  package struct ServiceResult: Sendable {
    /// The service.
    package let service: Service
    /// Its score.
    package let score: ClusteredMean
    /// Whether it stands on enough visits.
    package let status: PublicationStatus
  }
}

/// A mean over visits, whose interval respects that visits to one centre resemble each other.
package struct ClusteredMean: Sendable, Hashable {
  /// The observations.
  package let count: Int
  /// Their mean; `nil` without observations.
  package let mean: Double?
  /// Its limits, cut to 0…100; `nil` for too few observations or a single centre.
  package let limits: Limits?

  /// The mean of counted scores by centre; an empty name is none.
  init(_ scores: [(centre: String, scores: ExactMoments)], _ confidence: Confidence) {
    let present = scores.filter { $0.scores.count > 0 }
    let all = present.reduce(ExactMoments()) { $0 + $1.scores }
    count = all.count
    guard !present.isEmpty, !present.contains(where: { $0.centre.isEmpty }) else {
      let summary = MeanSummary(SampleMoments(all), confidence)
      mean = summary.mean
      limits = summary.limits?.clipped(to: 0...100)
      return
    }
    var sample = DesignSample()
    for (_, scores) in present {
      sample.addUnit(count: scores.count, weight: Double(scores.count), total: scores.total)
    }
    let summary = SurveyMean(sample, confidence)
    mean = summary.estimate
    limits = summary.limits?.clipped(to: 0...100)
  }
}

/// The audit score over all departments.
package struct NationalScore: Sendable, Hashable {
  /// The observations behind it.
  package let count: Int
  /// The centres they come from.
  package let centres: Int
  /// The mean weighted by the transactions of centres; `nil` without observations of known weight.
  package let estimate: Double?
  /// Its limits, cut to 0…100; departments are strata where each has several centres.
  package let limits: Limits?
  /// Whether it stands on enough.
  package let status: PublicationStatus
}

/// A difference with its interval.
package struct Difference: Sendable, Hashable {
  /// The difference.
  package let value: Double
  /// Its limits; `nil` where a standard error is missing.
  package let limits: Limits?

  init(_ value: Double, errors: [Double?], _ confidence: Confidence) {
    self.value = value
    let known = errors.compactMap { $0 }
    limits =
      known.count == errors.count
      ? Limits(around: value, confidence.z * known.reduce(0) { $0 + $1 * $1 }.squareRoot()) : nil
  }
}

/// A figure against the quarter before.
package struct ChangeResult: Sendable, Hashable {
  /// Current minus previous; `nil` when a quarter has no figure that may be shown, or the quarters
  /// measured different things.
  package let difference: Difference?
  /// The probability of such a difference by chance, adjusted for all departments; `nil` when it was
  /// not tested.
  package let adjustedP: Double?
  /// What may be said about it.
  package let word: QuarterChange
  /// Why the quarters cannot be compared; `nil` when they can.
  package let obstacle: Obstacle?

  /// Why two quarters cannot be compared.
  package enum Obstacle: String, Sendable, CaseIterable {
    /// Their forms have other questions, weights or credits.
    case otherForm = "other_form"
    /// A quarter has no figure that may be shown.
    case noFigure = "no_figure"

    /// What people read.
    package var phrase: Phrase {
      switch self {
      case .otherForm:
        Phrase(
          en: "the forms of the two quarters differ in questions, weights or credits",
          ar: "تختلف استمارتا الربعين في الأسئلة أو الأوزان أو الأرصدة")
      case .noFigure:
        Phrase(
          en: "one of the two quarters has no figure that may be shown",
          ar: "لا قيمة قابلة للعرض في أحد الربعين")
      }
    }
  }
}

/// The requests of a department on the platform.
package struct PlatformResult: Sendable, Hashable {
  /// What was counted.
  package let counts: PlatformReport.Department
  /// Timeliness and ratings.
  package let component: PlatformComponent
}

/// What the place of a department owes to the weights of the index.
package struct SensitivityResult: Sendable, Hashable {
  /// The best place under any of the weights.
  package let best: Int
  /// The worst place under any of the weights.
  package let worst: Int
  /// Whether it leaves the range of places that the figures cannot tell apart.
  package let leavesRange: Bool
}
