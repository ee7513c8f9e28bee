import Diagnostics
import Expressions
import Foundation
import Testing

/// The conformance cases, read from the files beside this one.
@Suite struct ConformanceTests {
  @Test(arguments: ConformanceFile.all)
  func everyCaseOfAnAreaGivesWhatItExpects(file: ConformanceFile) throws {
    let cases = try file.cases()
    for testCase in cases {
      let answer = ExpressionBatch.forTests.answer(to: testCase.compactText)
      let result = try #require(JSON(reading: answer))
      if let mismatch = mismatch(result, testCase) {
        Issue.record(
          "\(testCase["id"]?.text ?? ""): \(testCase["expr"]?.text ?? ""): \(mismatch), got \(answer)"
        )
      }
    }
    print("conformance \(file.area): \(cases.count) cases")
  }

  @Test func noCaseIsMissing() throws {
    let counts = try ConformanceFile.all.map { try $0.cases().count }
    #expect(counts.reduce(0, +) == 231)
  }

  private func mismatch(_ result: JSON, _ testCase: JSON) -> String? {
    if testCase["as"]?.text == "error" {
      return result["error"] == nil ? "expected an error" : nil
    }
    guard let value = result["value"] else { return "expected a value" }
    if let range = testCase["range"]?.elements?.compactMap(\.double) {
      let isInside = value.double.map { $0 >= range[0] && $0 < range[1] } ?? false
      return isInside ? nil : "expected a number from \(range[0]) up to \(range[1])"
    }
    if let pattern = testCase["match"]?.text {
      let isMatch = value.text.map {
        $0.range(of: "^(?:\(pattern))$", options: .regularExpression) != nil
      }
      return isMatch == true ? nil : "expected a match of \(pattern)"
    }
    guard let expected = testCase["expect"] else { return "the case expects nothing" }
    if let wanted = expected.double, let found = value.double {
      let tolerance = testCase["tolerance"]?.double ?? 1e-9 * max(1, abs(wanted))
      return abs(found - wanted) <= tolerance ? nil : "expected \(wanted)"
    }
    return value == expected ? nil : "expected \(expected.compactText)"
  }
}

/// One file of conformance cases.
struct ConformanceFile: Sendable, CustomTestStringConvertible {
  let area: String
  private let url: URL

  var testDescription: String { area }

  static let all: [ConformanceFile] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Conformance")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
    return names.filter { $0.hasSuffix(".json") }.sorted().map {
      ConformanceFile(area: String($0.dropLast(5)), url: folder.appending(path: $0))
    }
  }()

  func cases() throws -> [JSON] {
    let source = SourceFile(name: area, bytes: Array(try Data(contentsOf: url)))
    let (root, diagnostics) = JSONReader.read(source)
    #expect(diagnostics.isEmpty)
    return root?.json["cases"]?.elements ?? []
  }
}
