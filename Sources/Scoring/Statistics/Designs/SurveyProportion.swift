import Glibc

/// A share of a designed sample, with an interval that stays within 0 and 1.
package struct SurveyProportion: Sendable, Hashable {
  /// The answers.
  package let count: Int
  /// Σwy/Σw; `nil` without answers or weight.
  package let estimate: Double?
  /// The standard error; `nil` also when a stratum has a single unit (collapse strata first).
  package let standardError: Double?
  /// Units less strata; `nil` without an estimate.
  package let degreesOfFreedom: Int?
  /// n/nEff; `nil` where the standard error is 0 or unknown.
  package let designEffect: Double?
  /// p(1−p)/se²; `nil` where the standard error is 0 or unknown.
  package let effectiveCount: Double?
  /// The limits; `nil` where the standard error is unknown.
  package let limits: Limits?

  /// Estimates the share in a sample of answers between 0 and 1.
  ///
  /// With L = logit(p) and g = t·se/(p(1−p)) the limits are expit(L ∓ g). When all answers agree
  /// the logit has no value: the limits are then Wilson's with the number of units as n.
  package init(_ sample: DesignSample, _ confidence: Confidence = .standard) {
    count = sample.count
    let linearised = sample.linearised
    estimate = linearised?.estimate
    degreesOfFreedom = linearised?.degreesOfFreedom
    guard let (share, error, freedom) = linearised, let error else {
      (standardError, designEffect, effectiveCount, limits) = (nil, nil, nil, nil)
      return
    }
    guard share > 0, share < 1 else {
      let units = Double(sample.units.count)
      (standardError, designEffect, effectiveCount) = (0, nil, nil)
      limits = Proportion.wilson(successes: share * units, of: units, confidence).limits
      return
    }
    standardError = error
    let spread = share * (1 - share)
    effectiveCount = error > 0 ? spread / (error * error) : nil
    designEffect = effectiveCount.map { Double(sample.count) / $0 }
    let logit = log(share / (1 - share))
    let width = error == 0 ? 0 : confidence.t(df: Double(freedom)) * error / spread
    limits =
      width == 0
      ? Limits(share, share)
      : Limits(1 / (1 + exp(width - logit)), 1 / (1 + exp(-width - logit)))
  }
}
