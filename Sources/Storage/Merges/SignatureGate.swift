/// Decides by signatures and revocations what may be taken from a file, and keeps the signatures.
final class SignatureGate {
  private let database: Database
  private let checking: SignatureChecking
  private let list: SignatureList
  private let ring: KeyRing

  init(_ database: Database, owner: AuthorID, checking: SignatureChecking) throws {
    self.database = database
    self.checking = checking
    list = SignatureList(database: database)
    ring = try KeyRing(database, owner: owner)
  }

  /// What the signature of a file is worth.
  struct Standing {
    /// The signature; `nil` when there is none.
    var signature: PackSignature?
    var verdict = SignatureChecking.Verdict.unknown
    /// The keys that it was judged by.
    var keys: [String] = []
  }

  /// Judges the signature of a file before anything is taken from it.
  /// - Parameter key: the key that the first entry of an author's log names in the file.
  func judge(
    _ summary: IncomingSummary, key: (AuthorID) throws -> String?
  ) throws -> Standing {
    let standing = try unconditional(summary, key: key)
    if checking.isRequired {
      guard standing.verdict == .genuine, let author = standing.signature?.pack.author,
        ring.isConfirmed(author)
      else {
        throw FileRefusal(
          reason: .signatureRequired, detail: summary.owner?.short ?? "", isWorthKeeping: true)
      }
    }
    return standing
  }

  private func unconditional(
    _ summary: IncomingSummary, key: (AuthorID) throws -> String?
  ) throws -> Standing {
    guard let text = summary.signature else { return Standing() }
    guard let statement = summary.statement,
      let signature = PackSignature(statement: statement, signature: text)
    else {
      throw FileRefusal(
        reason: .forgedSignature, detail: "no statement", isWorthKeeping: true)
    }
    let author = signature.pack.author
    if try list.standing(of: signature).isChecked {
      return Standing(signature: signature, verdict: .genuine, keys: try ring.keys(of: author))
    }
    var keys = try ring.keys(of: author)
    if keys.isEmpty { keys = try key(author).map { [$0] } ?? [] }
    let verdict = try signature.verdict(keys, checking)
    if verdict == .forged {
      throw FileRefusal(
        reason: .forgedSignature, detail: author.short, isWorthKeeping: true)
    }
    return Standing(signature: signature, verdict: verdict, keys: keys)
  }

  /// Refuses a file that holds more or less than what was signed, and one of an author whose key was
  /// revoked, unless somebody whose word counts had its content before.
  /// - Parameters:
  ///   - count: counts the entries in the file, those that wait included.
  ///   - heads: the heads of all logs, as the file claims them.
  func admit(
    _ summary: IncomingSummary, _ standing: Standing, count: () throws -> Int,
    heads: () throws -> [IncomingStore.Head]
  ) throws {
    if let pack = standing.signature?.pack {
      let entries = try count()
      guard entries == pack.entries else {
        throw FileRefusal(
          reason: .forgedSignature, detail: "\(entries) entries, \(pack.entries) signed",
          isWorthKeeping: true)
      }
    }
    guard let owner = summary.owner, ring.revocation(of: owner) != nil else { return }
    // The clock of a device in wrong hands proves nothing.
    let proven = Set(try ring.proven(of: owner))
    for head in try heads() {
      let head = Pack.Head(author: head.author, sequence: head.sequence, hash: head.hash)
      guard try proven.contains(head) || list.isInLog(head) else {
        throw FileRefusal(reason: .revokedKey, detail: owner.short, isWorthKeeping: true)
      }
    }
  }

  /// Whether the log of an author may be taken only in part.
  func limits(_ author: AuthorID) -> Bool { ring.revocation(of: author) != nil }

  /// Keeps the signature of a file once its log has been taken: it counts as checked when the key is
  /// the one that the log here names, or that a person confirmed.
  func keep(_ standing: Standing) throws {
    guard let signature = standing.signature else { return }
    let known = try ring.keys(of: signature.pack.author)
    let isChecked = standing.verdict == .genuine && standing.keys.contains { known.contains($0) }
    try list.keep(signature, isChecked: isChecked)
  }

  /// The signatures that a file carries along for others. Calls `refused` for those that are not
  /// genuine.
  func takeOthers(_ file: IncomingStore, refused: (String) throws -> Void) throws {
    try file.forEachSignature { statement, text in
      guard let signature = PackSignature(statement: statement, signature: text) else {
        return try refused(text)
      }
      guard try !list.standing(of: signature).isChecked else { return }
      let keys = try ring.keys(of: signature.pack.author)
      switch try signature.verdict(keys, checking) {
      case .forged: try refused(text)
      case .genuine: try list.keep(signature, isChecked: true)
      case .unknown: try list.keep(signature, isChecked: false)
      }
    }
  }

  /// The highest place of an author's log that may be taken from a file; `nil` when there is no limit.
  /// The log of an author whose key was revoked is believed as far as somebody whose word counts had
  /// it before: a centre in a pack it signed or a receipt it wrote before the date, or a person.
  func ceiling(
    of author: AuthorID, number: Int64, in file: IncomingStore, _ summary: IncomingSummary,
    _ standing: Standing
  ) throws -> Int64? {
    guard let from = ring.revocation(of: author) else { return nil }
    if let owner = summary.owner, owner != author, standing.verdict == .genuine,
      ring.isConfirmed(owner), ring.revocation(of: owner) == nil,
      let wall = standing.signature?.pack.wall, wall < from
    {
      return nil
    }
    for head in try ring.proven(of: author).sorted(by: { $0.sequence > $1.sequence })
    where head.author == author {
      let end = IncomingStore.Head(
        author: author, sequence: head.sequence, hash: head.hash)
      if try file.isAlone(end, by: number) { return head.sequence }
      if try file.contains(head.hash, at: head.sequence, by: number),
        try HistoryWalk(file: file).unbrokenEntries(number: number, upTo: end) != nil
      {
        return head.sequence
      }
    }
    return 0
  }
}

@available(*, unavailable) extension SignatureGate: Sendable {}
