import Diagnostics

extension Diagnostic {
  /// A report for each object of a list whose id an earlier one has already.
  static func duplicateIDs(in nodes: [JSONNode]) -> [Diagnostic] {
    var seen: Set<String> = []
    return nodes.compactMap { $0["id"]?.string }.filter { !seen.insert($0.text).inserted }
      .map { id in
        Diagnostic(
          .error, "duplicate-id", at: id.place,
          Phrase(
            en: "the id '\(id.text)' is taken already", ar: "المعرّف '\(id.text)' مستعمل من قبل"),
          help: Phrase(
            en: "give each an id of its own", ar: "أعطِ كلاً منها معرّفاً خاصاً به"))
      }
  }

  /// A report of a department that is not among the known ones.
  static func unknownDepartment(
    _ id: String, at place: Place, among known: [String], otherwise help: Phrase
  ) -> Diagnostic {
    let near = NearestWord.suggestion(for: id, among: known)
    return Diagnostic(
      .error, "unknown-department", at: place,
      Phrase(en: "no department has the id '\(id)'", ar: "لا توجد دائرة بالمعرّف '\(id)'"),
      help: near.map { Phrase(en: "did you mean '\($0)'?", ar: "هل تقصد '\($0)'؟") } ?? help)
  }
}
