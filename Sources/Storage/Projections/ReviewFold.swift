/// Which of the reviews of one revision counts. The rule is a pure function of the set of reviews:
///
/// 1. A review is replaced by every review that names it as its base, and by every later entry of
///    the same author about the same revision.
/// 2. Of those that nothing replaces, the strictest decision counts: rejected before returned
///    before reopened before accepted. A doubt that one editor raised is not settled by another
///    who did not know of it.
/// 3. Of equal ones, the one with the greatest hash.
struct ReviewFold {
  /// A review with what the rule looks at.
  struct Entry: Hashable {
    let hash: EntryHash
    let base: [EntryHash]
    let author: AuthorID
    let sequence: Int64
    let review: Review
  }

  /// The reviews that nothing replaces, sorted by hash.
  let heads: [Entry]

  /// The reviews of one revision.
  init(_ entries: [Entry]) {
    let named = Set(entries.flatMap(\.base))
    var last: [AuthorID: Int64] = [:]
    for entry in entries {
      last[entry.author] = max(last[entry.author] ?? 0, entry.sequence)
    }
    heads =
      entries
      .filter { !named.contains($0.hash) && $0.sequence == last[$0.author] }
      .sorted { $0.hash < $1.hash }
  }

  /// The review that counts; `nil` when there is none.
  var current: Entry? {
    heads.max { (Self.strictness($0), $0.hash) < (Self.strictness($1), $1.hash) }
  }

  private static func strictness(_ entry: Entry) -> Int {
    ReviewDecision.allCases.firstIndex(of: entry.review.decision) ?? 0
  }
}
