import Sessions
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
    // One transaction for the whole visit: the file can be replayed again, so nothing is gained by
    // waiting for the disk after every answer, and a refused visit leaves no trace.
    return try store.atomically {
      let work = try FieldWork.begin(
        bundle, in: store, language: visit.language, collector: visit.collector ?? collector,
        at: visit.started, invocation)
      let repeats = work.session.survey.elements.filter { $0.repeatRule != nil }.map(\.name)
      let console = ScriptConsole(
        AnswerScript(visit, name: name, repeats: Set(repeats)), transcript: transcript)
      return (try work.hold(console, invocation), work)
    }
  }
}
