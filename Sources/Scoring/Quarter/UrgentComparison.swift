package import Diagnostics
package import Programme

/// An urgent service beside the ordinary one: time, fee, score and satisfaction. Every difference is
/// urgent minus ordinary.
package struct UrgentComparison: Sendable {
  /// A measured value on both tracks.
  package struct Measure: Sendable {
    /// The code of the measured question.
    package let code: String
    /// What people read.
    package let label: Phrase
    /// The values of the ordinary service.
    package let ordinary: MeanSummary
    /// The values of the urgent service.
    package let urgent: MeanSummary
    /// The difference of the means.
    package let comparison: WelchComparison
  }

  /// The urgent service.
  package let urgent: Service
  /// The ordinary service.
  package let ordinary: Service
  /// The scores of visits.
  package let score: Measure
  /// Measured values, in the order of the form.
  package let measures: [Measure]
  /// Satisfied recipients and all who answered, of the ordinary and of the urgent service.
  package let satisfied: (ordinary: (top: Int, count: Int), urgent: (top: Int, count: Int))
  /// The difference of their shares; `nil` without answers on a side.
  package let satisfaction: TwoProportions?
  /// The extra fee in fils; `nil` when a fee is not announced.
  package let extraFeeFils: Int?
  /// Whether the visits of both tracks are enough.
  package let visitStatus: PublicationStatus
  /// Whether the answers of both tracks are enough.
  package let satisfactionStatus: PublicationStatus
}
