package import Diagnostics

/// One line of the statistics contract: a method and its input.
package struct StatisticsRequest: Sendable {
  /// The method asked for.
  package let method: StatisticsMethod
  /// Its input object.
  package let input: JSON

  /// A request from its line: `{"method": "proportion.wilson", "input": {…}}`.
  package init(_ line: String) throws(StatisticsError) {
    let (root, diagnostics) = JSONReader.read(SourceFile(name: "line", text: line))
    if let problem = diagnostics.first(where: { $0.severity == .error }) {
      throw StatisticsError(.invalidJSON, problem.message)
    }
    guard let request = root.flatMap({ StatisticsInput($0.json) }) else {
      throw StatisticsError(
        .invalidJSON,
        Phrase(
          en: "expected an object with 'method' and 'input'",
          ar: "المتوقع كائن فيه 'method' و'input'"))
    }
    guard let name = try request.required("method").text else {
      throw .wrongType("method", Phrase(en: "a text", ar: "نصاً"))
    }
    method = try StatisticsMethod.named(name)
    input = try request.required("input")
  }

  /// The answer to a line: `{"result": {…}}` or `{"error": {"code": …, "message": …}}`.
  ///
  /// A number that is not finite is `null`, as is every figure that is not defined.
  package static func answer(_ line: String, language: Language = .en) -> JSON {
    do throws(StatisticsError) {
      let request = try StatisticsRequest(line)
      return .object([.init("result", try request.method.result(request.input))])
    } catch {
      return .object([.init("error", error.json(language))])
    }
  }
}
