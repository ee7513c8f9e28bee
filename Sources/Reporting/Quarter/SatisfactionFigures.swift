package import Diagnostics

/// What service recipients answered.
package struct SatisfactionFigures: Sendable, Hashable {
  /// The complete answers; `nil` when so few that the count could identify people.
  package var responses: Int?
  /// The share of those asked who answered.
  package var responseRate: Figure?
  /// The share of satisfied recipients (the top boxes).
  package var satisfied: Figure
  /// The satisfaction index, 0 to 100.
  package var index: Figure
  /// The share that found it easy (customer effort).
  package var easy: Figure?
  /// The mean of customer effort on its scale.
  package var effort: Figure?
  /// Recommendation, −100 to 100.
  package var netPromoters: Figure?
  /// What satisfaction may depend on, in the order of the questionnaire.
  package var drivers: [DriverFigures]

  /// What service recipients answered.
  package init(
    responses: Int?, responseRate: Figure? = nil, satisfied: Figure, index: Figure,
    easy: Figure? = nil, effort: Figure? = nil, netPromoters: Figure? = nil,
    drivers: [DriverFigures] = []
  ) {
    self.responses = responses
    self.responseRate = responseRate
    self.satisfied = satisfied
    self.index = index
    self.easy = easy
    self.effort = effort
    self.netPromoters = netPromoters
    self.drivers = drivers
  }
}

/// One thing that satisfaction may depend on.
package struct DriverFigures: Sendable, Hashable {
  /// The code of the question bank.
  package var code: String
  /// What people read.
  package var label: Phrase
  /// The share of satisfied recipients (the top boxes).
  package var satisfied: Figure
  /// The correlation with overall satisfaction, −1 to 1; `nil` when not computed.
  package var importance: Double?
  /// Where it stands among the drivers; `nil` when it cannot be told.
  package var quadrant: Phrase?

  /// One thing that satisfaction may depend on.
  package init(code: String, label: Phrase, satisfied: Figure, importance: Double? = nil) {
    self.code = code
    self.label = label
    self.satisfied = satisfied
    self.importance = importance
  }
}
