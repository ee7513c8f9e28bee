import Diagnostics
import Sessions
import Storage

/// One revision of a sealed record as it lies in the log, readable or not.
struct SealedRevision {
  let entry: Entry
  /// What it says, or why it cannot be read.
  let content: Result<Submission, SubmissionTextError>

  init(_ entry: Entry) {
    self.entry = entry
    content = Result { () throws(SubmissionTextError) in try SubmissionText.decode(entry.body) }
  }

  /// What it says; `nil` when it cannot be read.
  var submission: Submission? { try? content.get() }

  /// Why it cannot be read; `nil` when it can.
  var unreadable: Phrase? {
    if case .failure(let error) = content { error.message } else { nil }
  }

  /// All revisions of a record, the first one first.
  static func all(of id: String, in store: Store) throws -> [SealedRevision] {
    try store.revisions(of: id).map(SealedRevision.init)
  }
}

/// The revisions of one record.
extension [SealedRevision] {
  /// The revision that another one replaced; `nil` for the first, and when it is not here.
  func parent(of revision: Submission) -> SealedRevision? {
    revision.parent.flatMap { parent in first { $0.entry.hash.text == parent } }
  }

  /// What a revision changed; empty for the first, and where the one before cannot be read.
  func changes(of revision: Submission) -> [AnswerChange] {
    parent(of: revision)?.submission.map { AnswerChange.changes(from: $0, to: revision) } ?? []
  }
}

extension SubmissionTextError: ExplainedError {
  /// What a person is told.
  var message: Phrase {
    switch self {
    case .unknownFormat(let format):
      Phrase(
        en: "it is written in format '\(format)', which this program does not know",
        ar: "صيغته '\(format)' لا يعرفها هذا البرنامج")
    case .missingField(let name):
      Phrase(en: "its line '\(name)' is missing", ar: "ينقصه السطر '\(name)'")
    case .badNumber(let name):
      Phrase(en: "'\(name)' is no number in it", ar: "قيمة '\(name)' فيه ليست رقماً")
    case .unknownWord(let word):
      Phrase(en: "its word '\(word)' is not known", ar: "فيه كلمة غير معروفة '\(word)'")
    case .unknownLine(let word):
      Phrase(en: "it has an unknown line '\(word)'", ar: "فيه سطر غير معروف '\(word)'")
    }
  }
}
