import Foundation
import Testing

/// A file that holds what is expected, letter for letter.
///
/// `RECORD=1` in the environment rewrites it; the difference is then reviewed like any change.
enum Golden {
  /// The folder of the project.
  static var project: URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
  }

  static func expect(
    _ text: String, equals name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = project.appending(path: "Tests/Golden/Reporting/\(name)")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
      return
    }
    let expected = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    // Swift takes CR LF for one character and different spellings of a letter for equal.
    guard !text.utf8.elementsEqual(expected.utf8) else { return }
    let lines = zip(text.split(separator: "\n"), expected.split(separator: "\n"))
    let difference = lines.first { $0 != $1 }
    Issue.record(
      """
      \(name) differs; run with RECORD=1 and review the difference
      found:    \(difference?.0.prefix(300) ?? "another number of lines")
      expected: \(difference?.1.prefix(300) ?? "another number of lines")
      """, sourceLocation: sourceLocation)
  }
}
