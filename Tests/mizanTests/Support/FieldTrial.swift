import FoundationEssentials
import TestSupport

@testable import mizan

/// A folder with a device store and a small survey, and the built program run in it.
struct FieldTrial: ~Copyable {
  private let folder: TemporaryFolder
  /// The folder everything lies in.
  var path: String { folder.path }
  /// The store of the device.
  var store: String { path + "/device.mizan" }
  /// A small survey in two languages.
  var survey: String { path + "/small.json" }

  /// What a command wrote and how it ended.
  struct Run {
    let status: ChildProcess.Ending
    let output: String
    let messages: String
  }

  /// A folder with the small survey and, unless told otherwise, an empty device store.
  init(withStore: Bool = true) throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.smallSurvey, to: "small.json")
    if withStore {
      _ = try BuiltProgram.run(
        ["device", "init", "--label", "tablet-01", "--store", folder.path("device.mizan")])
    }
    self.folder = folder
  }

  /// The environment of this device.
  func environment(_ language: String = "en") -> [String: String] {
    BuiltProgram.environment([
      "MIZAN_STORE": store, "MIZAN_LANGUAGE": language, "HOME": path, "TZ": "UTC",
      "MIZAN_BIDI": "logical",
    ])
  }

  /// Runs the program with words, and lines on its standard input.
  @discardableResult
  func run(_ words: [String], input: String = "", language: String = "en") throws -> Run {
    let program = try BuiltProgram.run(
      words, input: input, environment: environment(language))
    return Run(
      status: program.ending, output: String(decoding: program.output, as: UTF8.self),
      messages: program.messages)
  }

  /// Starts the program on a terminal of its own.
  func start(
    _ words: [String], on terminal: PseudoTerminal, language: String = "en"
  ) throws -> ChildProcess {
    try BuiltProgram.start(words, on: terminal, environment: environment(language))
  }

  /// Writes a file into the folder and returns its path.
  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    try folder.write(text, to: name)
  }

  private static let smallSurvey = """
    {
      "settings": {
        "form_id": "small", "version": "1", "form_title": {"ar": "زيارة صغيرة", "en": "Small visit"},
        "default_language": "ar", "kind": "visit", "channel": "visit"
      },
      "languages": ["ar", "en"],
      "sections": [{"name": "conduct", "label": {"ar": "السلوك", "en": "Conduct"}, "weight": 1}],
      "choices": {
        "yes_no": [
          {"name": "yes", "label": {"ar": "نعم", "en": "Yes"}},
          {"name": "no", "label": {"ar": "لا", "en": "No"}}
        ]
      },
      "survey": [
        {"type": "text", "name": "centre", "role": "centre", "required": true,
         "label": {"ar": "ما رمز المركز؟", "en": "Which centre?"}},
        {"type": "integer", "name": "minutes", "constraint": ". < 600", "allows_na": true,
         "label": {"ar": "كم دقيقة انتظرت؟", "en": "How many minutes did you wait?"},
         "constraint_message": {"ar": "أقل من عشر ساعات", "en": "less than ten hours"}},
        {"type": "select_one yes_no", "name": "respect", "required": true,
         "label": {"ar": "هل عوملت باحترام؟", "en": "Were you treated with respect?"},
         "score": {"section": "conduct", "credit": {"type": "yes_no"}}},
        {"type": "text", "name": "story", "relevant": "${respect} = 'no'", "required": true,
         "label": {"ar": "ماذا حدث؟", "en": "What happened?"}}
      ]
    }
    """
}
