import Diagnostics
import Digests

/// A survey definition with every file it needs, as it is stored and as it travels: the survey as
/// its designer wrote it, and the included files and tables by name.
package struct DefinitionBundle: Sendable, Hashable {
  /// The file name of the survey, shown in diagnostics.
  package let name: String
  /// The survey, JSON.
  package let survey: String
  /// Included fragments and CSV tables by the name the survey uses, sorted by name.
  package let attachments: [Attachment]

  /// A file that the survey names.
  package struct Attachment: Sendable, Hashable {
    /// The name as the survey writes it.
    package let name: String
    /// The text of the file.
    package let text: String

    /// A file and its text.
    package init(name: String, text: String) {
      self.name = name
      self.text = text
    }
  }

  /// A bundle; the order of the attachments does not matter.
  package init(name: String, survey: String, attachments: [Attachment] = []) {
    self.name = name
    self.survey = survey
    self.attachments = attachments.sorted {
      $0.name.utf8.lexicographicallyPrecedes($1.name.utf8)
    }
  }

  /// The one text of this bundle: compact JSON with sorted names.
  package var content: String {
    JSON.object([
      .init(
        "attachments",
        .object(attachments.map { JSON.Member($0.name, .string($0.text)) })),
      .init("name", .string(name)),
      .init("survey", .string(survey)),
    ]).compactText
  }

  /// The SHA-256 of ``content``, 64 hexadecimal digits: the identity of the definition.
  package var hash: String { SHA256.hexadecimal(content) }

  /// Reads the text of a bundle; `nil` when it is not one.
  package init?(content: String) {
    guard let json = JSONReader.read(SourceFile(name: "definition", text: content)).root?.json,
      let name = json["name"]?.text, let survey = json["survey"]?.text,
      let attachments = json["attachments"]?.members
    else { return nil }
    self.init(
      name: name, survey: survey,
      attachments: attachments.compactMap { member in
        member.value.text.map { Attachment(name: member.name, text: $0) }
      })
  }
}
