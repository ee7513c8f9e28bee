import Diagnostics
import Programme

extension QuarterReport {
  /// How every figure was computed, in words, with the numbers of the policy.
  var methodSection: Report.Section {
    Report.Section(
      id: "method", title: .phrase(Phrase(en: "Method", ar: "المنهجية")),
      blocks: [
        .callout(
          Report.Callout(
            .method,
            title: Phrase(en: "How the figures were made", ar: "كيف حُسبت الأرقام"),
            [
              .definitions(
                [visit, validity, centre, department, publication, breach, rates]
                  + satisfaction + index + [rounding])
            ]))
      ])
  }

  private func count(_ number: Int) -> Cell { .count(number) }

  private var visit: Report.Definition {
    Report.Definition(
      Phrase(en: "Score of a visit", ar: "درجة الزيارة"),
      Sentence(
        en: "Each answer earns a credit between nothing and full. The score of a section is the "
          + "weighted mean of the credits of its answered questions, in percent; the score of the "
          + "visit is the weighted mean of its sections. “Not applicable” leaves the question out. "
          + "A failed critical question limits the section or the visit as the form says.",
        ar: "تنال كل إجابة رصيداً بين الصفر والكامل. ودرجة المحور هي المتوسط الموزون لأرصدة أسئلته "
          + "المجاب عنها محسوباً من مئة، ودرجة الزيارة هي المتوسط الموزون لمحاورها. ويُستبعد السؤال "
          + "الذي لا ينطبق. والإخفاق في بند حرج يحدّ من درجة المحور أو الزيارة كما تقرر الاستمارة."))
  }

  private var validity: Report.Definition {
    Report.Definition(
      Phrase(en: "Coverage and validity", ar: "التغطية والصلاحية"),
      Sentence(
        en: "Coverage is the observed share of the weight that should have been observed. A visit "
          + "is scored when an editor accepted it and its coverage is at least {coverage}.",
        ar: "التغطية هي نسبة الوزن الذي شوهد من الوزن الذي كان ينبغي أن يشاهد. وتُحتسب الزيارة إذا "
          + "قبلها المراجع ولم تقل تغطيتها عن {coverage}.",
        ["coverage": .number(policy.visit.minCoverage, .share.rounded(to: 0))]))
  }

  private var centre: Report.Definition {
    Report.Definition(
      Phrase(en: "Score of a centre", ar: "درجة المركز"),
      Sentence(
        en: "The mean of its scored visits with a t interval; two auditors on one visit count as "
          + "one observation. Published from {publish} visits on, indicative from {indicative}.",
        ar: "متوسط زياراته المحتسبة مع فترة ثقة بتوزيع ت؛ وتعد زيارة المدققين الاثنين مشاهدة "
          + "واحدة. تُنشر إذا بلغ عدد الزيارات {publish}، وتكون استرشادية إذا بلغ {indicative}.",
        [
          "publish": count(policy.centre.minPublish),
          "indicative": count(policy.centre.minIndicative),
        ]))
  }

  private var department: Report.Definition {
    Report.Definition(
      Phrase(en: "Score of a department", ar: "درجة الدائرة"),
      Sentence(
        en: "The mean of its visits, each weighted by the yearly transactions of its centre over "
          + "the visits made there, with an interval that respects that visits to one centre "
          + "resemble each other. Published from {publish} visits in {centres} centres on (or all "
          + "of its centres if it has fewer), indicative from {indicative} visits.",
        ar: "متوسط زياراتها مرجحاً بنسبة معاملات المركز السنوية إلى عدد زياراته، مع فترة ثقة تراعي "
          + "تشابه زيارات المركز الواحد. تُنشر إذا بلغ عدد الزيارات {publish} موزعة على مراكز لا يقل "
          + "عددها عن {centres} (أو على جميع مراكزها إن كانت أقل)، وتكون استرشادية إذا بلغ عدد "
          + "الزيارات {indicative}.",
        [
          "publish": count(policy.department.minPublish),
          "centres": count(policy.departmentCentres),
          "indicative": count(policy.department.minIndicative),
        ]))
  }

  private var publication: Report.Definition {
    Report.Definition(
      Phrase(en: "Protection of people", ar: "حماية الأفراد"),
      Sentence(
        en: "Breakdowns of fewer than {k} people are not shown. Names and words of people are not "
          + "part of this report.",
        ar: "لا يُعرض تفصيل لفئة يقل عدد أفرادها عن {k}. ولا يتضمن التقرير أسماء أشخاص ولا أقوالهم.",
        ["k": count(policy.minimumCell)]))
  }

