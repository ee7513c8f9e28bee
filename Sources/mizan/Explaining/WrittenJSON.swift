import Diagnostics

/// A JSON object that a person gives on the command line: as it is, as the path of a file, or `-` for
/// standard input.
enum WrittenJSON {
  /// What such a word looks like.
  static let reader = WordReader<String>(
    placeholder: "FILE|JSON",
    expected: Phrase(
      en: "a JSON object, the path of a file, or - for standard input",
      ar: "كائن JSON أو مسار ملف أو - للمدخل القياسي"),
    candidates: .files, read: { $0.isEmpty ? nil : $0 }, word: { $0 })

  /// The object that a word stands for; mistakes are told with their place, and then there is none.
  /// `name` is what the text is called in messages when it has no path.
  static func read(
    _ word: String, called name: String, _ invocation: Invocation
  ) throws -> (source: SourceFile, root: JSONNode)? {
    let source = try source(of: word, called: name, invocation)
    let (root, diagnostics) = JSONReader.read(source)
    guard let root, !diagnostics.hasErrors else {
      try invocation.tell(diagnostics, about: source)
      return nil
    }
    guard root.members != nil else {
      let message = Phrase(en: "expected an object: { … }", ar: "المتوقع كائن: { … }")
      try invocation.tell(
        [Diagnostic(.error, "wrong-type", at: root.place, message)], about: source)
      return nil
    }
    return (source, root)
  }

  private static func source(
    of word: String, called name: String, _ invocation: Invocation
  ) throws -> SourceFile {
    if word == "-" {
      var lines: [String] = []
      while let line = try invocation.surroundings.input.next() { lines.append(line) }
      return SourceFile(name: name, text: lines.joined(separator: "\n"))
    }
    let first = word.first { !$0.isWhitespace }
    if first == "{" || first == "[" { return SourceFile(name: name, text: word) }
    return SourceFile(name: word, bytes: try WholeFile.bytes(of: word))
  }
}

extension Invocation {
  /// Tells what is wrong with a text, each mistake with its place.
  func tell(_ diagnostics: [Diagnostic], about source: SourceFile) throws {
    let renderer = DiagnosticRenderer(
      sources: [source], language: language, usesColour: surroundings.messages.coloursWords)
    for diagnostic in diagnostics {
      try surroundings.messages.writeText(renderer.render(diagnostic))
    }
  }
}
