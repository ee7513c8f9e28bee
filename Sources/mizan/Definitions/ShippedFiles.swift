import Diagnostics
import Surveys

/// The surveys and reference data that are built into the program, so that one copied file works.
enum ShippedFiles {
  /// The text of a shipped file by its path below `surveys`.
  static func text(_ name: String) -> String? {
    shippedTexts.first { $0.name == name }?.text
  }

  /// The file names of the shipped surveys.
  static var surveyNames: [String] {
    shippedTexts.map(\.name).filter { !$0.contains("/") }
  }

  /// A shipped survey, found by its file name, with or without `surveys/` before it and `.json`
  /// after it.
  static func bundle(_ path: String) -> DefinitionBundle? {
    var name = path.hasPrefix("surveys/") ? String(path.dropFirst(8)) : path
    if !name.hasSuffix(".json") { name += ".json" }
    guard !name.contains("/"), let survey = text(name) else { return nil }
    let files = ReferencedFiles.names(in: SourceFile(name: name, text: survey))
    return DefinitionBundle(
      name: name, survey: survey,
      attachments: files.compactMap { file in
        text(file).map { DefinitionBundle.Attachment(name: file, text: $0) }
      })
  }
}
