package import Diagnostics

/// Where an allegation of a breach stands.
package enum BreachState: String, Sendable, CaseIterable {
  /// An auditor reported it.
  case alleged
  /// The department was told and may reply.
  case notified
  /// The department replied, or let the period for it pass.
  case replied
  /// Two central reviewers found it proven.
  case confirmed
  /// They found that it did not happen or is no breach.
  case dismissed
  /// They found that the evidence does not suffice.
  case insufficient
  /// The department contests the confirmation.
  case appealed
  /// The confirmation stood.
  case upheld
  /// The confirmation fell.
  case overturned

  /// What a state means for scores and rates.
  package enum Standing: String, Sendable, CaseIterable {
    /// It counts.
    case counted
    /// It does not count yet; its number is shown beside the rates.
    case pending
    /// It does not count.
    case cleared

    /// What people call it.
    package var name: Phrase {
      switch self {
      case .counted: Phrase(en: "counted", ar: "محتسبة")
      case .pending: Phrase(en: "pending", ar: "قيد النظر")
      case .cleared: Phrase(en: "not counted", ar: "غير محتسبة")
      }
    }
  }

  /// What the state means for scores and rates: an allegation never touches them.
  package var standing: Standing {
    switch self {
    case .confirmed, .upheld: .counted
    case .alleged, .notified, .replied, .appealed: .pending
    case .dismissed, .insufficient, .overturned: .cleared
    }
  }

  /// Whether nothing can follow.
  package var isFinal: Bool { BreachMove.allCases.allSatisfy { $0.result(from: self) == nil } }

  /// What people call it.
  package var name: Phrase {
    switch self {
    case .alleged: Phrase(en: "alleged", ar: "مدعى بها")
    case .notified: Phrase(en: "department notified", ar: "أُبلغت بها الدائرة")
    case .replied: Phrase(en: "reply received or period passed", ar: "ورد الرد أو انقضت مدته")
    case .confirmed: Phrase(en: "confirmed", ar: "مثبتة")
    case .dismissed: Phrase(en: "dismissed", ar: "مردودة")
    case .insufficient: Phrase(en: "insufficient evidence", ar: "أدلتها غير كافية")
    case .appealed: Phrase(en: "appealed", ar: "معترض عليها")
    case .upheld: Phrase(en: "upheld on appeal", ar: "مثبتة بعد الاعتراض")
    case .overturned: Phrase(en: "overturned on appeal", ar: "ملغاة بعد الاعتراض")
    }
  }
}
