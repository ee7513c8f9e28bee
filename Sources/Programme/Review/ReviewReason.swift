package import Diagnostics

/// Why a visit is invalid and never scored.
package enum RejectionReason: String, Sendable, CaseIterable {
  case wrongPlace = "wrong_place"
  case wrongScenario = "wrong_scenario"
  case detectedShopper = "detected_shopper"
  case protocolBreach = "protocol_breach"
  case duplicate
  case insufficientCoverage = "insufficient_coverage"

  /// What people call it.
  package var name: Phrase {
    switch self {
    case .wrongPlace: Phrase(en: "wrong place", ar: "مكان غير المكان المقصود")
    case .wrongScenario: Phrase(en: "wrong scenario", ar: "سيناريو غير السيناريو المقرر")
    case .detectedShopper: Phrase(en: "the shopper was recognised", ar: "انكشف المتسوق الخفي")
    case .protocolBreach: Phrase(en: "the protocol was not followed", ar: "مخالفة بروتوكول الزيارة")
    case .duplicate: Phrase(en: "duplicate of another visit", ar: "زيارة مكررة")
    case .insufficientCoverage: Phrase(en: "too little was observed", ar: "تغطية غير كافية")
    }
  }
}

/// What an auditor must mend in a visit that is sent back.
package enum ReturnReason: String, Sendable, CaseIterable {
  case unclearNarrative = "unclear_narrative"
  case contradiction
  case missingEvidence = "missing_evidence"
  case incompleteBreach = "incomplete_breach"
  case personalData = "personal_data"
  case missingAnswers = "missing_answers"

  /// What people call it.
  package var name: Phrase {
    switch self {
    case .unclearNarrative: Phrase(en: "the narrative is unclear", ar: "الوصف غير واضح")
    case .contradiction: Phrase(en: "answers contradict each other", ar: "إجابات متناقضة")
    case .missingEvidence: Phrase(en: "evidence is missing", ar: "أدلة ناقصة")
    case .incompleteBreach: Phrase(en: "a breach is incomplete", ar: "مخالفة غير مستكملة البيانات")
    case .personalData: Phrase(en: "it contains personal data", ar: "تتضمن بيانات شخصية")
    case .missingAnswers: Phrase(en: "answers are missing", ar: "إجابات ناقصة")
    }
  }
}
