extension CompletionScript {
  /// The script for bash 4 and later.
  var bash: String {
    let name = program
    return """
      # Completion of \(name) for bash; load it with
      #   source <(\(name) --generate-completion-script bash)
      _\(name)() {
        local current="${COMP_WORDS[COMP_CWORD]}" called="\(name)" option="" word index
        for ((index = 1; index < COMP_CWORD; index++)); do
          word="${COMP_WORDS[index]}"
          if [[ "$word" == "=" ]]; then continue; fi
          if [[ -n "$option" ]]; then option=""; continue; fi
          case "$called $word" in
      \(bashSteps.map { "      " + $0 }.joined(separator: "\n"))
          esac
        done
        if [[ "$current" == "=" ]]; then current=""; fi
        local kind="" words="" options=""
        case "$called${option:+ $option}" in
      \(bashPlaces.map { "    " + $0 }.joined(separator: "\n"))
        esac
        if [[ -z "$option" && ("$current" == -* || -z "$kind$words") ]]; then
          kind="" words="$options"
        fi
        case "$kind" in
          files) mapfile -t COMPREPLY < <(compgen -f -- "$current") ;;
          folders) mapfile -t COMPREPLY < <(compgen -d -- "$current") ;;
          *) mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current") ;;
        esac
        if [[ -n "$kind" ]]; then compopt -o filenames 2>/dev/null; fi
      }
      complete -F _\(name) \(name)

      """
  }

  private var bashSteps: [String] {
    paths.flatMap(\.steps).map { "\(pattern($0.typed)) called=\"\($0.line)\" ;;" }
      + paths.flatMap { path in
        path.valueParameters.map { option in
          "\(pattern(option.spellings.map { "\(path.line) \($0)" })) option=\"\(option.id)\" ;;"
        }
      }
  }

  private var bashPlaces: [String] {
    paths.flatMap { path in
      let options = path.dashedParameters.flatMap(\.spellings).joined(separator: " ")
      return ["\"\(path.line)\") \(offer(path.followers))options=\"\(options)\" ;;"]
        + path.valueParameters.map { option in
          "\"\(path.line) \(option.id)\") \(offer(option.candidates));;"
        }
    }
  }

  private func pattern(_ words: [String]) -> String {
    words.map { "\"\($0)\"" }.joined(separator: " | ") + ")"
  }

  private func offer(_ candidates: WordCandidates) -> String {
    switch candidates {
    case .any: ""
    case .files: "kind=files "
    case .folders: "kind=folders "
    case .words(let words): "words=\"\(words.joined(separator: " "))\" "
    }
  }
}
