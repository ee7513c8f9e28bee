import TestSupport
import Testing

@testable import mizan

@Suite struct CompletionTests {
  @Test(arguments: Shell.allCases)
  func theScriptsAreAsReviewed(shell: Shell) throws {
    let trial = CommandTrial("--generate-completion-script \(shell)")
    #expect(trial.status == .success)
    try expectGolden(trial.output, "arguments/completion.\(shell).txt")
  }

  @Test(arguments: [
    ("mizan r", ["report"]),
    ("mizan ", ["device", "merge", "report"]),
    ("mizan device c", ["clock"]),
    ("mizan --language ", ["ar", "en"]),
    ("mizan report --format x", ["xlsx"]),
    ("mizan report --format=c", ["csv"]),
    ("mizan report -f h", ["html"]),
    ("mizan report --q", ["--quarter"]),
    ("mizan --language ar report --j", ["--json"]),
    ("mizan --language report re", ["report"]),
    ("mizan merge-sync --p", ["--plain", "--plan"]),
    ("mizan merge /etc/hostnam", ["/etc/hostname"]),
  ])
  func bashCompletes(line: String, expected: [String]) throws {
    let script = """
      \(CommandTrial("--generate-completion-script bash").output)
      COMP_WORDS=(\(BashWords.list(line))); COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
      _mizan; printf '%s\\n' "${COMPREPLY[@]}"
      """
    let run = try ExternalProgram.run(
      "bash", ["-c", script], environment: ["PATH": "/usr/bin:/bin"])
    let replies = String(decoding: run.output, as: UTF8.self).split(separator: "\n").map(
      String.init)
    #expect(replies.sorted() == expected)
    #expect(run.messages.isEmpty)
  }
}

@Suite(.enabled(if: ExternalProgram.isInstalled("fish"), "fish is not installed"))
struct FishCompletionTests {
  @Test(arguments: [
    ("mizan r", ["report"]),
    ("mizan ", ["device", "merge", "report"]),
    ("mizan device c", ["clock"]),
    ("mizan --language ", ["ar", "en"]),
    ("mizan report --format x", ["xlsx"]),
    ("mizan report --format=c", ["--format=csv"]),
    ("mizan report --q", ["--quarter"]),
    ("mizan --language report re", ["report"]),
    ("mizan merge-sync --pla", ["--plain", "--plan"]),
  ])
  func fishCompletes(line: String, expected: [String]) throws {
    let script = CommandTrial("--generate-completion-script fish").output
    let run = try ExternalProgram.run(
      "fish", ["--no-config", "-c", script + "\ncomplete -C '\(line)'"],
      environment: ["PATH": "/usr/bin:/bin", "HOME": "/nonexistent"])
    let replies = String(decoding: run.output, as: UTF8.self).split(separator: "\n")
      .compactMap { $0.split(separator: "\t").first.map(String.init) }
    #expect(replies.sorted() == expected, "\(run.messages)")
  }
}

/// The words of a line as bash hands them to a completion: `=` stands alone.
private enum BashWords {
  static func list(_ line: String) -> String {
    line.split(separator: " ", omittingEmptySubsequences: false).map { word in
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return parts.map { "'\($0)'" }.joined(separator: " '=' ")
    }.joined(separator: " ")
  }
}
