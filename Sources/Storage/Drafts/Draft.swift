/// A session that is or was under way: what was known when it was opened, and what became of it.
package struct Draft: Sendable, Hashable {
  /// The identity of the session, a lower-case UUID.
  package let id: String
  /// The hash of the definition it answers.
  package let definition: String
  /// The `form_id` of the survey.
  package let form: String
  /// The code of the language it was opened in.
  package let language: String
  /// The pseudonymous code of who collects.
  package let collector: String
  /// When it was opened, milliseconds since 1970 UTC by the device's clock.
  package let created: Int64

  /// A draft that is about to be opened.
  package init(
    id: String, definition: String, form: String, language: String, collector: String,
    created: Int64
  ) {
    self.id = id
    self.definition = definition
    self.form = form
    self.language = language
    self.collector = collector
    self.created = created
  }
}

/// What became of a draft.
package enum DraftState: String, Sendable, CaseIterable {
  /// It can be resumed.
  case open
  /// It became an entry of the log.
  case sealed
  /// It was given up; its events are still there.
  case discarded
}

extension DraftState: SQLConvertible {}

/// A draft with what a list of drafts shows.
package struct DraftSummary: Sendable, Hashable {
  /// The draft.
  package let draft: Draft
  /// What became of it.
  package let state: DraftState
  /// The number of its events.
  package let eventCount: Int
  /// When the last event was written, milliseconds since 1970 UTC; when the draft was opened, if
  /// there is none.
  package let lastChange: Int64
  /// Why it was discarded.
  package let reason: String?
  /// The entry it became.
  package let entry: EntryHash?
}

/// One event of a draft: what a session appends, and reads again to resume.
package struct DraftEvent: Sendable, Hashable {
  /// Its place among the events of the draft: 1, 2, 3 …
  package let sequence: Int
  /// When it was written, as the device saw it.
  package let moment: Moment
  /// The text, opaque to the store.
  package let text: String
}
