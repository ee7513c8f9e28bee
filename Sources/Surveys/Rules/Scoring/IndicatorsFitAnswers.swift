import Diagnostics

/// Reports indicators that the answers of their question cannot feed.
struct IndicatorsFitAnswers: Rule {
  static let entry = ManualEntry(
    "indicator-mismatch", .error,
    Phrase(
      en: "an indicator that does not fit the answers of its question",
      ar: "مؤشر لا يناسب إجابات سؤاله"),
    Phrase(
      en:
        "csat, driver and ces need numbers from 1 to scale_max, as choices or entered; nps needs 0 to "
        + "10. The highest number is the best answer.",
      ar:
        "تحتاج csat وdriver وces إلى أعداد من 1 إلى scale_max، خياراتٍ أو إدخالاً؛ وتحتاج nps إلى 0 "
        + "حتى 10. وأعلى عدد هو أفضل إجابة."),
    bad: .members(
      #"""
      "choices": {"satisfaction": [{"name": "bad", "label": "Bad"}, {"name": "good", "label": "Good"}]},
      "survey": [{"type": "select_one satisfaction", "name": "overall", "label": "Satisfied?",
        "indicator": {"type": "csat", "scale_max": 2, "top_boxes": 1}}]
      """#),
    good: .members(
      #"""
      "choices": {"satisfaction": [{"name": "1", "label": "Bad"}, {"name": "2", "label": "Good"}]},
      "survey": [{"type": "select_one satisfaction", "name": "overall", "label": "Satisfied?",
        "indicator": {"type": "csat", "scale_max": 2, "top_boxes": 1}}]
      """#))

  func check(_ context: RuleContext) -> [Diagnostic] {
    context.indicating.compactMap { element in
      guard let question = element.question, let indicator = question.indicator else { return nil }
      let scale = indicator.scale
      guard !fits(scale, question.type, context.choiceList(of: element)) else { return nil }
      return finding(
        at: context.value("indicator", of: element)?.place ?? element.namePlace,
        Phrase(
          en: "this indicator needs the numbers from \(scale.lowerBound) to \(scale.upperBound)",
          ar: "يحتاج هذا المؤشر إلى الأعداد من \(scale.lowerBound) إلى \(scale.upperBound)"),
        help: Phrase(
          en: "name the choices by their numbers, or correct the scale",
          ar: "سمِّ الخيارات بأعدادها، أو صحّح السلّم"))
    }
  }

  private func fits(_ scale: ClosedRange<Int>, _ type: QuestionType, _ list: ChoiceList?) -> Bool {
    switch type {
    case .integer, .range, .calculate: return true
    case .selectOne:
      let numbers = (list?.choices ?? []).map(\.name.numericValue).filter { !$0.isNaN }
      return numbers.max() == Double(scale.upperBound)
        && numbers.min().map { $0 >= Double(scale.lowerBound) } == true
    default: return false
    }
  }
}

extension Indicator {
  /// The numbers that can be answered.
  fileprivate var scale: ClosedRange<Int> {
    switch self {
    case .csat(let scaleMax, _), .driver(let scaleMax), .ces(let scaleMax, _): 1...scaleMax
    case .nps: 0...10
    }
  }
}
