import Digests
import Programme
import Scoring
import Storage

/// What the last scoring counted, kept in a file beside the store. It is a convenience: without it, or
/// when it does not fit, everything is counted again.
struct ScoreMemory {
  let path: String
  private let store: Store

  init(_ store: Store) {
    self.store = store
    path = store.path + "-scores"
  }

  /// What the counts rest on besides the submissions, and how far the log was read.
  struct Key: Equatable {
    let program: String
    let store: String
    let policy: String
    let registry: String
    let pairs: String
    var position: Int64 = 0
    var positionHash = ""

    init(_ basis: ScoringBasis, _ store: Store) {
      program = MizanCommand.number + "/" + QuarterTally.format
      self.store = store.author.text
      policy = basis.policyHash
      registry = basis.registryHash ?? "-"
      pairs = basis.pairsHash
    }

    init?(line: String) {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count == 8, fields[0] == "scores", let position = Int64(fields[6]) else {
        return nil
      }
      program = fields[1]
      store = fields[2]
      policy = fields[3]
      registry = fields[4]
      pairs = fields[5]
      self.position = position
      positionHash = fields[7]
    }

    var line: String {
      ["scores", program, store, policy, registry, pairs, String(position), positionHash]
        .joined(separator: "\t")
    }
  }

  struct Content: Equatable {
    let key: Key
    var tallies: [Quarter: QuarterTally]
  }

  /// What is kept, if it fits; otherwise why it does not.
  func read(
    matching key: Key
  ) throws -> (content: Content?, reason: QuarterScoring.Extent.Reason) {
    guard isFile(path), let bytes = try? WholeFile.bytes(of: path),
      let text = String(validating: bytes, as: UTF8.self), let content = Self.content(text)
    else { return (nil, .first) }
    let kept = content.key
    if kept.program != key.program { return (nil, .program) }
    if kept.store != key.store { return (nil, .otherStore) }
    if kept.policy != key.policy { return (nil, .policy) }
    if kept.registry != key.registry { return (nil, .registry) }
    if kept.pairs != key.pairs { return (nil, .pairs) }
    guard
      kept.position == 0
        ? true : try store.hasPosition(kept.position, hash: kept.positionHash)
    else { return (nil, .otherStore) }
    return (content, .first)
  }

  /// Keeps counts. Where nothing can be written, such as on a read-only disk, nothing is kept.
  func write(_ content: Content) {
    var text = content.key.line + "\n"
    for (quarter, tally) in content.tallies.sorted(by: { $0.key < $1.key }) {
      text += "quarter\t\(quarter.code)\n" + tally.text
    }
    text += "end\t\(SHA256.hexadecimal(text))\n"
    try? WholeFile.write(Array(text.utf8), to: path)
  }

  private static func content(_ text: String) -> Content? {
    guard let end = text.range(ofLast: "end\t") else { return nil }
    let body = String(text[..<end.lowerBound])
    let sum = text[end.upperBound...].prefix { $0 != "\n" }
    guard SHA256.hexadecimal(body) == sum else { return nil }
    var lines = body.split(separator: "\n")[...]
    guard let key = lines.popFirst().flatMap({ Key(line: String($0)) }) else { return nil }
    var tallies: [Quarter: QuarterTally] = [:]
    while let line = lines.popFirst() {
      guard line.hasPrefix("quarter\t"),
        let quarter = try? Quarter(reading: String(line.dropFirst("quarter\t".count)))
      else { return nil }
      let rest = lines.prefix { !$0.hasPrefix("quarter\t") }
      lines = lines.dropFirst(rest.count)
      guard let tally = QuarterTally(text: rest.joined(separator: "\n") + "\n") else {
        return nil
      }
      tallies[quarter] = tally
    }
    return Content(key: key, tallies: tallies)
  }
}

extension String {
  /// Where a text occurs last, at the beginning of a line.
  fileprivate func range(ofLast word: String) -> Range<Index>? {
    let bytes = Array(utf8)
    let wanted = Array(("\n" + word).utf8)
    guard bytes.count >= wanted.count else { return nil }
    var start = bytes.count - wanted.count
    while start >= 0 {
      if Array(bytes[start..<(start + wanted.count)]) == wanted {
        let lower = utf8.index(utf8.startIndex, offsetBy: start + 1)
        return lower..<utf8.index(lower, offsetBy: word.utf8.count)
      }
      start -= 1
    }
    return nil
  }
}
