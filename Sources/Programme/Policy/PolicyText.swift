import Diagnostics

extension ScoringPolicy {
  /// The policy as compact JSON with every default written out, the body of its log entry: equal
  /// policies give equal text, whose SHA-256 identifies them, and ``PolicyReader`` reads it back.
  package var canonicalText: String {
    JSON.object([
      .init("policy", .string(name)), .init("version", .string(version)),
      .init("confidence", .double(confidence)), .init("visit", visit.json),
      .init("centre", .object(centre.members)),
      .init(
        "department",
        .object(department.members + [.init("min_centres", .integer(departmentCentres))])),
      .init("satisfaction", .object(satisfaction.members)), .init("breach", breach.json),
      .init("suppression", .object([.init("k", .integer(minimumCell))])),
      .init("index", index.json), .init("channels", json(channels)),
    ]).compactText
  }
}

extension ScoringPolicy.Threshold {
  fileprivate var members: [JSON.Member] {
    [
      .init("min_publish", .integer(minPublish)), .init("min_indicative", .integer(minIndicative)),
    ]
  }
}

extension ScoringPolicy.Severities {
  fileprivate var json: JSON {
    .object(BreachSeverity.allCases.map { .init($0.rawValue, .double(self[$0])) })
  }
}

extension ScoringPolicy.Visit {
  fileprivate var json: JSON {
    .object([
      .init("min_coverage", .double(minCoverage)), .init("penalties", penalties.json),
      .init("penalty_cap", .double(penaltyCap)),
    ])
  }
}

extension ScoringPolicy.Breach {
  fileprivate var json: JSON {
    .object(
      threshold.members + [.init("points", points.json), .init("slope", .double(slope))])
  }
}

extension ScoringPolicy.Index {
  fileprivate var json: JSON {
    .object([
      .init("weights", Programme.json(weights)),
      .init("required", .array(required.map { .string($0) })),
      .init("min_weight_share", .double(minWeightShare)),
      .init("aggregation", .string(aggregation.rawValue)),
    ])
  }
}

/// Weights by name, in their order.
private func json(_ weights: [ScoringPolicy.Weight]) -> JSON {
  .object(weights.map { .init($0.name, .double($0.weight)) })
}
