import Digests
import Testing

@testable import Storage

@Suite struct ChainDigestTests {
  @Test func theProcessorAndSwiftAgreeForEveryLength() {
    var generator = SeededGenerator(seed: 5)
    let bytes = (0..<600).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    for head in 0..<200 {
      for body in [0, 1, 54, 55, 56, 57, 63, 64, 65, 119, 120, 128, 300] {
        let (first, second) = (Array(bytes[..<head]), Array(bytes[head..<(head + body)]))
        let expected = SHA256.digest(first + second)
        second.withUnsafeBytes { body in
          #expect(ChainDigest.digest(first, body) == expected)
          #expect(ChainDigest.software(first, body) == expected)
        }
      }
    }
  }
}
