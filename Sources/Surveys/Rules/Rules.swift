import Diagnostics
import Expressions

/// All rules, by chapters of the manual, and how they are applied.
enum Rules {
  /// Rules that belong together.
  struct Chapter: Sendable {
    let title: Phrase
    let rules: [any Rule]
  }

  static let chapters = [
    Chapter(
      title: Phrase(en: "References", ar: "الإشارات"),
      rules: [
        KnownReferences(), UnambiguousReferences(), NoCycles(), BackwardReferences(),
        TimelyConstraints(), OneValueFromRepeats(),
      ]),
    Chapter(
      title: Phrase(en: "Conditions", ar: "الشروط"),
      rules: [
        ReachableQuestions(), MeaningfulConditions(), SatisfiableConstraints(), ComparableTypes(),
        KnownChoices(), MultipleBySelected(), ComparedBooleans(), RepeatedConditions(),
        OwnConstraints(), EmptyAnswersInMind(), DefaultsSatisfyConstraints(), ShortExpressions(),
      ]),
    Chapter(
      title: Phrase(en: "Values and keys", ar: "القيم والمفاتيح"),
      rules: [
        ValidDefaults(), CompleteCalculations(), UsedCalculations(), LastingAnswers(),
        FrozenValues(), WrittenDays(), UsefulKeys(), AnswerableRequirements(),
        KnownAppearances(), FilledRepeats(), FilledGroups(), DistinctNames(),
      ]),
    Chapter(
      title: Phrase(en: "Choices and tables", ar: "الخيارات والجداول"),
      rules: [
        DistinctChoices(), UnbrokenChoiceNames(), LabelledChoices(), DistinctChoiceLabels(),
        ChoicesToChooseFrom(), SeveralChoices(), UsedLists(), LivingChoices(), OtherHasText(),
        SearchableChoices(), UsedTables(),
      ]),
    Chapter(
      title: Phrase(en: "Texts and wording", ar: "النصوص والصياغة"),
      rules: [
        VisibleQuestionsHaveLabels(), CompleteTranslations(), TranslatedTexts(), OneDirection(),
        SamePlaceholders(), SameNumbers(), MarkedPlaceholders(), DistinctTexts(), ShortTexts(),
        NeutralWording(), SingleQuestions(), PersonalData(),
      ]),
    Chapter(
      title: Phrase(en: "Scores and figures", ar: "الدرجات والمؤشرات"),
      rules: [
        DistinctSections(), UsedSections(), WeightedSections(), SectionWeights(),
        CreditsFitAnswers(), ChoicesHaveCredits(), WeightedItems(), ScoredItems(),
        CriticalItemsAreObservable(), UniqueRoles(), DistinctItems(), NeededRoles(),
        IndicatorsFitAnswers(), UsedFigures(),
      ]),
    Chapter(
      title: Phrase(en: "Breaches", ar: "المخالفات"),
      rules: [
        BreachFollowUp(), CompleteBreachFollowUp(), BreachEvidence(), BreachesLoseCredit(),
        OnePolarity(),
      ]),
    Chapter(
      title: Phrase(en: "Silences", ar: "الإسكات"), rules: [KnownSilences(), UsedSilences()]),
  ]

  private static let all = chapters.flatMap(\.rules)
  /// The rules that can forbid a survey.
  private static let essential = all.filter { type(of: $0).entry.severity == .error }

  /// Codes of problems with names that rules report.
  private static let claimed: Set<String> = [
    KnownReferences.code, UnambiguousReferences.code, OneValueFromRepeats.code,
  ]

  /// Applies every rule, and takes away what the designer accepts; `earlier` is what was found while
  /// reading.
  static func check(
    _ context: RuleContext, earlier: [Diagnostic], scrutiny: SurveyReader.Scrutiny
  ) -> [Diagnostic] {
    var found = earlier
    let rules = scrutiny == .thorough ? all : essential
    for rule in rules where context.isWhole || !type(of: rule).needsWholeSurvey {
      found += rule.check(context)
    }
    found += context.nameProblems.filter { !claimed.contains($0.problem.code) }.map(\.diagnostic)
    var silencing = Silencing(context.survey.silences)
    let heard = found.filter { !silencing.silences($0) }
    if scrutiny == .essential { return heard.filter { $0.severity == .error } }
    // While something is broken, what a silence is for may not have been looked at.
    guard context.isWhole, !heard.hasErrors else { return heard }
    return heard + UsedSilences(unused: silencing.unused).check(context)
  }
}
