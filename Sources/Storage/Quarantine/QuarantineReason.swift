/// Why a file or a record was not merged. The numbers are permanent: reports and people quote them.
package enum QuarantineReason: Int, Sendable, CaseIterable {
  // Whole files.
  case fileUnreadable = 1
  case notAStore = 2
  case foreignDatabase = 3
  case newerSchema = 4
  case unknownSchema = 5
  case fileDamaged = 6
  case fileCutShort = 7
  case fileChanging = 8
  case theStoreItself = 9
  case foreignJournal = 10
  case newestWorkMissing = 11
  case packIncomplete = 12
  case forgedSignature = 13
  case revokedKey = 14
  case encrypted = 15
  case fileTooLarge = 16
  case symbolicLink = 17
  case signatureRequired = 18

  // Entries.
  case wrongType = 20
  case tooLarge = 21
  case outOfBounds = 22
  case notText = 23
  case brokenHash = 24
  case wrongBeginning = 25
  case identityInUse = 26
  case unreadableBody = 27
  case contradictoryBody = 28
  case unknownAuthor = 29
  case unsafeName = 30
  case notCovered = 31
  case damagedSignature = 32
  case historyDiffers = 33

  // Definitions.
  case wrongDefinition = 40
  case unreadableDefinition = 41

  // Evidence and copies of drafts.
  case wrongEvidence = 42
  case evidenceTooLarge = 43
  case unreadableDraft = 44
  case missingEvidence = 45

  // The rest of a file with too many faults.
  case tooManyFaults = 50

  /// Whether the entry is in the log all the same: its author did write it, but nothing can be
  /// made of what it says.
  package var keepsEntry: Bool {
    self == .unreadableBody || self == .contradictoryBody || self == .unsafeName
  }

  /// As what something that was set aside can be tried again.
  enum Retrial {
    /// What is kept is a whole file.
    case file
    /// What is kept are the columns of an entry.
    case entry
    /// What is kept is the text of a definition.
    case definition
    /// What is kept cannot be merged by itself.
    case never
  }

  /// As what it is tried again.
  var retrial: Retrial {
    switch self {
    case .fileUnreadable, .notAStore, .foreignDatabase, .newerSchema, .unknownSchema, .fileDamaged,
      .fileCutShort, .fileChanging, .theStoreItself, .foreignJournal, .newestWorkMissing,
      .packIncomplete, .forgedSignature, .revokedKey, .encrypted, .fileTooLarge, .symbolicLink,
      .signatureRequired, .tooManyFaults:
      .file
    case .wrongType, .tooLarge, .outOfBounds, .notText, .brokenHash, .wrongBeginning,
      .identityInUse, .unreadableBody, .contradictoryBody, .unsafeName, .notCovered,
      .historyDiffers:
      .entry
    case .wrongDefinition, .unreadableDefinition: .definition
    // A file whose rows belong to nobody is kept whole, and so is a single such row.
    case .unknownAuthor, .damagedSignature, .wrongEvidence, .evidenceTooLarge, .missingEvidence,
      .unreadableDraft:
      .never
    }
  }
}

extension QuarantineReason: SQLConvertible {}
