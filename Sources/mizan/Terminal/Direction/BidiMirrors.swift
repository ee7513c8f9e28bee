/// Characters that have a left and a right form.
enum BidiMirrors {
  /// The character that looks like this one in a mirror.
  static func mirrored(_ scalar: Unicode.Scalar) -> Unicode.Scalar { mirrors[scalar] ?? scalar }

  /// The kind of bracket that a character opens.
  static func opening(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    bracketPairs[scalar] == nil ? nil : canonical(scalar)
  }

  /// The kind of bracket that a character closes.
  static func closing(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    bracketPairs.contains { $0.value == scalar } ? mirrors[scalar].map(canonical) : nil
  }

  /// U+2329 is U+3008 in another spelling.
  private static func canonical(_ opening: Unicode.Scalar) -> Unicode.Scalar {
    opening == "\u{2329}" ? "\u{3008}" : opening
  }

  private static let bracketPairs = pairs(
    "()[]{}⁅⁆⁽⁾₍₎⌈⌉⌊⌋\u{2329}\u{232A}❨❩❪❫❬❭❮❯❰❱❲❳❴❵⟅⟆⟦⟧⟨⟩⟪⟫⟬⟭⟮⟯⦃⦄⦅⦆⸨⸩〈〉《》「」『』【】〔〕〖〗〘〙〚〛（）［］｛｝｟｠｢｣")

  private static let mirrors: [Unicode.Scalar: Unicode.Scalar] = {
    let all = bracketPairs.merging(pairs("<>«»‹›≤≥≪≫≺≻⊂⊃⊆⊇≮≯≰≱∈∋＜＞")) { first, _ in first }
    return all.merging(all.map { ($0.value, $0.key) }) { first, _ in first }
  }()

  private static func pairs(_ text: String) -> [Unicode.Scalar: Unicode.Scalar] {
    let scalars = Array(text.unicodeScalars)
    return Dictionary(
      stride(from: 0, to: scalars.count - 1, by: 2).map { (scalars[$0], scalars[$0 + 1]) }
    ) { first, _ in first }
  }
}
