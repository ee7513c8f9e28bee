import Diagnostics

extension Manual {
  /// What can be wrong with the shape of a definition.
  static let definitionEntries = [
    ManualEntry(
      "missing-key", .error, Phrase(en: "a key that must be there", ar: "مفتاح لا بد منه"),
      bad: .rows(#"{"name": "why", "label": "Why?"}"#),
      good: .rows(#"{"type": "text", "name": "why", "label": "Why?"}"#)),
    ManualEntry(
      "unknown-key", .error,
      Phrase(en: "a key that does not exist here", ar: "مفتاح لا وجود له هنا"),
      bad: .rows(#"{"type": "text", "name": "why", "lable": "Why?"}"#),
      good: .rows(#"{"type": "text", "name": "why", "label": "Why?"}"#)),
    ManualEntry(
      "unexpected-key", .error,
      Phrase(
        en: "a key that only groups and repeats have",
        ar: "مفتاح لا يكون إلا للمجموعات والأقسام المتكررة"),
      bad: .rows(#"{"type": "text", "name": "why", "label": "Why?", "children": []}"#),
      good: .rows(#"{"type": "text", "name": "why", "label": "Why?"}"#)),
    ManualEntry(
      "wrong-type", .error,
      Phrase(en: "a value of the wrong kind", ar: "قيمة من نوع غير صحيح"),
      bad: .rows(#"{"type": "text", "name": "why", "label": "Why?", "required": 1}"#),
      good: .rows(#"{"type": "text", "name": "why", "label": "Why?", "required": true}"#)),
    ManualEntry(
      "empty-text", .error, Phrase(en: "a text with nothing in it", ar: "نص لا شيء فيه"),
      bad: .rows(#"{"type": "text", "name": "why", "label": "Why?", "relevant": ""}"#),
      good: .rows(#"{"type": "text", "name": "why", "label": "Why?"}"#)),
    ManualEntry(
      "out-of-range", .error, Phrase(en: "a number outside its limits", ar: "عدد خارج حدوده"),
      bad: .members(#""sections": [{"name": "queue", "label": "Queue", "weight": -5}]"#),
      good: .members(#""sections": [{"name": "queue", "label": "Queue", "weight": 5}]"#)),
    ManualEntry(
      "unknown-word", .error,
      Phrase(en: "a word that is none of those allowed", ar: "كلمة ليست من الكلمات المسموح بها"),
      bad: .rows(#"{"type": "text", "name": "centre", "label": "Centre", "role": "center"}"#),
      good: .rows(#"{"type": "text", "name": "centre", "label": "Centre", "role": "centre"}"#)),
    ManualEntry(
      "unknown-type", .error,
      Phrase(en: "no such type of question", ar: "لا يوجد هذا النوع من الأسئلة"),
      Phrase(
        en: "Types are written as in XLSForm; a select names its list: select_one yes_no.",
        ar: "تُكتب الأنواع كما في XLSForm، ويسمي سؤال الاختيار قائمته: select_one yes_no."),
      bad: .rows(#"{"type": "number", "name": "wait", "label": "Minutes"}"#),
      good: .rows(#"{"type": "integer", "name": "wait", "label": "Minutes"}"#)),
    ManualEntry(
      "unknown-list", .error,
      Phrase(en: "a select whose choice list does not exist", ar: "سؤال اختيار قائمته غير موجودة"),
      bad: .rows(#"{"type": "select_one yesno", "name": "open", "label": "Open?"}"#),
      good: .rows(#"{"type": "select_one yes_no", "name": "open", "label": "Open?"}"#)),
    ManualEntry(
      "duplicate-list", .error,
      Phrase(en: "two choice lists with one name", ar: "قائمتا خيارات بالاسم نفسه"),
      Phrase(
        en: "An included file brings its lists along; they may not carry a name that is taken.",
        ar: "يأتي الملف المضمَّن بقوائمه، ولا يجوز أن تحمل اسماً مستعملاً."),
      bad: .members(
        #""choices": {"clauses": [{"name": "a", "label": "A"}]}, "#
          + #""survey": [{"include": "reference/breach-followup.json"}]"#),
      good: .members(
        #""choices": {"parts": [{"name": "a", "label": "A"}]}, "#
          + #""survey": [{"include": "reference/breach-followup.json"}]"#)),
    ManualEntry(
      "bad-name", .error,
      Phrase(en: "a name that cannot stand in `${…}`", ar: "اسم لا يصلح داخل `${…}`"),
      bad: .rows(#"{"type": "integer", "name": "waiting time", "label": "Minutes"}"#),
      good: .rows(#"{"type": "integer", "name": "waiting_time", "label": "Minutes"}"#)),
    ManualEntry(
      "reserved-name", .error,
      Phrase(en: "a name that the tool keeps for itself", ar: "اسم يحتفظ به البرنامج لنفسه"),
      bad: .rows(#"{"type": "text", "name": "meta", "label": "Remarks"}"#),
      good: .rows(#"{"type": "text", "name": "remarks", "label": "Remarks"}"#)),
    ManualEntry(
      "duplicate-name", .error,
      Phrase(en: "two rows of one group with one name", ar: "سطران في مجموعة واحدة بالاسم نفسه"),
      bad: .rows(
        #"""
        {"type": "integer", "name": "wait", "label": "Minutes waited"},
        {"type": "integer", "name": "wait", "label": "Minutes served"}
        """#),
      good: .rows(
        #"""
        {"type": "integer", "name": "wait", "label": "Minutes waited"},
        {"type": "integer", "name": "service", "label": "Minutes served"}
        """#)),
    ManualEntry(
      "missing-file", .error,
      Phrase(en: "an included file or table that is not there", ar: "ملف مضمَّن أو جدول غير موجود"),
      Phrase(
        en:
          "Names are relative to the folder of the survey. An included file cannot include others.",
        ar: "الأسماء نسبية إلى مجلد الاستبيان. ولا يضم الملف المضمَّن ملفات أخرى."),
      bad: .rows(#"{"include": "reference/followup.json"}"#),
      good: .rows(#"{"include": "reference/breach-followup.json"}"#)),
    ManualEntry(
      "repeated-include", .error, Phrase(en: "a file that is included twice", ar: "ملف مضمَّن مرتين"),
      bad: .rows(
        #"""
        {"include": "reference/breach-followup.json"},
        {"include": "reference/breach-followup.json"}
        """#),
      good: .rows(#"{"include": "reference/breach-followup.json"}"#)),
    ManualEntry(
      "unbalanced-placeholder", .error,
      Phrase(
        en: "`${` in a text without the bracket that closes it",
        ar: "العلامة `${` في نص بلا قوس يغلقها"),
      bad: .rows(#"{"type": "text", "name": "why", "label": "Why ${why?"}"#),
      good: .rows(#"{"type": "text", "name": "why", "label": "Why?"}"#)),
    ManualEntry(
      "missing-section", .error,
      Phrase(en: "a score that belongs to no section", ar: "درجة لا تتبع أي محور"),
      bad: .rows(
        #"""
        {"type": "select_one yes_no", "name": "kept", "label": "Were turns kept?",
         "score": {"credit": {"type": "yes_no"}}}
        """#),
      good: .rows(
        #"""
        {"type": "select_one yes_no", "name": "kept", "label": "Were turns kept?",
         "score": {"section": "service", "credit": {"type": "yes_no"}}}
        """#)),
    ManualEntry(
      "bad-scale", .error,
      Phrase(en: "a scale whose end is below its start", ar: "سلّم نهايته أصغر من بدايته"),
      bad: .rows(
        #"""
        {"type": "integer", "name": "order", "label": "Order from 1 to 5",
         "score": {"section": "service", "credit": {"type": "scale", "min": 5, "max": 1}}}
        """#),
      good: .rows(
        #"""
        {"type": "integer", "name": "order", "label": "Order from 1 to 5",
         "score": {"section": "service", "credit": {"type": "scale", "min": 1, "max": 5}}}
        """#)),
    ManualEntry(
      "bad-limit", .error,
      Phrase(en: "a measure whose limit is better than its target", ar: "قياس حدّه أفضل من مستهدفه"),
      bad: .rows(
        #"""
        {"type": "integer", "name": "wait", "label": "Minutes", "score": {"section": "service",
         "credit": {"type": "measure", "direction": "lower", "target": 60, "limit": 15}}}
        """#),
      good: .rows(
        #"""
        {"type": "integer", "name": "wait", "label": "Minutes", "score": {"section": "service",
         "credit": {"type": "measure", "direction": "lower", "target": 15, "limit": 60}}}
        """#)),
    ManualEntry(
      "empty-reason", .error, Phrase(en: "a silence without a reason", ar: "إسكات بلا سبب"),
      bad: .rows(
        #"""
        {"type": "note", "name": "stop", "label": "The visit ends here.", "required": true,
         "silence": {"required-note": " "}}
        """#),
      good: .rows(
        #"""
        {"type": "note", "name": "stop", "label": "The visit ends here.", "required": true,
         "silence": {"required-note": "nobody goes on from here"}}
        """#)),
  ]
}
