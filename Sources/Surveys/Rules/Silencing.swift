import Diagnostics

/// Tells which warnings and notes a designer accepts, and which silences were of use.
struct Silencing {
  private let silences: [Silence]
  private let byCode: [String: [Int]]
  private var used: Set<Int> = []

  init(_ silences: [Silence]) {
    self.silences = silences
    byCode = Dictionary(grouping: silences.indices) { silences[$0].code }
  }

  /// Whether a silence covers a diagnostic. Errors are never silenced.
  mutating func silences(_ diagnostic: Diagnostic) -> Bool {
    guard diagnostic.severity != .error, let candidates = byCode[diagnostic.code] else {
      return false
    }
    var isCovered = false
    for index in candidates where covers(silences[index].scope, diagnostic.place) {
      used.insert(index)
      isCovered = true
    }
    return isCovered
  }

  /// The silences that covered nothing.
  var unused: [Silence] {
    silences.indices.filter { !used.contains($0) }.map { silences[$0] }
  }

  private func covers(_ scope: Place?, _ place: Place) -> Bool {
    guard let scope else { return true }
    return scope.file == place.file && scope.range.lowerBound <= place.range.lowerBound
      && place.range.upperBound <= scope.range.upperBound
  }
}
