import Diagnostics
import Programme
import Reporting
import Scoring
import Storage

/// A score of a quarter as it is kept in the log: every number of its report, and the hashes of all it
/// was computed from.
struct KeptScore {
  let quarter: String
  /// What it was computed from: a name and a hash, in a fixed order.
  let sources: [(name: String, hash: String)]
  /// The numbers of the report by address.
  let figures: [(address: String, cell: JSON)]

  init(_ result: QuarterScoring.Result, _ report: Report) {
    quarter = result.score.quarter.code
    let basis = result.basis
    var sources: [(name: String, hash: String)] = [("policy", basis.policyHash)]
    let others: [(String, String?)] = [
      ("registry", basis.registryHash), ("calendar", basis.calendarHash),
      ("double_visits", basis.pairsHash), ("indicators", basis.indicatorsHash),
      ("platform", basis.platformHash),
    ]
    for (name, hash) in others {
      if let hash { sources.append((name, hash)) }
    }
    for definition in result.definitions {
      sources.append(("definition:\(definition.form)@\(definition.version)", definition.hash))
    }
    self.sources = sources
    figures = report.addressedCells.map { ($0.address, $0.json) }
  }

  /// Reads the body of an entry; `nil` when it is none.
  init?(body: String) {
    guard let root = JSONReader.read(SourceFile(name: "score", text: body)).root?.json,
      let quarter = root["quarter"]?.text, let sources = root["sources"]?.elements,
      let figures = root["figures"]?.members
    else { return nil }
    self.quarter = quarter
    self.sources = sources.compactMap { source in
      guard let name = source["name"]?.text, let hash = source["sha256"]?.text else { return nil }
      return (name, hash)
    }
    self.figures = figures.map { ($0.name, $0.value) }
  }

  /// The body of its entry.
  var body: String {
    JSON.object([
      .init("quarter", .string(quarter)), .init("program", .string(MizanCommand.number)),
      .init(
        "sources",
        .array(
          sources.map {
            .object([.init("name", .string($0.name)), .init("sha256", .string($0.hash))])
          })),
      .init("figures", .object(figures.map { .init($0.address, $0.cell) })),
    ]).compactText
  }

  /// What a score computed afresh says otherwise than the kept one.
  struct Comparison {
    /// Sources that are not the same.
    let sources: [String]
    /// The addresses of figures that differ, with both values.
    let figures: [(address: String, kept: JSON?, computed: JSON?)]
    /// How many figures were compared.
    let count: Int

    var isSame: Bool { sources.isEmpty && figures.isEmpty }
  }

  /// Compares the kept score with one computed afresh. Numbers may differ by rounding of their last
  /// digits, which another build of the program can cause.
  func compared(with computed: KeptScore) -> Comparison {
    func hashes(_ score: KeptScore) -> [String: String] {
      Dictionary(score.sources.map { ($0.name, $0.hash) }) { first, _ in first }
    }
    let (before, after) = (hashes(self), hashes(computed))
    let names = Set(before.keys).union(after.keys).sorted().filter { before[$0] != after[$0] }
    let kept = Dictionary(figures.map { ($0.address, $0.cell) }) { first, _ in first }
    let fresh = Dictionary(computed.figures.map { ($0.address, $0.cell) }) { first, _ in first }
    let addresses =
      figures.map(\.address)
      + computed.figures.map(\.address).filter {
        kept[$0] == nil
      }
    let different = addresses.filter { address in
      guard let before = kept[address], let after = fresh[address] else { return true }
      return !Self.agree(before, after)
    }
    return Comparison(
      sources: names, figures: different.map { ($0, kept[$0], fresh[$0]) },
      count: addresses.count)
  }

  private static func agree(_ first: JSON, _ second: JSON) -> Bool {
    if let a = first.double, let b = second.double {
      return abs(a - b) <= 1e-9 * max(1, abs(a), abs(b))
    }
    switch (first, second) {
    case (.object(let left), .object(let right)):
      return left.count == right.count
        && zip(left, right).allSatisfy { $0.name == $1.name && agree($0.value, $1.value) }
    case (.array(let left), .array(let right)):
      return left.count == right.count && zip(left, right).allSatisfy { agree($0, $1) }
    default: return first == second
    }
  }
}
