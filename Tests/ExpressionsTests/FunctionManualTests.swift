import Diagnostics
import Expressions
import Testing

/// Every function can be looked up in a manual.
@Suite struct FunctionManualTests {
  @Test func everyFunctionHasHelpInBothLanguages() {
    for function in Function.all {
      #expect(!function.help.en.isEmpty && !function.help.ar.isEmpty, "\(function.name)")
      #expect(
        function.help.ar.unicodeScalars.contains { ("ء"..."ي").contains($0) }, "\(function.name)")
      #expect(!function.help.en.hasSuffix("."), "\(function.name)")
    }
  }

  @Test func noFunctionIsDeclaredTwice() {
    #expect(Set(Function.all.map(\.name)).count == Function.all.count)
  }

  @Test func everyFunctionOfTheLanguageExists() {
    let names = """
      string concat join substr substring substring-before substring-after translate string-length
      normalize-space contains starts-with ends-with regex digest base64-decode uuid
      boolean-from-string if coalesce not boolean true false once checklist weighted-checklist
      number int round floor ceiling abs pow exp exp10 log log10 sqrt sin cos tan asin acos atan
      atan2 pi sum max min random count count-non-empty position last indexed-repeat current
      instance pulldata randomize version selected selected-at count-selected jr:choice-name
      distance area geofence intersects today now date date-time decimal-date-time decimal-time
      format-date format-date-time
      """
    for name in names.split(whereSeparator: \.isWhitespace) {
      #expect(Function.named(String(name)) != nil, "\(name)")
    }
    #expect(names.split(whereSeparator: \.isWhitespace).count == Function.all.count)
  }

  @Test(arguments: [
    ("substr", "substr(text, start, end?)"), ("concat", "concat(value*)"),
    ("today", "today()"), ("join", "join(separator, value*)"),
    ("weighted-checklist", "weighted-checklist(min, max, (condition, weight)*)"),
    ("indexed-repeat", "indexed-repeat(question, repeat, number, (repeat, number)*)"),
  ])
  func aSignatureNamesTheArguments(name: String, signature: String) {
    #expect(Function.named(name)?.signature == signature)
  }
}
