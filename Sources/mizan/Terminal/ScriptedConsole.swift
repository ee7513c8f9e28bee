/// A dialogue without a person: answers come from a script, and the transcript is kept.
final class ScriptedConsole: Console {
  /// Everything that was shown, and the answers where a person would have typed them.
  private(set) var transcript = ""
  let columns: Int
  let isInteractive = false
  private let answer: (Prompt) throws -> Input

  /// A console that gives what a function answers to each prompt.
  init(columns: Int = 80, answering answer: @escaping (Prompt) throws -> Input) {
    self.columns = columns
    self.answer = answer
  }

  /// A console that gives these lines in order, and then the end of input.
  convenience init(columns: Int = 80, answers: [String]) {
    var left = answers.makeIterator()
    self.init(columns: columns) { _ in left.next().map { .line($0) } ?? .ended }
  }

  func ask(_ prompt: Prompt) throws -> Input {
    let input = try answer(prompt)
    transcript += prompt.text.withoutIsolates
    switch input {
    case .line(let text): transcript += text + "\n"
    case .key(let key): transcript += "<\(key)>\n"
    case .interrupted: transcript += "<Ctrl-C>\n"
    case .ended: transcript += "<end>\n"
    }
    return input
  }

  func show(_ text: String, _ style: TextStyle) throws {
    transcript += text.withoutIsolates + "\n"
  }
}
