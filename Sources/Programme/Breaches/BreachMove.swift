package import Diagnostics

/// A step in the life of an allegation.
package enum BreachMove: String, Sendable, CaseIterable {
  /// The department is told: clause, centre, day, facts and evidence that names nobody.
  case notify
  /// The department replies.
  case reply
  /// The period for a reply passes in silence, which is no admission.
  case noReply = "no_reply"
  /// The reviewers find the breach proven.
  case confirm
  /// The reviewers find no breach.
  case dismiss
  /// The reviewers find too little evidence.
  case findInsufficient = "find_insufficient"
  /// The department contests the confirmation.
  case appeal
  /// The appeal fails.
  case uphold
  /// The appeal succeeds.
  case overturn

  /// The state after the move; `nil` when it is not allowed there. This is the whole table.
  package func result(from state: BreachState) -> BreachState? {
    switch (state, self) {
    case (.alleged, .notify): .notified
    case (.notified, .reply): .replied
    case (.notified, .noReply): .replied
    case (.replied, .confirm): .confirmed
    case (.replied, .dismiss): .dismissed
    case (.replied, .findInsufficient): .insufficient
    case (.confirmed, .appeal): .appealed
    case (.appealed, .uphold): .upheld
    case (.appealed, .overturn): .overturned
    default: nil
    }
  }

  /// What people call it.
  package var name: Phrase {
    switch self {
    case .notify: Phrase(en: "notify the department", ar: "إبلاغ الدائرة")
    case .reply: Phrase(en: "record the reply", ar: "تسجيل رد الدائرة")
    case .noReply: Phrase(en: "record that no reply came", ar: "تسجيل عدم ورود رد")
    case .confirm: Phrase(en: "confirm", ar: "إثبات المخالفة")
    case .dismiss: Phrase(en: "dismiss", ar: "رد الادعاء")
    case .findInsufficient:
      Phrase(en: "find the evidence insufficient", ar: "اعتبار الأدلة غير كافية")
    case .appeal: Phrase(en: "record the appeal", ar: "تسجيل الاعتراض")
    case .uphold: Phrase(en: "uphold", ar: "تأييد الإثبات")
    case .overturn: Phrase(en: "overturn", ar: "إلغاء الإثبات")
    }
  }
}
