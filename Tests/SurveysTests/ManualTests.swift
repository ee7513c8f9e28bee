import Diagnostics
import Foundation
import Testing

@testable import Surveys

/// The manual of codes: complete, proved by its own examples, in both languages.
@Suite struct ManualTests {
  private func diagnostics(_ example: ManualExample) -> [Diagnostic] {
    SurveyReader.read(example.definition).diagnostics
  }

  @Test(arguments: Manual.entries.map(\.code))
  func aBadExampleIsReportedAndAGoodOneIsNot(code: String) throws {
    let entry = try #require(Manual.entry(code))
    guard let bad = entry.bad, let good = entry.good else {
      // Bytes that are no text cannot be shown as text.
      #expect(code == "invalid-utf8")
      return
    }
    let found = diagnostics(bad).filter { $0.code == code }
    #expect(!found.isEmpty, "\(diagnostics(bad).map { "\($0.code): \($0.message.en)" })")
    #expect(found.allSatisfy { $0.severity == entry.severity || $0.severity == .note })
    #expect(found.contains { $0.severity == entry.severity })
    #expect(!diagnostics(good).contains { $0.code == code })
  }

  @Test(arguments: Rules.chapters.flatMap(\.rules).map { type(of: $0).entry.code })
  func theGoodExampleOfARuleIsAUsableSurvey(code: String) throws {
    let good = try #require(Manual.entry(code)?.good)
    let errors = diagnostics(good).filter { $0.severity == .error }
    #expect(errors.map { "\($0.code): \($0.message.en)" } == [])
  }

  @Test func noCodeStandsTwiceInTheManual() {
    let codes = Manual.entries.map(\.code)
    #expect(codes.count == Set(codes).count)
  }

  @Test func everyEntryIsWrittenInBothLanguages() {
    for entry in Manual.entries {
      for phrase in [entry.summary, entry.explanation].compactMap({ $0 }) {
        #expect(!phrase.en.isEmpty)
        #expect(
          phrase.ar.unicodeScalars.contains { (0x600...0x6FF).contains($0.value) }, "\(entry.code)")
      }
    }
  }

  @Test func theGuideForDesignersNamesEveryRule() throws {
    let guide = try String(
      contentsOf: Self.root.appendingPathComponent("surveys/README.md"), encoding: .utf8)
    let rules = Rules.chapters.flatMap(\.rules).map { type(of: $0).entry }
    #expect(rules.filter { !guide.contains("`\($0.code)`") }.map(\.code) == [])
  }

  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// Codes are literals where a diagnostic is made: behind a bracket, or behind a severity and a
  /// comma. Those of failing evaluations and of tables of other data are no diagnostics of a definition.
  @Test func everyCodeThatCheckingCanReportIsInTheManual() throws {
    let atRunTime: Set<String> = [
      "invalid-time", "not-geography", "pattern-too-slow", "too-long", "bad-json", "bad-input",
      "unknown-time-zone", "too-many-cells",
    ]
    let makers =
      #/(?:Diagnostic|report|problem|Self|LiteralProblem|ExpressionProblem|ManualEntry)\(\s*(?:\.(?:error|warning|note),\s*)?"(?<code>[a-z0-9]+(?:-[a-z0-9]+)+|variable|cycle|unreachable)"/#
    var codes: Set<String> = []
    for module in ["Diagnostics", "Expressions", "Surveys"] {
      let folder = Self.root.appendingPathComponent("Sources/\(module)")
      let files = try #require(
        FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
      for case let file as URL in files where file.pathExtension == "swift" {
        let text = try String(contentsOf: file, encoding: .utf8)
        codes.formUnion(text.matches(of: makers).map { String($0.output.code) })
      }
    }
    #expect(codes.count > 100)
    let known = Set(Manual.entries.map(\.code))
    #expect(codes.subtracting(known).subtracting(atRunTime).sorted() == [])
    #expect(known.subtracting(codes).sorted() == [])
  }
}
