package import Diagnostics

/// An announced target and what was measured against it.
package struct IndicatorFigures: Sendable, Hashable {
  /// The id of the data.
  package var id: String
  /// What people read.
  package var name: Phrase
  /// What it is measured in.
  package var unit: String
  /// What was held against the target; `nil` when nothing was measured.
  package var actual: Double?
  /// Its limits; `nil` for a number counted over everything.
  package var lower: Double?
  /// Its limits; `nil` for a number counted over everything.
  package var upper: Double?
  /// The values behind it; `nil` for a number counted over everything.
  package var n: Int?
  /// Whether ``actual`` is a share of values that keep the target.
  package var isShare: Bool
  /// The announced target; `nil` when none is announced.
  package var target: Double?
  /// The mean of single values.
  package var mean: Double?
  /// The median of single values.
  package var median: Double?
  /// The value that nine in ten stay under.
  package var p90: Double?
  /// 100 when met, less in proportion when missed; `nil` without data.
  package var attainment: Double?
  /// What the comparison says.
  package var reading: Phrase

  /// An announced target and what was measured against it.
  package init(
    id: String, name: Phrase, unit: String, actual: Double?, lower: Double? = nil,
    upper: Double? = nil, n: Int? = nil, isShare: Bool, target: Double?, mean: Double? = nil,
    median: Double? = nil, p90: Double? = nil, attainment: Double?, reading: Phrase
  ) {
    self.id = id
    self.name = name
    self.unit = unit
    self.actual = actual
    self.lower = lower
    self.upper = upper
    self.n = n
    self.isShare = isShare
    self.target = target
    self.mean = mean
    self.median = median
    self.p90 = p90
    self.attainment = attainment
    self.reading = reading
  }
}

/// How a department answers requests on the platform.
package struct PlatformFigures: Sendable, Hashable {
  /// Requests that were answered or whose limit has passed.
  package var due: Int
  /// Requests in no share: not due yet, or without an announced limit.
  package var undecided: Int
  /// The share answered in time.
  package var timeliness: Figure
  /// The mean rating on a scale from 0 to 100.
  package var index: Figure
  /// The share of ratings of 2 and more, the legal reading of satisfied.
  package var satisfied: Figure
  /// Requests that closed without a rating.
  package var unrated: Int
  /// Their share among closed requests; `nil` without any.
  package var unratedShare: Double?
  /// Requests that went up a level.
  package var escalated: Int
  /// Requests that were opened again.
  package var reopened: Int
  /// The component of the index; `nil` without data.
  package var component: Double?

  /// How a department answers requests on the platform.
  package init(
    due: Int, undecided: Int, timeliness: Figure, index: Figure, satisfied: Figure, unrated: Int,
    unratedShare: Double?, escalated: Int, reopened: Int, component: Double?
  ) {
    self.due = due
    self.undecided = undecided
    self.timeliness = timeliness
    self.index = index
    self.satisfied = satisfied
    self.unrated = unrated
    self.unratedShare = unratedShare
    self.escalated = escalated
    self.reopened = reopened
    self.component = component
  }
}

/// The places that a department takes when a weight of the index moves.
package struct SensitivityFigures: Sendable, Hashable {
  /// The best of them.
  package var best: Int
  /// The worst of them.
  package var worst: Int
  /// Whether they leave the range that the figures cannot tell apart.
  package var leavesRange: Bool

  /// The places that a department takes when a weight of the index moves.
  package init(best: Int, worst: Int, leavesRange: Bool) {
    self.best = best
    self.worst = worst
    self.leavesRange = leavesRange
  }
}

/// The score of a service over the centres that provide it.
package struct ServiceFigures: Sendable, Hashable {
  /// The id of the registry.
  package var id: String
  /// The name of the registry.
  package var name: Phrase
  /// The score, 0 to 100.
  package var score: Figure

  /// The score of a service.
  package init(id: String, name: Phrase, score: Figure) {
    self.id = id
    self.name = name
    self.score = score
  }
}

/// A measured value of an urgent service beside that of the ordinary one.
package struct UrgentFigures: Sendable, Hashable {
  /// The id of the urgent service and of what is measured.
  package var id: String
  /// The urgent service.
  package var service: Phrase
  /// What is measured.
  package var subject: Phrase
  /// Of the ordinary service.
  package var ordinary: Figure
  /// Of the urgent service.
  package var urgent: Figure
  /// Urgent minus ordinary.
  package var difference: Figure
  /// How the two are written.
  package var measure: Measure

  /// A measured value on both tracks.
  package init(
    id: String, service: Phrase, subject: Phrase, ordinary: Figure, urgent: Figure,
    difference: Figure, measure: Measure
  ) {
    self.id = id
    self.service = service
    self.subject = subject
    self.ordinary = ordinary
    self.urgent = urgent
    self.difference = difference
    self.measure = measure
  }
}

/// How far the visits can be trusted.
package struct QualityFigures: Sendable, Hashable {
  /// The agreement of double visits on one question.
  package struct Item: Sendable, Hashable {
    /// The code of the question.
    package var code: String
    /// What people read.
    package var label: Phrase
    /// The double visits in which both answered it.
    package var pairs: Int
    /// The share in which both earned the same.
    package var agreement: Double?
    /// Krippendorff's alpha.
    package var alpha: Double?
    /// How alpha is read.
    package var reading: Phrase

    /// The agreement of double visits on one question.
    package init(
      code: String, label: Phrase, pairs: Int, agreement: Double?, alpha: Double?, reading: Phrase
    ) {
      self.code = code
      self.label = label
      self.pairs = pairs
      self.agreement = agreement
      self.alpha = alpha
      self.reading = reading
    }
  }

  /// An auditor, by code, against others at the same centres.
  package struct Auditor: Sendable, Hashable {
    /// The pseudonymous code.
    package var code: String
    /// The mean deviation.
    package var deviation: Figure

    /// An auditor against others.
    package init(code: String, deviation: Figure) {
      self.code = code
      self.deviation = deviation
    }
  }

  /// The double visits with both halves.
  package var pairs: Int
  /// The intraclass correlation of their scores; `nil` when it is not defined.
  package var correlation: Double?
  /// The questions.
  package var items: [Item]
  /// The auditors with enough visits where others were too.
  package var auditors: [Auditor]

  /// How far the visits can be trusted.
  package init(pairs: Int, correlation: Double?, items: [Item], auditors: [Auditor]) {
    self.pairs = pairs
    self.correlation = correlation
    self.items = items
    self.auditors = auditors
  }
}
