import Sessions

/// Checks rows of entries before anything believes them: types, bounds, text, hash, and what the
/// body says. Nothing is copied on the way.
struct EntryCheck {
  /// The columns of a row, in the order in which they are selected.
  enum Column {
    static let names =
      "sequence, hash, previous, kind, subject, base, wall, monotonic, boot, body"
    static let sequence: Int32 = 0
    static let hash: Int32 = 1
    static let previous: Int32 = 2
    static let kind: Int32 = 3
    static let subject: Int32 = 4
    static let base: Int32 = 5
    static let wall: Int32 = 6
    static let monotonic: Int32 = 7
    static let boot: Int32 = 8
    static let body: Int32 = 9
    /// The number of columns; what else is selected follows them.
    static let count: Int32 = 10
  }

  private let limits: MergeLimits
  private var head = EntryChain.Head()
  /// What the last checked row says, when it is a submission that can be read.
  private(set) var submission: SubmissionHeader?
  /// More about the last fault; never an answer.
  private(set) var detail = ""

  init(_ limits: MergeLimits) {
    self.limits = limits
  }

  /// What is wrong with the current row as an entry of an author; `nil` when it can be believed.
  mutating func fault(in row: some EntryColumns, author: [UInt8]) -> QuarantineReason? {
    submission = nil
    detail = ""
    if let fault = faultOfForm(row) ?? faultOfText(row) {
      if fault == .tooLarge {
        detail = "\(row.textBytes(Column.body).count) > \(limits.bodyBytes)"
      }
      return fault
    }
    head.begin(
      previous: row.bytes(Column.previous), author: author, sequence: row.integer(Column.sequence),
      wall: row.integer(Column.wall), monotonic: row.integer(Column.monotonic))
    head.append(field: row.textBytes(Column.boot))
    head.append(field: row.textBytes(Column.kind))
    head.append(field: row.textBytes(Column.subject))
    head.append(field: row.bytes(Column.base))
    let digest = head.hash(body: row.textBytes(Column.body))
    guard digest.elementsEqual(row.bytes(Column.hash)) else { return .brokenHash }
    return faultOfBody(row, author: author)
  }

  /// Types and bounds.
  private func faultOfForm(_ row: some EntryColumns) -> QuarantineReason? {
    for column in [Column.sequence, Column.wall, Column.monotonic] where !row.isInteger(column) {
      return .wrongType
    }
    for column in [Column.hash, Column.previous, Column.base] where !row.isBlob(column) {
      return .wrongType
    }
    for column in [Column.kind, Column.subject, Column.boot, Column.body]
    where !row.isText(column) {
      return .wrongType
    }
    for column in [Column.wall, Column.monotonic]
    where row.integer(column).magnitude > limits.moment.magnitude {
      return .outOfBounds
    }
    guard (1...limits.sequence).contains(row.integer(Column.sequence)),
      row.bytes(Column.hash).count == 32, row.bytes(Column.previous).count == 32,
      row.bytes(Column.base).count % 32 == 0,
      row.bytes(Column.base).count / 32 <= limits.baseCount,
      (1...limits.kindBytes).contains(row.textBytes(Column.kind).count),
      row.textBytes(Column.subject).count <= limits.subjectBytes,
      row.textBytes(Column.boot).count <= limits.subjectBytes
    else { return .outOfBounds }
    return row.textBytes(Column.body).count > limits.bodyBytes ? .tooLarge : nil
  }

  private func faultOfText(_ row: some EntryColumns) -> QuarantineReason? {
    for column in [Column.kind, Column.subject, Column.boot, Column.body] {
      let bytes = row.textBytes(column).bindMemory(to: UInt8.self)
      guard (try? UTF8Span(validating: Span(_unsafeElements: bytes))) != nil else {
        return .notText
      }
    }
    return nil
  }

  /// Whether the body says what an entry of its kind must say. Kinds that are not known are passed
  /// on unread.
  private mutating func faultOfBody(_ row: some EntryColumns, author: [UInt8]) -> QuarantineReason?
  {
    let kind = EntryKind(rawValue: row.text(Column.kind))
    let isFirst = row.integer(Column.sequence) == 1
    guard (kind == .genesis) == isFirst else { return .wrongBeginning }
    switch kind {
    case .genesis: return faultOfGenesis(row, author: author)
    case .submission: return faultOfSubmission(row)
    case .review: return readable(Review(body: row.text(Column.body)))
    case .trust: return readable(Trust(body: row.text(Column.body)))
    case .revocation: return readable(Revocation(body: row.text(Column.body)))
    case .admission: return readable(Admission(body: row.text(Column.body)))
    case .receipt: return readable(Receipt(body: row.text(Column.body)))
    case .evidence: return faultOfEvidence(row)
    default: return nil
    }
  }

  private func readable<Body>(_ body: Body?) -> QuarantineReason? {
    body == nil ? .unreadableBody : nil
  }

  /// Evidence is named by its hash. A name that somebody gave it is shown, and must not be able to
  /// lead anywhere.
  private func faultOfEvidence(_ row: some EntryColumns) -> QuarantineReason? {
    guard EntryHash(row.text(Column.subject)) != nil else { return .unreadableBody }
    let names = FieldLines.lines(of: row.text(Column.body)).filter { $0.first == "name" }
    return names.allSatisfy { $0.count == 2 && EvidenceName.isPlain($0[1]) } ? nil : .unsafeName
  }

  private func faultOfGenesis(_ row: some EntryColumns, author: [UInt8]) -> QuarantineReason? {
    guard let author = AuthorID(author), let genesis = Genesis(body: row.text(Column.body)),
      EntryChain.origin(of: author, nonce: genesis.nonce).bytes
        .elementsEqual(row.bytes(Column.previous))
    else { return .wrongBeginning }
    return nil
  }

  private mutating func faultOfSubmission(_ row: some EntryColumns) -> QuarantineReason? {
    do throws(SubmissionHeader.Unreadable) {
      let header = try SubmissionHeader(body: row.textBytes(Column.body))
      let base = EntryHash.list(row.bytes(Column.base)) ?? []
      guard header.agrees(withSubject: row.text(Column.subject), base: base) else {
        return .contradictoryBody
      }
      submission = header
      return nil
    } catch {
      detail = error.detail
      return .unreadableBody
    }
  }
}
