/// The current revision of a submission, as lists and scores need it.
package struct SubmissionSummary: Sendable, Hashable {
  /// The identity of the visit or interview.
  package let id: String
  /// The entry of the revision that counts.
  package let entry: EntryHash
  /// Whose log the entry is in.
  package let author: AuthorID
  /// The number of the revision.
  package let revision: Int
  /// The number of revisions in the store.
  package let revisions: Int
  /// The number of revisions that nothing replaces; more than one is a conflict, and the one
  /// shown is provisional.
  package let heads: Int
  /// The number of revisions that are named but have not arrived.
  package let missing: Int
  /// The `form_id` of the survey.
  package let form: String
  /// The `version` of the survey.
  package let version: String
  /// The hash of the definition it answered.
  package let definition: String
  /// The pseudonymous code of who collected it.
  package let collector: String
  /// When the session was opened, milliseconds since 1970 UTC by the device's clock.
  package let started: Int64
  /// When it was sealed, milliseconds since 1970 UTC by the device's clock.
  package let sealed: Int64
  /// The code of the centre.
  package let centre: String?
  /// The code of the department.
  package let department: String?
  /// The code of the service.
  package let service: String?
  /// The civil day it is about.
  package let date: String?
  /// The quarter it counts for, `2026-Q3`.
  package let quarter: String
  /// Where it stands with the editors.
  package let review: ReviewState
  /// Who decided that; `nil` while nobody has.
  package let reviewer: String?

  /// Whether two revisions claim to be the current one.
  package var isConflict: Bool { heads > 1 }
}

extension SubmissionSummary {
  init(row: borrowing Row) throws {
    self.init(
      id: try row.value("id"), entry: try row.value("entry"), author: try row.value("author"),
      revision: try row.value("revision"), revisions: try row.value("revisions"),
      heads: try row.value("heads"), missing: try row.value("missing"),
      form: try row.value("form"), version: try row.value("version"),
      definition: try row.value("definition"), collector: try row.value("collector"),
      started: try row.value("started"), sealed: try row.value("sealed"),
      centre: try row.value("centre"), department: try row.value("department"),
      service: try row.value("service"), date: try row.value("date"),
      quarter: try row.value("quarter"), review: try row.value("review"),
      reviewer: try row.value("reviewed_by"))
  }
}
