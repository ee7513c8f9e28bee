import Diagnostics
import Digests
import Programme
import Storage

/// Everything but submissions that the figures of a quarter rest on, as the store holds it.
struct ScoringBasis {
  let policy: ScoringPolicy
  let policyHash: String
  let registry: Registry?
  let registryHash: String?
  let calendarHash: String?
  /// What each half of a double visit shares with the other, by the identity of the visit.
  let pairs: [String: String]
  let pairsHash: String
  let indicators: IndicatorReport?
  let indicatorsHash: String?
  let platform: PlatformReport?
  let platformHash: String?

  /// Reads what holds for a quarter.
  init(_ store: Store, _ quarter: Quarter) throws {
    let text =
      try store.currentVersion(.policy, subject: "policy")?.body ?? ReferenceData.policyText
    let (policy, diagnostics) = PolicyReader.read(SourceFile(name: "policy", text: text))
    guard let policy, !diagnostics.hasErrors else { throw CentreError.unusablePolicy }
    self.policy = policy
    // The policy itself and not its spelling: a comment of its keeper changes no figure.
    policyHash = SHA256.hexadecimal(policy.canonicalText)

    let registryText = try store.currentVersion(.registry, subject: "registry")?.body
    registry = try registryText.map { text in
      guard let registry = RegistryReader.read(SourceFile(name: "registry", text: text)).registry
      else { throw CentreError.unusableRegistry }
      return registry
    }
    registryHash = registryText.map { SHA256.hexadecimal($0) }
    calendarHash =
      (try store.currentVersion(.calendar, subject: "calendar")?.body
      ?? ShippedFiles.text("reference/calendar.json")).map { SHA256.hexadecimal($0) }

    let pairsText = try store.currentVersion(.pairs, subject: DoubleVisits.subject)?.body
    let pairs = pairsText.flatMap { DoubleVisits(text: $0) } ?? DoubleVisits()
    self.pairs = pairs.ids
    pairsHash = SHA256.hexadecimal(pairs.text)

    let indicatorsText = try store.currentVersion(.indicators, subject: quarter.code)?.body
    indicators = indicatorsText.flatMap {
      IndicatorReader.read(SourceFile(name: "indicators", text: $0)).report
    }
    indicatorsHash = indicatorsText.map { SHA256.hexadecimal($0) }
    let platformText = try store.currentVersion(.platform, subject: quarter.code)?.body
    platform = platformText.flatMap {
      PlatformReader.read(SourceFile(name: "platform", text: $0)).report
    }
    platformHash = platformText.map { SHA256.hexadecimal($0) }
  }
}

/// The visits that were made twice on purpose: two auditors, one centre, one scenario.
struct DoubleVisits {
  static let subject = "double-visits"

  /// The two visits of each.
  private(set) var pairs: [[String]] = []

  init() {}

  /// The pair that a visit belongs to.
  func pair(of visit: String) -> [String]? {
    pairs.first { $0.contains(visit) }
  }

  mutating func add(_ first: String, _ second: String) {
    pairs.append([first, second].sorted())
    pairs.sort { $0.lexicographicallyPrecedes($1) }
  }

  mutating func remove(_ visit: String) {
    pairs.removeAll { $0.contains(visit) }
  }

  /// What the halves share, by visit: the identity of the first of them.
  var ids: [String: String] {
    var ids: [String: String] = [:]
    for pair in pairs {
      for visit in pair { ids[visit] = pair.first }
    }
    return ids
  }

  var text: String {
    JSON.object([
      .init("pairs", .array(pairs.map { .array($0.map { .string($0) }) }))
    ]).compactText
  }

  init?(text: String) {
    let root = JSONReader.read(SourceFile(name: "pairs", text: text)).root
    guard let elements = root?["pairs"]?.elements else { return nil }
    pairs = elements.compactMap { element in
      let ids = element.elements?.compactMap { $0.string?.text } ?? []
      return ids.count == 2 ? ids : nil
    }
  }
}
