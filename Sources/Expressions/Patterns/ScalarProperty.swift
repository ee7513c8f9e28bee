/// A property of scalars that `\p{…}` can name.
enum ScalarProperty: Sendable {
  /// A general category: `L`, `Lu`, `Nd`…
  case category(Set<Unicode.GeneralCategory>)
  case script(ScalarScript)
  case block(ClosedRange<UInt32>)
  case alphabetic
  case lowercase
  case uppercase
  case whitespace

  /// The property with a name; `nil` when there is none.
  init?(named name: String) {
    if let categories = Self.categories[name] {
      self = .category(Set(categories))
      return
    }
    let key = name.lowercased().filter { $0 != "_" && $0 != " " && $0 != "-" }
    switch key {
    case "alpha", "alphabetic", "isalphabetic": self = .alphabetic
    case "lower", "lowercase", "islowercase": self = .lowercase
    case "upper", "uppercase", "isuppercase": self = .uppercase
    case "space", "whitespace", "iswhitespace": self = .whitespace
    case "digit", "isdigit": self = .category([.decimalNumber])
    case "letter", "isletter": self = .category(Set(Self.categories["L"] ?? []))
    case "punct", "punctuation", "ispunctuation": self = .category(Set(Self.categories["P"] ?? []))
    case "ascii": self = .block(0...0x7F)
    case "inbasiclatin", "block=basiclatin": self = .block(0...0x7F)
    case "inarabic", "block=arabic": self = .block(0x600...0x6FF)
    default:
      let prefixes = ["script=", "sc=", "is"]
      let bare = prefixes.first { key.hasPrefix($0) }.map { key.dropFirst($0.count) } ?? key[...]
      if let script = ScalarScript(rawValue: String(bare)) {
        self = .script(script)
      } else if let categories = Self.categories.first(where: { "is" + $0.key.lowercased() == key })
      {
        self = .category(Set(categories.value))
      } else {
        return nil
      }
    }
  }

  func holds(for value: UInt32) -> Bool {
    guard let scalar = Unicode.Scalar(value) else { return false }
    switch self {
    case .category(let categories):
      return categories.contains(scalar.properties.generalCategory)
    case .script(let script): return script.contains(value)
    case .block(let range): return range.contains(value)
    case .alphabetic: return scalar.properties.isAlphabetic
    case .lowercase: return scalar.properties.isLowercase
    case .uppercase: return scalar.properties.isUppercase
    case .whitespace: return scalar.properties.isWhitespace
    }
  }

  private static let categories: [String: [Unicode.GeneralCategory]] = {
    var categories: [String: [Unicode.GeneralCategory]] = [
      "Lu": [.uppercaseLetter], "Ll": [.lowercaseLetter], "Lt": [.titlecaseLetter],
      "Lm": [.modifierLetter], "Lo": [.otherLetter], "Mn": [.nonspacingMark],
      "Mc": [.spacingMark], "Me": [.enclosingMark], "Nd": [.decimalNumber],
      "Nl": [.letterNumber], "No": [.otherNumber], "Pc": [.connectorPunctuation],
      "Pd": [.dashPunctuation], "Ps": [.openPunctuation], "Pe": [.closePunctuation],
      "Pi": [.initialPunctuation], "Pf": [.finalPunctuation], "Po": [.otherPunctuation],
      "Sm": [.mathSymbol], "Sc": [.currencySymbol], "Sk": [.modifierSymbol],
      "So": [.otherSymbol], "Zs": [.spaceSeparator], "Zl": [.lineSeparator],
      "Zp": [.paragraphSeparator], "Cc": [.control], "Cf": [.format], "Cs": [.surrogate],
      "Co": [.privateUse], "Cn": [.unassigned],
    ]
    for (name, members) in categories {
      categories[String(name.prefix(1)), default: []] += members
    }
    return categories
  }()
}

