import Expressions
import Programme
import Sessions

/// What the projection needs of a submission: the head of its text, known to stand before answers
/// that can be read.
struct SubmissionHeader: Hashable {
  let id: String
  let revision: Int64
  let parent: EntryHash?
  let form: String
  let version: String
  let definition: String
  let language: String
  let collector: String
  let started: Int64
  let sealed: Int64
  let centre: String?
  let department: String?
  let service: String?
  let date: String?

  /// The quarter it counts for: that of its date, or of the day it was started in Baghdad where
  /// the survey asks no date.
  var quarter: String {
    if let day = date.flatMap({ CivilDay($0) }) { return Quarter(containing: day).code }
    let local = started.addingReportingOverflow(3 * 3_600_000).partialValue
    let days = (local - (local < 0 ? 86_399_999 : 0)) / 86_400_000
    return Quarter(containing: CivilDay(clamping: Int(days))).code
  }

  /// Reads the body of an entry.
  init(body: UnsafeRawBufferPointer) throws(Unreadable) {
    if let header = SubmissionScanner.header(of: body) {
      self = header
      return
    }
    do throws(SubmissionTextError) {
      self = try SubmissionHeader(
        SubmissionText.decode(String(decoding: body, as: UTF8.self)))
    } catch {
      throw Unreadable(error)
    }
  }

  /// The head of a submission that was read in full.
  init(_ submission: Submission) throws(SubmissionTextError) {
    let parent = submission.parent.map { EntryHash($0) }
    if case .some(.none) = parent { throw .missingField("parent") }
    self.init(
      id: submission.id, revision: Int64(submission.revision), parent: parent ?? nil,
      form: submission.formID, version: submission.version, definition: submission.definition,
      language: submission.language, collector: submission.collector,
      started: submission.started, sealed: submission.sealed,
      centre: submission.subject.centre, department: submission.subject.department,
      service: submission.subject.service, date: submission.subject.date)
  }

  init(
    id: String, revision: Int64, parent: EntryHash?, form: String, version: String,
    definition: String, language: String, collector: String, started: Int64, sealed: Int64,
    centre: String?, department: String?, service: String?, date: String?
  ) {
    self.id = id
    self.revision = revision
    self.parent = parent
    self.form = form
    self.version = version
    self.definition = definition
    self.language = language
    self.collector = collector
    self.started = started
    self.sealed = sealed
    self.centre = centre
    self.department = department
    self.service = service
    self.date = date
  }

  /// Whether the entry that carries this submission says the same about it: its subject is the
  /// submission, and what it replaces includes the parent.
  func agrees(withSubject subject: String, base: [EntryHash]) -> Bool {
    guard id == subject, !id.isEmpty else { return false }
    if let parent { return revision > 1 && base.contains(parent) }
    return revision == 1 && base.isEmpty
  }

  /// A text that is no submission.
  struct Unreadable: Error {
    /// What its reader says, without any answer.
    let detail: String

    init(_ error: SubmissionTextError) {
      detail =
        switch error {
        case .unknownFormat: "its format is unknown"
        case .missingField(let name): "'\(name)' is missing"
        case .badNumber(let name): "the number of '\(name)' cannot be read"
        case .unknownWord, .unknownLine: "a line cannot be read"
        }
    }
  }
}
