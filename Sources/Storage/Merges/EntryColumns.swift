/// A row of an entry that somebody else wrote, in the columns of ``EntryCheck/Column``. Its bytes are
/// valid until the next row.
protocol EntryColumns {
  /// Whether the row can be kept as it came when it is not believed.
  static var canBeSetAside: Bool { get }
  func isInteger(_ column: Int32) -> Bool
  func isText(_ column: Int32) -> Bool
  func isBlob(_ column: Int32) -> Bool
  func integer(_ column: Int32) -> Int64
  func bytes(_ column: Int32) -> UnsafeRawBufferPointer
  func textBytes(_ column: Int32) -> UnsafeRawBufferPointer
}

extension EntryColumns {
  /// The text of a column; bytes that are not UTF-8 become replacement characters.
  func text(_ column: Int32) -> String {
    String(decoding: textBytes(column), as: UTF8.self)
  }
}

extension Statement: EntryColumns {
  static var canBeSetAside: Bool { true }
}
