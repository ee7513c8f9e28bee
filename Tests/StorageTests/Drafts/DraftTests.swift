import Surveys
import Testing

@testable import Storage

@Suite struct DraftTests {
  let folder = Folder()

  @Test func eventsComeBackInTheOrderTheyWereWritten() throws {
    let store = try Sample.device(folder)
    try store.createDraft(Sample.draft(), of: Sample.definition)
    for number in 1...20 {
      try store.append(event: "answer\t\(number)\nسؤال", to: Sample.uuids[0])
    }
    let events = try Store.open(store.path, for: .reading).events(of: Sample.uuids[0])
    #expect(events.map(\.text) == (1...20).map { "answer\t\($0)\nسؤال" })
    #expect(events.map(\.sequence) == Array(1...20))
    #expect(events.map(\.moment.wall) == events.map(\.moment.wall).sorted())
  }

  @Test func aDraftKeepsTheDefinitionItAnswers() throws {
    let store = try Sample.device(folder)
    try store.createDraft(Sample.draft(), of: Sample.definition)
    #expect(try store.definition(Sample.definition.hash) == Sample.definition)
  }

  @Test func openDraftsAreListedWithTheirProgress() throws {
    let store = try Sample.device(folder)
    try store.createDraft(Sample.draft(), of: Sample.definition)
    try store.append(events: ["a", "b"], to: Sample.uuids[0])
    let drafts = try store.drafts()
    #expect(drafts.map(\.draft) == [Sample.draft()])
    #expect(drafts.map(\.eventCount) == [2])
    #expect(drafts.first?.lastChange == (try store.events(of: Sample.uuids[0]).last?.moment.wall))
  }

  @Test func sealingWritesTheSubmissionAndClosesTheDraft() throws {
    let store = try Sample.device(folder)
    try store.createDraft(Sample.draft(), of: Sample.definition)
    let entry = try store.seal(draft: Sample.uuids[0], as: Sample.submission())
    #expect(try store.drafts().isEmpty)
    #expect(try store.draft(Sample.uuids[0])?.entry == entry.hash)
    #expect(try store.entry(entry.hash) == entry)
    #expect(throws: StoreError.draftClosed(id: Sample.uuids[0], state: .sealed)) {
      try store.append(event: "late", to: Sample.uuids[0])
    }
    #expect(throws: StoreError.draftClosed(id: Sample.uuids[0], state: .sealed)) {
      try store.seal(draft: Sample.uuids[0], as: Sample.submission())
    }
  }

  @Test func aDiscardedDraftKeepsItsEventsAndTheReason() throws {
    let store = try Sample.device(folder)
    try store.createDraft(Sample.draft(), of: Sample.definition)
    try store.append(event: "a", to: Sample.uuids[0])
    try store.discardDraft(Sample.uuids[0], reason: "wrong centre")
    #expect(try store.drafts().isEmpty)
    #expect(try store.drafts(.discarded).map(\.reason) == ["wrong centre"])
    #expect(try store.events(of: Sample.uuids[0]).map(\.text) == ["a"])
  }

  @Test func anUnknownDraftIsNamed() throws {
    let store = try Sample.device(folder)
    #expect(throws: StoreError.unknownDraft(id: "nowhere")) {
      try store.append(event: "a", to: "nowhere")
    }
  }

  @Test func anIdIsUsedForOneDraftOnly() throws {
    let store = try Sample.device(folder)
    try store.createDraft(Sample.draft(), of: Sample.definition)
    #expect(throws: StoreError.draftExists(id: Sample.uuids[0])) {
      try store.createDraft(Sample.draft(), of: Sample.definition)
    }
  }
}
