import Diagnostics
import Scoring
import Storage

extension ReviewState {
  /// What people call it.
  var phrase: Phrase {
    switch self {
    case .unreviewed: Phrase(en: "awaiting review", ar: "بانتظار المراجعة")
    case .accepted: Phrase(en: "accepted", ar: "مقبولة")
    case .returned: Phrase(en: "returned", ar: "معادة للاستكمال")
    case .rejected: Phrase(en: "rejected", ar: "مرفوضة")
    }
  }
}

extension QuestionState {
  /// What people call it.
  var phrase: Phrase {
    switch self {
    case .answered: Phrase(en: "answered", ar: "مُجاب")
    case .notApplicable: Phrase(en: "not applicable", ar: "لا ينطبق")
    case .notObserved: Phrase(en: "not observed", ar: "لم يُشاهد")
    case .missing: Phrase(en: "missing", ar: "ناقص")
    case .skipped: Phrase(en: "not asked", ar: "لم يُسأل")
    }
  }
}
