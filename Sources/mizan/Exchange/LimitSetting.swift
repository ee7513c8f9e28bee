import Diagnostics
import Storage

/// `--limit NAME=N`: how much of a file of somebody else is accepted.
struct LimitSetting: Sendable, Hashable {
  let name: String
  let value: Int64

  /// The option, given any number of times.
  static let parameter = Parameter<[LimitSetting]>.options(
    "limit",
    WordReader(
      placeholder: "NAME=N",
      expected: Phrase(
        en: "NAME=N with a name of: \(MergeLimits.names.joined(separator: ", "))",
        ar: "‎NAME=N والاسم أحد هذه:\n\(MergeLimits.names.joined(separator: ", "))"),
      candidates: .words(MergeLimits.names.map { $0 + "=" }), read: { LimitSetting($0) },
      word: { "\($0.name)=\($0.value)" }),
    Phrase(
      en:
        "Accept more or less than usual. NAME is one of \(MergeLimits.names.joined(separator: ", ")); sizes are in bytes.",
      ar:
        "قبول أكثر من المعتاد أو أقل. ‎NAME أحد هذه، والأحجام بالبايت: \(MergeLimits.names.joined(separator: ", "))"
    ))

  private init?(_ word: String) {
    let parts = word.split(separator: "=", maxSplits: 1)
    guard parts.count == 2, let value = Int64(parts[1]) else { return nil }
    var limits = MergeLimits()
    guard limits.set(String(parts[0]), to: value) else { return nil }
    name = String(parts[0])
    self.value = value
  }

  /// The limits of a call.
  static func limits(_ invocation: Invocation) -> MergeLimits {
    var limits = MergeLimits()
    for setting in invocation[parameter] { _ = limits.set(setting.name, to: setting.value) }
    return limits
  }
}
