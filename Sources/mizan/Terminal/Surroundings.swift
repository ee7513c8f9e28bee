/// What surrounds a command: the environment, the streams and the person.
struct Surroundings {
  /// The environment variables.
  let environment: [String: String]
  /// Standard output: results and nothing else.
  let output: any TextSink
  /// Standard error: everything else.
  let messages: any TextSink
  /// Opens the dialogue with the person. `isPlain` asks for lines without escape sequences.
  let openConsole: (_ isPlain: Bool) throws -> any Console
}
