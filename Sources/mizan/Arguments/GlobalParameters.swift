import Diagnostics

/// Parameters that mean the same wherever they are taken.
enum GlobalParameters {
  /// The language of prompts, help, errors and reports. `Invocation.language` is the choice itself.
  static let language = Parameter<Language?>.option(
    "language", .choice, variable: "MIZAN_LANGUAGE",
    Phrase(
      en: "The language Mizan speaks; otherwise that of the system.",
      ar: "لغة الواجهة، وإلا فلغة النظام."))

  /// A dialogue of plain lines.
  static let plain = Parameter<Bool>.flag(
    "plain",
    Phrase(
      en: "Plain lines without colour or cursor movement, for screen readers.",
      ar: "أسطر بسيطة بلا ألوان ولا تحريك للمؤشر، لقارئات الشاشة."))

  /// How Arabic is written to a terminal.
  static let bidi = Parameter<BidiSetting>.option(
    "bidi", .choice, default: .auto, variable: "MIZAN_BIDI",
    Phrase(
      en: "Who puts Arabic in order on the screen: the terminal (logical) or Mizan (visual).",
      ar: "من يرتب النص العربي على الشاشة: الطرفية أم ميزان."))

  /// What every command takes: declared once, by the root.
  static let all: [any CommandParameter] = [language, plain, bidi]

  /// Results as data.
  static let json = Parameter<Bool>.flag(
    "json", Phrase(en: "Print the result as JSON.", ar: "كتابة النتيجة بصيغة JSON."))
}
