import Diagnostics

extension CompletionScript {
  /// The script for fish.
  var fish: String {
    let name = program
    return """
      # Completion of \(name) for fish; load it with
      #   \(name) --generate-completion-script fish | source
      function __\(name)_called
        set -l called \(name)
        set -l skips no
        for word in (commandline -opc)[2..]
          if test $skips = yes
            set skips no
            continue
          end
          switch "$called $word"
      \(fishSteps.map { "      " + $0 }.joined(separator: "\n"))
          end
        end
        echo $called
      end
      function __\(name)_at
        test (__\(name)_called) = "$argv"
      end
      complete -c \(name) -f
      \(fishPlaces.joined(separator: "\n"))

      """
  }

  private var fishSteps: [String] {
    paths.flatMap(\.steps).map { "case \(list($0.typed)); set called \(quoted($0.line))" }
      + paths.compactMap { path in
        let typed = path.valueParameters.flatMap(\.spellings).map { "\(path.line) \($0)" }
        return typed.isEmpty ? nil : "case \(list(typed)); set skips yes"
      }
  }

  private var fishPlaces: [String] {
    sharedParameters.map { "complete -c \(program)" + described($0) }
      + paths.flatMap(fishPlaces)
  }

  /// The options that may be written anywhere.
  private var sharedParameters: [ParameterDeclaration] {
    (paths.first?.command.parameters ?? []) + [BuiltInParameters.help.declaration]
  }

  private func fishPlaces(_ path: CommandPath) -> [String] {
    let start = "complete -c \(program) -n \(quoted("__\(program)_at \(path.line)"))"
    let commands = path.command.subcommands.map {
      "\(start) -a \($0.name) -d \(quoted($0.abstract[language]))"
    }
    let arguments =
      commands.isEmpty ? [offer(path.followers)].filter { !$0.isEmpty }.map { start + $0 } : []
    let shared = Set(sharedParameters.map(\.id))
    let options = path.dashedParameters.filter { !shared.contains($0.id) }
    return commands + arguments + options.map { start + described($0) }
  }

  private func described(_ option: ParameterDeclaration) -> String {
    let short = option.short.map { " -s \($0)" } ?? ""
    let value = option.form == .option ? required(option.candidates) : ""
    return " -l \(option.name)\(short)\(value) -d \(quoted(option.help[language]))"
  }

  private func list(_ words: [String]) -> String { words.map(quoted).joined(separator: " ") }

  private func offer(_ candidates: WordCandidates) -> String {
    switch candidates {
    case .any: ""
    case .files: " -F"
    case .folders: " -a '(__fish_complete_directories)'"
    case .words(let words): " -a \(quoted(words.joined(separator: " ")))"
    }
  }

  /// A value that must follow: `-x` keeps the names of files away.
  private func required(_ candidates: WordCandidates) -> String {
    (candidates == .files ? " -r" : " -x") + offer(candidates)
  }

  private func quoted(_ text: String) -> String {
    "'" + text.map { $0 == "'" || $0 == "\\" ? "\\\($0)" : String($0) }.joined() + "'"
  }
}
