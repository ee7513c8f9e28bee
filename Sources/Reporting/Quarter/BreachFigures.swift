package import Programme

/// Breaches of Article 6 among valid visits.
package struct BreachFigures: Sendable, Hashable {
  /// The valid visits that the rates refer to.
  package var visits: Int
  /// The share of visits with at least one counted breach.
  package var prevalence: Figure
  /// Counted breaches per 100 visits, with exact limits.
  package var rate: Figure
  /// Points of severity per 100 visits; `nil` when not computed.
  package var weightedRate: Double?
  /// Breaches that count: confirmed, or upheld on appeal.
  package var confirmed: Tally
  /// Allegations that are not decided; they never enter a rate.
  package var pending: Tally
  /// Allegations that were dismissed, lacked evidence or were overturned.
  package var cleared: Tally
  /// The same by clause, for any of the seven.
  package var clauses: [ClauseFigures]

  /// Breaches among valid visits.
  package init(
    visits: Int, prevalence: Figure, rate: Figure, weightedRate: Double? = nil, confirmed: Tally,
    pending: Tally, cleared: Tally, clauses: [ClauseFigures] = []
  ) {
    self.visits = visits
    self.prevalence = prevalence
    self.rate = rate
    self.weightedRate = weightedRate
    self.confirmed = confirmed
    self.pending = pending
    self.cleared = cleared
    self.clauses = clauses
  }

  /// The figures of one clause, if any were given.
  package subscript(letter: ClauseLetter) -> ClauseFigures? {
    clauses.first { $0.letter == letter }
  }
}

/// Breaches of one clause among valid visits.
package struct ClauseFigures: Sendable, Hashable {
  /// The clause.
  package var letter: ClauseLetter
  /// Counted breaches per 100 visits, with exact limits.
  package var rate: Figure
  /// Breaches that count.
  package var confirmed: Tally
  /// Allegations that are not decided.
  package var pending: Tally
  /// Allegations that do not count.
  package var cleared: Tally

  /// Breaches of one clause.
  package init(
    _ letter: ClauseLetter, rate: Figure, confirmed: Tally, pending: Tally, cleared: Tally
  ) {
    self.letter = letter
    self.rate = rate
    self.confirmed = confirmed
    self.pending = pending
    self.cleared = cleared
  }
}