/// A script of Unicode, those that forms of the region and its visitors use.
enum ScalarScript: String, Sendable {
  case arabic, latin, greek, cyrillic, hebrew, syriac, armenian, devanagari

  func contains(_ scalar: UInt32) -> Bool {
    ranges.contains { $0.contains(scalar) }
  }

  private var ranges: [ClosedRange<UInt32>] {
    switch self {
    case .arabic: Self.arabicRanges
    case .latin: Self.latinRanges
    case .greek: Self.greekRanges
    case .cyrillic:
      [
        0x400...0x484, 0x487...0x52F, 0x1C80...0x1C88, 0x1D2B...0x1D2B, 0x1D78...0x1D78,
        0x2DE0...0x2DFF, 0xA640...0xA69F, 0xFE2E...0xFE2F,
      ]
    case .hebrew: [0x591...0x5C7, 0x5D0...0x5EA, 0x5EF...0x5F4, 0xFB1D...0xFB4F]
    case .syriac: [0x700...0x70D, 0x70F...0x74A, 0x74D...0x74F, 0x860...0x86A]
    case .armenian: [0x531...0x556, 0x559...0x58A, 0x58D...0x58F, 0xFB13...0xFB17]
    case .devanagari: [0x900...0x950, 0x955...0x963, 0x966...0x97F, 0xA8E0...0xA8FF]
    }
  }

  private static let arabicRanges: [ClosedRange<UInt32>] = [
    0x600...0x604, 0x606...0x60B, 0x60D...0x61A, 0x61C...0x61E, 0x620...0x63F, 0x641...0x64A,
    0x656...0x66F, 0x671...0x6DC, 0x6DE...0x6FF, 0x750...0x77F, 0x870...0x88E, 0x890...0x891,
    0x898...0x8E1, 0x8E3...0x8FF, 0xFB50...0xFBC2, 0xFBD3...0xFD3D, 0xFD40...0xFD8F,
    0xFD92...0xFDC7, 0xFDCF...0xFDCF, 0xFDF0...0xFDFF, 0xFE70...0xFE74, 0xFE76...0xFEFC,
    0x10E60...0x10E7E, 0x1EE00...0x1EEF1,
  ]

  private static let latinRanges: [ClosedRange<UInt32>] = [
    0x41...0x5A, 0x61...0x7A, 0xAA...0xAA, 0xBA...0xBA, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2B8,
    0x2E0...0x2E4, 0x1D00...0x1D25, 0x1D2C...0x1D5C, 0x1D62...0x1D65, 0x1D6B...0x1D77,
    0x1D79...0x1DBE, 0x1E00...0x1EFF, 0x2071...0x2071, 0x207F...0x207F, 0x2090...0x209C,
    0x212A...0x212B, 0x2132...0x2132, 0x214E...0x214E, 0x2160...0x2188, 0x2C60...0x2C7F,
    0xA722...0xA787, 0xA78B...0xA7CA, 0xA7D0...0xA7D9, 0xA7F2...0xA7FF, 0xAB30...0xAB5A,
    0xAB5C...0xAB64, 0xAB66...0xAB69, 0xFB00...0xFB06, 0xFF21...0xFF3A, 0xFF41...0xFF5A,
    0x10780...0x107BA, 0x1DF00...0x1DF1E,
  ]

  private static let greekRanges: [ClosedRange<UInt32>] = [
    0x370...0x373, 0x375...0x377, 0x37A...0x37D, 0x37F...0x37F, 0x384...0x384, 0x386...0x386,
    0x388...0x3E1, 0x3F0...0x3FF, 0x1D26...0x1D2A, 0x1D5D...0x1D61, 0x1D66...0x1D6A,
    0x1DBF...0x1DBF, 0x1F00...0x1FFE, 0x2126...0x2126, 0xAB65...0xAB65, 0x10140...0x1018E,
    0x101A0...0x101A0, 0x1D200...0x1D245,
  ]
}
