/// Looks an option up before the command line is read: what it says decides how mistakes in the rest
/// of the line are shown.
enum EarlyOption {
  /// The value of an option, if it is written with one before `--`.
  static func value<Value>(of parameter: Parameter<Value>, in words: [String]) -> String? {
    let name = parameter.declaration.id
    let options = words.prefix { $0 != "--" }
    for (index, word) in options.enumerated() {
      if word == name, index + 1 < options.count { return options[index + 1] }
      if word.hasPrefix(name + "=") { return String(word.dropFirst(name.count + 1)) }
    }
    return nil
  }
}
