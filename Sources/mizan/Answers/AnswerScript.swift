import Diagnostics

/// Types the answers of a file into the dialogue, prompt by prompt, as a person would.
final class AnswerScript {
  private let visit: AnswerFile.Visit
  /// How the visit is called in errors.
  private let name: String
  /// Lines still to type at the prompt of a path.
  private var lines: [String: [String]] = [:]
  private var answered: Set<String> = []
  /// For each allegation in the order they were opened: its entry in the file.
  private var allegations: [Int] = []
  /// What was shown as an error since the last line was typed.
  var lastError: String?

  init(_ visit: AnswerFile.Visit, name: String) {
    self.visit = visit
    self.name = name
  }

  /// What to type at a prompt.
  func input(_ prompt: Prompt) throws -> Input {
    let key = prompt.key
    let error = lastError
    lastError = nil
    if key == ":seal" { return try .line(seal()) }
    if let path = key.removing(":breach:reason") { return .line(declined(path) ?? "") }
    if key.hasSuffix(":breach:clause") || key == "breach:clause" { return .line(clause()) }
    if key.hasSuffix(":matrix") { return .line("") }
    if let range = key.firstRange(of: ":doubt:") {
      return try .line(explained(String(key[range.upperBound...])))
    }
    if key == ":twin" { return .line("repeated from a file") }
    if key == ":corruption:other" { return .line("1") }
    if let path = key.removing(":breach") { return try .line(decideBreach(path)) }
    if let repeated = list(key) { return .line(wantsInstance(key, repeated.count) ? "1" : "2") }
    return try .line(answer(key, error: error))
  }

  private func explained(_ doubt: String) throws -> String {
    guard let reason = visit.doubts[doubt] else {
      throw AnswerFileError.doubt(doubt, visit: name)
    }
    return reason
  }

  // MARK: Questions

  private func answer(_ path: String, error: String?) throws -> String {
    if lines[path] == nil {
      lines[path] = try typed(path)
      answered.insert(name(of: path))
    } else if let error {
      let question = name(of: path)
      throw node(at: path) == nil
        ? AnswerFileError.missing(question, visit: name)
        : AnswerFileError.refused(question, visit: name, why: error)
    }
    guard let line = lines[path]?.first else { return "" }
    lines[path]?.removeFirst()
    return line
  }

  /// The lines that answer a question: a remark first, then the mark or the value.
  private func typed(_ path: String) throws -> [String] {
    guard let node = node(at: path) else { return [""] }
    guard node.members != nil else { return [text(node)] }
    let comment = node["comment"]?.string.map { [":note \($0.text)"] } ?? []
    let reason = node["reason"]?.string?.text ?? ""
    switch node["state"]?.string?.text {
    case "not_applicable": return comment + [":na \(reason)"]
    case "not_observed": return comment + [":no \(reason)"]
    case "refused": return comment + [":refused \(reason)"]
    default: return comment + [node["value"].map(text) ?? ""]
    }
  }

  private func text(_ node: JSONNode) -> String {
    switch node.content {
    case .string(let string):
      return string.text.hasPrefix(":") ? ":" + string.text : string.text
    case .number(let number): return number.text
    case .bool(let truth): return truth ? "true" : "false"
    case .array(let elements): return elements.map(text).joined(separator: " ")
    case .null, .object: return ""
    }
  }

  /// The entry for a path: `centre`, `access/q_en_01`, `breach[2]/breach_words`.
  private func node(at path: String) -> JSONNode? {
    guard let (repeated, place) = instance(in: path) else { return visit.answers[name(of: path)] }
    let entries = visit.answers[repeated]?.elements ?? []
    let index = repeated == "breach" ? (allegations[safe: place - 1] ?? -1) : place - 1
    return entries[safe: index]?[name(of: path)]
  }

  private func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// The innermost repeat in a path and the place of its instance.
  private func instance(in path: String) -> (String, Int)? {
    for step in path.split(separator: "/").reversed() {
      guard let bracket = step.firstIndex(of: "["),
        let place = Int(step[step.index(after: bracket)...].dropLast())
      else { continue }
      return (String(step[..<bracket]), place)
    }
    return nil
  }

  // MARK: Repeats and allegations

  private func list(_ path: String) -> [JSONNode]? {
    visit.answers[name(of: path)]?.elements.flatMap { elements in
      elements.allSatisfy { $0.members != nil } && !elements.isEmpty ? elements : nil
    }
  }

  private func wantsInstance(_ path: String, _ count: Int) -> Bool {
    answered.insert(name(of: path))
    let offered = (instancesOffered[path] ?? 1) + 1
    instancesOffered[path] = offered
    return offered <= count
  }
  private var instancesOffered: [String: Int] = [:]

  private var breaches: [JSONNode] { visit.answers["breach"]?.elements ?? [] }

  private func decideBreach(_ path: String) throws -> String {
    if declined(path) != nil { return "2" }
    let item = name(of: path)
    guard
      let entry = breaches.indices.first(where: { index in
        !allegations.contains(index) && breaches[index]["breach_item"]?.string?.text == item
      })
    else { throw AnswerFileError.undecidedBreach(item, visit: name) }
    allegations.append(entry)
    return "1"
  }

  private func declined(_ path: String) -> String? {
    visit.answers[name(of: path)]?["breach_declined"]?.string?.text
  }

  private func clause() -> String {
    allegations.last.flatMap { breaches[safe: $0]?["breach_clause"]?.string?.text } ?? ""
  }

  /// At the end: allegations that no answer prompted are opened, then the seal is asked for.
  private func seal() throws -> String {
    if let entry = breaches.indices.first(where: { !allegations.contains($0) }) {
      allegations.append(entry)
      return ":breach \(clause())"
    }
    let unasked = visit.names.filter { !answered.contains($0) && $0 != "breach" }
    guard unasked.isEmpty else { throw AnswerFileError.unasked(unasked, visit: name) }
    return "1"
  }
}

extension String {
  /// The text before an ending; `nil` when it ends otherwise.
  fileprivate func removing(_ ending: String) -> String? {
    hasSuffix(ending) ? String(dropLast(ending.count)) : nil
  }
}

extension Array {
  /// The element at an index; `nil` outside the array.
  fileprivate subscript(safe index: Int) -> Element? {
    indices.contains(index) ? self[index] : nil
  }
}
