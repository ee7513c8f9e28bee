import Diagnostics
import Foundation
import Testing

/// One evaluation with what it must give.
struct ExpressionCase {
  private let json: JSON

  init(_ json: JSON) {
    self.json = json
  }

  var name: String { json["name"]?.text ?? json["id"]?.text ?? "" }
  var expression: String { json["expr"]?.text ?? "" }
  /// The case as a line for the batch.
  var line: String { json.compactText }

  /// How an answer differs from what is expected; `nil` when it does not.
  func mismatch(with answer: String) -> String? {
    guard let result = JSON(reading: answer) else { return "the answer is broken JSON" }
    if json["as"]?.text == "error" {
      guard let error = result["error"] else { return "expected an error" }
      let code = json["code"]?.text
      return code == nil || error["code"]?.text == code ? nil : "expected the error \(code ?? "")"
    }
    guard let value = result["value"] else { return "expected a value" }
    if let range = json["range"]?.elements?.compactMap(\.double) {
      let isInside = value.double.map { $0 >= range[0] && $0 < range[1] } ?? false
      return isInside ? nil : "expected a number from \(range[0]) up to \(range[1])"
    }
    if let pattern = json["match"]?.text {
      let whole = "^(?:\(pattern))$"
      return value.text?.range(of: whole, options: .regularExpression) != nil
        ? nil : "expected a match of \(pattern)"
    }
    guard let expected = json["expect"] else { return "the case expects nothing" }
    if let wanted = expected.double, let found = value.double {
      let tolerance = json["tolerance"]?.double ?? 1e-9 * max(1, abs(wanted))
      return abs(found - wanted) <= tolerance ? nil : "expected \(wanted)"
    }
    return value == expected
      && value.text?.unicodeScalars.count == expected.text?.unicodeScalars.count
      ? nil : "expected \(expected.compactText)"
  }
}

/// One file of cases.
struct CaseFile: Sendable, CustomTestStringConvertible {
  let folder: String
  let topic: String
  private let url: URL

  var testDescription: String { topic }

  static let conformance = files(in: "Conformance")
  static let own = files(in: "Cases")

  private static func files(in folder: String) -> [CaseFile] {
    let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: folder)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: url.path())) ?? []
    return names.filter { $0.hasSuffix(".json") }.sorted().map {
      CaseFile(folder: folder, topic: String($0.dropLast(5)), url: url.appending(path: $0))
    }
  }

  func cases() throws -> [ExpressionCase] {
    let source = SourceFile(name: topic, bytes: Array(try Data(contentsOf: url)))
    let (root, diagnostics) = JSONReader.read(source)
    #expect(diagnostics.isEmpty)
    return try #require(root?.json["cases"]?.elements).map { ExpressionCase($0) }
  }
}
