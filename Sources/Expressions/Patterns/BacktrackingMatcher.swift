/// Matches a program by trying one way after another: only for back references and groups that
/// give nothing back, which nothing faster can match. It gives up after a number of steps.
struct BacktrackingMatcher {
  private let program: PatternProgram
  private let text: [UInt32]
  private let looks: PatternMatcher
  private var slots: [Int]
  private var stepsLeft = 1_000_000

  /// It took too many steps to find out.
  struct TooSlow: Error {}

  init(_ program: PatternProgram, _ text: [UInt32]) {
    self.program = program
    self.text = text
    looks = PatternMatcher(program, text)
    slots = [Int](repeating: -1, count: program.slotCount)
  }

  /// Whether the whole text matches.
  mutating func matchesAll() throws(TooSlow) -> Bool {
    try end(from: 0, at: 0, mustReachEnd: true) != nil
  }

  /// What to do when a way fails.
  private enum Alternative {
    case resume(instruction: Int, place: Int)
    case restore(slot: Int, value: Int)
  }

  /// Where the instructions from one on to ``PatternProgram/Instruction/accept`` end first.
  private mutating func end(
    from start: Int, at first: Int, mustReachEnd: Bool
  ) throws(TooSlow) -> Int? {
    var alternatives: [Alternative] = []
    var instruction = start
    var place = first
    while true {
      stepsLeft -= 1
      guard stepsLeft > 0 else { throw TooSlow() }
      var hasFailed = false
      switch program.instructions[instruction] {
      case .take(let set):
        if place < text.count, program.sets[set].contains(text[place]) {
          place += 1
          instruction += 1
        } else {
          hasFailed = true
        }
      case .accept:
        if !mustReachEnd || place == text.count { return place }
        hasFailed = true
      case .jump(let target): instruction = target
      case .split(let preferred, let other):
        alternatives.append(.resume(instruction: other, place: place))
        instruction = preferred
      case .assert(let assertion):
        hasFailed = !assertion.holds(at: place, in: text)
        instruction += 1
      case .look(let look, let isNegative):
        hasFailed = looks.look(look, holdsAt: place) == isNegative
        instruction += 1
      case .save(let slot):
        alternatives.append(.restore(slot: slot, value: slots[slot]))
        slots[slot] = place
        instruction += 1
      case .requireProgress(let slot):
        hasFailed = slots[slot] == place
        instruction += 1
      case .backReference(let number, let ignoresCase):
        if let length = repeats(group: number, at: place, ignoresCase: ignoresCase) {
          place += length
          instruction += 1
        } else {
          hasFailed = true
        }
      case .atomic(let next):
        let before = slots
        if let end = try end(from: instruction + 1, at: place, mustReachEnd: false) {
          for slot in slots.indices where slots[slot] != before[slot] {
            alternatives.append(.restore(slot: slot, value: before[slot]))
          }
          place = end
          instruction = next
        } else {
          slots = before
          hasFailed = true
        }
      }
      if hasFailed {
        guard let resumed = resume(&alternatives) else { return nil }
        (instruction, place) = resumed
      }
    }
  }

  private mutating func resume(_ alternatives: inout [Alternative]) -> (Int, Int)? {
    while let alternative = alternatives.popLast() {
      switch alternative {
      case .resume(let instruction, let place): return (instruction, place)
      case .restore(let slot, let value): slots[slot] = value
      }
    }
    return nil
  }

  /// The length of what a group took, if the same stands here.
  private func repeats(group: Int, at place: Int, ignoresCase: Bool) -> Int? {
    let (start, end) = (slots[group * 2], slots[group * 2 + 1])
    guard start >= 0, end >= start, place + end - start <= text.count else { return nil }
    for offset in 0..<(end - start) {
      let (left, right) = (text[start + offset], text[place + offset])
      guard left == right || ignoresCase && ScalarCase.areEqual(left, right) else { return nil }
    }
    return end - start
  }
}
