import Diagnostics

/// Types the answers of a file into the dialogue, prompt by prompt, as a person would.
final class AnswerScript {
  private let visit: AnswerFile.Visit
  /// How the visit is called in errors.
  private let name: String
  /// The repeats of the survey, by name: at the prompt of one, another instance is offered.
  private let repeats: Set<String>
  /// Lines still to type at the prompt of a path.
  private var lines: [String: [String]] = [:]
  private var answered: Set<String> = []
  /// For each allegation in the order they were opened: its entry in the file.
  private var allegations: [Int] = []
  /// What was shown as an error since the last line was typed.
  var lastError: String?

  init(_ visit: AnswerFile.Visit, name: String, repeats: Set<String>) {
    self.visit = visit
    self.name = name
    self.repeats = repeats
  }

  /// What to type at a prompt.
  func input(_ prompt: Prompt) throws -> Input {
    let key = prompt.key
    let error = lastError
    lastError = nil
    if key == ":seal" { return try .line(seal()) }
    if let path = key.removing(beginning: ":blocked:") {
      throw AnswerFileError.refused(self.name(of: path), visit: name, why: error ?? "")
    }
    if let path = key.removing(":breach:reason") {
      if let error { throw AnswerFileError.refused(self.name(of: path), visit: name, why: error) }
      return .line(declined(path) ?? "")
    }
    if key.hasSuffix(":breach:clause") || key == "breach:clause" { return .line(clause()) }
    if key.hasSuffix(":matrix") { return .line("") }
    if let range = key.firstRange(of: ":doubt:") {
      let doubt = String(key[range.upperBound...])
      if let error { throw AnswerFileError.refused(doubt, visit: name, why: error) }
      return try .line(explained(doubt))
    }
    if key == ":window" { return .line("replayed from a file") }
    if key == ":twin" { return .line("repeated from a file") }
    if key == ":corruption:other" {
      _ = try explained(CorruptionPhrases.doubt)
      return .line("1")
    }
    if key == ":corruption:report" {
      throw AnswerFileError.refused(CorruptionPhrases.doubt, visit: name, why: error ?? "")
    }
    if let path = key.removing(":breach") { return try .line(decideBreach(path)) }
    if repeats.contains(name(of: key)) { return .line(wantsInstance(key) ? "1" : "2") }
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
      answered.formUnion(names(on: path))
      answered.formUnion(path.split(separator: "/").map(String.init))
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
      // A colon begins a command, and a question mark alone is one.
      if string.text.hasPrefix(":") { return ":" + string.text }
      return ["?", "؟"].contains(string.text) ? string.text + " " : string.text
    case .number(let number): return number.text
    case .bool(let truth): return truth ? "true" : "false"
    case .array(let elements): return elements.map(text).joined(separator: " ")
    case .null, .object: return ""
    }
  }

  /// The entry for a path: `centre`, `access/q_en_01`, `breach[2]/breach_words`,
  /// `house[1]/member[2]/age`. A group may be an object of its own or not be written at all.
  private func node(at path: String) -> JSONNode? {
    var scopes = [visit.answers]
    let steps = path.split(separator: "/")
    for step in steps.dropLast() {
      guard let (repeated, place) = instance(step) else {
        if let group = lookUp(step, in: scopes)?.members { scopes.append(Self.scope(group)) }
        continue
      }
      let index = repeated == "breach" ? (allegations[safe: place - 1] ?? -1) : place - 1
      let entries = lookUp(repeated, in: scopes)?.elements ?? []
      scopes = [Self.scope(entries[safe: index]?.members ?? [])]
    }
    return steps.last.flatMap { lookUp($0, in: scopes) }
  }

  private static func scope(_ members: [JSONNode.Member]) -> [String: JSONNode] {
    Dictionary(members.map { ($0.name.text, $0.value) }) { first, _ in first }
  }

  private func lookUp(_ name: Substring, in scopes: [[String: JSONNode]]) -> JSONNode? {
    scopes.last { $0[String(name)] != nil }?[String(name)]
  }

  /// The names of a question and of the groups and repeats around it.
  private func names(on path: String) -> [String] {
    path.split(separator: "/").map { step in String(instance(step)?.0 ?? step) }
  }

  private func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// The repeat and the place of its instance that a step of a path names.
  private func instance(_ step: Substring) -> (Substring, Int)? {
    guard let bracket = step.firstIndex(of: "["),
      let place = Int(step[step.index(after: bracket)...].dropLast())
    else { return nil }
    return (step[..<bracket], place)
  }

  // MARK: Repeats and allegations

  private func wantsInstance(_ path: String) -> Bool {
    answered.insert(name(of: path))
    let entries = node(at: path)?.elements ?? []
    let offered = (instancesOffered[path] ?? 1) + 1
    instancesOffered[path] = offered
    return offered <= entries.count
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

  /// The instances of a repeat that the file has answers for and the form never came to.
  private func unaskedInstances(of name: String) -> [String] {
    guard repeats.contains(name), let entries = visit.answers[name]?.elements else { return [] }
    return entries.enumerated().compactMap { index, entry in
      let step = "\(name)[\(index + 1)]"
      return entry.members?.isEmpty == false && !answered.contains(step) ? step : nil
    }
  }

  /// At the end: allegations that no answer prompted are opened, then the seal is asked for.
  private func seal() throws -> String {
    if let entry = breaches.indices.first(where: { !allegations.contains($0) }) {
      allegations.append(entry)
      return ":breach \(clause())"
    }
    let unasked = visit.names.filter { $0 != "breach" }.flatMap { name in
      answered.contains(name) ? unaskedInstances(of: name) : [name]
    }
    guard unasked.isEmpty else { throw AnswerFileError.unasked(unasked, visit: name) }
    return "1"
  }
}

extension String {
  /// The text after a beginning; `nil` when it begins otherwise.
  fileprivate func removing(beginning: String) -> String? {
    hasPrefix(beginning) ? String(dropFirst(beginning.count)) : nil
  }

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
