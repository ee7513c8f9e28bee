import Testing

@testable import mizan

@Suite struct ControlCharactersTests {
  @Test(arguments: [
    ("plain نص", "plain نص"),
    ("\u{1B}[2J", "␛[2J"),
    ("bell\u{7}", "bell␇"),
    ("a\tb\nc", "a b\nc"),
    ("a\r\nb\rc", "a\nb\nc"),
    ("\u{7F}\u{9B}31m", "␡\u{FFFD}31m"),
    ("\u{202E}abc\u{202C}", "abc"),
    ("\u{2068}12\u{2069}", "\u{2068}12\u{2069}"),
    ("\u{2069}a\u{2066}b\n\u{2069}\u{2067}c\u{2068}d\u{2069}", "ab\nc\u{2068}d\u{2069}"),
    ("می\u{200C}خواهم", "می\u{200C}خواهم"),
  ])
  func whatWouldCommandTheTerminalIsShownInstead(text: String, expected: String) {
    #expect(text.neutralised == expected)
  }
}
