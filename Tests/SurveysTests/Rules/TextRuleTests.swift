import Testing

/// Texts, their translations and their wording.
@Suite struct TextRuleTests {
  @Test(arguments: [
    RuleCase.rows(
      "missing-label",
      #"{"type": "text", "name": ⟦"a"⟧}, {"type": "note", "name": ⟦"b"⟧}, {"type": "calculate", "name": "c", "calculation": "1"}, {"type": "text", "name": "d", "hint": "H"}"#
    ),
    .rows(
      "missing-translation",
      #"{"type": "text", "name": "a", "label": {"en": ⟦"Why?"⟧}, "hint": {"en": "H", "ar": "ت"}}, {"type": "text", "name": "b", "label": "B"}"#
    ),
    .rows(
      "untranslated-text",
      #"{"type": "text", "name": "a", "label": {"en": "Which window?", "ar": ⟦"which window?"⟧}}, {"type": "text", "name": "b", "label": {"en": "SANAD", "ar": "SANAD"}}, {"type": "text", "name": "c", "label": {"en": "12:30", "ar": "12:30"}}"#
    ),
    .rows(
      "mixed-direction",
      #"{"type": "text", "name": "a", "label": {"en": "«⟦ن⟧عم» means yes", "ar": "1. ⟦O⟧TP وصل؟"}}, {"type": "text", "name": "b", "label": {"en": "Which (نعم)?", "ar": "${a} ما رمز OTP؟"}}"#
    ),
    .rows(
      "placeholder-mismatch",
      #"{"type": "text", "name": "a", "label": "A"}, {"type": "text", "name": "b", "label": {"en": "Why ${a}?", "ar": ⟦"لماذا؟"⟧}}, {"type": "text", "name": "c", "label": {"en": "Why ${a}?", "ar": "لماذا ${a}؟"}}"#
    ),
    .rows(
      "number-mismatch",
      #"{"type": "text", "name": "a", "label": {"en": "In 90 days?", "ar": ⟦"في 60 يوماً؟"⟧}}, {"type": "text", "name": "b", "label": {"en": "In 90 days?", "ar": "في ٩٠ يوماً؟"}}, {"type": "text", "name": "c", "label": {"en": "Three of 3?", "ar": "ثلاثة؟"}}, {"type": "text", "name": "d", "label": {"en": "Up to 1,000.5?", "ar": "حتى ١٬٠٠٠٫٥؟"}}, {"type": "text", "name": "e", "label": {"en": "Since 2020?", "ar": ⟦"منذ زمن؟"⟧}}"#
    ),
    .rows(
      "unmarked-placeholder",
      #"{"type": "text", "name": "a", "label": "A"}, {"type": "text", "name": "b", "label": "Why ⟦{a}⟧ and {z} and ${a}?"}"#
    ),
  ])
  func textsAreWholeInEveryLanguage(_ example: RuleCase) { example.verify() }

  @Test(arguments: [
    RuleCase.rows(
      "duplicate-text",
      #"{"type": "text", "name": "a", "label": "Why?"}, {"type": "text", "name": "b", "label": ⟦"why? "⟧}, {"type": "group", "name": "g", "label": "G", "children": [{"type": "text", "name": "c", "label": "Why?"}]}"#
    ),
    // Questions that exclude each other may share their words.
    .rows(
      "duplicate-text",
      #"{"type": "select_one yn", "name": "q", "label": "Q"}, {"type": "text", "name": "a", "label": "Why?", "relevant": "${q} = 'yes'"}, {"type": "text", "name": "b", "label": "Why?", "relevant": "${q} = 'no'"}, {"type": "text", "name": "c", "label": ⟦"Why?"⟧, "relevant": "${q} != ''"}"#
    ),
  ])
  func questionsAreToldApart(_ example: RuleCase) { example.verify() }

  @Test func aLongTextIsNoted() {
    let long = String(repeating: "word ", count: 60)
    RuleCase.rows(
      "long-text",
      #"{"type": "text", "name": "a", "label": ⟦"\#(long)"⟧}, {"type": "text", "name": "b", "label": "B", "guidance_hint": "\#(long)"}, {"type": "note", "name": "c", "label": "\#(long)"}"#
    ).verify()
    // Letters are counted, not bytes.
    RuleCase.rows(
      "long-text",
      #"{"type": "text", "name": "a", "label": "\#(String(repeating: "كلمة ", count: 50))"}"#
    ).verify()
  }

  @Test(arguments: [
    RuleCase.rows(
      "leading-question",
      #"{"type": "select_one yn", "name": "a", "label": {"en": "⟦Don’t you⟧ think it was quick?", "ar": "ألا تعتقد أن الخدمة كانت سريعة؟"}}, {"type": "select_one yn", "name": "b", "label": {"en": "Do you agree to take part?", "ar": "هل توافق على المشاركة؟"}}, {"type": "select_one yn", "name": "c", "label": {"en": "Was it fair?", "ar": "⟦هل توافق على أنّ⟧ ذلك عادل؟"}}"#
    ),
    .rows(
      "double-question",
      #"{"type": "select_one yn", "name": "a", "label": {"en": "Were you greeted ⟦and were⟧ you served?", "ar": "هل استُقبلت وخُدمت؟"}}, {"type": "select_one yn", "name": "b", "label": {"en": "Was the area clean and quiet?", "ar": "هل كان المكان نظيفاً ⟦وهل⟧ كان هادئاً؟"}}, {"type": "text", "name": "c", "label": "Where did you look, and what did you find?"}, {"type": "integer", "name": "d", "label": ⟦"Did you wait? How long?"⟧}, {"type": "select_one yn", "name": "e", "label": "Is the sign up and is not broken?"}"#
    ),
    .rows(
      "personal-data",
      #"{"type": "text", "name": "a", "label": {"en": "What is ⟦your name⟧?", "ar": "ما اسمك؟"}}, {"type": "text", "name": "b", "label": {"en": "Contact?", "ar": "ما ⟦رقم هاتفك⟧؟"}}, {"type": "text", "name": "c", "personal": true, "label": "What is your phone number?"}, {"type": "text", "name": "d", "label": "What happened? Do not write your name."}, {"type": "select_one yn", "name": "e", "label": "Did you give your phone number?"}, {"type": "text", "name": ⟦"national_id"⟧, "label": "Number"}, {"type": "text", "name": "f", "label": "Name each document."}"#
    ),
  ])
  func wordingIsFairAndPrivate(_ example: RuleCase) { example.verify() }
}
