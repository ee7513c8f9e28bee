import Sessions

/// What a pack says about itself: enough to notice later that something of it is missing, and the
/// text that is signed.
///
/// ```
/// pack⇥1
/// at⇥milliseconds since 1970
/// author⇥whose store it was
/// entries⇥the number of entries
/// drafts⇥the number of open drafts at home
/// for⇥author                    when it is for one device
/// since⇥author⇥place⇥hash       one line for each log that it goes on with
/// loose⇥hash                    one line for each entry that is taken out of its log
/// copies⇥digest                 of the copies of drafts in it
/// head⇥author⇥place⇥hash        one line for each head
/// ```
package struct Pack: Sendable, Hashable {
  /// When it was made, milliseconds since 1970 UTC by the clock of the store.
  package let wall: Int64
  /// Whose store it was made from.
  package let author: AuthorID
  /// The number of entries, those that wait included.
  package let entries: Int
  /// The number of open drafts in the store it was made from.
  package var drafts = 0
  /// The device that it is for; `nil` when it is for any centre.
  package var recipient: AuthorID?
  /// Where it begins in logs of which it holds only the end, sorted by author.
  package var since: [Head] = []
  /// Entries that were taken out of their logs, sorted.
  package var loose: [EntryHash] = []
  /// The digest of the copies of drafts in it; `nil` when there are none.
  package var copies: String?
  /// The heads of all logs, sorted by author and hash.
  package let heads: [Head]

  /// The last entry of a log, or of one branch of it.
  package struct Head: Sendable, Hashable {
    /// Whose log it is.
    package let author: AuthorID
    /// Its place.
    package let sequence: Int64
    /// Its hash.
    package let hash: EntryHash

    init(author: AuthorID, sequence: Int64, hash: EntryHash) {
      self.author = author
      self.sequence = sequence
      self.hash = hash
    }

    /// Reads the three fields of a line; `nil` when they are not of this form.
    init?(fields: [String]) {
      guard fields.count == 3, let author = AuthorID(fields[0]), let sequence = Int64(fields[1]),
        let hash = EntryHash(fields[2])
      else { return nil }
      self.init(author: author, sequence: sequence, hash: hash)
    }
  }

  /// The text that is kept in the file, and signed.
  package var text: String {
    var lines = FieldLines()
    lines.line("pack", "1")
    lines.line("at", String(wall))
    lines.line("author", author.text)
    lines.line("entries", String(entries))
    lines.line("drafts", String(drafts))
    if let recipient { lines.line("for", recipient.text) }
    for head in since {
      lines.line("since", head.author.text, String(head.sequence), head.hash.text)
    }
    for hash in loose { lines.line("loose", hash.text) }
    if let copies { lines.line("copies", copies) }
    for head in heads {
      lines.line("head", head.author.text, String(head.sequence), head.hash.text)
    }
    return lines.text
  }

  init(wall: Int64, author: AuthorID, entries: Int, heads: [Head]) {
    self.wall = wall
    self.author = author
    self.entries = entries
    self.heads = heads
  }

  /// Reads the text; `nil` when it is not of this form.
  init?(text: String) {
    guard let lines = NamedLines(text, opening: "pack"), let wall = lines.number("at"),
      let author = lines.value("author").flatMap({ AuthorID($0) }),
      let entries = lines.number("entries")
    else { return nil }
    let heads = lines.all("head").compactMap { Head(fields: $0) }
    let since = lines.all("since").compactMap { Head(fields: $0) }
    let loose = lines.all("loose").compactMap { $0.first.flatMap { EntryHash($0) } }
    guard heads.count == lines.all("head").count, since.count == lines.all("since").count,
      loose.count == lines.all("loose").count
    else { return nil }
    self.init(wall: wall, author: author, entries: Int(clamping: entries), heads: heads)
    drafts = Int(clamping: lines.number("drafts") ?? 0)
    recipient = lines.value("for").flatMap { AuthorID($0) }
    copies = lines.value("copies")
    self.since = since
    self.loose = loose
  }
}
