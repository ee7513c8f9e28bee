import Foundation

/// The reference data that is shipped with the surveys.
enum Shipped {
  static func text(_ name: String) throws -> String {
    let project = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try String(
      contentsOf: project.appending(path: "surveys/reference/\(name)"), encoding: .utf8)
  }
}
