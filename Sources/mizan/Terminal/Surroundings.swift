import Diagnostics
import Glibc

/// What surrounds a command: the environment, the streams and the person.
struct Surroundings {
  /// The environment variables.
  let environment: [String: String]
  /// Standard input, line by line.
  let input: LineSource
  /// Standard output: results and nothing else.
  let output: any TextSink
  /// Standard error: everything else.
  let messages: any TextSink
  /// Opens the dialogue with the person, who reads the language. `isPlain` asks for lines without
  /// escape sequences.
  let openConsole: (_ language: Language, _ isPlain: Bool) -> any Console
}

extension Surroundings {
  /// The surroundings of this process, prepared for careful work: files are for their owner alone,
  /// and a reader that goes away is an error of the write instead of a death. The words of the command
  /// line say how Arabic is to be written.
  static func ofProcess(words: [String]) -> Surroundings {
    umask(0o077)
    signal(SIGPIPE, SIG_IGN)
    // A limit on the size of files is met like a full disk: as an error of the write.
    signal(SIGXFSZ, SIG_IGN)
    // A parent may have asked for its children to be forgotten; ours must be waited for.
    signal(SIGCHLD, SIG_DFL)
    let environment = variables()
    let input = LineSource(.standardInput)
    let bidi = BidiSetting.choice(words: words, environment: environment)
    let output = StandardStream(
      .standardOutput, environment: environment, holdsBack: true, bidi: bidi)
    let messages = StandardStream(
      .standardError, environment: environment, holdsBack: false, bidi: bidi)
    return Surroundings(
      environment: environment, input: input, output: output, messages: messages,
      openConsole: { language, isPlain in
        // A person's dialogue is no result: it goes where results do not, if that is a terminal.
        let screen = !messages.isTerminal && output.isTerminal ? output : messages
        let isInteractive = Descriptor.standardInput.isTerminal && screen.isTerminal
        guard isInteractive, screen.movesCursor, !isPlain else {
          return PlainConsole(input: input, output: screen, isInteractive: isInteractive)
        }
        return RawConsole(
          input: .standardInput, output: screen, isRightToLeft: language.isRightToLeft)
      })
  }

  /// The environment of this process.
  private static func variables() -> [String: String] {
    var variables: [String: String] = [:]
    var next = environ
    while let entry = next.pointee {
      let text = String(cString: entry)
      if let sign = text.firstIndex(of: "=") {
        variables[String(text[..<sign])] = String(text[text.index(after: sign)...])
      }
      next += 1
    }
    return variables
  }
}
