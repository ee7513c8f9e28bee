import Digests
import Testing

/// Published vectors, and every length around the end of a block.
@Suite struct SHA1Tests {
  @Test(arguments: [
    (
      "",
      "da39a3ee5e6b4b0d3255bfef95601890afd80709"
    ),
    (
      "abc",
      "a9993e364706816aba3e25717850c26c9cd0d89d"
    ),
    (
      "message digest",
      "c12252ceda8be8994d5fa0290a47231c1d16aae3"
    ),
    (
      "The quick brown fox jumps over the lazy dog",
      "2fd4e1c67a2d28fced849ee1bb76e7391b93eb12"
    ),
    (
      "ميزان",
      "134a703c3515848ffa485669820902e267bc3e9b"
    ),
    (
      String(repeating: "a", count: 55),
      "c1c8bbdc22796e28c0e15163d20899b65621d65a"
    ),
    (
      String(repeating: "a", count: 56),
      "c2db330f6083854c99d4b5bfb6e8f29f201be699"
    ),
    (
      String(repeating: "a", count: 63),
      "03f09f5b158a7a8cdad920bddc29b81c18a551f5"
    ),
    (
      String(repeating: "a", count: 64),
      "0098ba824b5c16427bd7a1122a5a442a25ec644d"
    ),
    (
      String(repeating: "a", count: 111),
      "ac877859d427d9192054eea8feb3b8a403ef83a5"
    ),
    (
      String(repeating: "a", count: 112),
      "689993727ba37386bb032495e9dbdfb4dd1ba744"
    ),
    (
      String(repeating: "a", count: 119),
      "ee971065aaa017e0632a8ca6c77bb3bf8b1dfc56"
    ),
    (
      String(repeating: "a", count: 120),
      "f34c1488385346a55709ba056ddd08280dd4c6d6"
    ),
    (
      String(repeating: "a", count: 127),
      "89d95fa32ed44a7c610b7ee38517ddf57e0bb975"
    ),
    (
      String(repeating: "a", count: 128),
      "ad5b3fdbcb526778c2839d2f151ea753995e26a0"
    ),
    (
      String(repeating: "a", count: 1000),
      "291e9a6c66994949b57ba5e650361e98fc36b1ba"
    ),
  ])
  func aTextHasItsDigest(text: String, digest: String) {
    #expect(Hexadecimal.text(SHA1.digest(Array(text.utf8))) == digest)
  }
}
