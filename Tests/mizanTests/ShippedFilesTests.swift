import Diagnostics
import Digests
import Foundation
import Programme
import Surveys
import Testing

@testable import mizan

/// The surveys built into the program are those in `surveys`. `RECORD=1` writes them anew.
@Suite struct ShippedFilesTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The files that are built in, by their path below `surveys`, sorted.
  private static func files() throws -> [(name: String, text: String)] {
    let surveys = root.appendingPathComponent("surveys")
    let names = ["", "reference/", "demo/"].flatMap { folder -> [String] in
      let found = try? FileManager.default.contentsOfDirectory(
        atPath: surveys.appendingPathComponent(folder).path)
      return (found ?? []).filter { $0.hasSuffix(".json") }.sorted().map { folder + $0 }
    }
    return try names.map {
      ($0, try String(contentsOf: surveys.appendingPathComponent($0), encoding: .utf8))
    }
  }

  /// The source file that holds them: raw literals, which no JSON text can end.
  private static func source() throws -> String {
    let literals = try files().map { name, text in
      "  (\n    \"\(name)\",\n    ##\"\"\"\n\(text)\n\"\"\"##\n  ),\n"
    }
    return """
      // Written by ShippedFilesTests with RECORD=1; edit the files in `surveys` instead.

      // swift-format-ignore-file

      /// The files of `surveys` by their path below it.
      let shippedTexts: [(name: String, text: String)] = [
      \(literals.joined())]

      """
  }

  @Test func theSurveysBuiltInAreThoseOnTheDisk() throws {
    let path = Self.root.appendingPathComponent("Sources/mizan/Shipped/ShippedTexts.swift")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try Self.source().write(to: path, atomically: true, encoding: .utf8)
    }
    let files = try Self.files()
    #expect(files.count >= 15)
    #expect(shippedTexts.map(\.name) == files.map(\.name))
    for file in files {
      #expect(ShippedFiles.text(file.name) == file.text, "\(file.name) differs")
    }
    #expect(try String(contentsOf: path, encoding: .utf8) == Self.source())
  }

  @Test func everyShippedSurveyIsValidWithoutAWarning() throws {
    for name in ShippedFiles.surveyNames {
      let bundle = try #require(ShippedFiles.bundle(name))
      let reading = SurveyReader.read(bundle)
      let renderer = DiagnosticRenderer(sources: reading.sources, language: .en)
      #expect(reading.survey != nil)
      #expect(reading.diagnostics.map { renderer.render($0) } == [])
    }
  }

  @Test func theWordingOfArticle6IsTheOfficialOne() throws {
    let article = try #require(ReferenceData.article6)
    #expect(article.clauses.count == 7)
    #expect(article.status == .draft)
    #expect(
      article.clauses.map(\.sha256) == [
        "956cf7113d8057700a0e6260724ddbbd24bbc38187060fa377c345a532ad2ce5",
        "de583f88309f796170768860070fe33483539021f12d137c56c9152cc9bdcf94",
        "58ef0a362200d6399b27275b3c4dc04035f05e10103b1dea976fefc895cc707c",
        "a6086bdeb4140775995b66658c29b165b3b106cbc72a6d373c72c26cc66cadda",
        "04be02de4c2068665d90d5dd9bf4aeced858e9a592de884a6635373cc79263da",
        "2779528fa23099c177c9a9a804833582d292512ed6d499f2e880fdf9552ccb1e",
        "fa1a9a2621c2e1554a8a9dd9dd86acfd1ff38a67fd144160a3b391505aca92a9",
      ])
    for clause in article.clauses {
      #expect(SHA256.hexadecimal(clause.wording.ar) == clause.sha256)
    }
  }
}
