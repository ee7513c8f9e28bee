import Digests
import Testing

/// Published vectors, and every length around the end of a block.
@Suite struct MD5Tests {
  @Test(arguments: [
    (
      "",
      "d41d8cd98f00b204e9800998ecf8427e"
    ),
    (
      "abc",
      "900150983cd24fb0d6963f7d28e17f72"
    ),
    (
      "message digest",
      "f96b697d7cb7938d525a2f31aaf161d0"
    ),
    (
      "The quick brown fox jumps over the lazy dog",
      "9e107d9d372bb6826bd81d3542a419d6"
    ),
    (
      "ميزان",
      "276ab43cb611a861d42791e43a638ef8"
    ),
    (
      String(repeating: "a", count: 55),
      "ef1772b6dff9a122358552954ad0df65"
    ),
    (
      String(repeating: "a", count: 56),
      "3b0c8ac703f828b04c6c197006d17218"
    ),
    (
      String(repeating: "a", count: 63),
      "b06521f39153d618550606be297466d5"
    ),
    (
      String(repeating: "a", count: 64),
      "014842d480b571495a4a0363793f7367"
    ),
    (
      String(repeating: "a", count: 111),
      "089f243d1e831c5879aa375ee364a06e"
    ),
    (
      String(repeating: "a", count: 112),
      "9146ef3527c7cfcc66dc615c3986e391"
    ),
    (
      String(repeating: "a", count: 119),
      "8a7bd0732ed6a28ce75f6dabc90e1613"
    ),
    (
      String(repeating: "a", count: 120),
      "5f61c0ccad4cac44c75ff505e1f1e537"
    ),
    (
      String(repeating: "a", count: 127),
      "020406e1d05cdc2aa287641f7ae2cc39"
    ),
    (
      String(repeating: "a", count: 128),
      "e510683b3f5ffe4093d021808bc6ff70"
    ),
    (
      String(repeating: "a", count: 1000),
      "cabe45dcc9ae5b66ba86600cca6b8ba8"
    ),
  ])
  func aTextHasItsDigest(text: String, digest: String) {
    #expect(Hexadecimal.text(MD5.digest(Array(text.utf8))) == digest)
  }
}
