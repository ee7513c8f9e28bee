import Sessions

/// What a pack says about itself: enough to notice later that something of it is missing.
///
/// ```
/// pack⇥1
/// at⇥milliseconds since 1970
/// author⇥whose store it was
/// entries⇥the number of entries
/// head⇥author⇥place⇥hash        one line for each head
/// ```
package struct Pack: Sendable, Hashable {
  /// When it was made, milliseconds since 1970 UTC by the clock of the store.
  package let wall: Int64
  /// Whose store it was made from.
  package let author: AuthorID
  /// The number of entries, those that wait included.
  package let entries: Int
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
  }

  /// The text that is kept in the file.
  var text: String {
    var lines = FieldLines()
    lines.line("pack", "1")
    lines.line("at", String(wall))
    lines.line("author", author.text)
    lines.line("entries", String(entries))
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
    let lines = FieldLines.lines(of: text)
    guard lines.count >= 4, lines.prefix(4).allSatisfy({ $0.count == 2 }),
      lines.prefix(4).map(\.[0]) == ["pack", "at", "author", "entries"], lines[0][1] == "1",
      let wall = Int64(lines[1][1]), let author = AuthorID(lines[2][1]),
      let entries = Int(lines[3][1])
    else { return nil }
    var heads: [Head] = []
    for line in lines.dropFirst(4) {
      guard line.count == 4, line[0] == "head", let author = AuthorID(line[1]),
        let sequence = Int64(line[2]), let hash = EntryHash(line[3])
      else { return nil }
      heads.append(Head(author: author, sequence: sequence, hash: hash))
    }
    self.init(wall: wall, author: author, entries: entries, heads: heads)
  }
}
