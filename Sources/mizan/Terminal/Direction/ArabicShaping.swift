/// Joins Arabic letters for terminals that do not: each letter becomes the presentation form of its
/// place in the word, and lam with alef one character.
enum ArabicShaping {
  /// The line with its letters joined. Characters keep their places; the alef of a lam-alef becomes
  /// nothing. Letters of different levels never join.
  static func shaped(_ paragraph: BidiParagraph) -> [Unicode.Scalar?] {
    let scalars = paragraph.scalars
    var shaped: [Unicode.Scalar?] = scalars
    var previous: Int?
    for index in scalars.indices where joining(scalars[index]) != .transparent {
      defer { previous = index }
      guard paragraph.levels[index] % 2 == 1 else { continue }
      let isJoinedBefore =
        previous.map { joins($0, index, paragraph) } ?? false
      let next = scalars.indices[(index + 1)...].first { joining(scalars[$0]) != .transparent }
      let isJoinedAfter = next.map { joins(index, $0, paragraph) } ?? false
      shaped[index] = form(scalars[index], isJoinedBefore, isJoinedAfter)
    }
    joinLamAlef(paragraph, &shaped)
    return shaped
  }

  // MARK: Joining

  private enum Joining {
    case none
    /// Joins the letter before it only.
    case right
    /// Joins on both sides.
    case dual
    /// Lengthens what it joins and has one form.
    case causing
    /// Does not stand between letters.
    case transparent
  }

  private static func joins(_ first: Int, _ second: Int, _ paragraph: BidiParagraph) -> Bool {
    let (before, after) = (paragraph.scalars[first], paragraph.scalars[second])
    let joiner: Unicode.Scalar = "\u{200D}"
    guard
      paragraph.levels[first] == paragraph.levels[second] || before == joiner || after == joiner
    else { return false }
    let reachesForward = [.dual, .causing].contains(joining(before))
    return reachesForward && [.dual, .right, .causing].contains(joining(after))
  }

  private static func joining(_ scalar: Unicode.Scalar) -> Joining {
    switch scalar.value {
    case 0x640, 0x200D: return .causing
    case 0x200C, 0x2066...0x2069: return .none
    case 0x621, 0x674, 0x6D4, 0x6DD, 0x600...0x605, 0x608, 0x60B: return .none
    case 0x622...0x625, 0x627, 0x629, 0x62F...0x632, 0x648, 0x671...0x673, 0x675...0x677,
      0x688...0x699, 0x6C0, 0x6C3...0x6CB, 0x6CD, 0x6CF, 0x6D2...0x6D3, 0x6D5, 0x6EE...0x6EF,
      0x759...0x75B, 0x76B...0x76C, 0x771, 0x773...0x774, 0x778...0x779:
      return .right
    case 0x620...0x64A, 0x66E...0x66F, 0x678...0x6D1, 0x6FA...0x6FC, 0x6FF, 0x750...0x77F:
      return .dual
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return .transparent
    default: return .none
    }
  }

  // MARK: Forms

  /// The form of a letter. Those without presentation forms stay as they are.
  private static func form(
    _ scalar: Unicode.Scalar, _ isJoinedBefore: Bool, _ isJoinedAfter: Bool
  ) -> Unicode.Scalar {
    let (isolated, count) = forms(scalar)
    guard let isolated else { return scalar }
    let offset: UInt32 = (isJoinedBefore ? 1 : 0) + (isJoinedAfter ? 2 : 0)
    // Isolated, final, initial, medial.
    guard offset < count else { return scalar }
    if scalar.value == 0x649, offset >= 2 {
      return Unicode.Scalar(0xFBE8 + offset - 2) ?? scalar
    }
    return Unicode.Scalar(isolated + offset) ?? scalar
  }

