package import Diagnostics

/// A body whose services are measured: a ministry, department, commission, council or authority.
package struct Department: Sendable, Hashable {
  /// What kind of body it is.
  package enum Kind: String, Sendable, CaseIterable {
    case ministry
    case department
    case commission
    case council
    case authority
    case institution
    case municipality
    case other

    /// What people call it.
    package var name: Phrase {
      switch self {
      case .ministry: Phrase(en: "ministry", ar: "وزارة")
      case .department: Phrase(en: "department", ar: "دائرة")
      case .commission: Phrase(en: "commission", ar: "هيئة")
      case .council: Phrase(en: "council", ar: "مجلس")
      case .authority: Phrase(en: "authority", ar: "سلطة")
      case .institution: Phrase(en: "institution", ar: "مؤسسة")
      case .municipality: Phrase(en: "municipality", ar: "بلدية")
      case .other: Phrase(en: "other body", ar: "جهة أخرى")
      }
    }
  }

  /// The permanent id.
  package let id: String
  /// Its name in both languages.
  package let name: Phrase
  /// What kind of body it is.
  package let kind: Kind
}
