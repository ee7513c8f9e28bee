import Sessions
import Storage

/// Makes the events of one draft durable, each of them once.
final class DraftWriter {
  private let store: Store
  private let draft: String
  /// How many events of the draft are known to be on the disk.
  private var count: Int
  /// Whether a write failed after which nobody knows what is on the disk.
  private var isUncertain = false

  /// A writer for a draft that has so many events.
  init(_ store: Store, draft: String, count: Int) {
    self.store = store
    self.draft = draft
    self.count = count
  }

  /// Returns when the event is on the disk. After a refusal it may be given again: a disk can fail
  /// after it has kept what was written, and then the event is not written twice.
  func append(_ event: Event) throws -> TimedEvent {
    if isUncertain {
      let kept = try store.events(of: draft).dropFirst(count)
      isUncertain = false
      if let stored = kept.first, stored.text == event.text {
        count += 1
        return TimedEvent(event, at: stored.moment.wall)
      }
    }
    isUncertain = true
    let stored = try store.append(event: event.text, to: draft)
    isUncertain = false
    count += 1
    return TimedEvent(event, at: stored.moment.wall)
  }
}
