import Diagnostics

/// Mistakes and doubts about names.
extension ExpressionProblem {
  static func unknownReference(_ name: String, _ nearest: String?, _ range: Range<Int>) -> Self {
    Self(
      "unknown-reference", range,
      Phrase(
        en: "no question, group or repeat is named '\(name)'",
        ar: "لا يوجد سؤال أو مجموعة أو قسم متكرر باسم '\(name)'"),
      help: nearest.map { .suggestion("${\($0)}") })
  }

  static func ambiguousReference(_ name: String, _ range: Range<Int>) -> Self {
    Self(
      "ambiguous-reference", range,
      Phrase(
        en: "several questions, groups or repeats are named '\(name)'",
        ar: "هناك أكثر من سؤال أو مجموعة أو قسم متكرر باسم '\(name)'"),
      help: Phrase(
        en: "a name that is referred to must be unique: rename the others",
        ar: "الاسم المشار إليه يجب ألا يتكرر: غيّر أسماء البقية"))
  }

  static func notARepeat(_ name: String, _ range: Range<Int>) -> Self {
    Self(
      "not-a-repeat", range,
      Phrase(en: "'\(name)' is not a repeat", ar: "'\(name)' ليس قسماً متكرراً"),
      help: Phrase(
        en: "the arguments are the question, its repeat and the number of the instance",
        ar: "الوسائط هي السؤال ثم قسمه المتكرر ثم رقم التكرار"))
  }

  static func repeatedInScalar(_ name: String, _ range: Range<Int>) -> Self {
    Self(
      "repeated-in-scalar", range,
      Phrase(
        en: "'\(name)' stands for all instances of its repeat here, where one value is wanted",
        ar: "يدل '\(name)' هنا على كل تكرارات قسمه والمطلوب قيمة واحدة"),
      help: Phrase(
        en: "choose one with indexed-repeat() or a predicate […], or use sum(), count(), join()…",
        ar:
          "اختر واحداً منها بالدالة indexed-repeat() أو بشرط […]، أو استعمل sum() أو count() أو join()…"
      ),
      severity: .warning)
  }

  static func numberAsPredicate(_ name: String, _ range: Range<Int>) -> Self {
    Self(
      "number-as-predicate", range,
      Phrase(
        en: "a question alone in […] asks whether it is answered, it does not count",
        ar: "السؤال وحده داخل […] يسأل هل أُجيب عنه ولا يعني رقماً"),
      help: .write("[position() = ${\(name)}]"), severity: .warning)
  }

  static func referenceInText(_ name: String, _ range: Range<Int>) -> Self {
    Self(
      "reference-in-text", range,
      Phrase(
        en: "the reference to '\(name)' stays as it is inside quotes",
        ar: "تبقى الإشارة إلى '\(name)' كما هي داخل علامتي الاقتباس"),
      help: Phrase(
        en: "join the parts: concat('…', ${\(name)})", ar: "اضمم الأجزاء: concat('…', ${\(name)})"),
      severity: .warning)
  }

  static func bareName(
    _ name: String, isQuestion: Bool, nearest: String?, _ range: Range<Int>
  ) -> Self {
    let help: Phrase =
      switch name {
      case "true", "false": .write(name + "()")
      default:
        if isQuestion {
          .write("${\(name)}")
        } else if let nearest {
          .suggestion(nearest)
        } else {
          Phrase(
            en: "for a text write '\(name)' in quotes, for a question ${\(name)}",
            ar: "للنص اكتب '\(name)' بين علامتي اقتباس، وللسؤال ${\(name)}")
        }
      }
    return Self(
      "bare-name", range,
      Phrase(en: "'\(name)' alone means nothing here", ar: "لا معنى للكلمة '\(name)' وحدها هنا"),
      help: help)
  }

  static func unknownPathName(_ name: String, _ nearest: String?, _ range: Range<Int>) -> Self {
    Self(
      "unknown-path-name", range,
      Phrase(
        en: "no question, group or repeat is named '\(name)'",
        ar: "لا يوجد سؤال أو مجموعة أو قسم متكرر باسم '\(name)'"),
      help: nearest.map { .suggestion($0) })
  }

  static func wrongRoot(_ name: String, _ root: String, _ range: Range<Int>) -> Self {
    Self(
      "unknown-path-name", range,
      Phrase(
        en: "a path from the top begins with '/\(root)', not with '/\(name)'",
        ar: "المسار من الأعلى يبدأ بـ '/\(root)' لا بـ '/\(name)'"),
      help: Phrase(
        en: "write /\(root)/\(name) or ${\(name)}", ar: "اكتب /\(root)/\(name) أو ${\(name)}"))
  }

  static func unknownTable(_ name: String, _ nearest: String?, _ range: Range<Int>) -> Self {
    Self(
      "unknown-table", range,
      Phrase(
        en: "no choice list or file is named '\(name)'",
        ar: "لا توجد قائمة اختيارات أو ملف باسم '\(name)'"),
      help: nearest.map { .suggestion($0) })
  }

  static func unknownColumn(
    _ name: String, table: String, _ nearest: String?, _ range: Range<Int>
  ) -> Self {
    Self(
      "unknown-column", range,
      Phrase(
        en: "'\(table)' has no column '\(name)', so nothing is found",
        ar: "لا عمود باسم '\(name)' في '\(table)'، فلن يوجد شيء"),
      help: nearest.map { .suggestion($0) }
        ?? Phrase(
          en: "rows are instance('\(table)')/root/item, columns follow them",
          ar: "الصفوف هي instance('\(table)')/root/item وتليها الأعمدة"),
      severity: .warning)
  }
}
