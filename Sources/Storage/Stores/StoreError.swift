import Diagnostics

/// Why a store refused what was asked of it.
package enum StoreError: Error, Hashable {
  /// There is no file with this name.
  case notFound(path: String)
  /// A new store would take the place of something that exists.
  case alreadyExists(path: String)
  /// The folder of a new store does not exist.
  case folderMissing(path: String)
  /// The file is no store: not a database, or empty.
  case notAStore(path: String)
  /// The file is a database of another program.
  case foreign(path: String, applicationID: Int64)
  /// A newer program wrote the file.
  case newerSchema(path: String, found: Int, supported: Int)
  /// The file, its folder or its medium refuses writing.
  case readOnly(path: String)
  /// The file is a pack: a copy that was made to be merged, in which nobody may go on writing.
  case packed(path: String)
  /// Permission is missing even for reading.
  case notPermitted(path: String)
  /// Another program uses the store and did not finish in time.
  case locked(path: String, holder: LockHolder?)
  /// The file is damaged; the detail is SQLite's or ours.
  case damaged(path: String, detail: String)
  /// There is no space left; nothing of the attempt was kept.
  case diskFull(path: String)
  /// There was no space for a merge; what was final before this group of files stays.
  case mergeDiskFull(path: String, MergeSpace)
  /// The medium failed, or something happened that has no better name.
  case failed(path: String, attempt: String, detail: String)
  /// No draft has this id.
  case unknownDraft(id: String)
  /// The draft is sealed or discarded already.
  case draftClosed(id: String, state: DraftState)
  /// A draft with this id exists already.
  case draftExists(id: String)
  /// The definition that a submission answered is not in the store.
  case missingDefinition(hash: String)
}

/// What a merge needed and found when its disk was full.
package struct MergeSpace: Sendable, Hashable {
  /// The bytes of the files that were still to be merged: about what the store grows by.
  package let needed: Int64
  /// The bytes that are free once the attempt was taken back; `nil` when the system does not say.
  package let free: Int64?
  /// The number of files that were merged for good before.
  package let merged: Int
  /// The number of files that were to be merged.
  package let planned: Int
}
