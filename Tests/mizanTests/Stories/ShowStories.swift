import Sessions
import Storage
import TestSupport
import Testing

@testable import mizan

/// What is sealed is shown, and what cannot be read of it is said.
@Suite struct ShowStories {
  /// A revision that a newer program wrote: its head can be read, a line of it cannot.
  @Test(arguments: [("en", "cannot be read"), ("ar", "لا يمكن قراءتها")])
  func aRevisionThatCannotBeReadIsNamedWithTheReason(language: String, words: String) throws {
    let trial = try FieldTrial()
    try trial.run(["fill", trial.survey], input: "C-1\n5\n1\n1\n")
    let id: String
    do {
      let store = try Store.open(trial.store)
      var texts: [(SubmissionSummary, String)] = []
      try store.forEachSubmissionText { texts.append(($0, $1)) }
      let (summary, text) = try #require(texts.first)
      id = summary.id
      var second = try SubmissionText.decode(text)
      second.revision = 2
      second.parent = summary.entry.text
      let body = SubmissionText.encode(second) + "p\tsung\t\t\n"
      try store.append(.submission, subject: id, body: body)
      let later = try #require(try store.revisions(of: id).last)
      second.revision = 3
      second.parent = later.hash.text
      try store.append(second)
    }
    let history = try trial.run(["show", "last", "--history"], language: language)
    #expect(history.status == .exited(0), "\(history.messages)")
    #expect(history.output.contains(words), "\(history.output)")
    #expect(history.output.contains("sung"))
    let data = try trial.run(["show", "last", "--json"], language: language)
    #expect(data.output.contains("unreadable") && data.output.contains("sung"))
  }
}
