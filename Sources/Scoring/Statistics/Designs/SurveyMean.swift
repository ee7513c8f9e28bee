/// A mean of a designed sample: weights, strata and clusters are accounted for.
package struct SurveyMean: Sendable, Hashable {
  /// The answers.
  package let count: Int
  /// Σwy/Σw; `nil` without answers or weight.
  package let estimate: Double?
  /// The standard error; `nil` also when a stratum has a single unit (collapse strata first).
  package let standardError: Double?
  /// Units less strata; `nil` without an estimate.
  package let degreesOfFreedom: Int?
  /// estimate ∓ t(df)·se; not cut to the range of the quantity.
  package let limits: Limits?

  /// Estimates the mean of a sample.
  package init(_ sample: DesignSample, _ confidence: Confidence = .standard) {
    let linearised = sample.linearised
    count = sample.count
    estimate = linearised?.estimate
    standardError = linearised?.standardError
    degreesOfFreedom = linearised?.degreesOfFreedom
    limits = linearised.flatMap { estimate, error, freedom in
      error.map {
        Limits(around: estimate, $0 == 0 ? 0 : confidence.t(df: Double(freedom)) * $0)
      }
    }
  }
}
