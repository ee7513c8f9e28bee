import Glibc
import Storage
import TestSupport
import Testing

@testable import mizan

/// Interviews at a door: every k-th leaver, outcomes, a quota, an interruption, and the next sitting.
@Suite struct InterviewRowStories {
  private static let survey = """
    {
      "settings": {"form_id": "door", "version": "1", "form_title": {"ar": "مقابلة", "en": "Door interview"},
        "default_language": "en", "kind": "interview", "channel": "exit"},
      "languages": ["en", "ar"],
      "choices": {
        "yes_no": [{"name": "yes", "label": {"en": "Yes", "ar": "نعم"}}, {"name": "no", "label": {"en": "No", "ar": "لا"}}],
        "outcomes": [
          {"name": "complete", "label": {"en": "Complete", "ar": "مكتملة"}},
          {"name": "refused", "label": {"en": "Refused", "ar": "رفض"}},
          {"name": "language", "label": {"en": "Another language", "ar": "لغة أخرى"}},
          {"name": "quota_full", "label": {"en": "Quota full", "ar": "اكتملت الحصة"}}]
      },
      "survey": [
        {"type": "text", "name": "centre", "role": "centre", "required": true, "label": {"en": "Centre?", "ar": "المركز؟"}},
        {"type": "integer", "name": "approach_number", "label": {"en": "Approach number?", "ar": "رقم المحاولة؟"}},
        {"type": "select_one yes_no", "name": "consent", "role": "consent", "required": true,
         "label": {"en": "Agrees?", "ar": "يوافق؟"}},
        {"type": "integer", "name": "satisfaction", "relevant": "${consent} = 'yes'", "required": true,
         "constraint": ". >= 1 and . <= 5", "label": {"en": "How satisfied, 1 to 5?", "ar": "الرضا من 1 إلى 5؟"}},
        {"type": "select_one outcomes", "name": "outcome", "role": "outcome", "required": true,
         "label": {"en": "Outcome?", "ar": "النتيجة؟"}}
      ]
    }
    """

  private func answer(_ text: String, after prompt: String, on terminal: PseudoTerminal) throws {
    try terminal.read(until: prompt)
    try terminal.read(until: "> ")
    terminal.type(text + "\r")
  }

  @Test func aRowIsHeldInterruptedAndContinued() throws {
    let trial = try FieldTrial()
    let path = try trial.write(Self.survey, to: "door.json")
    let terminal = PseudoTerminal()
    let program = try trial.start(["interviews", "run", path], on: terminal)
    // The first contact is complete, the second refuses: place and number are taken over.
    try answer("C-1", after: "Centre?", on: terminal)
    try answer("7", after: "Approach number?", on: terminal)
    try answer("1", after: "Agrees?", on: terminal)
    try answer("5", after: "How satisfied", on: terminal)
    try answer("complete", after: "Outcome?", on: terminal)
    try answer("1", after: "Seal it?", on: terminal)
    try answer("", after: "Another with the same place?", on: terminal)
    #expect(try terminal.read(until: "Enter keeps").contains("C-1"))
    try terminal.read(until: "> ")
    terminal.type("\r")
    #expect(try terminal.read(until: "Enter keeps").contains("8"))
    try terminal.read(until: "> ")
    terminal.type("\r")
    try answer("2", after: "Agrees?", on: terminal)
    try answer("ref", after: "Outcome?", on: terminal)
    try answer("1", after: "Seal it?", on: terminal)
    try answer("", after: "Another with the same place?", on: terminal)
    // The third is broken off in the middle.
    try answer("", after: "Centre?", on: terminal)
    try answer("", after: "Approach number?", on: terminal)
    try answer("1", after: "Agrees?", on: terminal)
    try terminal.read(until: "How satisfied")
    try terminal.read(until: "> ")
    terminal.type("\u{3}")
    try terminal.read(until: "--resume")
    #expect(program.wait() == .exited(130))
    #expect(!terminal.isRaw)
    // The next sitting offers it first, and ends with the quota.
    let again = PseudoTerminal()
    let second = try trial.start(["interviews", "run", path, "--quota", "2", "--json"], on: again)
    try answer("", after: "still open", on: again)
    try again.read(until: "Resumed: 3 of 5")
    try answer("4", after: "How satisfied", on: again)
    try answer("1", after: "Outcome?", on: again)
    try answer("1", after: "Seal it?", on: again)
    try again.read(until: "Complete: 2 of 2")
    try again.read(until: #""sealed":[{"#)
    #expect(second.wait() == .exited(0))
    let rates = try trial.run(["interviews"])
    #expect(rates.output.contains("2  complete"))
    #expect(rates.output.contains("1  refused"))
    #expect(rates.output.contains("response rate 66.7 %"), "\(rates.output)")
    let full = try trial.run(["interviews", "run", path, "--quota", "2"], language: "ar")
    #expect(full.status == .exited(0))
    #expect(full.messages.contains("اكتملت الحصة"), "\(full.messages)")
    #expect(try trial.run(["verify", trial.store]).status == .exited(0))
  }

  @Test func everySecondLeaverIsApproachedFromARandomStart() throws {
    let trial = try FieldTrial()
    let path = try trial.write(Self.survey, to: "door.json")
    let terminal = PseudoTerminal()
    let program = try trial.start(
      ["interviews", "run", path, "--every", "2", "--json"], on: terminal)
    var leavers = 0
    for _ in 0..<2 {
      try terminal.read(until: "Enter for each leaver")
      try terminal.read(until: "\(leavers) > ")
      var isApproached = false
      while !isApproached {
        terminal.type("\r")
        leavers += 1
        isApproached = try terminal.read(untilOneOf: ["Approach this one", "\(leavers) > "])
          .contains("Approach")
        #expect(leavers < 5)
      }
      try answer("C-1", after: "Centre?", on: terminal)
      try answer("", after: "Approach number?", on: terminal)
      try answer("2", after: "Agrees?", on: terminal)
      try answer("3", after: "Outcome?", on: terminal)
      try answer("1", after: "Seal it?", on: terminal)
    }
    try terminal.read(until: "Enter for each leaver")
    try terminal.read(until: " > ")
    terminal.type(":q\r")
    try terminal.read(until: "2 approached")
    try terminal.read(until: #""approached":2"#)
    #expect(program.wait() == .exited(0))
    let rates = try trial.run(["interviews", "--json"])
    #expect(rates.output.contains(#""language": 2"#), "\(rates.output)")
  }

  @Test func theIntervalHoldsForEverySeed() {
    for seed in 0..<50 {
      var generator = SplitMix64(seed: UInt64(seed))
      var count = LeaverCount(interval: 5, using: &generator)
      let approached = (1...100).filter { _ in count.count() }
      #expect(approached.count == 20)
      #expect(zip(approached, approached.dropFirst()).allSatisfy { $1 - $0 == 5 })
      #expect((1...5).contains(approached[0]))
    }
  }
}
