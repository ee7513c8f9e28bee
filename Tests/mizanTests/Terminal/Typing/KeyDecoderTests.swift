import TestSupport
import Testing

@testable import mizan

@Suite struct KeyDecoderTests {
  @Test(arguments: [
    ("a", [Key.character("a")]),
    ("سلام", "سلام".map { .character($0) }),
    ("\r", [.enter]),
    ("\n", [.enter]),
    ("\t", [.tab]),
    ("\u{7F}\u{8}", [.backspace, .backspace]),
    ("\u{1}\u{5}\u{15}", [.control("a"), .control("e"), .control("u")]),
    ("\u{1B}[A\u{1B}[B\u{1B}[C\u{1B}[D", [.up, .down, .right, .left]),
    ("\u{1B}OA\u{1B}OD\u{1B}OH\u{1B}OF", [.up, .left, .home, .end]),
    ("\u{1B}[H\u{1B}[F\u{1B}[1~\u{1B}[4~", [.home, .end, .home, .end]),
    ("\u{1B}[3~\u{1B}[5~\u{1B}[6~", [.delete, .pageUp, .pageDown]),
    ("\u{1B}[1;5Cx", [.right, .character("x")]),
    ("\u{1B}[200~a\r\u{1B}[31mb\u{1B}[201~c", [.paste("a\r\u{1B}[31mb"), .character("c")]),
    ("\u{1B}[99~z", [.character("z")]),
    ("\u{1B}[?1;2cz", [.report("[?1;2c"), .character("z")]),
    (
      "a\u{1B}[8;1$y\u{1B}[?2501;2$yb",
      [
        .character("a"), .report("[8;1$y"), .report("[?2501;2$y"), .character("b"),
      ]
    ),
    ("\u{1B}P>|XTerm(379)\u{1B}\\z", [.report("P>|XTerm(379)"), .character("z")]),
    ("\u{1B}]0;title\u{7}z", [.character("z")]),
    ("\u{1B}]11;rgb:0/0/0\u{1B}\\z", [.character("z")]),
    ("\u{1B}Pz", [.character("z")]),
    ("\u{1B}[[Ax", [.character("x")]),
    ("\u{1B}xy", [.character("y")]),
    ("\u{0}\u{1C}a\u{9B}", [.character("a")]),
  ])
  func bytesBecomeKeysInAnyPieces(text: String, expected: [Key]) {
    let bytes = Array(text.utf8)
    for size in [1, 2, 3, bytes.count] {
      var decoder = KeyDecoder()
      var keys: [Key] = []
      for start in stride(from: 0, to: bytes.count, by: max(1, size)) {
        decoder.feed(bytes[start..<min(start + size, bytes.count)])
        while let key = decoder.next() { keys.append(key) }
      }
      #expect(keys == expected)
      #expect(decoder.patience == nil)
    }
  }

  @Test func aLoneEscapeIsTheEscapeKeyOnceNothingFollows() {
    var decoder = KeyDecoder()
    decoder.feed([0x1B])
    #expect(decoder.next() == nil)
    #expect(decoder.patience == 50)
    #expect(decoder.giveUp() == .escape)
    #expect(decoder.patience == nil)
  }

  @Test func aSequenceThatIsCutOffIsForgotten() {
    var decoder = KeyDecoder()
    decoder.feed(Array("\u{1B}[1;".utf8))
    #expect(decoder.next() == nil)
    #expect(decoder.giveUp() == nil)
    decoder.feed(Array("a".utf8))
    #expect(decoder.next() == .character("a"))
  }

  @Test func aPasteWithoutEndIsGivenWhenPatienceEnds() {
    var decoder = KeyDecoder()
    decoder.feed(Array("\u{1B}[200~text\u{1B}[20".utf8))
    #expect(decoder.next() == nil)
    #expect(decoder.giveUp() == .paste("text\u{1B}[20"))
    decoder.feed(Array("b".utf8))
    #expect(decoder.next() == .character("b"))
  }

  @Test func aPasteOfMegabytesIsCutAtItsLimit() {
    var decoder = KeyDecoder()
    decoder.feed(Array("\u{1B}[200~".utf8))
    for _ in 0..<300 {
      decoder.feed([UInt8](repeating: UInt8(ascii: "x"), count: 4096))
      #expect(decoder.next() == nil)
    }
    decoder.feed(Array("\u{1B}[201~".utf8))
    #expect(decoder.next() == .paste(String(repeating: "x", count: KeyDecoder.pasteLimit)))
  }

  @Test func brokenUTF8IsShownAsReplacementsAndWhatFollowsIsKept() {
    var decoder = KeyDecoder()
    decoder.feed([0xC3, 0x28, 0xFF, 0xE2, 0x82, 0x61, 0xED, 0xA0, 0x80])
    var text = ""
    while let key = decoder.next() {
      if case .character(let character) = key { text.append(character) }
    }
    #expect(text.filter { $0 != "\u{FFFD}" } == "(a")
  }

  @Test func noBytesAtAllMakeItFailOrHang() {
    var random = SplitMix64(seed: 7)
    var decoder = KeyDecoder()
    let telling: [UInt8] = [0x1B, 0x5B, 0x4F, 0x7E, 0x32, 0x30, 0x31, 0x3B, 0xD8, 0x28, 0xF0, 0x9F]
    for round in 0..<20_000 {
      let byte =
        Bool.random(using: &random)
        ? UInt8.random(in: 0...255, using: &random) : telling.randomElement(using: &random) ?? 0
      decoder.feed([byte])
      while decoder.next() != nil {}
      if round % 50 == 0 { _ = decoder.giveUp() }
    }
    _ = decoder.giveUp()
    decoder.feed([UInt8(ascii: "k")])
    #expect(decoder.next() == .character("k"))
  }
}
