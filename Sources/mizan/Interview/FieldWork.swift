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
    return FieldWork(store, draft, survey, invocation, isResumed: false)
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
    let work = FieldWork(store, draft, try survey(bundle), invocation, isResumed: true)
    for stored in try store.events(of: draft.id) {
      guard let event = Event(text: stored.text) else { continue }
      work.session.apply(TimedEvent(event, at: stored.moment.wall))
    }
    return work
  }

  private init(
    _ store: Store, _ draft: Draft, _ survey: Survey, _ invocation: Invocation, isResumed: Bool
  ) {
    self.store = store
    self.draft = draft
    self.isResumed = isResumed
    session = Session(
      survey: survey,
      opening: Session.Opening(
        id: draft.id, at: draft.created,
        timeZone: SystemTimeZone.current(invocation.surroundings.environment),
        language: draft.language, device: store.label, collector: draft.collector))
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
    _ console: any Console, _ invocation: Invocation, in wished: Language? = nil
  ) throws -> Ending {
    let interview = Interview(
      session: session, console: console,
      language: Language(rawValue: session.language) ?? invocation.language,
      article: ReferenceData.article6
    ) { event in
      let stored = try store.append(event: event.text, to: draft.id)
      return TimedEvent(event, at: stored.moment.wall)
    }
    switch try interview.run(resuming: isResumed, in: wished) {
    case .seal:
      let submission = session.submission(
        definition: draft.definition, sealedAt: store.now.wall)
      return .sealed(try store.seal(draft: draft.id, as: submission))
    case .leave: return .left
    case .interrupted: return .interrupted
    case .ended: return .inputEnded
    }
  }
}
