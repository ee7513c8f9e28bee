import Digests
import Testing

/// Published vectors, and every length around the end of a block.
@Suite struct SHA512Tests {
  @Test(arguments: [
    (
      "",
      "cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce"
        + "47d0d13c5d85f2b0ff8318d2877eec2f63b931bd47417a81a538327af927da3e"
    ),
    (
      "abc",
      "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
        + "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f"
    ),
    (
      "message digest",
      "107dbf389d9e9f71a3a95f6c055b9251bc5268c2be16d6c13492ea45b0199f33"
        + "09e16455ab1e96118e8a905d5597b72038ddb372a89826046de66687bb420e7c"
    ),
    (
      "The quick brown fox jumps over the lazy dog",
      "07e547d9586f6a73f73fbac0435ed76951218fb7d0c8d788a309d785436bbb64"
        + "2e93a252a954f23912547d1e8a3b5ed6e1bfd7097821233fa0538f3db854fee6"
    ),
    (
      "ميزان",
      "5c7281b2052b8c447638adde1fcba70bfc8af061fe0098615dae6ac29389c633"
        + "7fc0739591fc61edd94d5c5cd8e16589861e80f98e029a2955ab350885dfd08f"
    ),
    (
      String(repeating: "a", count: 55),
      "b0220c772cbf6c1822e2cb38a437d0e1d58772417a4bbb21c961364f8b6143e0"
        + "5aa6316dca8d1d7b19e16448419076395f6086cb55101fbd6d5497b148e1745f"
    ),
    (
      String(repeating: "a", count: 56),
      "962b64aae357d2a4fee3ded8b539bdc9d325081822b0bfc55583133aab44f18b"
        + "afe11d72a7ae16c79ce2ba620ae2242d5144809161945f1367f41b3972e26e04"
    ),
    (
      String(repeating: "a", count: 63),
      "c1b0f5c6d3b03dfe4a2602e67242f54e344090b66e01100a469b129f583f016c"
        + "7e27dddeaa438393dcc7ec54b0b57c9ba7af007f9b56db5f6fb677d972a31362"
    ),
    (
      String(repeating: "a", count: 64),
      "01d35c10c6c38c2dcf48f7eebb3235fb5ad74a65ec4cd016e2354c637a8fb49b"
        + "695ef3c1d6f7ae4cd74d78cc9c9bcac9d4f23a73019998a7f73038a5c9b2dbde"
    ),
    (
      String(repeating: "a", count: 111),
      "fa9121c7b32b9e01733d034cfc78cbf67f926c7ed83e82200ef8681819692176"
        + "0b4beff48404df811b953828274461673c68d04e297b0eb7b2b4d60fc6b566a2"
    ),
    (
      String(repeating: "a", count: 112),
      "c01d080efd492776a1c43bd23dd99d0a2e626d481e16782e75d54c2503b5dc32"
        + "bd05f0f1ba33e568b88fd2d970929b719ecbb152f58f130a407c8830604b70ca"
    ),
    (
      String(repeating: "a", count: 119),
      "130396a75cb483f2eee8c56d8a668bb3d2641f5243212c0bee2bd33da096ad9e"
        + "b8179fe18f9eaacf76e09fae9de4c3f14ba13341e345be05bf76c182cc3468cb"
    ),
    (
      String(repeating: "a", count: 120),
      "f241de612b01aa2fa3cf01531d2a8e5e17fc761dfd48a704a834a47f57d6eade"
        + "7804ecc39be42fdef16ec6adeaf7c01c2fd0c4cc97d3860907cfa4a3b36d0c05"
    ),
    (
      String(repeating: "a", count: 127),
      "828613968b501dc00a97e08c73b118aa8876c26b8aac93df128502ab360f91ba"
        + "b50a51e088769a5c1eff4782ace147dce3642554199876374291f5d921629502"
    ),
    (
      String(repeating: "a", count: 128),
      "b73d1929aa615934e61a871596b3f3b33359f42b8175602e89f7e06e5f658a24"
        + "3667807ed300314b95cacdd579f3e33abdfbe351909519a846d465c59582f321"
    ),
    (
      String(repeating: "a", count: 1000),
      "67ba5535a46e3f86dbfbed8cbbaf0125c76ed549ff8b0b9e03e0c88cf90fa634"
        + "fa7b12b47d77b694de488ace8d9a65967dc96df599727d3292a8d9d447709c97"
    ),
  ])
  func aTextHasItsDigest(text: String, digest: String) {
    #expect(Hexadecimal.text(SHA512.digest(Array(text.utf8))) == digest)
  }
}
