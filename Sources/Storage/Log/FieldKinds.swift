/// What field work records besides submissions.
extension EntryKind {
  /// What was noted from fresh memory about a visit.
  package static let cues = EntryKind(rawValue: "cues")
  /// That a matter of corruption was met: a token, the date and the department, nothing of the matter.
  package static let referral = EntryKind(rawValue: "referral")
  /// That the bytes of a piece of evidence were removed, and why.
  package static let evidenceRemoval = EntryKind(rawValue: "evidence-removal")
}
