import Sessions

/// What has arrived from an author, as the centre tells the device.
///
/// ```
/// receipt⇥1
/// at⇥milliseconds since 1970
/// entries⇥the number of entries here
/// aside⇥the number of records that were set aside and have not arrived since
/// head⇥author⇥place⇥hash        up to which everything has arrived
/// evidence⇥hash                 one line for each piece of evidence that is here
/// ```
package struct Receipt: Sendable, Hashable {
  /// When it was written, milliseconds since 1970 UTC by the clock of the centre.
  package let wall: Int64
  /// The number of entries that have arrived.
  package let entries: Int
  /// The number of records that were set aside and have not arrived since.
  package let aside: Int
  /// The last entry of each branch up to which everything has arrived, sorted by hash.
  package let heads: [Pack.Head]
  /// The evidence that has arrived, sorted.
  package let evidence: [EntryHash]

  init(wall: Int64, entries: Int, aside: Int, heads: [Pack.Head], evidence: [EntryHash]) {
    self.wall = wall
    self.entries = entries
    self.aside = aside
    self.heads = heads
    self.evidence = evidence
  }

  /// The body of its entry, whose subject is the author.
  package var body: String {
    var lines = FieldLines()
    lines.line("receipt", "1")
    lines.line("at", String(wall))
    lines.line("entries", String(entries))
    lines.line("aside", String(aside))
    for head in heads {
      lines.line("head", head.author.text, String(head.sequence), head.hash.text)
    }
    for hash in evidence { lines.line("evidence", hash.text) }
    return lines.text
  }

  /// Reads the body of an entry; `nil` when it is not of this form.
  package init?(body: String) {
    guard let lines = NamedLines(body, opening: "receipt"), let wall = lines.number("at"),
      let entries = lines.number("entries"), let aside = lines.number("aside")
    else { return nil }
    let heads = lines.all("head").compactMap { Pack.Head(fields: $0) }
    let evidence = lines.all("evidence").compactMap { $0.first.flatMap { EntryHash($0) } }
    guard heads.count == lines.all("head").count, evidence.count == lines.all("evidence").count
    else { return nil }
    self.init(
      wall: wall, entries: Int(clamping: entries), aside: Int(clamping: aside), heads: heads,
      evidence: evidence)
  }

  /// Whether another receipt says the same about what has arrived.
  func saysTheSame(as other: Receipt) -> Bool {
    (entries, aside, heads, evidence) == (other.entries, other.aside, other.heads, other.evidence)
  }
}
