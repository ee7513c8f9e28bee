import Diagnostics

/// How numbers of the report come about, in one sentence each.
enum ScopeWords {
  static let audit = Phrase(
    en:
      "mean of the base scores of valid field visits, each weighted by the yearly transactions of its centre over the visits made there",
    ar:
      "متوسط الدرجات الأساسية للزيارات الميدانية المحتسبة، مرجحة بمعاملات مركزها السنوية مقسومة على زياراته"
  )
  static let centre = Phrase(
    en: "mean of the base scores of valid field visits in the year that ends with the quarter",
    ar: "متوسط الدرجات الأساسية للزيارات الميدانية المحتسبة في السنة المنتهية بالربع")
  static let mean = Phrase(
    en: "mean of the base scores of valid visits; visits to one centre are a cluster",
    ar: "متوسط الدرجات الأساسية للزيارات المحتسبة، وزيارات المركز الواحد عنقود")
  static let channels = Phrase(
    en: "scores of the channels, weighted by the policy",
    ar: "درجات القنوات مرجحة بأوزان السياسة")
  static let section = Phrase(
    en: "mean score of the section over valid field visits",
    ar: "متوسط درجة المحور في الزيارات الميدانية المحتسبة")
  static let rank = Phrase(
    en: "place by the displayed index; its range leaves out places that pairwise tests rule out",
    ar: "الترتيب بحسب المؤشر المعروض، ويستبعد المدى المراتب التي تنفيها الاختبارات الزوجية")
  static let index = Phrase(
    en: "weighted mean of the components that have a figure",
    ar: "المتوسط الموزون للمكونات ذات القيم")
  static let weightShare = Phrase(
    en: "share of the weight whose components have a figure",
    ar: "نسبة الوزن الذي لمكوناته قيم")
  static let sensitivity = Phrase(
    en: "places when each weight of the index is moved up and down by ten points",
    ar: "المراتب عند رفع كل وزن في المؤشر وخفضه عشر نقاط")
  static let change = Phrase(
    en: "this quarter minus the quarter before; tests are adjusted for all departments",
    ar: "هذا الربع ناقص الربع السابق، والاختبارات معدلة لجميع الدوائر")
  static let gap = Phrase(
    en: "mystery-shopper score minus satisfaction index",
    ar: "درجة المتسوق الخفي ناقص مؤشر الرضا")
  static let satisfied = Phrase(
    en: "share of answers in the top boxes, weighted by the transactions of centres where known",
    ar: "نسبة الإجابات في أعلى درجات المقياس، مرجحة بمعاملات المراكز حيث تُعرف")
  static let satisfactionIndex = Phrase(
    en: "mean answer on a scale from 0 to 100, weighted by the transactions of centres where known",
    ar: "متوسط الإجابات على مقياس من 0 إلى 100، مرجح بمعاملات المراكز حيث تُعرف")
  static let easy = Phrase(
    en: "share of answers that found it easy", ar: "نسبة الإجابات التي وجدت الخدمة سهلة")
  static let effort = Phrase(en: "mean answer about ease", ar: "متوسط الإجابات عن السهولة")
  static let netPromoters = Phrase(
    en: "share of answers 9 and 10 minus share of answers 0 to 6",
    ar: "نسبة الإجابات 9 و10 ناقص نسبة الإجابات من 0 إلى 6")
  static let responseRate = Phrase(
    en: "interviews held to the end over all contacts",
    ar: "المقابلات المكتملة من جميع المحاولات")
  static let importance = Phrase(
    en: "correlation with overall satisfaction", ar: "الارتباط بالرضا العام")
  static let breachRate = Phrase(
    en: "confirmed breaches per 100 valid visits, a clause once per visit",
    ar: "المخالفات المثبتة لكل 100 زيارة محتسبة، والبند مرة واحدة في الزيارة")
  static let breachComponent = Phrase(
    en: "100 minus the severity points per 100 valid visits, not below 0",
    ar: "100 ناقص نقاط الشدة لكل 100 زيارة محتسبة، ولا تقل عن 0")
  static let coverage = Phrase(
    en: "mean share of the expected weight that was observed",
    ar: "متوسط نسبة الوزن المتوقع الذي شوهد")
  static let count = Phrase(en: "a count", ar: "عدد")
  static let indicator = Phrase(
    en: "an announced target and what was measured, as imported",
    ar: "هدف معلن وما قيس إزاءه كما استورد")
  static let indicators = Phrase(
    en: "weighted mean of the attainments of the indicators of the department",
    ar: "المتوسط الموزون لدرجات تحقق مؤشرات الدائرة")
  static let platform = Phrase(
    en: "requests of the platform, as imported", ar: "طلبات المنصة كما استوردت")
  static let urgent = Phrase(
    en: "the urgent service beside the ordinary one",
    ar: "الخدمة المستعجلة إلى جانب الخدمة العادية")
  static let fee = Phrase(en: "the fee in the registry", ar: "الرسم الوارد في السجل")
  static let agreement = Phrase(
    en: "credits of the two halves of double visits", ar: "أرصدة نصفي الزيارات المزدوجة")
  static let auditor = Phrase(
    en: "mean deviation from the mean of the same centres, where others were too",
    ar: "متوسط الانحراف عن متوسط المراكز نفسها حيث زارها غيره")
}
