import Diagnostics

/// A pattern that a whole text matches or does not.
///
/// Matching takes time in proportion to the length of text and pattern, except for back references
/// and groups that give nothing back, where it gives up after a number of steps.
package struct Pattern: Sendable {
  private let program: PatternProgram

  /// Reads a pattern in the syntax that Java and ICU share.
  init(_ text: String) throws(LiteralProblem) {
    var parser = PatternParser(text)
    let node = try parser.parse()
    do throws(PatternProgramError) {
      program = try PatternProgram(node, groupCount: parser.groupCount)
    } catch .tooLarge {
      throw LiteralProblem(
        "invalid-pattern",
        Phrase(
          en: "the repetitions of the pattern multiply to more than can be matched",
          ar: "تتضاعف التكرارات في النمط إلى ما لا يمكن مطابقته"),
        help: Phrase(
          en: "use smaller numbers, or check the length with string-length()",
          ar: "استعمل أعداداً أصغر أو تحقق من الطول بالدالة string-length()"))
    } catch {
      throw LiteralProblem(
        "unsupported-pattern",
        Phrase(
          en: "a back reference inside a look at the surroundings is not supported in patterns",
          ar: "الإشارة إلى مجموعة سابقة داخل فحص ما حول الموضع غير مدعومة في الأنماط"),
        help: PatternParser.ordinaryMeans)
    }
  }

  /// Whether a whole text matches; `nil` when it would take too long to find out.
  func matches(_ text: String) -> Bool? {
    let scalars = text.unicodeScalars.map(\.value)
    guard program.needsBacktracking else { return PatternMatcher(program, scalars).matchesAll() }
    var matcher = BacktrackingMatcher(program, scalars)
    do throws(BacktrackingMatcher.TooSlow) {
      return try matcher.matchesAll()
    } catch {
      return nil
    }
  }
}
