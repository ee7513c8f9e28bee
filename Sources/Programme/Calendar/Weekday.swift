package import Diagnostics

/// A day of the week, from Sunday as the working week of the programme counts.
package enum Weekday: Int, Sendable, CaseIterable {
  case sunday
  case monday
  case tuesday
  case wednesday
  case thursday
  case friday
  case saturday

  /// What people call it.
  package var name: Phrase {
    switch self {
    case .sunday: Phrase(en: "Sunday", ar: "الأحد")
    case .monday: Phrase(en: "Monday", ar: "الاثنين")
    case .tuesday: Phrase(en: "Tuesday", ar: "الثلاثاء")
    case .wednesday: Phrase(en: "Wednesday", ar: "الأربعاء")
    case .thursday: Phrase(en: "Thursday", ar: "الخميس")
    case .friday: Phrase(en: "Friday", ar: "الجمعة")
    case .saturday: Phrase(en: "Saturday", ar: "السبت")
    }
  }
}
