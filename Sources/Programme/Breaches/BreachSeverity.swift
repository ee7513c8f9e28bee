package import Diagnostics

/// How grave a breach is.
package enum BreachSeverity: String, Sendable, CaseIterable, Comparable {
  case low
  case medium
  case high
  case critical

  /// What people call it.
  package var name: Phrase {
    switch self {
    case .low: Phrase(en: "low", ar: "منخفضة")
    case .medium: Phrase(en: "medium", ar: "متوسطة")
    case .high: Phrase(en: "high", ar: "عالية")
    case .critical: Phrase(en: "critical", ar: "حرجة")
    }
  }

  package static func < (left: BreachSeverity, right: BreachSeverity) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .low: 0
    case .medium: 1
    case .high: 2
    case .critical: 3
    }
  }
}
