import Diagnostics

extension CompletionScript {
  /// The script for zsh.
  var zsh: String {
    let name = program
    return """
      #compdef \(name)
      # Completion of \(name) for zsh; load it with
      #   source <(\(name) --generate-completion-script zsh)
      _\(name)() {
        local called="\(name)" option="" word kind=""
        local -a entries flags
        for word in "${(@)words[2,CURRENT-1]}"; do
          if [[ -n "$option" ]]; then option=""; continue; fi
          case "$called $word" in
      \(zshSteps.map { "      " + $0 }.joined(separator: "\n"))
          esac
        done
        if [[ -z "$option" && "$PREFIX" == --*=* ]]; then
          option="${PREFIX%%=*}"
          compset -P '*='
        fi
        case "$called${option:+ $option}" in
      \(zshPlaces.map { "    " + $0 }.joined(separator: "\n"))
        esac
        if [[ -z "$option" && ("$PREFIX" == -* || (-z "$kind" && $#entries -eq 0)) ]]; then
          _describe -o option flags
        elif [[ "$kind" == files ]]; then
          _files
        elif [[ "$kind" == folders ]]; then
          _files -/
        else
          _describe value entries
        fi
      }
      if [[ "${funcstack[1]}" == _\(name) ]]; then
        _\(name) "$@"
      else
        compdef _\(name) \(name)
      fi

      """
  }

  private var zshSteps: [String] {
    paths.flatMap(\.steps).map { "\(pattern($0.typed)) called='\($0.line)' ;;" }
      + paths.flatMap { path in
        path.valueParameters.map { option in
          "\(pattern(option.spellings.map { "\(path.line) \($0)" })) option='\(option.id)' ;;"
        }
      }
  }

  private var zshPlaces: [String] {
    paths.flatMap { path in
      let commands = path.command.subcommands.map { entry($0.name, $0.abstract[language]) }
      let options = path.dashedParameters.flatMap { option in
        option.spellings.map { entry($0, option.help[language]) }
      }
      let followers =
        commands.isEmpty ? offer(path.followers) : "entries=(\(commands.joined(separator: " "))) "
      return ["'\(path.line)') \(followers)flags=(\(options.joined(separator: " "))) ;;"]
        + path.valueParameters.map { option in
          "'\(path.line) \(option.id)') \(offer(option.candidates));;"
        }
    }
  }

  private func pattern(_ words: [String]) -> String {
    words.map { "'\($0)'" }.joined(separator: " | ") + ")"
  }

  private func offer(_ candidates: WordCandidates) -> String {
    switch candidates {
    case .any: ""
    case .files: "kind=files "
    case .folders: "kind=folders "
    case .words(let words): "entries=(\(words.joined(separator: " "))) "
    }
  }

  /// `'word:description'`, as `_describe` reads it.
  private func entry(_ word: String, _ description: String) -> String {
    let quoted = description.map { $0 == "'" ? "'\\''" : String($0) }.joined()
    return "'\(word):\(quoted)'"
  }
}
