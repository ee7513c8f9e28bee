import Diagnostics
import Testing

@testable import mizan

@Suite struct InterfaceLanguageTests {
  @Test(arguments: [
    ("", [:], Language.en),
    ("", ["LANG": "ar_JO.UTF-8"], .ar),
    ("", ["LANG": "ar"], .ar),
    ("", ["LANG": "arc_XX"], .en),
    ("", ["LANG": "de_DE.UTF-8"], .en),
    ("", ["LANG": "ar_JO", "LC_ALL": "en_GB"], .en),
    ("", ["LANG": "en_GB", "LC_MESSAGES": "ar_EG"], .ar),
    ("", ["LANG": "ar_JO", "LC_ALL": ""], .ar),
    ("", ["LANG": "ar_JO", "MIZAN_LANGUAGE": "en"], .en),
    ("fill --language ar", ["LANG": "en_GB", "MIZAN_LANGUAGE": "en"], .ar),
    ("--language=ar fill", [:], .ar),
    ("fill -- --language ar", [:], .en),
    ("fill --language", ["LANG": "ar"], .ar),
    ("fill --language fr", ["LANG": "ar"], .ar),
  ])
  func theNearestWishDecides(line: String, environment: [String: String], expected: Language) {
    let words = ShellWords.words(of: line)
    #expect(InterfaceLanguage.choice(words: words, environment: environment) == expected)
  }
}
