import Diagnostics

extension SurveyReader {
  /// Reads `"silence": {"code": "reason"}`: what the designer accepts within a place.
  mutating func readSilence(_ reader: inout ObjectReader, scope: Place?) {
    guard reader.has("silence") else { return }
    for member in reader.members("silence") {
      guard let reason = member.value.string else {
        reader.wrongType(member.value, Phrase(en: "the reason as a text", ar: "السبب نصاً"))
        continue
      }
      guard reason.text.contains(where: { !$0.isWhitespace }) else {
        reader.report(
          "empty-reason", at: reason.place,
          Phrase(
            en: "'\(member.name.text)' is silenced without a reason",
            ar: "أُسكت '\(member.name.text)' دون ذكر السبب"),
          help: Phrase(
            en: "say why it is right here, for whoever reads the survey next",
            ar: "اذكر لماذا يصح هنا، لمن يقرأ الاستبيان بعدك"))
        continue
      }
      silences.append(
        Silence(
          code: member.name.text, reason: reason.text, scope: scope, place: member.name.place))
    }
  }
}
