/// A set of Unicode scalars.
indirect enum ScalarSet: Sendable {
  case range(ClosedRange<UInt32>)
  case property(ScalarProperty)
  case union([ScalarSet])
  case intersection(ScalarSet, ScalarSet)
  case inverted(ScalarSet)
  /// Everything that is in the set but for the case of letters.
  case ignoringCase(ScalarSet)

  static func one(_ scalar: Unicode.Scalar) -> ScalarSet { .range(scalar.value...scalar.value) }

  static let everything = ScalarSet.range(0...0x10_FFFF)
  static let digits = ScalarSet.range(0x30...0x39)
  static let wordScalars = ScalarSet.union([
    .digits, .range(0x41...0x5A), .range(0x61...0x7A), .range(0x5F...0x5F),
  ])
  static let spaces = ScalarSet.union([.range(0x09...0x0D), .range(0x20...0x20)])
  static let lineEnds = ScalarSet.union([
    .range(0x0A...0x0A), .range(0x0D...0x0D), .range(0x85...0x85), .range(0x2028...0x2029),
  ])
  static let verticalSpaces = ScalarSet.union([
    .range(0x0A...0x0D), .range(0x85...0x85), .range(0x2028...0x2029),
  ])
  static let horizontalSpaces = ScalarSet.union([
    .range(0x09...0x09), .range(0x20...0x20), .range(0xA0...0xA0), .range(0x1680...0x1680),
    .range(0x180E...0x180E), .range(0x2000...0x200A), .range(0x202F...0x202F),
    .range(0x205F...0x205F), .range(0x3000...0x3000),
  ])

  func contains(_ scalar: UInt32) -> Bool {
    switch self {
    case .range(let range): return range.contains(scalar)
    case .property(let property): return property.holds(for: scalar)
    case .union(let sets):
      for set in sets where set.contains(scalar) { return true }
      return false
    case .intersection(let left, let right):
      return left.contains(scalar) && right.contains(scalar)
    case .inverted(let set): return !set.contains(scalar)
    case .ignoringCase(let set):
      if set.contains(scalar) { return true }
      let (lower, upper) = ScalarCase.variants(of: scalar)
      return set.contains(lower) || set.contains(upper)
    }
  }
}

/// A set with its ASCII members looked up in advance.
struct CompiledScalarSet: Sendable {
  private let set: ScalarSet
  private let low: UInt64
  private let high: UInt64

  init(_ set: ScalarSet) {
    self.set = set
    var (low, high): (UInt64, UInt64) = (0, 0)
    for scalar: UInt32 in 0..<64 {
      if set.contains(scalar) { low |= 1 << UInt64(scalar) }
      if set.contains(scalar + 64) { high |= 1 << UInt64(scalar) }
    }
    (self.low, self.high) = (low, high)
  }

  func contains(_ scalar: UInt32) -> Bool {
    if scalar < 64 { return low >> UInt64(scalar) & 1 == 1 }
    if scalar < 128 { return high >> UInt64(scalar &- 64) & 1 == 1 }
    return set.contains(scalar)
  }
}

/// The simple case mappings of a scalar.
enum ScalarCase {
  static func variants(of scalar: UInt32) -> (lower: UInt32, upper: UInt32) {
    guard let scalar = Unicode.Scalar(scalar) else { return (scalar, scalar) }
    return (
      single(scalar.properties.lowercaseMapping) ?? scalar.value,
      single(scalar.properties.uppercaseMapping) ?? scalar.value
    )
  }

  static func areEqual(_ left: UInt32, _ right: UInt32) -> Bool {
    if left == right { return true }
    let (leftCases, rightCases) = (variants(of: left), variants(of: right))
    return leftCases.lower == rightCases.lower || leftCases.upper == rightCases.upper
  }

  private static func single(_ mapping: String) -> UInt32? {
    var scalars = mapping.unicodeScalars.makeIterator()
    guard let first = scalars.next(), scalars.next() == nil else { return nil }
    return first.value
  }
}
