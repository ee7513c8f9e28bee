import Diagnostics
import TestSupport
import Testing

/// Reading JSON exactly as RFC 8259 defines it.
@Suite struct JSONReaderTests {
  private func codes(_ marked: Marked) -> [String] {
    JSONReader.read(marked.source).diagnostics.map(\.code)
  }

  @Test(arguments: [
    (#"{"a": [1, 2⟦,⟧]}"#, "trailing-comma"), (#"{"a": 1⟦,⟧}"#, "trailing-comma"),
    (#"{"a": 1, ⟦"a"⟧: 2}"#, "duplicate-key"), (#"[1⟦⟧ 2]"#, "missing-comma"),
    (#"{⟦'⟧a': 1}"#, "json-syntax"), (#"[⟦“⟧a”]"#, "wrong-quote"), (#"[⟦True⟧]"#, "json-syntax"),
    (#"[⟦01⟧]"#, "leading-zero"), (#"[⟦1.⟧]"#, "bad-number"), (#"[⟦.5⟧]"#, "json-syntax"),
    (#"[⟦+⟧1]"#, "json-syntax"), (#"[⟦1e⟧]"#, "bad-number"), (#"[⟦0x10⟧]"#, "bad-number"),
    (#"[⟦NaN⟧]"#, "json-syntax"), (#"["⟦\x⟧"]"#, "bad-escape"), (#"["⟦\u12⟧G4"]"#, "bad-escape"),
    (#"["⟦\uD800⟧"]"#, "half-surrogate"), (#"["⟦\uDC00⟧x"]"#, "half-surrogate"),
    (#"[1] ⟦2⟧"#, "json-syntax"), (#"⟦⟧"#, "empty-file"), (#"⟦/⟧/ a comment"#, "json-syntax"),
    ("[⟦\"⟧a]", "unclosed-text"), ("[⟦\"a⟧\n\"]", "unclosed-text"),
    ("[\"a⟦\t⟧b\"]", "json-syntax"),
  ])
  func aBrokenTextIsReportedWhereItBreaks(text: String, code: String) throws {
    let marked = Marked(text)
    let (_, diagnostics) = JSONReader.read(marked.source)
    #expect(diagnostics.map(\.code) == [code])
    let range = try #require(diagnostics.first).place.range
    let expected = try #require(marked.ranges.first)
    #expect(range.lowerBound == expected.lowerBound)
  }

  @Test func aByteThatIsNotUTF8IsLocated() throws {
    let source = SourceFile(
      name: "x", bytes: Array("[\"a".utf8) + [0xC3, 0x28] + Array("\"]".utf8))
    let found = try #require(JSONReader.read(source).diagnostics.first)
    #expect(found.code == "invalid-utf8")
    #expect(found.place.range.lowerBound == 3)
  }

  @Test(arguments: [[0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE2, 0x82]])
  func overlongAndSurrogateBytesAreRefused(bytes: [UInt8]) {
    let source = SourceFile(name: "x", bytes: [0x22] + bytes + [0x22])
    #expect(JSONReader.read(source).diagnostics.first?.code == "invalid-utf8")
  }

  @Test func nestingIsCapped() {
    let deep = String(repeating: "[", count: 129) + String(repeating: "]", count: 129)
    #expect(codes(Marked(deep)) == ["too-deep"])
    let allowed = String(repeating: "[", count: 128) + String(repeating: "]", count: 128)
    #expect(codes(Marked(allowed)).isEmpty)
  }

  @Test func escapesAndSurrogatePairsAreDecoded() {
    let (root, _) = JSONReader.read(
      SourceFile(name: "x", text: #"["\"\\\/\b\f\n\r\té😀"]"#))
    #expect(root?.elements?.first?.string?.text == "\"\\/\u{8}\u{C}\n\r\té😀")
  }

  @Test func aPlaceInAnEscapedTextPointsAtTheSource() throws {
    let text = #"{"relevant": "${a} = \"x\" and ${b}"}"#
    let (root, _) = JSONReader.read(SourceFile(name: "x", text: text))
    let string = try #require(root?["relevant"]?.string)
    let start = try #require(string.text.utf8Offset(of: "${b}"))
    let place = string.place(ofText: start..<start + 4)
    #expect(SourceFile(name: "x", text: text).text(place.range) == "${b}")
  }

  @Test func numbersKeepTheirSpelling() {
    let text = "[1.10,-0,1E400,12345678901234567890]"
    let (root, _) = JSONReader.read(SourceFile(name: "x", text: text))
    #expect(root?.json.compactText == text)
  }

  @Test func allRepeatedNamesAreReportedInOneRun() {
    let marked = Marked(#"{"a":1,"a":2,"b":{"c":1,"c":2}}"#)
    #expect(codes(marked) == ["duplicate-key", "duplicate-key"])
  }

  @Test func whatIsWrittenIsReadBack() {
    let value = JSON.object([
      .init("نص", .string("سطر\n\u{1}\"\\ \u{2028}")), .init("n", .double(0.1)),
      .init("i", .integer(42)), .init("z", .double(-0.0)), .init("nan", .double(.nan)),
      .init("list", .array([.null, .bool(true), .object([])])),
    ])
    for text in [value.compactText, value.indentedText] {
      #expect(JSONReader.read(SourceFile(name: "x", text: text)).root?.json == value)
    }
  }
}

extension String {
  fileprivate func utf8Offset(of needle: String) -> Int? {
    let (hay, pin) = (Array(utf8), Array(needle.utf8))
    return hay.indices.first { hay[$0...].starts(with: pin) }
  }
}
