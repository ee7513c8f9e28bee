package import Diagnostics

/// Reads a scoring policy and reports every mistake of it; what is not written keeps its default.
package struct PolicyReader {
  /// The components that an index may have.
  package static let components = ["audit", "satisfaction", "kpi", "platform", "breaches"]
  /// The channels that a visit may come through.
  package static let channels = [
    "visit", "telephone", "website", "app", "centre", "exit", "platform",
  ]

  private var diagnostics: [Diagnostic] = []

  private init() {}

  /// The policy, unless it has errors, and everything to report.
  package static func read(
    _ source: SourceFile
  ) -> (policy: ScoringPolicy?, diagnostics: [Diagnostic]) {
    let (root, problems) = JSONReader.read(source)
    guard let root else { return (nil, problems) }
    var reader = PolicyReader()
    reader.diagnostics = problems
    let policy = reader.policy(root)
    let diagnostics = reader.diagnostics.inReadingOrder()
    return (diagnostics.hasErrors ? nil : policy, diagnostics)
  }

  private mutating func policy(_ root: JSONNode) -> ScoringPolicy {
    var policy = ScoringPolicy()
    var top = ObjectReader(
      root,
      keys: [
        "$schema", "policy", "version", "confidence", "visit", "centre", "department",
        "satisfaction", "breach", "suppression", "index", "channels",
      ])
    if let name = top.id("policy", required: false) { policy.name = name.text }
    if let version = top.string("version", required: true) { policy.version = version.text }
    if let confidence = top.number("confidence", in: 0.5...0.9999) {
      policy.confidence = confidence
    }
    diagnostics += top.diagnostics
    if let node = root["visit"] { read(node, into: &policy.visit) }
    if let node = root["centre"] { read(node, into: &policy.centre) }
    if let node = root["department"] {
      var reader = ObjectReader(node, keys: Self.thresholdKeys + ["min_centres"])
      threshold(&reader, into: &policy.department)
      policy.departmentCentres =
        reader.integer("min_centres", in: 1...10_000) ?? policy.departmentCentres
      diagnostics += reader.diagnostics
    }
    if let node = root["satisfaction"] { read(node, into: &policy.satisfaction) }
    if let node = root["breach"] { read(node, into: &policy.breach) }
    if let node = root["suppression"] {
      var reader = ObjectReader(node, keys: ["k"])
      policy.minimumCell = reader.integer("k", in: 1...1000) ?? policy.minimumCell
      diagnostics += reader.diagnostics
    }
    if let node = root["index"] { read(node, into: &policy.index) }
    if let node = root["channels"] {
      policy.channels = weights(node, among: Self.channels) ?? policy.channels
    }
    return policy
  }

  private mutating func read(_ node: JSONNode, into visit: inout ScoringPolicy.Visit) {
    var reader = ObjectReader(node, keys: ["min_coverage", "penalties", "penalty_cap"])
    visit.minCoverage = reader.number("min_coverage", in: 0...1) ?? visit.minCoverage
    let cap = reader.number("penalty_cap", in: 0...100)
    diagnostics += reader.diagnostics
    if let penalties = node["penalties"] { severities(penalties, into: &visit.penalties) }
    visit.penaltyCap = cap ?? visit.penaltyCap
    if visit.penaltyCap < visit.penalties.critical {
      report(
        .warning, "low-cap", at: node["penalty_cap"]?.place ?? node.place,
        Phrase(
          en: "the cap is less than one critical breach takes",
          ar: "السقف أقل مما تخصمه مخالفة حرجة واحدة"))
    }
  }

  private mutating func read(_ node: JSONNode, into breach: inout ScoringPolicy.Breach) {
    var reader = ObjectReader(node, keys: Self.thresholdKeys + ["points", "slope"])
    threshold(&reader, into: &breach.threshold)
    breach.slope = reader.number("slope", in: 0...1000) ?? breach.slope
    diagnostics += reader.diagnostics
    if let points = node["points"] { severities(points, into: &breach.points) }
  }

  private mutating func read(_ node: JSONNode, into index: inout ScoringPolicy.Index) {
    var reader = ObjectReader(
      node, keys: ["weights", "required", "min_weight_share", "aggregation"])
    index.minWeightShare = reader.number("min_weight_share", in: 0...1) ?? index.minWeightShare
    index.aggregation =
      reader.word("aggregation", as: ScoringPolicy.Index.Aggregation.self) ?? index.aggregation
    if let node = node["weights"] {
      index.weights = weights(node, among: Self.components) ?? index.weights
    }
    let required = reader.strings("required")
    let known = index.weights.map(\.name)
    for component in required where !known.contains(component.text) {
      reader.unknownWord(component, among: known)
    }
    if node["required"] != nil { index.required = required.map(\.text) }
    diagnostics += reader.diagnostics
  }

  private static let thresholdKeys = ["min_publish", "min_indicative"]

  /// Reads an object that holds a pair of thresholds and nothing else.
  private mutating func read(_ node: JSONNode, into threshold: inout ScoringPolicy.Threshold) {
    var reader = ObjectReader(node, keys: Self.thresholdKeys)
    self.threshold(&reader, into: &threshold)
    diagnostics += reader.diagnostics
  }

  /// Reads the pair of thresholds of an object that may hold more.
  private func threshold(
    _ reader: inout ObjectReader, into threshold: inout ScoringPolicy.Threshold
  ) {
    threshold.minPublish =
      reader.integer("min_publish", in: 1...1_000_000) ?? threshold.minPublish
    threshold.minIndicative =
      reader.integer("min_indicative", in: 1...1_000_000) ?? threshold.minIndicative
    if threshold.minIndicative > threshold.minPublish {
      reader.report(
        "threshold-order", at: reader.node["min_indicative"]?.place ?? reader.node.place,
        Phrase(
          en: "an indicative figure cannot need more observations than a published one",
          ar: "لا يجوز أن يتطلب الرقم الاسترشادي مشاهدات أكثر من الرقم المنشور"))
    }
  }

  private mutating func severities(
    _ node: JSONNode, into severities: inout ScoringPolicy.Severities
  ) {
    var reader = ObjectReader(node, keys: BreachSeverity.allCases.map(\.rawValue))
    severities.low = reader.number("low", in: 0...1000) ?? severities.low
    severities.medium = reader.number("medium", in: 0...1000) ?? severities.medium
    severities.high = reader.number("high", in: 0...1000) ?? severities.high
    severities.critical = reader.number("critical", in: 0...1000) ?? severities.critical
    let values = BreachSeverity.allCases.map { severities[$0] }
    if zip(values, values.dropFirst()).contains(where: { $0 > $1 }) {
      reader.report(
        "severity-order", at: node.place,
        Phrase(
          en: "a graver breach counts less than a lighter one",
          ar: "مخالفة أشد تُحتسب بأقل من مخالفة أخف"), severity: .warning)
    }
    diagnostics += reader.diagnostics
  }

  /// The weights of an object by name; `nil` when they cannot be used.
  private mutating func weights(
    _ node: JSONNode, among names: [String]
  ) -> [ScoringPolicy.Weight]? {
    var reader = ObjectReader(node, keys: names)
    let weights = (node.members ?? []).compactMap { member -> ScoringPolicy.Weight? in
      let name = member.name.text
      guard names.contains(name), let weight = reader.number(name, in: 0...1e6) else { return nil }
      return ScoringPolicy.Weight(name, weight)
    }
    if node.members != nil, !reader.diagnostics.hasErrors, weights.allSatisfy({ $0.weight == 0 }) {
      reader.report(
        "no-weight", at: node.place,
        Phrase(en: "no weight here is greater than 0", ar: "لا وزن هنا أكبر من 0"))
    }
    diagnostics += reader.diagnostics
    return reader.diagnostics.hasErrors ? nil : weights
  }

  private mutating func report(
    _ severity: Diagnostic.Severity, _ code: String, at place: Place, _ message: Phrase
  ) {
    diagnostics.append(Diagnostic(severity, code, at: place, message))
  }
}
