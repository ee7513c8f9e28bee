import Sessions

/// What a person said once about a terminal: which of two Arabic lines read correctly there.
struct TerminalMemory {
  private let path: String?

  /// The memory in the home folder of an environment.
  init(environment: [String: String]) {
    path = environment["HOME"].map { $0 + "/.mizan/terminals" }
  }

  /// What tells terminals apart, as far as the environment says, and the terminal itself.
  static func name(_ environment: [String: String], product: String? = nil) -> String {
    let marks = ["TERM_PROGRAM", "VTE_VERSION", "XTERM_VERSION", "KONSOLE_VERSION"]
    let own = marks.first { environment[$0] != nil }.map { mark in
      mark == "TERM_PROGRAM" ? environment[mark] ?? "" : mark
    }
    let around = environment["TMUX"] == nil ? nil : "tmux"
    return [environment["TERM"] ?? "", own, around, product].compactMap { $0 }.joined(
      separator: "/")
  }

  /// The setting that is remembered for the terminal of an environment.
  func setting(for environment: [String: String], product: String? = nil) -> BidiSetting? {
    let name = Self.name(environment, product: product)
    return lines().last { $0[0] == name }.flatMap { BidiSetting(rawValue: $0[1]) }
  }

  /// Remembers a setting for the terminal of an environment.
  func remember(
    _ setting: BidiSetting, for environment: [String: String], product: String? = nil
  ) throws {
    guard let path else { return }
    let name = Self.name(environment, product: product)
    var text = FieldLines()
    for line in lines() where line[0] != name { text.line(line[0], line[1]) }
    text.line(name, setting.rawValue)
    try makeHomeFolder(of: path)
    try WholeFile.write(text.text.utf8, to: path)
  }

  private func lines() -> [[String]] {
    guard let path, isFile(path), let bytes = try? WholeFile.bytes(of: path), bytes.count < 65_536
    else { return [] }
    return FieldLines.lines(of: String(decoding: bytes, as: UTF8.self)).filter { $0.count == 2 }
  }
}
