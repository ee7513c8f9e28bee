package import Diagnostics

/// What a person reads about one thing that was set aside: the reason with its numbers.
extension Quarantined {
  /// What is wrong, with what is known about this file or record.
  package var message: Phrase {
    if detail.isEmpty { return reason.message }
    return sentence
      ?? Phrase(en: "\(reason.message.en) (\(detail))", ar: "\(reason.message.ar) (\(detail))")
  }

  /// The sentence of a reason whose detail is numbers; `nil` for any other.
  private var sentence: Phrase? {
    switch reason {
    case .fileCutShort, .fileDamaged:
      return IntactEntries(detail: detail)?.sentence(isCutShort: reason == .fileCutShort)
    case .newerSchema:
      guard let (found, known) = comparison else { return nil }
      return Phrase(
        en: "version \(found) of Mizan's store wrote the file, and version \(known) is known here",
        ar: "كُتب الملف بالإصدار \(found) من مخزن ميزان، والمعروف هنا هو الإصدار \(known)")
    case .tooLarge, .fileTooLarge:
      guard let (size, limit) = comparison else { return nil }
      return Phrase(
        en: "\(reason.message.en): \(Self.size(size)), and the limit is \(Self.size(limit))",
        ar: "\(reason.message.ar): \(Self.size(size)) والحد \(Self.size(limit))")
    default: return nil
    }
  }

  /// The numbers of a detail like `7 > 5`.
  private var comparison: (Int64, Int64)? {
    let words = detail.split(separator: " ")
    guard words.count == 3, words[1] == ">", let left = Int64(words[0]), let right = Int64(words[2])
    else { return nil }
    return (left, right)
  }

  private static func size(_ bytes: Int64) -> String {
    let units = [("GB", 1 << 30), ("MB", 1 << 20), ("KB", 1 << 10)] as [(String, Int64)]
    guard let (name, unit) = units.first(where: { bytes >= $0.1 }) else { return "\(bytes) B" }
    return "\(bytes / unit) \(name)"
  }
}

/// How much of a damaged file was intact, as the detail of its reason says it: `112/140`, then
/// SQLite's words.
struct IntactEntries {
  let intact: Int
  /// The number of entries that the file should hold; 0 when nobody knows.
  let all: Int

  init(_ intact: Int, of all: Int) {
    self.intact = intact
    self.all = all
  }

  /// `nil` when the detail is not of this form.
  init?(detail: String) {
    let numbers = detail.prefix { $0 != " " }.split(separator: "/").map { Int($0) }
    guard numbers.count == 2, let intact = numbers[0], let all = numbers[1] else { return nil }
    self.init(intact, of: all)
  }

  /// The detail, with the words of who found the damage.
  func detail(_ words: String) -> String {
    words.isEmpty ? "\(intact)/\(all)" : "\(intact)/\(all) \(words)"
  }

  func sentence(isCutShort: Bool) -> Phrase {
    let what =
      isCutShort
      ? Phrase(en: "the file is cut short", ar: "الملف مبتور")
      : Phrase(en: "parts of the file are damaged", ar: "أجزاء من الملف تالفة")
    if intact == 0 {
      return Phrase(
        en: "\(what.en): no entry could be verified", ar: "\(what.ar): لم يمكن التحقق من أي قيد")
    }
    if all > intact {
      return Phrase(
        en: "\(what.en): \(intact) of its \(all) entries could be verified and were taken",
        ar: "\(what.ar): أمكن التحقق من \(intact) من قيوده الـ\(all) وأُخذت")
    }
    return Phrase(
      en: "\(what.en): \(intact) entries could be verified and were taken",
      ar: "\(what.ar): أمكن التحقق من قيود عددها \(intact) وأُخذت")
  }
}
