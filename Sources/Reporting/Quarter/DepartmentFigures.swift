package import Diagnostics

/// What a quarter says about one department.
package struct DepartmentFigures: Sendable, Hashable {
  /// The id of the registry.
  package var id: String
  /// The name of the registry.
  package var name: Phrase
  /// What became of its visits.
  package var visits: VisitTally
  /// The audit score, 0 to 100.
  package var audit: Figure
  /// The mean share of the weight that was observed, 0 to 1.
  package var coverage: Figure?
  /// Valid visits in which a critical question failed.
  package var criticalFailures: Tally?
  /// The scores of the sections, in the order of the form.
  package var sections: [SectionFigures]
  /// Breaches among its valid visits.
  package var breaches: BreachFigures
  /// What its service recipients answered.
  package var satisfaction: SatisfactionFigures?
  /// The composite index, if it is computed.
  package var index: IndexFigures?
  /// Its place among the published departments, if they are compared.
  package var rank: RankFigures?
  /// The change of the audit score since the quarter before, if it is compared.
  package var change: ChangeFigures?
  /// Its centres, in the order of the registry.
  package var centres: [CentreFigures]
  /// The change of the satisfaction index since the quarter before, if it is compared.
  package var satisfactionChange: ChangeFigures?
  /// Mystery-shopper score minus satisfaction index; `nil` when no survey was held.
  package var gap: Figure?
  /// The places it takes when a weight of the index moves, if it has one.
  package var sensitivity: SensitivityFigures?
  /// Its announced targets, in the order of the data.
  package var indicators: [IndicatorFigures] = []
  /// How it answers requests on the platform, if that is known.
  package var platform: PlatformFigures?
  /// The scores of its channels.
  package var channels: [ChannelFigures] = []
  /// The channels put together with the weights of the policy.
  package var acrossChannels: Figure?
  /// Its services that were visited, in the order of the registry.
  package var services: [ServiceFigures] = []

  /// What a quarter says about one department.
  package init(
    id: String, name: Phrase, visits: VisitTally, audit: Figure, coverage: Figure? = nil,
    criticalFailures: Tally? = nil, sections: [SectionFigures] = [], breaches: BreachFigures,
    satisfaction: SatisfactionFigures? = nil, index: IndexFigures? = nil, rank: RankFigures? = nil,
    change: ChangeFigures? = nil, centres: [CentreFigures] = []
  ) {
    self.id = id
    self.name = name
    self.visits = visits
    self.audit = audit
    self.coverage = coverage
    self.criticalFailures = criticalFailures
    self.sections = sections
    self.breaches = breaches
    self.satisfaction = satisfaction
    self.index = index
    self.rank = rank
    self.change = change
    self.centres = centres
  }
}

/// The score of one section of the visit form.
package struct SectionFigures: Sendable, Hashable {
  /// The name of the section in the form.
  package var id: String
  /// What people read.
  package var label: Phrase
  /// Its weight among the sections.
  package var weight: Double
  /// The score, 0 to 100.
  package var score: Figure

  /// The score of one section.
  package init(id: String, label: Phrase, weight: Double, score: Figure) {
    self.id = id
    self.label = label
    self.weight = weight
    self.score = score
  }
}
