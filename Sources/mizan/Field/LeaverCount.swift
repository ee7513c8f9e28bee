import Diagnostics

/// Counts people who leave, and says whom to approach: every k-th from a random start, so that nobody
/// chooses.
struct LeaverCount {
  let interval: Int
  private(set) var leavers = 0
  private(set) var approached = 0
  private let start: Int

  init(interval: Int) {
    var generator = SystemRandomNumberGenerator()
    self.init(interval: interval, using: &generator)
  }

  init(interval: Int, using generator: inout some RandomNumberGenerator) {
    self.interval = interval
    start = Int.random(in: 1...interval, using: &generator)
  }

  /// Counts one leaver; true when that one is to be approached.
  mutating func count() -> Bool {
    leavers += 1
    guard leavers >= start, (leavers - start) % interval == 0 else { return false }
    approached += 1
    return true
  }

  /// Counts with the person at the door until somebody is to be approached; false when they end.
  mutating func next(_ console: any Console, _ language: Language) throws -> Bool {
    try console.show(
      Phrase(
        en: "Enter for each leaver; ':q' ends.", ar: "مفتاح الإدخال لكل خارج؛ و‎:خروج ينهي.")[
          language], .faint)
    while true {
      guard case .line(let typed) = try console.ask(Prompt("\(leavers) > ", key: ":leaver")),
        InterviewCommand.parse(typed) != .quit
      else {
        try console.show(
          Phrase(
            en: "\(leavers) leavers, \(approached) approached",
            ar: "الخارجون \(leavers)، ودُعي منهم \(approached)")[language])
        return false
      }
      if count() {
        try console.show(
          Phrase(
            en: "Approach this one (leaver \(leavers)).", ar: "ادعُ هذا (الخارج رقم \(leavers)).")[
              language], .strong)
        return true
      }
    }
  }
}
