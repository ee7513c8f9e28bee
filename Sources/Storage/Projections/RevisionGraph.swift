/// Revisions of one thing and what each of them replaces. Everything it tells is a pure function
/// of the set of revisions: neither clocks nor the order of arrival matter.
struct RevisionGraph {
  /// One revision.
  struct Revision: Hashable {
    let hash: EntryHash
    /// The revisions it replaces.
    let base: [EntryHash]
  }

  /// The revisions that nothing replaces, sorted. More than one is a conflict.
  let heads: [EntryHash]
  /// The one that counts until a person decides: the head with the longest history, then the
  /// greatest hash. `nil` when there is no revision.
  let current: EntryHash?
  /// The revisions that are named but have not arrived, sorted.
  let missing: [EntryHash]

  /// The graph of a set of revisions. A revision some of whose history is missing counts only when
  /// there is none with a whole history: what it replaces may be among the others.
  init(_ revisions: [Revision]) {
    guard revisions.count > 1 || revisions.contains(where: { !$0.base.isEmpty }) else {
      heads = revisions.map(\.hash)
      current = heads.first
      missing = []
      return
    }
    let bases = Dictionary(revisions.map { ($0.hash, $0.base) }) { first, _ in first }
    let named = Set(bases.values.joined())
    missing = named.filter { bases[$0] == nil }.sorted()
    let depths = Self.depths(bases)
    let whole = depths.keys.filter { !named.contains($0) }
    let candidates = whole.isEmpty ? bases.keys.filter { !named.contains($0) } : whole
    heads = candidates.sorted()
    current = candidates.max { (depths[$0] ?? 0, $0) < (depths[$1] ?? 0, $1) }
  }

  /// The number of revisions on the longest way from each revision with a whole history to a first
  /// one.
  private static func depths(_ bases: [EntryHash: [EntryHash]]) -> [EntryHash: Int] {
    var depths: [EntryHash: Int] = [:]
    var waitsFor = bases.mapValues { Set($0).count }
    var replacedBy: [EntryHash: [EntryHash]] = [:]
    for (hash, base) in bases {
      for earlier in Set(base) { replacedBy[earlier, default: []].append(hash) }
    }
    var ready = bases.keys.filter { waitsFor[$0] == 0 }
    while let hash = ready.popLast() {
      depths[hash] = (bases[hash, default: []].compactMap { depths[$0] }.max() ?? 0) + 1
      for later in replacedBy[hash, default: []] {
        waitsFor[later, default: 1] -= 1
        if waitsFor[later] == 0 { ready.append(later) }
      }
    }
    return depths
  }
}
