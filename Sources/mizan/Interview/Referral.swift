import Expressions
import Sessions
import Storage

/// The trace of a matter of corruption on this device: a token, the date and the department.
enum Referral {
  /// Keeps the trace and returns its token.
  static func keep(department: String, in store: Store) throws -> String {
    var generator = SystemRandomNumberGenerator()
    let letters = Array("23456789ABCDEFGHJKMNPQRSTVWXYZ")
    let token = String((0..<8).map { _ in letters[Int.random(in: 0..<30, using: &generator)] })
    var lines = FieldLines()
    lines.line("referral", "1")
    lines.line("department", department)
    lines.line("date", Instant(milliseconds: store.now.wall).day(in: .utc).text)
    try store.append(.referral, subject: token, body: lines.text)
    return token
  }
}

extension Twin {
  /// How alike records must be to be asked about.
  private static let threshold = 0.9

  /// The sealed records of a store that a session looks too much like.
  static func all(of session: Session, in store: Store) throws -> [Twin] {
    let subject = session.subject
    guard let centre = subject.centre else { return [] }
    var twins: [Twin] = []
    var near: [SubmissionSummary] = []
    try store.forEachSubmission { summary in
      if summary.centre == centre, summary.service == subject.service,
        summary.date == subject.date, summary.id != session.opening.id
      {
        near.append(summary)
      }
    }
    for summary in near {
      guard let entry = try store.entry(summary.entry),
        let other = try? SubmissionText.decode(entry.body),
        let share = Likeness.share(of: session, with: other, now: store.now.wall),
        share >= threshold
      else { continue }
      twins.append(Twin(id: summary.id, likeness: Int((share * 100).rounded(.down))))
    }
    return twins
  }
}
