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
      let content = Self.content(bytes)
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
    var bytes = Array((content.key.line + "\n").utf8)
    for (quarter, tally) in content.tallies.sorted(by: { $0.key < $1.key }) {
      let own = tally.bytes
      bytes += Array("quarter\t\(quarter.code)\t\(own.count)\n".utf8)
      bytes += own
    }
    bytes += Array("\(Self.end)\(SHA256.hexadecimal(bytes))\n".utf8)
    // What a power cut leaves of it is told by its digest, and counted again.
    try? WholeFile.write(bytes, to: path, isDurable: false)
  }

  private static let end = "end\t"

  private static func content(_ bytes: [UInt8]) -> Content? {
    let tail = end.utf8.count + 64 + 1
    guard bytes.count > tail else { return nil }
    let body = bytes[..<(bytes.count - tail)]
    guard Array("\(end)\(SHA256.hexadecimal(Array(body)))\n".utf8) == Array(bytes.suffix(tail))
    else {
      return nil
    }
    var place = 0
    guard let key = line(of: body, &place).flatMap({ Key(line: $0) }) else { return nil }
    var tallies: [Quarter: QuarterTally] = [:]
    while place < body.count {
      guard let fields = line(of: body, &place)?.split(separator: "\t"), fields.count == 3,
        fields[0] == "quarter", let quarter = try? Quarter(reading: String(fields[1])),
        let count = Int(fields[2]), count <= body.count - place,
        let tally = QuarterTally(bytes: Array(body[place..<(place + count)]))
      else { return nil }
      tallies[quarter] = tally
      place += count
    }
    return Content(key: key, tallies: tallies)
  }

  private static func line(of bytes: ArraySlice<UInt8>, _ place: inout Int) -> String? {
    guard let stop = bytes[place...].firstIndex(of: UInt8(ascii: "\n")) else { return nil }
    defer { place = stop + 1 }
    return String(decoding: bytes[place..<stop], as: UTF8.self)
  }
}