  /// The isolated form, and how many forms follow one another from there.
  private static func forms(_ scalar: Unicode.Scalar) -> (isolated: UInt32?, count: UInt32) {
    if let form = dualForms[scalar.value] { return (form, 4) }
    return (rightForms[scalar.value], 2)
  }

  private static let rightForms: [UInt32: UInt32] = [
    0x0622: 0xFE81, 0x0623: 0xFE83, 0x0624: 0xFE85, 0x0625: 0xFE87,
    0x0627: 0xFE8D, 0x0629: 0xFE93, 0x062F: 0xFEA9, 0x0630: 0xFEAB, 0x0631: 0xFEAD,
    0x0632: 0xFEAF, 0x0648: 0xFEED, 0x0671: 0xFB50, 0x0688: 0xFB88, 0x068C: 0xFB84,
    0x068D: 0xFB82, 0x068E: 0xFB86, 0x0691: 0xFB8C, 0x0698: 0xFB8A, 0x06BA: 0xFB9E,
    0x06C0: 0xFBA4, 0x06C5: 0xFBE0, 0x06C6: 0xFBD9, 0x06C7: 0xFBD7, 0x06C8: 0xFBDB,
    0x06C9: 0xFBE2, 0x06CB: 0xFBDE, 0x06D2: 0xFBAE, 0x06D3: 0xFBB0,
  ]

  private static let dualForms: [UInt32: UInt32] = [
    0x0626: 0xFE89, 0x0628: 0xFE8F, 0x062A: 0xFE95, 0x062B: 0xFE99, 0x062C: 0xFE9D,
    0x062D: 0xFEA1, 0x062E: 0xFEA5, 0x0633: 0xFEB1, 0x0634: 0xFEB5, 0x0635: 0xFEB9,
    0x0636: 0xFEBD, 0x0637: 0xFEC1, 0x0638: 0xFEC5, 0x0639: 0xFEC9, 0x063A: 0xFECD,
    0x0641: 0xFED1, 0x0642: 0xFED5, 0x0643: 0xFED9, 0x0644: 0xFEDD, 0x0645: 0xFEE1,
    0x0646: 0xFEE5, 0x0647: 0xFEE9, 0x0649: 0xFEEF, 0x064A: 0xFEF1, 0x0679: 0xFB66,
    0x067A: 0xFB5E, 0x067B: 0xFB52, 0x067E: 0xFB56, 0x067F: 0xFB62, 0x0680: 0xFB5A,
    0x0683: 0xFB76, 0x0684: 0xFB72, 0x0686: 0xFB7A, 0x0687: 0xFB7E, 0x06A4: 0xFB6A,
    0x06A6: 0xFB6E, 0x06A9: 0xFB8E, 0x06AD: 0xFBD3, 0x06AF: 0xFB92, 0x06B1: 0xFB9A,
    0x06B3: 0xFB96, 0x06BB: 0xFBA0, 0x06BE: 0xFBAA, 0x06C1: 0xFBA6, 0x06CC: 0xFBFC,
    0x06D0: 0xFBE4,
  ]

  // MARK: Lam-alef

  private static func joinLamAlef(
    _ paragraph: BidiParagraph, _ shaped: inout [Unicode.Scalar?]
  ) {
    for index in shaped.indices.dropLast() {
      guard paragraph.scalars[index].value == 0x644,
        let alef = lamAlef[paragraph.scalars[index + 1].value],
        paragraph.levels[index] % 2 == 1, paragraph.levels[index] == paragraph.levels[index + 1]
      else { continue }
      let isFinal = shaped[index]?.value == 0xFEE0
      shaped[index] = Unicode.Scalar(alef + (isFinal ? 1 : 0))
      shaped[index + 1] = nil
    }
  }

  /// The isolated form of lam with each alef; the final form follows it.
  private static let lamAlef: [UInt32: UInt32] = [
    0x622: 0xFEF5, 0x623: 0xFEF7, 0x625: 0xFEF9, 0x627: 0xFEFB,
  ]
}
