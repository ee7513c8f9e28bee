import Diagnostics

/// Why a quarter could not be scored.
enum CentreError: ExplainedError {
  case unusableDefinition(String)
  case unusablePolicy
  case unusableRegistry
  case noQuarter
  case noSubmission(String)
  case ambiguousSubmission(String)
  case selfReview(String)
  case noKeptScore(String)
  case noFigure(String)
  case noAllegation(visit: String, number: Int)
  case notTwoVisits
  case noScoredAnswer(visit: String, question: String)

  var message: Phrase {
    switch self {
    case .unusableDefinition(let hash):
      Phrase(
        en: "the definition \(hash.prefix(12)) cannot be read by this version",
        ar: "لا يستطيع هذا الإصدار قراءة التعريف \(hash.prefix(12))")
    case .unusablePolicy:
      Phrase(en: "the scoring policy cannot be read", ar: "تتعذر قراءة سياسة الاحتساب")
    case .unusableRegistry:
      Phrase(en: "the registry cannot be read", ar: "تتعذر قراءة السجل")
    case .noQuarter:
      Phrase(
        en: "the store holds no visit or interview yet", ar: "لا زيارات ولا مقابلات في المخزن بعد")
    case .noSubmission(let word):
      Phrase(en: "there is no submission '\(word)'", ar: "لا يوجد سجل '\(word)'")
    case .ambiguousSubmission(let word):
      Phrase(en: "several submissions begin with '\(word)'", ar: "أكثر من سجل يبدأ بـ '\(word)'")
    case .noKeptScore(let quarter):
      Phrase(
        en: "no score of \(quarter) was kept", ar: "لا نتيجة محفوظة للربع \(quarter)")
    case .noFigure(let address):
      Phrase(
        en: "no figure of this report has the address '\(address)'",
        ar: "لا رقم في هذا التقرير بالعنوان '\(address)'")
    case .noAllegation(let visit, let number):
      Phrase(
        en: "the visit \(visit.prefix(8)) has no allegation number \(number)",
        ar: "لا ادعاء رقم \(number) في الزيارة \(visit.prefix(8))")
    case .noScoredAnswer(let visit, let question):
      Phrase(
        en: "the submission \(visit.prefix(8)) has no scored answer to '\(question)'",
        ar: "لا إجابة محتسبة عن '\(question)' في السجل \(visit.prefix(8))")
    case .notTwoVisits:
      Phrase(
        en: "a double visit needs two different visits to one centre",
        ar: "الزيارة المزدوجة تحتاج إلى زيارتين مختلفتين لمركز واحد")
    case .selfReview(let collector):
      Phrase(
        en: "'\(collector)' collected this visit and cannot review it",
        ar: "'\(collector)' هو من جمع هذه الزيارة ولا يراجعها")
    }
  }

  var help: Phrase? {
    switch self {
    case .noQuarter: Phrase(en: "see: mizan merge --help", ar: "انظر: mizan merge --help")
    case .noSubmission, .ambiguousSubmission:
      Phrase(en: "see: mizan review list CENTRE", ar: "انظر: mizan review list CENTRE")
    case .noKeptScore:
      Phrase(en: "keep one: mizan score CENTRE --keep", ar: "احفظها: mizan score CENTRE --keep")
    case .noFigure:
      Phrase(en: "list them: mizan explain CENTRE", ar: "اعرضها: mizan explain CENTRE")
    case .noAllegation:
      Phrase(en: "list them: mizan breach list CENTRE", ar: "اعرضها: mizan breach list CENTRE")
    default: nil
    }
  }
}
