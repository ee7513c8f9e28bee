/// A quotation mark that is not one of the two straight ones.
struct Quote {
  /// The straight mark it stands for.
  let straight: String

  init?(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "‘", "’", "‚", "‛", "‹", "›", "′", "`", "´", "＇": straight = "'"
    case "“", "”", "„", "‟", "«", "»", "″", "＂": straight = "\""
    default: return nil
    }
  }
}

extension Lexer {
  /// Text between typographic quotes: reported at the opening mark, then read as a string up to
  /// the closing one.
  mutating func foreignQuote(_ quote: Quote, _ length: Int) {
    let start = position
    let content = start + length
    var end = content
    while let (scalar, size) = scalar(at: end) {
      let closing = Quote(scalar)?.straight ?? String(scalar)
      if closing == quote.straight {
        report(.typographicQuote(text(start..<content), start..<content, quote.straight))
        if Quote(scalar) != nil {
          report(.typographicQuote(text(end..<end + size), end..<end + size, quote.straight))
        }
        add(Token(.string, start..<end + size, content: content..<end))
        return
      }
      end += size
    }
    report(.typographicQuote(text(start..<content), start..<content, quote.straight))
    isDoubtful = true
    add(Token(.string, start..<bytes.count, content: content..<bytes.count))
  }
}
