/// The canonical text of a submission: lines of fields separated by tabs, readable in any tool.
/// What is stored is what is hashed, so there is exactly one text for a submission.
///
/// ```
/// submission⇥1
/// id⇥…            one line per header field, in this order
/// a⇥path⇥state⇥value⇥observed⇥entered⇥reason⇥comment
/// p⇥kind⇥path⇥at
/// ```
/// Inside a field a backslash, tab, line feed and carriage return are written `\\ \t \n \r`; an
/// absent field is empty. Times of answers and paradata are milliseconds after `started`; an
/// absent time is empty.
package enum SubmissionText {
  /// The number of this text format.
  package static let format = "1"

  /// The text of a submission.
  package static func encode(_ submission: Submission) -> String {
    var text = FieldLines()
    text.line("submission", format)
    text.line("id", submission.id)
    text.line("revision", String(submission.revision))
    text.line("parent", submission.parent ?? "")
    text.line("reason", submission.reason ?? "")
    text.line("form", submission.formID)
    text.line("version", submission.version)
    text.line("definition", submission.definition)
    text.line("language", submission.language)
    text.line("collector", submission.collector)
    text.line("started", String(submission.started))
    text.line("sealed", String(submission.sealed))
    text.line("centre", submission.subject.centre ?? "")
    text.line("department", submission.subject.department ?? "")
    text.line("service", submission.subject.service ?? "")
    text.line("date", submission.subject.date ?? "")
    func offset(_ time: Int64) -> String {
      time == 0 ? "" : String(time - submission.started)
    }
    for answer in submission.answers {
      text.line(
        "a", answer.path, answer.state.rawValue, answer.value, offset(answer.observed),
        offset(answer.entered), answer.reason ?? "", answer.comment ?? "")
    }
    for paradatum in submission.paradata {
      text.line("p", paradatum.kind.rawValue, paradatum.path, offset(paradatum.at))
    }
    return text.text
  }

  /// Reads the text of a submission.
  package static func decode(_ text: String) throws(SubmissionTextError) -> Submission {
    var lines = FieldLines.lines(of: text)[...]
    func header(_ name: String) throws(SubmissionTextError) -> String {
      guard let fields = lines.popFirst(), fields.count == 2, fields[0] == name else {
        throw SubmissionTextError.missingField(name)
      }
      return fields[1]
    }
    func number(_ name: String) throws(SubmissionTextError) -> Int64 {
      guard let value = Int64(try header(name)) else {
        throw SubmissionTextError.badNumber(name)
      }
      return value
    }
    func optional(_ name: String) throws(SubmissionTextError) -> String? {
      let value = try header(name)
      return value.isEmpty ? nil : value
    }
    let format = try header("submission")
    guard format == Self.format else { throw .unknownFormat(format) }
    var submission = Submission(
      id: try header("id"), revision: Int(try number("revision")), parent: try optional("parent"),
      reason: try optional("reason"), formID: try header("form"), version: try header("version"),
      definition: try header("definition"), language: try header("language"),
      collector: try header("collector"), started: try number("started"),
      sealed: try number("sealed"),
      subject: Submission.Subject(
        centre: try optional("centre"), department: try optional("department"),
        service: try optional("service"), date: try optional("date")),
      answers: [])
    func time(_ field: String) throws(SubmissionTextError) -> Int64 {
      if field.isEmpty { return 0 }
      guard let offset = Int64(field) else { throw .badNumber("time") }
      let (time, overflow) = submission.started.addingReportingOverflow(offset)
      guard !overflow else { throw .badNumber("time") }
      return time
    }
    while let fields = lines.popFirst() {
      switch (fields.first, fields.count) {
      case ("a", 8):
        guard let state = AnswerState(rawValue: fields[2]) else {
          throw .unknownWord(fields[2])
        }
        submission.answers.append(
          Answer(
            path: fields[1], state: state, value: fields[3],
            reason: fields[6].isEmpty ? nil : fields[6],
            comment: fields[7].isEmpty ? nil : fields[7], observed: try time(fields[4]),
            entered: try time(fields[5])))
      case ("p", 4):
        guard let kind = Paradatum.Kind(rawValue: fields[1]) else {
          throw .unknownWord(fields[1])
        }
        submission.paradata.append(
          Paradatum(kind, path: fields[2], at: try time(fields[3])))
      default: throw .unknownLine(fields.first ?? "")
      }
    }
    return submission
  }
}

/// Why a text is not a submission.
package enum SubmissionTextError: Error, Hashable {
  case unknownFormat(String)
  case missingField(String)
  case badNumber(String)
  case unknownWord(String)
  case unknownLine(String)
}
