import FoundationEssentials
import Testing

@testable import Storage

@Suite struct Base64Tests {
  @Test func everyLengthIsWrittenAndReadAsOthersDo() throws {
    var generator = SeededGenerator(seed: 3)
    for count in 0..<100 {
      let bytes = (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
      let padded = Data(bytes).base64EncodedString()
      #expect(Base64.text(bytes) == padded.filter { $0 != "=" })
      #expect(Base64.bytes(padded) == bytes)
    }
  }

  @Test(arguments: ["a", "ab", "abc", "a===", "ab-d", "ab d", "=abc", "QQ==QQ==", "QR=="])
  func anythingElseIsRefused(text: String) {
    #expect(Base64.bytes(text) == nil)
  }
}
