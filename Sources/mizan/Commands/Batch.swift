/// Answers JSON Lines: one line out for each line in, in order, written at once.
enum Batch {
  static func run(_ invocation: Invocation, answer: (String) throws -> String) throws {
    let output = invocation.surroundings.output
    while let line = try invocation.surroundings.input.next() {
      try output.write(try answer(line) + "\n")
      try output.flush()
    }
  }
}
