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

  @Test func everyCommandHasAnExample() {
    for path in CommandPath(root: MizanCommand.root).descendants {
      #expect(!path.command.examples.isEmpty, "\(path.line)")
    }
  }
}
