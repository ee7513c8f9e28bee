package import Diagnostics

/// Reads the words by which a matter of corruption is noticed.
package enum CorruptionWordsReader {
  /// The words of a file, unless it has errors, and everything to report.
  package static func read(
    _ source: SourceFile
  ) -> (words: CorruptionWords?, diagnostics: [Diagnostic]) {
    let (root, problems) = JSONReader.read(source)
    guard let root else { return (nil, problems) }
    var reader = ObjectReader(
      root, keys: ["$schema", "version", "notice", "matters", "possible", "harmless"])
    reader.report(problems)
    let lists = ["matters", "possible", "harmless"].map { words(of: $0, in: &reader) }
    let diagnostics = reader.diagnostics.inReadingOrder()
    guard !diagnostics.hasErrors else { return (nil, diagnostics) }
    return (
      CorruptionWords(matters: lists[0], possible: lists[1], harmless: lists[2]), diagnostics
    )
  }

  /// The words of a list in both languages.
  private static func words(of name: String, in outer: inout ObjectReader) -> [String] {
    guard let node = outer.value(name, required: true) else { return [] }
    var reader = ObjectReader(node, keys: ["ar", "en"])
    let words = ["ar", "en"].flatMap { reader.strings($0) }.map(\.text)
    outer.report(reader.diagnostics)
    return words
  }
}
