import Diagnostics
import Expressions
import Programme
import Sessions
import Storage
import Surveys

/// One visit or interview in the making: its draft in the store and its session in memory.
struct FieldWork {
  /// How the work ended for now.
  enum Ending {
    case sealed(Entry)
    case left
    case interrupted
    case inputEnded
  }

  let store: Store
  let draft: Draft
  let session: Session
  private let writer: DraftWriter
  private let isResumed: Bool

  /// Opens a draft of a definition.
  static func begin(
    _ bundle: DefinitionBundle, in store: Store, language: String?, collector: String?,
    at moment: Int64? = nil, _ invocation: Invocation
  ) throws -> FieldWork {
    let survey = try survey(bundle)
    let settings = survey.settings
    let wished = language ?? invocation.language.rawValue
    let draft = Draft(
      id: RandomText.uuid { .random(in: .min ... .max) }, definition: bundle.hash,
      form: settings.formID,
      language: settings.languages.contains(wished) ? wished : settings.defaultLanguage,
      collector: collector ?? store.label, created: moment ?? DeviceClock.system.now().wall)
    try store.createDraft(draft, of: bundle)
    return try FieldWork(store, draft, survey, invocation, resuming: nil)
  }

  /// Opens a draft again, with the very definition it was begun with.
  static func resume(
    _ word: String, in store: Store, _ invocation: Invocation
  ) throws -> FieldWork {
    let drafts = try store.drafts()
    let matches =
      word == "last" ? drafts.suffix(1) : drafts.filter { $0.draft.id.hasPrefix(word) }[...]
    guard let summary = matches.first else { throw FillError.noDraft(word) }
    guard matches.count == 1 else { throw FillError.ambiguousDraft(word) }
    let draft = summary.draft
    guard let bundle = try store.definition(draft.definition) else {
      throw StoreError.missingDefinition(hash: draft.definition)
    }
    let events = try store.events(of: draft.id)
    let work = try FieldWork(store, draft, try survey(bundle), invocation, resuming: events.count)
    for stored in events {
      guard let event = Event(text: stored.text) else { continue }
      work.session.apply(TimedEvent(event, at: stored.moment.wall))
    }
    return work
  }

  /// - Parameter resuming: how many events the draft has already; `nil` for a fresh one.
  private init(
    _ store: Store, _ draft: Draft, _ survey: Survey, _ invocation: Invocation, resuming: Int?
  ) throws {
    self.store = store
    self.draft = draft
    isResumed = resuming != nil
    writer = DraftWriter(store, draft: draft.id, count: resuming ?? 0)
    session = Session(
      survey: survey,
      opening: Session.Opening(
        id: draft.id, at: draft.created,
        timeZone: SystemTimeZone.current(invocation.surroundings.environment),
        language: draft.language, device: store.label, collector: draft.collector,
        lastSaved: survey.readsLastSaved
          ? try store.lastSubmission(
            ofForm: draft.form, sealedBefore: isResumed ? draft.created : .max) : nil))
  }

  private static func survey(_ bundle: DefinitionBundle) throws -> Survey {
    let reading = SurveyReader.read(bundle, scrutiny: .essential)
    guard let survey = reading.survey else {
      let errors = reading.diagnostics.count { $0.severity == .error }
      throw FillError.invalidSurvey(name: bundle.name, errors: errors)
    }
    return survey
  }

  /// Holds the dialogue and seals what it completes.
  /// - Parameter wished: the language to go on in; `nil` for that of the draft.
  func hold(
    _ console: any Console, _ invocation: Invocation, in wished: Language? = nil,
    isCovered: Bool = false
  ) throws -> Ending {
    let interview = interview(console, invocation, isCovered: isCovered)
    let ending = try interview.run(resuming: isResumed, in: wished)
    guard ending == .seal else { return Ending(ending) }
    let submission = session.submission(definition: draft.definition, sealedAt: store.now.wall)
    do {
      return .sealed(try interview.keeping.kept(Keeping.seal) { try seal(submission) })
    } catch let departure as Interview.Departure {
      return Ending(departure.ending)
    }
  }

  /// The dialogue over this work.
  func interview(
    _ console: any Console, _ invocation: Invocation, isCovered: Bool
  ) -> Interview {
    Interview(
      session: session, console: console,
      language: Language(rawValue: session.language) ?? invocation.language,
      article: ReferenceData.article6, setting: setting(isCovered: isCovered)
    ) { try writer.append($0) }
  }

  /// Makes an event durable outside the dialogue and lets the session see it.
  func record(_ event: Event) throws { session.apply(try writer.append(event)) }

  /// What the dialogue knows of the world: the clock, the store's other records, the reporting channel.
  private func setting(isCovered: Bool) -> InterviewSetting {
    let (store, session) = (store, session)
    let assignment = session.briefedVisit.flatMap { try? AssignedVisit.find($0, in: store) }
    return InterviewSetting(
      now: { store.now.wall }, isCovered: isCovered, handling: ReferenceData.handling,
      window: assignment.map { VisitWindow($0) },
      twins: { try Twin.all(of: session, in: store) },
      refer: { department in try Referral.keep(department: department, in: store) })
  }

  /// Seals the visit with what was noted from fresh memory, in one transaction. After a refusal it may
  /// be tried again: what a failing disk has kept all the same is not sealed twice.
  private func seal(_ submission: Submission) throws -> Entry {
    if let known = try store.draft(draft.id), known.state == .sealed,
      let entry = try known.entry.flatMap({ try store.entry($0) })
    {
      return entry
    }
    return try store.atomically {
      if !session.cues.isEmpty {
        try store.append(
          .cues, subject: submission.id, body: CueText.encode(session.cues))
      }
      return try store.seal(draft: draft.id, as: submission)
    }
  }
}

extension FieldWork.Ending {
  /// How work ends that was not sealed.
  fileprivate init(_ ending: Interview.Ending) {
    switch ending {
    case .interrupted: self = .interrupted
    case .ended: self = .inputEnded
    case .leave, .seal: self = .left
    }
  }
}
