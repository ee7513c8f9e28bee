import Diagnostics
import Surveys

/// Reads a survey definition from the disk, or from what was built into the program, with every file
/// it names.
struct DefinitionFile {
  let folders: ProjectFolders

  /// The definition at a path. A path that exists nowhere is looked for among the shipped surveys.
  func bundle(_ path: String) throws -> DefinitionBundle {
    if let found = folders.existing(path) {
      let text = try self.text(of: found)
      let folder = found.lastIndex(of: "/").map { String(found[...$0]) } ?? ""
      let attachments = try names(in: text, called: found).compactMap { name in
        isFile(folder + name)
          ? DefinitionBundle.Attachment(name: name, text: try self.text(of: folder + name)) : nil
      }
      return DefinitionBundle(name: path, survey: text, attachments: attachments)
    }
    if let shipped = ShippedFiles.bundle(path) { return shipped }
    throw DefinitionFileError.notFound(path)
  }

  /// A definition under its file name alone, so that it has one hash wherever it was read from.
  func portableBundle(_ path: String) throws -> DefinitionBundle {
    let bundle = try bundle(path)
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return DefinitionBundle(
      name: name, survey: bundle.survey, attachments: bundle.attachments)
  }

  private func text(of path: String) throws -> String {
    let bytes = try WholeFile.bytes(of: path)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw DefinitionFileError.notText(path)
    }
    return text
  }

  private func names(in text: String, called name: String) -> [String] {
    ReferencedFiles.names(in: SourceFile(name: name, text: text))
  }
}

/// Why a definition could not be read from the disk.
enum DefinitionFileError: ExplainedError {
  case notFound(String)
  case notText(String)

  var message: Phrase {
    switch self {
    case .notFound(let path):
      Phrase(en: "there is no survey '\(path)'", ar: "لا يوجد استبيان باسم '\(path)'")
    case .notText(let path):
      Phrase(en: "'\(path)' is not UTF-8 text", ar: "الملف '\(path)' ليس نصاً بترميز UTF-8")
    }
  }

  var help: Phrase? {
    switch self {
    case .notFound(let path):
      let shipped = ShippedFiles.surveyNames
      let near = NearestWord.suggestion(
        for: path.split(separator: "/").last.map(String.init) ?? path, among: shipped)
      let list = shipped.joined(separator: ", ")
      return near.map {
        Phrase(en: "did you mean surveys/\($0)?", ar: "هل تقصد surveys/\($0)؟")
      } ?? Phrase(en: "the shipped surveys: \(list)", ar: "الاستبيانات المرفقة: \(list)")
    case .notText:
      return Phrase(en: "save it as UTF-8", ar: "احفظه بترميز UTF-8")
    }
  }
}
