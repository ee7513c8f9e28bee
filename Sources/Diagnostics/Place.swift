/// Where something stands: a range of bytes in a named source.
package struct Place: Sendable, Hashable {
  /// The name of the source, as in ``SourceFile/name``.
  package let file: String
  /// The bytes, as offsets from the start of the source.
  package let range: Range<Int>

  /// The place of a range of bytes in a named source.
  package init(file: String, range: Range<Int>) {
    self.file = file
    self.range = range
  }
}
