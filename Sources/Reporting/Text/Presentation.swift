package import Diagnostics

/// In which language and digits a report is shown.
package struct Presentation: Sendable, Hashable {
  /// The digits of numbers.
  package enum Digits: String, Sendable, CaseIterable {
    /// 0 to 9.
    case ascii
    /// ٠ to ٩; codes, versions and hashes keep theirs.
    case arabicIndic = "arabic-indic"
  }

  /// The language.
  package let language: Language
  /// The digits of numbers; English always has ASCII digits.
  package let digits: Digits

  /// A language with its digits.
  package init(_ language: Language, digits: Digits = .ascii) {
    self.language = language
    self.digits = language == .ar ? digits : .ascii
  }

  /// The direction that HTML and SVG name.
  var direction: String { language.isRightToLeft ? "rtl" : "ltr" }

  /// The numbers of this presentation.
  var numbers: NumberStyle { NumberStyle(digits: digits) }
}
