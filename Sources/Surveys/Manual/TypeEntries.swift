import Diagnostics

extension Manual {
  /// What can be wrong with the type of a question, where its choices come from, and its parameters.
  static let typeEntries = [
    ManualEntry(
      "or-other", .note,
      Phrase(
        en: "a choice and a question that `or_other` adds", ar: "خيار وسؤال تضيفهما `or_other`"),
      Phrase(
        en: "Their wording is fixed. A choice and a question of your own say what you mean.",
        ar: "صياغتهما ثابتة. ويقول خيارك وسؤالك أنت ما تعنيه."),
      bad: .rows(#"{"type": "select_one yes_no or_other", "name": "open", "label": "Open?"}"#),
      good: .rows(#"{"type": "select_one yes_no", "name": "open", "label": "Open?"}"#)),
    ManualEntry(
      "or-other-with-filter", .error,
      Phrase(en: "`or_other` beside a choice_filter", ar: "`or_other` مع choice_filter"),
      bad: .rows(
        #"""
        {"type": "select_one yes_no or_other", "name": "open", "label": "Open?",
         "choice_filter": "name != 'no'"}
        """#),
      good: .rows(
        #"""
        {"type": "select_one yes_no", "name": "open", "label": "Open?",
         "choice_filter": "name != 'no'"}
        """#)),
    ManualEntry(
      "not-repeated", .error,
      Phrase(
        en: "choices from the answers to a question that is asked only once",
        ar: "خيارات من إجابات سؤال لا يُسأل إلا مرة"),
      bad: .rows(
        #"""
        {"type": "text", "name": "clerk", "label": "Window"},
        {"type": "select_one ${clerk}", "name": "best", "label": "Which was best?"}
        """#),
      good: .rows(
        #"""
        {"type": "repeat", "name": "window", "label": "Window", "children": [
          {"type": "text", "name": "clerk", "label": "Window"}]},
        {"type": "select_one ${clerk}", "name": "best", "label": "Which was best?"}
        """#)),
    ManualEntry(
      "unsupported-file", .error,
      Phrase(
        en: "a list of choices or a table that is no CSV file",
        ar: "قائمة خيارات أو جدول ليس ملف CSV"),
      bad: .rows(
        #"{"type": "select_one_from_file towns.xml", "name": "town", "label": "Town?"}"#),
      good: .rows(
        #"{"type": "select_one_from_file towns.csv", "name": "town", "label": "Town?"}"#)),
    ManualEntry(
      "missing-column", .error,
      Phrase(
        en: "a file of choices without the column of names or labels",
        ar: "ملف خيارات ينقصه عمود الأسماء أو التسميات"),
      Phrase(
        en: "Choices are read from the columns name and label, or from those that the parameters "
          + "value and label name.",
        ar: "تُقرأ الخيارات من العمودين name وlabel، أو مما يسميه المعاملان value وlabel."),
      bad: .rows(
        #"""
        {"type": "select_one_from_file towns.csv", "name": "town", "label": "Town?",
         "parameters": {"value": "code"}}
        """#),
      good: .rows(
        #"{"type": "select_one_from_file towns.csv", "name": "town", "label": "Town?"}"#)),
    ManualEntry(
      "unknown-parameter", .warning,
      Phrase(en: "a parameter that the type does not have", ar: "معامل لا يعرفه نوع السؤال"),
      bad: .rows(
        #"""
        {"type": "range", "name": "rating", "label": "From 0 to 10",
         "parameters": {"start": 0, "end": 10, "stepp": 1}}
        """#),
      good: .rows(
        #"""
        {"type": "range", "name": "rating", "label": "From 0 to 10",
         "parameters": {"start": 0, "end": 10, "step": 1}}
        """#)),
    ManualEntry(
      "bad-parameter", .error,
      Phrase(en: "a parameter whose value cannot work", ar: "معامل قيمته لا تصلح"),
      Phrase(
        en: "A range needs numbers, an end above its start, and a step that leads from one to the "
          + "other. A seed needs randomize.",
        ar: "يحتاج range إلى أعداد، وإلى نهاية أكبر من البداية، وخطوة توصل من إحداهما إلى الأخرى. "
          + "ويحتاج seed إلى randomize."),
      bad: .rows(
        #"""
        {"type": "range", "name": "rating", "label": "From 0 to 10",
         "parameters": {"start": 10, "end": 0}}
        """#),
      good: .rows(
        #"""
        {"type": "range", "name": "rating", "label": "From 0 to 10",
         "parameters": {"start": 0, "end": 10}}
        """#)),
  ]
}
