import Storage
import Surveys

/// Replays one visit of an answer file through the very dialogue a person would hold.
struct Replay {
  let visit: AnswerFile.Visit
  /// How the visit is called in errors.
  let name: String
  let storePath: String
  /// Who collected it, unless the file says so.
  let collector: String?
  /// Takes every line of the dialogue.
  var transcript: ((String) throws -> Void)?

  /// Opens the store with a clock that stands at the beginning of the visit, and holds the dialogue.
  func run(
    _ bundle: DefinitionBundle, _ invocation: Invocation
  ) throws -> (ending: FieldWork.Ending, work: FieldWork) {
    let clock = ReplayClock()
    if let started = visit.started { clock.set(to: started, pace: visit.pace) }
    let store = try Store.open(
      storePath, for: .writing, clock: visit.started == nil ? .system : clock.deviceClock)
    let work = try FieldWork.begin(
      bundle, in: store, language: visit.language, collector: visit.collector ?? collector,
      at: visit.started, invocation)
    let console = ScriptConsole(AnswerScript(visit, name: name), transcript: transcript)
    do {
      return (try work.hold(console, invocation), work)
    } catch {
      try store.discardDraft(work.draft.id, reason: "answer file: \(name)")
      throw error
    }
  }
}
