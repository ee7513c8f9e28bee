import Diagnostics

/// What the parser, the help page and the completion scripts know of one parameter.
struct ParameterDeclaration: Sendable {
  /// How it is written on the command line.
  enum Form: Sendable, Hashable {
    /// By its place: `FILE`.
    case argument
    /// By its name and a value: `--store PATH`.
    case option
    /// By its name alone: `--json`.
    case flag
  }

  /// How often it is written.
  enum Count: Sendable, Hashable {
    case required
    case optional
    case repeated(atLeast: Int)
  }

  /// How it is written.
  let form: Form
  /// The name: capitals for an argument, the long name without dashes for others.
  let name: String
  /// The letter of the short form.
  let short: Character?
  /// How often it is written.
  let count: Count
  /// What it is for.
  let help: Phrase
  /// What stands for its value.
  let placeholder: String
  /// What a right value is.
  let expected: Phrase
  /// The values a shell may offer.
  let candidates: WordCandidates
  /// The environment variable that is read when the command line is silent.
  let variable: String?
  /// The value when nothing is said.
  let defaultWord: String?
  /// Whether a word is a right value.
  let accepts: @Sendable (String) -> Bool

  /// Its name as people write it: `FILE` or `--store`.
  var id: String { form == .argument ? name : "--\(name)" }

  /// Whether it may be written more than once.
  var isRepeated: Bool {
    if case .repeated = count { return true }
    return false
  }

  /// The fewest values it must have.
  var minimum: Int {
    switch count {
    case .required: 1
    case .optional: 0
    case .repeated(let minimum): minimum
    }
  }

  /// The left column of its help line: `-s, --store PATH`.
  var label: String {
    switch form {
    case .argument: isRepeated ? "\(name)…" : name
    case .option: shortLabel + "\(id) \(placeholder)"
    case .flag: shortLabel + id
    }
  }

  /// Its part of the usage line: `[--store PATH]`.
  var usage: String {
    let word =
      switch form {
      case .argument: name
      case .option: "\(id) \(placeholder)"
      case .flag: id
      }
    let bracketed = minimum == 0 ? "[\(word)]" : word
    return isRepeated ? bracketed + "…" : bracketed
  }

  private var shortLabel: String { short.map { "-\($0), " } ?? "" }
}
