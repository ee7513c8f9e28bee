import Diagnostics

extension QuarterReport {
  /// How the figures are read, before the first of them.
  var guide: Report.Callout {
    Report.Callout(
      .guide, title: Phrase(en: "How to read this report", ar: "كيف يُقرأ هذا التقرير"),
      [.list([interval, observations, status, review, zero, order])])
  }

  private var confidence: Cell { .number(figures.confidence, .share.rounded(to: 0)) }

  private var interval: Sentence {
    Sentence(
      en: "The two numbers below a figure are its interval: with {confidence} confidence the true "
        + "value lies between them. Where the intervals of two departments overlap, the figures "
        + "alone do not show that one is better.",
      ar: "الرقمان أسفل كل نتيجة هما فترة الثقة: تقع القيمة الحقيقية بينهما بمستوى ثقة "
        + "{confidence}. وإذا تداخلت فترتا دائرتين فلا تكفي الأرقام وحدها للقول إن إحداهما أفضل.",
      ["confidence": confidence])
  }

  private var observations: Sentence {
    Sentence(
      en: "n is the number of visits or answers that a figure rests on.",
      ar: "الحرف ن هو عدد الزيارات أو الإجابات التي بُنيت عليها النتيجة.")
  }

  private var status: Sentence {
    Sentence(
      en: "“Indicative” means few observations: a hint, not a basis for decisions. “Withheld” "
        + "means too few to show anything. “—” means that there is nothing to compute from; it "
        + "never means zero.",
      ar: "«استرشادي» تعني أن المشاهدات قليلة، فالرقم مؤشر أولي لا أساس لقرار. و«محجوب» تعني أن "
        + "المشاهدات أقل من أن يُعرض معها رقم. أما «—» فتعني أنه لا يوجد ما يُحسب منه الرقم، ولا "
        + "تعني الصفر أبداً.")
  }

  private var review: Sentence {
    Sentence(
      en: "Only visits that an editor accepted are scored. An allegation of a breach enters no "
        + "score and no rate before it is confirmed; the number of pending ones stands beside.",
      ar: "لا تُحتسب إلا الزيارات التي قبلها المراجع. ولا يدخل الادعاء بمخالفة في أي درجة أو معدل "
        + "قبل إثباته، ويُذكر عدد الادعاءات قيد النظر إلى جانب المعدلات.")
  }

  private var zero: Sentence {
    Sentence(
      en: "No confirmed breach in few visits does not mean that there are none: the upper limit "
        + "says how many there may be.",
      ar: "انعدام المخالفات المثبتة في زيارات قليلة لا يعني عدم وجودها: الحد الأعلى يبين كم يمكن "
        + "أن يكون عددها.")
  }

  private var order: Sentence {
    Sentence(
      en: "Departments and centres stand in the order of the registry, not of their results.",
      ar: "رُتبت الدوائر والمراكز بحسب ورودها في السجل، لا بحسب نتائجها.")
  }
}
