import FoundationEssentials
package import Testing

/// Expects a text to be that of a file under `Tests/Golden`. With `RECORD=1` in the environment the
/// file is written instead, and the difference is for a person to review.
package func expectGolden(
  _ text: String, _ name: String, testFile: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let tests = URL(fileURLWithPath: testFile).pathComponents.prefix { $0 != "Tests" }
  let path = tests.dropFirst().map { "/" + $0 }.joined() + "/Tests/Golden/" + name
  if ProcessInfo.processInfo.environment["RECORD"] == "1" {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    return
  }
  guard let data = FileManager.default.contents(atPath: path) else {
    Issue.record(
      "there is no golden file '\(name)'; run with RECORD=1", sourceLocation: sourceLocation)
    return
  }
  let expected = String(decoding: data, as: UTF8.self)
  if expected.utf8.elementsEqual(text.utf8) { return }
  let pairs = zip(lines(of: expected), lines(of: text)).enumerated()
  let first = pairs.first { $1.0 != $1.1 }
  let place =
    first.map { "line \($0 + 1): expected\n  \($1.0)\nbut got\n  \($1.1)" }
    ?? "one is longer than the other"
  Issue.record("'\(name)' differs, \(place)", sourceLocation: sourceLocation)
}

private func lines(of text: String) -> [Substring] {
  text.split(separator: "\n", omittingEmptySubsequences: false)
}
