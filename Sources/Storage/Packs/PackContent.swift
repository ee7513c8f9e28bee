/// What a pack is to hold besides the log.
package struct PackContent: Sendable, Hashable {
  /// Whether entries and evidence that the centre has acknowledged stay out.
  package var isIncremental = false
  /// Whether copies of open drafts go along. They are shown as such and never scored.
  package var includesDrafts = false

  /// The whole log with its definitions and evidence, and no drafts.
  package init(isIncremental: Bool = false, includesDrafts: Bool = false) {
    self.isIncremental = isIncremental
    self.includesDrafts = includesDrafts
  }
}

/// Signs the statement of a pack; `nil` when it stays unsigned.
package typealias PackSigning = (_ statement: String) throws -> String?
