/// How much of a file that somebody else wrote is accepted.
package struct MergeLimits: Sendable, Hashable {
  /// The largest file, in bytes.
  package var fileBytes: Int64 = 8 << 30
  /// The longest body of an entry and the longest definition, in bytes.
  package var bodyBytes = 16 << 20
  /// The largest piece of evidence, in bytes.
  package var evidenceBytes = 32 << 20
  /// The longest word for a kind, in bytes.
  package var kindBytes = 64
  /// The longest subject and the longest mark of a start, in bytes.
  package var subjectBytes = 256
  /// The most entries that one entry may replace.
  package var baseCount = 64
  /// The highest place in a log.
  package var sequence: Int64 = 1 << 40
  /// The farthest moment from 1970 that a clock may show, in milliseconds.
  package var moment: Int64 = 1 << 50
  /// The most signatures of others that one file may carry.
  package var signatures = 100_000
  /// The largest refused file that is kept in quarantine, in bytes.
  package var quarantinedFileBytes: Int64 = 32 << 20
  /// The most records of one file that are kept in quarantine one by one.
  package var quarantinedRecords = 1000

  /// The usual limits.
  package init() {}

  /// What a store may hold that was made with wider limits than the usual ones.
  static let generous: MergeLimits = {
    var limits = MergeLimits()
    limits.bodyBytes = 1 << 30
    limits.evidenceBytes = 1 << 30
    limits.baseCount = 1 << 20
    limits.sequence = 1 << 62
    limits.moment = .max
    return limits
  }()

  /// The limits that can be set by name, with what they count.
  package static let names: [String] = [
    "file", "body", "evidence", "sequence", "base", "signatures", "kept-file", "kept-records",
  ]

  /// Sets a limit by its name; `false` when there is none with this name or the number is wrong.
  package mutating func set(_ name: String, to value: Int64) -> Bool {
    guard value > 0 else { return false }
    switch name {
    case "file": fileBytes = value
    case "body": bodyBytes = Int(clamping: min(value, 1 << 29))
    case "evidence": evidenceBytes = Int(clamping: min(value, 1 << 29))
    case "sequence": sequence = value
    case "base": baseCount = Int(clamping: value)
    case "signatures": signatures = Int(clamping: value)
    case "kept-file": quarantinedFileBytes = value
    case "kept-records": quarantinedRecords = Int(clamping: value)
    default: return false
    }
    return true
  }
}
