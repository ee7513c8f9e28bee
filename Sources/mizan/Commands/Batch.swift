import Diagnostics

/// Answers JSON Lines: one line out for each line in, in order, written at once. A line that is no
/// JSON is answered with an error, and the next one is read.
enum Batch {
  static func run(_ invocation: Invocation, answer: (JSON) -> JSON) throws {
    let output = invocation.surroundings.output
    while let line = try invocation.surroundings.input.next() {
      let (root, diagnostics) = JSONReader.read(SourceFile(name: "line", text: line))
      let problem = diagnostics.first { $0.severity == .error }
      let result: JSON
      if let root, problem == nil {
        result = answer(root.json)
      } else {
        result = .object([
          .init(
            "error",
            .object([
              .init("code", .string(problem?.code ?? "json-syntax")),
              .init("message", .string(problem?.message.en ?? "the line is no JSON")),
            ]))
        ])
      }
      try output.write(result.compactText + "\n")
      try output.flush()
    }
  }
}
