/// The dialogue with a file of answers: what would be shown goes to the transcript, and errors reach
/// the script, which cannot see them otherwise.
final class ScriptConsole: Console {
  private let script: AnswerScript
  private let transcript: ((String) throws -> Void)?
  let columns = 80
  let isInteractive = false

  /// - Parameter transcript: takes every line of the dialogue; `nil` keeps none.
  init(_ script: AnswerScript, transcript: ((String) throws -> Void)? = nil) {
    self.script = script
    self.transcript = transcript
  }

  func ask(_ prompt: Prompt) throws -> Input {
    let input = try script.input(prompt)
    if case .line(let line) = input { try transcript?(prompt.text + line) }
    return input
  }

  func show(_ text: String, _ style: TextStyle) throws {
    let text = text.withoutIsolates
    if style == .error { script.lastError = text }
    try transcript?(text)
  }
}