  private var breach: Report.Definition {
    Report.Definition(
      Phrase(en: "Breaches", ar: "المخالفات"),
      Sentence(
        en: "One clause counts once per visit, at its highest severity, and only when the central "
          + "team confirmed it after the department could reply.",
        ar: "يُحتسب البند مرة واحدة في الزيارة وبأعلى شدة له، ولا يُحتسب إلا إذا أثبته الفريق "
          + "المركزي بعد إتاحة الرد للدائرة."))
  }

  private var rates: Report.Definition {
    Report.Definition(
      Phrase(en: "Rates", ar: "المعدلات"),
      Sentence(
        en: "Confirmed breaches divided by scored visits, times 100, with exact Poisson limits. "
          + "Published from {publish} visits on, indicative from {indicative}. Shares of visits "
          + "and of people carry Wilson intervals.",
        ar: "المخالفات المثبتة مقسومة على الزيارات المحتسبة مضروبة في 100، مع حدود بواسون الدقيقة. "
          + "تُنشر إذا بلغ عدد الزيارات {publish}، وتكون استرشادية إذا بلغ {indicative}. وتُرفق نسب "
          + "الزيارات والأشخاص بفترات ويلسون.",
        [
          "publish": count(policy.breach.threshold.minPublish),
          "indicative": count(policy.breach.threshold.minIndicative),
        ]))
  }

  private var satisfaction: [Report.Definition] {
    guard figures.satisfaction != nil else { return [] }
    return [
      Report.Definition(
        Phrase(en: "Satisfaction", ar: "الرضا"),
        Sentence(
          en: "Satisfied: the share that chose the top boxes of the scale. Index: the mean answer, "
            + "moved to a scale from 0 to 100. Recommendation: promoters (9 and 10) minus detractors "
            + "(0 to 6), in points; it is shown but enters no index. Published from {publish} answers "
            + "on, indicative from {indicative}.",
          ar: "الراضون: نسبة من اختاروا أعلى درجات المقياس. المؤشر: متوسط الإجابات محولاً إلى مقياس "
            + "من 0 إلى 100. صافي التوصية: المروجون (9 و10) ناقص المنتقدين (0 إلى 6) بالنقاط؛ وهو "
            + "يُعرض ولا يدخل في أي مؤشر. تُنشر إذا بلغ عدد الإجابات {publish}، وتكون استرشادية إذا "
            + "بلغ {indicative}.",
          [
            "publish": count(policy.satisfaction.minPublish),
            "indicative": count(policy.satisfaction.minIndicative),
          ]))
    ]
  }

  private var index: [Report.Definition] {
    guard figures.departments.contains(where: { $0.index != nil }) else { return [] }
    let weights = policy.index.weights.map { ($0, IndexFigures.name(ofComponent: $0.name)) }
    let list = Phrase(
      en: weights.map { "\($1.en) {\($0.name)}" }.joined(separator: ", "),
      ar: weights.map { "\($1.ar) {\($0.name)}" }.joined(separator: "، "))
    var values = Dictionary(
      weights.map { ($0.0.name, Cell.number($0.0.weight, .plain(decimals: 0))) }
    ) { first, _ in first }
    values["share"] = .number(policy.index.minWeightShare, .share.rounded(to: 0))
    return [
      Report.Definition(
        Phrase(en: "Index", ar: "المؤشر المركب"),
        Sentence(
          en: "The weighted mean of its components (\(list.en)). A missing component is left out "
            + "and the index called partial; below {share} of the weight there is no index.",
          ar: "المتوسط الموزون لمكوناته (\(list.ar)). ويُستبعد المكوّن الذي لا بيانات له ويوصف "
            + "المؤشر بالجزئي؛ ولا مؤشر إذا قل الوزن المتوافر عن {share}.", values))
    ]
  }

  private var rounding: Report.Definition {
    Report.Definition(
      Phrase(en: "Rounding", ar: "التقريب"),
      Sentence(
        en: "Numbers are rounded only where they are shown, half away from zero; every threshold "
          + "is tested on unrounded values.",
        ar: "لا تُقرب الأرقام إلا عند عرضها، ويُقرب النصف بعيداً عن الصفر؛ وتُختبر جميع الحدود على "
          + "القيم غير المقربة."))
  }
}
