package import Diagnostics

/// What is said about one centre.
package struct CentreFigures: Sendable, Hashable {
  /// The id of the registry.
  package var id: String
  /// The name of the registry.
  package var name: Phrase
  /// The governorate, if the registry names it.
  package var governorate: Phrase?
  /// What became of its visits in the quarter.
  package var visits: VisitTally
  /// The audit score, 0 to 100, over the period that the quarter names for centres.
  package var audit: Figure
  /// The mean share of the weight that was observed, 0 to 1.
  package var coverage: Figure?
  /// Valid visits in which a critical question failed.
  package var criticalFailures: Tally?
  /// Breaches that count.
  package var confirmed: Tally
  /// Allegations that are not decided.
  package var pending: Tally

  /// What is said about one centre.
  package init(
    id: String, name: Phrase, governorate: Phrase? = nil, visits: VisitTally, audit: Figure,
    coverage: Figure? = nil, criticalFailures: Tally? = nil, confirmed: Tally, pending: Tally
  ) {
    self.id = id
    self.name = name
    self.governorate = governorate
    self.visits = visits
    self.audit = audit
    self.coverage = coverage
    self.criticalFailures = criticalFailures
    self.confirmed = confirmed
    self.pending = pending
  }
}
