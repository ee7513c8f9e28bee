package import Surveys

/// The drafts of a store. They belong to this file: they are neither packed nor merged.
extension Store {
  /// Opens a draft of a definition, which is kept with it.
  package func createDraft(
    _ draft: Draft, of definition: DefinitionBundle
  ) throws(StoreError) {
    try transaction {
      guard definition.hash == draft.definition else {
        throw StoreError.missingDefinition(hash: draft.definition)
      }
      try keep(definition, hash: draft.definition)
      let created = try database.run(
        """
        INSERT INTO draft (id, definition, form, language, collector, created, state)
        VALUES (\(draft.id), \(draft.definition), \(draft.form), \(draft.language),
          \(draft.collector), \(draft.created), \(DraftState.open))
        ON CONFLICT DO NOTHING
        """)
      guard created == 1 else { throw StoreError.draftExists(id: draft.id) }
    }
  }

  /// Adds an event to an open draft. When the call returns, the event is on the disk.
  @discardableResult
  package func append(event text: String, to id: String) throws(StoreError) -> DraftEvent {
    try append(events: [text], to: id)[0]
  }

  /// Adds several events to an open draft: all of them, or none.
  @discardableResult
  package func append(
    events texts: [String], to id: String
  ) throws(StoreError) -> [DraftEvent] {
    try transaction {
      try requireOpen(id)
      var sequence = Int(
        try database.integer("SELECT max(sequence) FROM draft_event WHERE draft = \(id)"))
      return try texts.map { text in
        sequence += 1
        let moment = clock.now()
        try database.run(
          """
          INSERT INTO draft_event (draft, sequence, wall, monotonic, boot, event)
          VALUES (\(id), \(sequence), \(moment.wall), \(moment.monotonic), \(moment.boot), \(text))
          """)
        return DraftEvent(sequence: sequence, moment: moment, text: text)
      }
    }
  }

  /// The events of a draft in the order they were written.
  package func events(of id: String) throws(StoreError) -> [DraftEvent] {
    try perform {
      try database.all(
        """
        SELECT sequence, wall, monotonic, boot, event FROM draft_event
        WHERE draft = \(id) ORDER BY sequence
        """
      ) { row in
        DraftEvent(
          sequence: try row.value("sequence"),
          moment: Moment(
            wall: try row.value("wall"), monotonic: try row.value("monotonic"),
            boot: try row.value("boot")),
          text: try row.value("event"))
      }
    }
  }

  /// The drafts in a state, or all of them, the oldest first.
  package func drafts(_ state: DraftState? = .open) throws(StoreError) -> [DraftSummary] {
    try perform {
      try database.all(
        """
        SELECT draft.*, count(draft_event.sequence) AS events, max(draft_event.wall) AS last
        FROM draft LEFT JOIN draft_event ON draft_event.draft = draft.id
        WHERE \(state?.rawValue) IS NULL OR draft.state = \(state?.rawValue)
        GROUP BY draft.id ORDER BY draft.created, draft.id
        """, DraftSummary.init(row:))
    }
  }

  /// The draft with an id; `nil` when there is none.
  package func draft(_ id: String) throws(StoreError) -> DraftSummary? {
    try perform {
      try database.first(
        """
        SELECT draft.*, count(draft_event.sequence) AS events, max(draft_event.wall) AS last
        FROM draft LEFT JOIN draft_event ON draft_event.draft = draft.id
        WHERE draft.id = \(id) GROUP BY draft.id
        """, DraftSummary.init(row:))
    }
  }

  /// Gives up an open draft. What was entered stays in the file.
  package func discardDraft(_ id: String, reason: String) throws(StoreError) {
    try transaction {
      try requireOpen(id)
      try database.run(
        """
        UPDATE draft SET state = \(DraftState.discarded), reason = \(reason),
          ended = \(clock.now().wall) WHERE id = \(id)
        """)
    }
  }

  func requireOpen(_ id: String) throws {
    let state = try database.first("SELECT state FROM draft WHERE id = \(id)") { row in
      try row.value("state", as: DraftState.self)
    }
    guard let state else { throw StoreError.unknownDraft(id: id) }
    guard state == .open else { throw StoreError.draftClosed(id: id, state: state) }
  }
}

extension DraftSummary {
  init(row: borrowing Row) throws {
    let draft = Draft(
      id: try row.value("id"), definition: try row.value("definition"),
      form: try row.value("form"), language: try row.value("language"),
      collector: try row.value("collector"), created: try row.value("created"))
    self.init(
      draft: draft, state: try row.value("state"), eventCount: try row.value("events"),
      lastChange: try row.value("last", as: Int64?.self) ?? draft.created,
      reason: try row.value("reason"), entry: try row.value("entry"))
  }
}
