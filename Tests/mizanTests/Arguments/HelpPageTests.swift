import Diagnostics
import TestSupport
import Testing

@testable import mizan

@Suite struct HelpPageTests {
  static let lines = ["--help", "merge --help", "report --help", "device --help"]

  @Test(arguments: ["en", "ar"])
  func thePagesAreAsReviewed(language: String) throws {
    let pages = HelpPageTests.lines.map { line in
      "$ mizan \(line)\n" + CommandTrial(line, environment: ["MIZAN_LANGUAGE": language]).output
    }
    try expectGolden(pages.joined(separator: "\n"), "arguments/help.\(language).txt")
  }

  @Test(arguments: [40, 60, 80, 200], Language.allCases)
  func noLineIsWiderThanTheTerminal(columns: Int, language: Language) {
    for path in CommandPath(root: SampleCommands.root).descendants {
      let page = HelpPage(path, language: language, columns: columns)
      for line in page.text.split(separator: "\n")
      where !line.contains("mizan") && !line.contains("--") {
        #expect(TextWidth.cells(line) <= min(columns, 100), "\(line)")
      }
    }
  }

  @Test func anArabicLineThatCarriesArabicTextStartsWithIt() {
    let page = HelpPage(
      CommandPath(root: SampleCommands.root), language: .ar, columns: 80)
    for line in page.text.split(separator: "\n") {
      let letters = line.unicodeScalars.filter { $0.properties.isAlphabetic }
      guard letters.contains(where: { $0.value > 0x600 }) else { continue }
      #expect(letters.first.map { $0.value > 0x600 } == true, "\(line)")
    }
  }
}
