/// A finished visit or interview: what is sealed, merged and scored, and never changed.
package struct Submission: Sendable, Hashable {
  /// The identity of the visit or interview, a lower-case UUID made on the device; all revisions
  /// share it.
  package var id: String
  /// 1 for the first sealing, one more for each amendment.
  package var revision: Int
  /// The hash of the log entry this revision replaces, 64 hexadecimal digits; `nil` in revision 1.
  package var parent: String?
  /// Why it was amended; `nil` in revision 1.
  package var reason: String?
  /// The `form_id` of the survey.
  package var formID: String
  /// The `version` of the survey.
  package var version: String
  /// The hash of the definition it answered, 64 hexadecimal digits.
  package var definition: String
  /// The code of the language it was last conducted in.
  package var language: String
  /// The pseudonymous code of who collected it.
  package var collector: String
  /// When the session was opened, milliseconds since 1970 UTC by the device's clock.
  package var started: Int64
  /// When it was sealed, milliseconds since 1970 UTC by the device's clock.
  package var sealed: Int64
  /// What the visit is about, for looking it up without its definition.
  package var subject: Subject
  /// One answer for every question that was relevant, in document order.
  package var answers: [Answer]
  /// What happened during the session, without any value.
  package var paradata: [Paradatum]

  /// What a visit or interview is about, taken from the answers that carry these roles.
  package struct Subject: Sendable, Hashable {
    /// The code of the centre.
    package var centre: String?
    /// The code of the department answering for the service.
    package var department: String?
    /// The code of the service.
    package var service: String?
    /// The civil day of the visit or interview, `YYYY-MM-DD`.
    package var date: String?

    /// A subject; what is unknown is `nil`.
    package init(
      centre: String? = nil, department: String? = nil, service: String? = nil,
      date: String? = nil
    ) {
      self.centre = centre
      self.department = department
      self.service = service
      self.date = date
    }
  }

  /// A submission from all its parts.
  package init(
    id: String, revision: Int = 1, parent: String? = nil, reason: String? = nil, formID: String,
    version: String, definition: String, language: String, collector: String, started: Int64,
    sealed: Int64, subject: Subject, answers: [Answer], paradata: [Paradatum] = []
  ) {
    self.id = id
    self.revision = revision
    self.parent = parent
    self.reason = reason
    self.formID = formID
    self.version = version
    self.definition = definition
    self.language = language
    self.collector = collector
    self.started = started
    self.sealed = sealed
    self.subject = subject
    self.answers = answers
    self.paradata = paradata
  }

  /// The answer at a path; `nil` when that question was not relevant.
  package subscript(path: String) -> Answer? {
    answers.first { $0.path == path }
  }
}
