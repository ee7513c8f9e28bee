import Sessions
import Storage
import TestSupport
import Testing

@testable import mizan

/// Files of answers replayed with the built program: every kind of row, and what may be missing.
@Suite(.timeLimit(.minutes(1))) struct ReplayStories {
  /// Writes a survey of some rows and a file of answers to it, and replays it.
  private func replay(
    _ rows: String, _ answers: String, in trial: borrowing FieldTrial
  ) throws -> FieldTrial.Run {
    let survey = try trial.write(
      """
      {"settings": {"form_id": "f", "version": "1", "form_title": "F", "default_language": "en",
       "kind": "interview", "channel": "visit"}, "languages": ["en"], "survey": [\(rows)]}
      """, to: "f.json")
    let file = try trial.write(
      #"{"started": "2026-07-12T09:05:00+03:00", "answers": \#(answers)}"#, to: "answers.json")
    return try trial.run(["fill", survey, "--answers", file])
  }

  /// The text of the submission that was sealed last.
  private func lastSealed(in trial: borrowing FieldTrial) throws -> String {
    let store = try Store.open(trial.store, for: .reading)
    return try store.lastSubmission(ofForm: "f").map(SubmissionText.encode) ?? ""
  }

  @Test func aRepeatThatTheFileDoesNotNameKeepsItsFirstInstance() throws {
    let trial = try FieldTrial()
    let run = try replay(
      """
      {"type": "repeat", "name": "r", "label": "R", "children": [
        {"type": "text", "name": "n", "label": "N"}]},
      {"type": "calculate", "name": "c", "calculation": "count(${r})"},
      {"type": "text", "name": "z", "label": "Z"}
      """, #"{"z": "1"}"#, in: trial)
    #expect(run.status == .exited(0), "\(run.messages)")
    #expect(try lastSealed(in: trial).contains("a\tc\tanswered\t1\t"))
  }

  @Test func nestedRepeatsAndWrittenGroupsAreReplayed() throws {
    let trial = try FieldTrial()
    let run = try replay(
      """
      {"type": "repeat", "name": "house", "label": "House", "children": [
        {"type": "group", "name": "g", "label": "G", "children": [
          {"type": "text", "name": "street", "label": "Street"}]},
        {"type": "repeat", "name": "member", "label": "Member", "children": [
          {"type": "integer", "name": "age", "label": "Age"}]}]},
      {"type": "calculate", "name": "c", "calculation": "concat(join('-', ${age}), join('', ${street}))"}
      """,
      #"""
      {"house": [{"g": {"street": "x"}, "member": [{"age": 1}, {"age": 2}]},
                 {"street": "y", "member": [{"age": 7}]}]}
      """#, in: trial)
    #expect(run.status == .exited(0), "\(run.messages)")
    #expect(try lastSealed(in: trial).contains("a\tc\tanswered\t1-2-7xy\t"))
  }

  @Test func answersForMoreInstancesThanThereAreRefuseTheFile() throws {
    let trial = try FieldTrial()
    let run = try replay(
      """
      {"type": "repeat", "name": "r", "label": "R", "repeat_count": 1, "children": [
        {"type": "text", "name": "n", "label": "N"}]}
      """, #"{"r": [{"n": "a"}, {"n": "b"}, {}]}"#, in: trial)
    #expect(run.status == .exited(1))
    #expect(run.messages.contains("never asked: 'r[2]'\n"), "\(run.messages)")
  }

  @Test func aNoteThatBlocksTheSealRefusesTheFile() throws {
    let trial = try FieldTrial()
    let run = try replay(
      """
      {"type": "integer", "name": "n", "label": "N"},
      {"type": "note", "name": "stop", "label": "Stop", "required": true,
       "relevant": "${n} > 5", "required_message": "not more than five"}
      """, #"{"n": 6}"#, in: trial)
    #expect(run.status == .exited(1))
    #expect(run.messages.contains("not more than five"))
    #expect(run.messages.contains("'stop'"))
  }

  @Test func aPersonIsAskedWhatToChangeWhenANoteBlocksTheSeal() throws {
    let trial = try FieldTrial()
    _ = try replay(
      """
      {"type": "integer", "name": "n", "label": "N"},
      {"type": "note", "name": "stop", "label": "Stop", "required": true, "relevant": "${n} > 5"}
      """, "{}", in: trial)
    let run = try trial.run(["fill", trial.path + "/f.json"], input: "6\nn\n3\n1\n")
    #expect(run.status == .exited(0), "\(run.messages)")
    #expect(run.messages.contains("the question to change"))
    #expect(try lastSealed(in: trial).contains("a\tn\tanswered\t3\t"))
  }

  @Test func answersThatLookLikeCommandsAreAnswers() throws {
    let trial = try FieldTrial()
    let run = try replay(
      """
      {"type": "text", "name": "a", "label": "A"}, {"type": "text", "name": "b", "label": "B"}
      """, #"{"a": ":quit", "b": "?"}"#, in: trial)
    #expect(run.status == .exited(0), "\(run.messages)")
    let text = try lastSealed(in: trial)
    #expect(text.contains("a\ta\tanswered\t:quit\t"))
    #expect(text.contains("a\tb\tanswered\t?\t"))
  }

  @Test func theLastSavedRecordOfTheFormIsRead() throws {
    let trial = try FieldTrial()
    let rows = """
      {"type": "integer", "name": "n", "label": "N",
       "default": {"expression": "coalesce(${last-saved#n}, 0) + 1"}}
      """
    for wanted in ["1", "2", "3"] {
      #expect(try replay(rows, "{}", in: trial).status == .exited(0))
      #expect(try lastSealed(in: trial).contains("a\tn\tanswered\t\(wanted)\t"))
    }
  }
}
