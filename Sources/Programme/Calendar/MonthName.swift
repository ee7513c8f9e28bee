package import Diagnostics
package import Expressions

extension CivilDay {
  /// What people call a month, 1 to 12; in Arabic by its name in the Levant.
  package static func name(ofMonth month: Int) -> Phrase {
    precondition((1...12).contains(month), "a month is 1 to 12")
    return monthNames[month - 1]
  }

  private static let monthNames = [
    Phrase(en: "January", ar: "كانون الثاني"), Phrase(en: "February", ar: "شباط"),
    Phrase(en: "March", ar: "آذار"), Phrase(en: "April", ar: "نيسان"),
    Phrase(en: "May", ar: "أيار"), Phrase(en: "June", ar: "حزيران"),
    Phrase(en: "July", ar: "تموز"), Phrase(en: "August", ar: "آب"),
    Phrase(en: "September", ar: "أيلول"), Phrase(en: "October", ar: "تشرين الأول"),
    Phrase(en: "November", ar: "تشرين الثاني"), Phrase(en: "December", ar: "كانون الأول"),
  ]
}
