import Digests
import Testing

/// Published vectors, and every length around the end of a block.
@Suite struct SHA384Tests {
  @Test(arguments: [
    (
      "",
      "38b060a751ac96384cd9327eb1b1e36a21fdb71114be07434c0cc7bf63f6e1da"
        + "274edebfe76f65fbd51ad2f14898b95b"
    ),
    (
      "abc",
      "cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed"
        + "8086072ba1e7cc2358baeca134c825a7"
    ),
    (
      "message digest",
      "473ed35167ec1f5d8e550368a3db39be54639f828868e9454c239fc8b52e3c61"
        + "dbd0d8b4de1390c256dcbb5d5fd99cd5"
    ),
    (
      "The quick brown fox jumps over the lazy dog",
      "ca737f1014a48f4c0b6dd43cb177b0afd9e5169367544c494011e3317dbf9a50"
        + "9cb1e5dc1e85a941bbee3d7f2afbc9b1"
    ),
    (
      "ميزان",
      "11ba56bd6bbaea2db77bd1bbbf1181fb5c5ca766521c12653304dce582f859f3"
        + "9e782ebd2564646b762a15775e73bd05"
    ),
    (
      String(repeating: "a", count: 55),
      "5d91ac7e74e62b5c728904b40f10784d66b7af9cb6302123e48c92f0432ceb8d"
        + "2a92c02de77dcb29ed75c4b42bde46f4"
    ),
    (
      String(repeating: "a", count: 56),
      "8a8d9649ea04e993a6ca7135af7e3392cc5fca84f8531cac7aa3feed4eb98f55"
        + "dcbe0f3284b61c6f35f98b02cc644b4c"
    ),
    (
      String(repeating: "a", count: 63),
      "7e7f097e95b52bb8f53383450ecaf9868187c130981730c03b6d573adfc0b991"
        + "e365244e5b4bfa082bfb43c517d37120"
    ),
    (
      String(repeating: "a", count: 64),
      "2e404b9339da795776e510d96930b3be2904c500395b8cb7413334b82d4dec41"
        + "3b4b8113045a05bbbcff846f027423f6"
    ),
    (
      String(repeating: "a", count: 111),
      "3c37955051cb5c3026f94d551d5b5e2ac38d572ae4e07172085fed81f8466b8f"
        + "90dc23a8ffcdea0b8d8e58e8fdacc80a"
    ),
    (
      String(repeating: "a", count: 112),
      "187d4e07cb306103c69967bf544d0dfbe9042577599c73c330abc0cb64c61236"
        + "d5ed565ee19119d8c31779a38f791fcd"
    ),
    (
      String(repeating: "a", count: 119),
      "c2fbb1911d6889e3db556b482236ab82f3c736f00a22c088641a09fdbbca27e3"
        + "f1e3b6235bad20aee1ca083c76ac590c"
    ),
    (
      String(repeating: "a", count: 120),
      "ca2f7755efa04d43651f9bcb466044511102e472c2a3981c836b487ee4508ca8"
        + "461f8c396653123400762de4d6d17e63"
    ),
    (
      String(repeating: "a", count: 127),
      "9bd06b1763c2cf7aef40e795dc65bc96d59c41b537f3ad72ebdefd485476b571"
        + "7c1aeb37c327fe9c1831b12b9efd08ae"
    ),
    (
      String(repeating: "a", count: 128),
      "edb12730a366098b3b2beac75a3bef1b0969b15c48e2163c23d96994f8d1bef7"
        + "60c7e27f3c464d3829f56c0d53808b0b"
    ),
    (
      String(repeating: "a", count: 1000),
      "f54480689c6b0b11d0303285d9a81b21a93bca6ba5a1b4472765dca4da45ee32"
        + "8082d469c650cd3b61b16d3266ab8ced"
    ),
  ])
  func aTextHasItsDigest(text: String, digest: String) {
    #expect(Hexadecimal.text(SHA384.digest(Array(text.utf8))) == digest)
  }
}
