import Diagnostics
import Glibc

/// A call to the operating system that failed: what was attempted, on what, and the system's word.
struct SystemFailure: ExplainedError, Hashable {
  /// What was attempted: "write to standard output".
  let attempt: Phrase
  /// The error number.
  let code: Int32

  /// A failure with the number that the system left in `errno`, unless another one is given.
  init(_ attempt: Phrase, code: Int32 = errno) {
    self.attempt = attempt
    self.code = code
  }

  var message: Phrase {
    let reason = String(cString: strerror(code))
    return Phrase(en: "cannot \(attempt.en): \(reason)", ar: "لا يمكن \(attempt.ar):\n\(reason)")
  }

  var help: Phrase? {
    switch code {
    case ENOSPC, EDQUOT:
      Phrase(en: "make room on the disk and try again", ar: "أفرغ مساحة على القرص ثم أعد المحاولة")
    case EACCES, EPERM, EROFS:
      Phrase(
        en: "choose a place where you may write", ar: "اختر مكانًا يُسمح لك بالكتابة فيه")
    default: nil
    }
  }
}
