import Diagnostics
import Glibc

/// A call to the operating system that failed: what was attempted, on what, and the system's word.
struct SystemFailure: ExplainedError, Hashable {
  /// What was attempted: "write the file".
  let attempt: Phrase
  /// What it was attempted on: a path, the name of a program.
  let subject: String?
  /// The error number.
  let code: Int32

  /// A failure with the number that the system left in `errno`, unless another one is given.
  init(_ attempt: Phrase, _ subject: String? = nil, code: Int32 = errno) {
    self.attempt = attempt
    self.subject = subject
    self.code = code
  }

  var message: Phrase {
    let about = subject.map { Phrase(en: " '\($0)'", ar: ":\n\($0)") } ?? Phrase("")
    return Phrase(
      en: "cannot \(attempt.en)\(about.en): \(reason.en)",
      ar: "لا يمكن \(attempt.ar)\(about.ar)\n\(reason.ar)")
  }

  var help: Phrase? {
    switch code {
    case ENOSPC, EDQUOT, EFBIG:
      Phrase(en: "make room on the disk and try again", ar: "أفرغ مساحة على القرص ثم أعد المحاولة")
    case EACCES, EPERM, EROFS:
      Phrase(
        en: "choose a place that is yours, or ask its owner for access",
        ar: "اختر مكانًا تملكه، أو اطلب الإذن من صاحبه")
    case ENOENT:
      Phrase(en: "check the spelling of the path", ar: "تحقق من كتابة المسار")
    default: nil
    }
  }

  private var reason: Phrase {
    let system = String(cString: strerror(code))
    let ar: String? =
      switch code {
      case ENOENT: "لا وجود له"
      case EACCES, EPERM: "لا إذن لك في ذلك"
      case EEXIST: "هو موجود من قبل"
      case EISDIR: "هو مجلد وليس ملفًا"
      case ENOTDIR: "جزء من المسار ليس مجلدًا"
      case EROFS: "القرص للقراءة فقط"
      case ENOSPC: "امتلأ القرص"
      case EDQUOT: "استُنفدت حصتك من القرص"
      case EFBIG: "تجاوز الملف الحجم المسموح به"
      case EIO: "خلل في القرص أو في الجهاز"
      case EMFILE, ENFILE: "بلغ عدد الملفات المفتوحة حده"
      case ENOMEM: "لا تكفي الذاكرة"
      default: nil
      }
    return Phrase(en: system.prefix(1).lowercased() + system.dropFirst(), ar: ar ?? system)
  }
}
