package import Diagnostics

extension StoreFault {
  /// A stable word for the fault.
  package var code: String {
    switch self {
    case .entry: "entry"
    case .brokenChain: "broken-chain"
    case .wrongHeads: "wrong-heads"
    case .definition: "definition"
    case .evidence: "evidence"
    case .forgedSignature: "forged-signature"
    case .missingSignedEntry: "missing-signed-entry"
    case .staleProjections: "stale-projections"
    case .structure: "structure"
    }
  }

  /// Whether entries are wrong, or not in their places.
  var isOfTheLog: Bool {
    switch self {
    case .entry, .brokenChain, .wrongHeads: true
    case .definition, .evidence, .forgedSignature, .missingSignedEntry, .staleProjections,
      .structure:
      false
    }
  }

  /// Whose log it concerns; `nil` when it is about the file.
  package var author: AuthorID? {
    switch self {
    case .entry(let author, _, _), .brokenChain(let author, _), .wrongHeads(let author),
      .forgedSignature(let author, _), .missingSignedEntry(let author, _):
      author
    case .definition, .evidence, .staleProjections, .structure: nil
    }
  }

  /// The place in that log; `nil` when it is about all of it or about the file.
  package var sequence: Int64? {
    switch self {
    case .entry(_, let sequence, _), .brokenChain(_, let sequence),
      .forgedSignature(_, let sequence), .missingSignedEntry(_, let sequence):
      sequence
    case .wrongHeads, .definition, .evidence, .staleProjections, .structure: nil
    }
  }

  /// What is wrong.
  package var message: Phrase {
    switch self {
    case .entry(let author, let sequence, let reason):
      Phrase(
        en: "entry \(sequence) of '\(author.short)': \(reason.message.en)",
        ar: "القيد \(sequence) من '\(author.short)': \(reason.message.ar)")
    case .brokenChain(let author, let sequence):
      Phrase(
        en: "entry \(sequence) of '\(author.short)' does not follow the one before it",
        ar: "القيد \(sequence) من '\(author.short)' لا يتبع القيد الذي قبله")
    case .wrongHeads(let author):
      Phrase(
        en: "the last entries of '\(author.short)' are not those that the store remembers",
        ar: "آخر قيود '\(author.short)' ليست التي يذكرها المخزن")
    case .definition(let hash):
      Phrase(
        en: "the survey definition '\(hash.prefix(12))' does not match its hash",
        ar: "تعريف الاستبيان '\(hash.prefix(12))' لا يطابق بصمته")
    case .evidence(let hash):
      Phrase(
        en: "the evidence '\(hash.prefix(12))' does not match its hash",
        ar: "الدليل '\(hash.prefix(12))' لا يطابق بصمته")
    case .forgedSignature(let author, let sequence):
      Phrase(
        en: "a signature of '\(author.short)' over entry \(sequence) is not genuine",
        ar: "توقيع '\(author.short)' على القيد \(sequence) غير صحيح")
    case .missingSignedEntry(let author, let sequence):
      Phrase(
        en: "'\(author.short)' signed entry \(sequence), and it is not in the store",
        ar: "وقّع '\(author.short)' القيد \(sequence) وهو غير موجود في المخزن")
    case .staleProjections:
      Phrase(
        en: "the list of visits is not what the log gives",
        ar: "قائمة الزيارات ليست ما يعطيه السجل")
    case .structure(let text):
      Phrase(en: "the structure of the file: \(text)", ar: "بنية الملف: \(text)")
    }
  }

  /// What it means for the results, and what to do next.
  package var nextStep: Phrase {
    switch self {
    case .staleProjections:
      Phrase(
        en: "figures may be wrong; the log is intact: mizan verify --rebuild STORE",
        ar: "قد تكون الأرقام خاطئة والسجل سليم: mizan verify --rebuild STORE")
    case .forgedSignature:
      Phrase(
        en: "do not rely on this author's entries until the key was examined: mizan devices STORE",
        ar: "لا تعتمد على قيود هذا الجهاز حتى يُفحص مفتاحه: mizan devices STORE")
    case .entry, .brokenChain, .wrongHeads, .definition, .evidence, .missingSignedEntry, .structure:
      Phrase(
        en:
          "make no report from this store; merge it and the packs behind it into a new one: what is intact is taken",
        ar:
          "لا تُصدر تقريراً من هذا المخزن، وادمجه مع الحزم التي أُنشئ منها في مخزن جديد: يُؤخذ السليم كله"
      )
    }
  }
}
