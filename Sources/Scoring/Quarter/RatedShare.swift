/// The answers to one rating question: the share at or above a rating and the mean, weighted and
/// clustered by centre where the design is known.
package struct RatedShare: Sendable, Hashable {
  /// How the estimates were made.
  package enum Basis: String, Sendable, CaseIterable {
    /// Centres weigh by their transactions and are clusters within strata.
    case clusters
    /// As above, with the strata taken together because one of them has a single centre.
    case collapsedStrata = "collapsed_strata"
    /// Some answers come from a centre of unknown weight or from none: every answer counts the same.
    case simple
  }

  /// The ratings that are there.
  package let count: Int
  /// The ratings that are missing: do not know, not applicable, no answer.
  package let missing: Int
  /// The ratings at or above the one asked for.
  package let top: Int
  /// Their share, 0 to 1; `nil` without ratings.
  package let share: Double?
  /// The limits of the share; `nil` without ratings, and when a single centre was asked.
  package let shareLimits: Limits?
  /// The mean rating; `nil` without ratings.
  package let mean: Double?
  /// The limits of the mean on the scale; `nil` for too few ratings or a single centre.
  package let meanLimits: Limits?
  /// The mean on a scale from 0 to 100; `nil` without ratings or scale.
  package let index: Double?
  /// The standard error of the index; `nil` for too few ratings or a single centre.
  package let indexError: Double?
  /// The limits of the index, cut to 0…100.
  package let indexLimits: Limits?
  /// The number of answers of a simple sample that would be as precise, never more than there are.
  package let effectiveCount: Double
  /// How many times less precise the sample is than a simple one; `nil` where that is not known.
  package let designEffect: Double?
  /// How the estimates were made.
  package let basis: Basis

  /// Summarises the answers of units to a question. `best` and above count; `scale` is the best
  /// answer of a scale that starts at 1.
  init(
    _ units: [SatisfactionScore.Unit], question: String, from best: Int, scale: Int,
    _ confidence: Confidence
  ) {
    let all = Self.tally(units, question: question)
    count = all.count
    missing = units.reduce(0) { $0 + $1.complete } - all.count
    let reaches: (Double) -> Bool = { $0 >= Double(best) }
    top = all.count(where: reaches)
    let span = Double(scale - 1)

    let design = RatingDesign(units, question: question)
    basis = design.basis
    guard basis != .simple else {
      let proportion = Proportion.wilson(
        successes: Double(top), of: Double(count), confidence)
      share = proportion.estimate
      shareLimits = proportion.limits
      let summary = MeanSummary(all.moments, confidence)
      mean = summary.mean
      meanLimits = summary.limits?.clipped(to: 1...Double(max(1, scale)))
      index = span > 0 ? summary.mean.map { ($0 - 1) / span * 100 } : nil
      indexError = span > 0 ? summary.standardError.map { $0 / span * 100 } : nil
      indexLimits =
        span > 0
        ? summary.limits.map {
          Limits(($0.lower - 1) / span * 100, ($0.upper - 1) / span * 100).clipped(to: 0...100)
        } : nil
      effectiveCount = Double(count)
      designEffect = nil
      return
    }
    let shares = design.sample { Double($0.count(where: reaches)) / Double($0.count) }
    let means = design.sample { $0.mean ?? 0 }
    let proportion = SurveyProportion(shares, confidence)
    share = proportion.estimate
    shareLimits = design.centres > 1 ? proportion.limits : nil
    let summary = SurveyMean(means, confidence)
    mean = summary.estimate
    meanLimits = summary.limits?.clipped(to: 1...Double(max(1, scale)))
    index = span > 0 ? summary.estimate.map { ($0 - 1) / span * 100 } : nil
    indexError = span > 0 ? summary.standardError.map { $0 / span * 100 } : nil
    indexLimits =
      span > 0
      ? summary.limits.map {
        Limits(($0.lower - 1) / span * 100, ($0.upper - 1) / span * 100).clipped(to: 0...100)
      } : nil
    effectiveCount = min(Double(count), proportion.effectiveCount ?? Double(count))
    designEffect = proportion.designEffect
  }

  /// The answers of all units to a question.
  static func tally(_ units: [SatisfactionScore.Unit], question: String) -> RatingTally {
    var all = RatingTally()
    for unit in units {
      if let ratings = unit.ratings[question] { all.add(ratings.tally) }
    }
    return all
  }
}

extension InterviewCell.Ratings {
  /// The ratings alone.
  var tally: RatingTally {
    var tally = RatingTally()
    for (pair, count) in joint { tally.add(Double(pair.rating), times: count) }
    return tally
  }
}

extension RatingTally {
  /// The moments of the ratings.
  var moments: SampleMoments {
    var moments = ExactMoments()
    for (rating, count) in ratings { moments.add(rating, times: count) }
    return SampleMoments(moments)
  }
}

extension Correlation {
  /// Correlates ratings with the overall rating, both counted together; those without an overall
  /// rating are dropped.
  init(joint tables: [[InterviewCell.Ratings.Pair: Int]]) {
    var (n, x, y, xx, yy, xy) = (0, 0, 0, 0, 0, 0)
    for table in tables {
      for (pair, count) in table where pair.overall != 0 {
        n += count
        x += count * pair.rating
        y += count * pair.overall
        xx += count * pair.rating * pair.rating
        yy += count * pair.overall * pair.overall
        xy += count * pair.rating * pair.overall
      }
    }
    // Whole numbers throughout: a side that does not vary is seen exactly.
    let (spreadX, spreadY) = (n * xx - x * x, n * yy - y * y)
    guard n >= 3, spreadX > 0, spreadY > 0 else {
      self.init(count: n, coefficient: nil)
      return
    }
    let r = Double(n * xy - x * y) / (Double(spreadX).squareRoot() * Double(spreadY).squareRoot())
    self.init(count: n, coefficient: min(max(r, -1), 1))
  }

  private init(count: Int, coefficient: Double?) {
    self.count = count
    self.coefficient = coefficient
  }
}
