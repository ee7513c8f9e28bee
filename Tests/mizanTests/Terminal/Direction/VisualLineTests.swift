import TestSupport
import Testing

@testable import mizan

@Suite struct VisualLineTests {
  @Test(arguments: [
    ("abc", "abc"),
    ("سلام", "ﻡﻼﺳ"),
    ("abc سلام def", "abc ﻡﻼﺳ def"),
    ("رقم 123", "123 ﻢﻗﺭ"),
    ("(نعم)", "(ﻢﻌﻧ)"),
    ("دَرْس", "ﺱﺭْﺩَ"),
    ("لا", "ﻻ"),
    ("بلا", "ﻼﺑ"),
    ("می\u{200C}خواهم", "ﻢﻫﺍﻮﺧﯽﻣ"),
    ("", ""),
  ])
  func aLineIsGivenFromLeftToRightWithItsLettersJoined(text: String, expected: String) {
    #expect(VisualLine(text).text == expected)
  }

  @Test func anIsolatedDateKeepsItsOrder() {
    #expect(VisualLine("يوم 2025-06-01").text == "01-06-2025 ﻡﻮﻳ")
    #expect(VisualLine("يوم \u{2068}2025-06-01\u{2069}").text == "2025-06-01 ﻡﻮﻳ")
  }

  @Test func anIsolateHasTheDirectionThatItAsksFor() {
    #expect(VisualLine("a \u{2067}b .\u{2069} c").text == "a . b c")
    #expect(VisualLine("a \u{2067}ب 1\u{2069} c").text == "a 1 ﺏ c")
    #expect(VisualLine("س \u{2067}س\u{2069} \u{2068}+1 2\u{2069}").text == "+1 2 ﺱ ﺱ")
    let deep = String(repeating: "\u{2067}", count: 2000) + "ab"
    #expect(VisualLine(deep).text == "ab")
  }

  @Test func whereEachLetterStandsIsKnown() {
    let line = VisualLine("ab سلام")
    #expect(line.column(of: 0) == 0)
    #expect(line.column(of: 3) == 5)
    #expect(line.column(of: 6) == 3)
    #expect(line.width == 6)
    // The alef of a lam-alef stands where its lam does.
    #expect(line.column(of: 5) == line.column(of: 4))
  }
}
