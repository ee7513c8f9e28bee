import Diagnostics

/// Reports questions that ask for what identifies a person, and are not marked `personal`.
struct PersonalData: Rule {
  static let entry = ManualEntry(
    "personal-data", .warning,
    Phrase(
      en: "a question for a name, number or address of a person that is not marked personal",
      ar: "سؤال عن اسم شخص أو رقمه أو عنوانه غير موسوم بأنه شخصي"),
    Phrase(
      en:
        "Personal data must stay out of reports and ordinary exports: \"personal\": true does that. "
        + "Better still, do not ask.",
      ar:
        "يجب أن تبقى البيانات الشخصية خارج التقارير والتصدير المعتاد، وهذا ما يفعله \"personal\": "
        + "true. والأفضل ألا تسأل عنها."),
    bad: .rows(
      #"""
      {"type": "text", "name": "contact", "label":
       {"en": "What is your phone number?", "ar": "ما رقم هاتفك؟"}}
      """#),
    good: .rows(
      #"""
      {"type": "text", "name": "contact", "personal": true, "label":
       {"en": "What is your phone number?", "ar": "ما رقم هاتفك؟"}}
      """#))

  private static let flags = WordList([
    "your name", "full name", "first name", "last name", "family name", "surname",
    "name of the respondent", "name of the person", "name of the citizen", "name of the recipient",
    "name of the applicant", "name of the customer", "name of the official",
    "name of the employee", "name of the clerk", "respondent's name", "employee's name",
    "official's name", "phone number", "telephone number", "mobile number", "your phone",
    "your mobile", "national number", "national id", "id number", "identity number",
    "passport number", "e-mail address", "email address", "your e-mail", "your email",
    "home address", "your address", "date of birth", "birth date", "iban", "bank account",
    "اسمك", "اسم المواطن", "اسم المراجع", "اسم الموظف", "اسم متلقي", "اسم الشخص", "اسم صاحب",
    "الاسم الكامل", "الاسم الثلاثي", "الاسم الرباعي", "رقم هاتفك", "رقم الهاتف", "رقم جوالك",
    "رقم الجوال", "رقم الموبايل", "رقم موبايلك", "الرقم الوطني", "رقمك الوطني", "رقم الهوية",
    "رقم هويتك", "رقم جواز", "بريدك", "البريد الإلكتروني", "عنوان سكنك", "عنوانك", "عنوان منزلك",
    "تاريخ ميلادك", "تاريخ الميلاد", "رقم حسابك", "الآيبان",
  ])
  private static let names: Set<String> = [
    "full_name", "first_name", "last_name", "phone", "phone_number", "mobile", "mobile_number",
    "email", "national_id", "national_number", "passport_number", "home_address", "date_of_birth",
    "dob", "iban",
  ]
  private static let negations = Set(
    ReadWords("no not never without neither nor لا ولا دون بلا ليس لم").words.map(\.hash))

  func check(_ context: RuleContext) -> [Diagnostic] {
    var found: [Int: Diagnostic] = [:]
    for label in context.labels where found[label.target.index] == nil {
      guard let match = Self.flags.firstMatch(in: label.read),
        Self.isFree(label.target, context),
        !label.read.words[max(0, match.index - 3)..<match.index].contains(where: {
          Self.negations.contains($0.hash)
        })
      else { continue }
      found[label.target.index] = finding(
        label.target, at: label.translation.source.place(ofText: match.range))
    }
    for target in context.asked where found[target.index] == nil {
      guard Self.names.contains(target.name.lowercased()), Self.isFree(target, context) else {
        continue
      }
      found[target.index] = finding(
        target, at: context.survey.elements[target.index].namePlace)
    }
    return found.keys.sorted().compactMap { found[$0] }
  }

  private func finding(_ target: RuleContext.Target, at place: Place) -> Diagnostic {
    finding(
      at: place,
      Phrase(
        en: "'\(target.name)' asks for personal data and is not marked personal",
        ar: "يسأل '\(target.name)' عن بيانات شخصية وهو غير موسوم بأنه شخصي"),
      help: Phrase(en: "add \"personal\": true", ar: "أضف \"personal\": true"))
  }

  /// Whether a question takes such an answer and is not marked.
  private static func isFree(_ target: RuleContext.Target, _ context: RuleContext) -> Bool {
    switch target.type {
    case .text, .barcode, .integer, .decimal, .date:
      context.survey.elements[target.index].question?.isPersonal == false
    default: false
    }
  }
}
