import Diagnostics
import Expressions

/// Reports a repeated question where one value is wanted.
struct OneValueFromRepeats: Rule {
  static let entry = ManualEntry(
    "repeated-in-scalar", .warning,
    Phrase(
      en: "a question inside a repeat, read from outside as if it had one answer",
      ar: "سؤال داخل قسم متكرر يُقرأ من خارجه كأن له إجابة واحدة"),
    Phrase(
      en: "Seen from outside its repeat, a question stands for all its instances: one value is the "
        + "first of them, and a comparison is true when any of them fits. Say which one you mean, "
        + "or count, sum or join them.",
      ar: "يدل السؤال من خارج قسمه المتكرر على كل تكراراته: فالقيمة الواحدة هي أولها، والمقارنة "
        + "تصح إن وافقها أي منها. حدد المقصود، أو استعمل count() أو sum() أو join()."),
    bad: .rows(
      #"""
      {"type": "repeat", "name": "window", "label": "Window", "children": [
        {"type": "integer", "name": "staff", "label": "Staff at this window"}]},
      {"type": "text", "name": "why", "label": "Why so few?", "relevant": "${staff} < 2"}
      """#),
    good: .rows(
      #"""
      {"type": "repeat", "name": "window", "label": "Window", "children": [
        {"type": "integer", "name": "staff", "label": "Staff at this window"}]},
      {"type": "text", "name": "why", "label": "Why so few?", "relevant": "sum(${staff}) < 2"}
      """#))

  func check(_ context: RuleContext) -> [Diagnostic] {
    context.nameProblems.filter { $0.problem.code == Self.code }.map(\.diagnostic)
      + context.texts.flatMap { use -> [Diagnostic] in
        guard use.kind != .choice else { return [] }
        return use.text.insertedNames.compactMap { name, place in
          guard let target = context.survey[name],
            !context.isSingle(target.index, from: use.element)
          else { return nil }
          return finding(
            at: place,
            Phrase(
              en:
                "'\(name)' has one answer in every instance of its repeat; the first is shown here",
              ar: "للسؤال '\(name)' إجابة في كل تكرار من قسمه، وتُعرض هنا أولاها"),
            help: Phrase(
              en: "make a calculation with join() or indexed-repeat() and insert that",
              ar: "أضف حساباً فيه join() أو indexed-repeat() وأدرجه"))
        }
      }
  }
}
