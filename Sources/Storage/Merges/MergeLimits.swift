/// How much of a file that somebody else wrote is accepted.
package struct MergeLimits: Sendable, Hashable {
  /// The longest body of an entry and the longest definition, in bytes.
  package var bodyBytes = 16 << 20
  /// The longest word for a kind, in bytes.
  package var kindBytes = 64
  /// The longest subject and the longest mark of a start, in bytes.
  package var subjectBytes = 256
  /// The most entries that one entry may replace.
  package var baseCount = 64
  /// The highest place in a log.
  package var sequence: Int64 = 1 << 40
  /// The largest refused file that is kept in quarantine, in bytes.
  package var quarantinedFileBytes: Int64 = 32 << 20
  /// The most records of one file that are kept in quarantine one by one.
  package var quarantinedRecords = 1000

  /// The usual limits.
  package init() {}
}
