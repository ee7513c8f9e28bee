import Testing

@testable import mizan

/// Promises that hold for every command.
@Suite struct CommandTreeTests {
  @Test func everyCommandIsDeclaredWithoutMistake() {
    #expect(MizanCommand.root.declarationMistakes == [])
  }

  @Test func everyCommandIsMentionedInTheReadme() throws {
    let readme = try Readme.text()
    for path in CommandPath(root: MizanCommand.root).descendants {
      guard case .run = path.command.work else { continue }
      let words = path.names.dropFirst()
      let isMentioned =
        readme.contains("mizan \(words.joined(separator: " "))")
        || (words.count == 2 && readme.contains("`\(words.last ?? "")`"))
      #expect(isMentioned, "\(path.line)")
    }
  }

  /// Commands that print results and give no data, and why.
  private static let withoutData = [
    "mizan demo": "it walks a person through the other commands, which give data themselves"
  ]

  @Test func everyCommandThatPrintsResultsGivesThemAsData() {
    var known = Self.withoutData
    for path in CommandPath(root: MizanCommand.root).descendants {
      guard case .run = path.command.work else { continue }
      let givesData = path.command.parameters.contains {
        $0.id == GlobalParameters.json.declaration.id
      }
      #expect(givesData != (known.removeValue(forKey: path.line) != nil), "\(path.line)")
    }
    #expect(known.isEmpty, "exceptions that are none: \(known.keys.sorted())")
  }

  @Test func everyCommandHasAnExample() {
    for path in CommandPath(root: MizanCommand.root).descendants {
      #expect(!path.command.examples.isEmpty, "\(path.line)")
    }
  }
}
