/// Matches a program by following all its ways at once: time grows with the length of the text
/// times the length of the program, whatever the pattern.
struct PatternMatcher {
  private let program: PatternProgram
  private let text: [UInt32]
  /// For every look, whether it holds at each place of the text.
  private var tables: [[Bool]] = []

  init(_ program: PatternProgram, _ text: [UInt32]) {
    self.program = program
    self.text = text
    for look in program.looks { tables.append(places(of: look)) }
  }

  /// Whether the whole text matches.
  func matchesAll() -> Bool {
    var threads = Threads(count: program.instructions.count)
    add(0, at: 0, to: &threads, program.instructions)
    for index in text.indices {
      if threads.current.isEmpty { return false }
      step(over: text[index], to: index + 1, &threads, program.instructions)
    }
    return threads.hasAccepted
  }

  /// Whether a look, found in advance, holds at a place.
  func look(_ index: Int, holdsAt place: Int) -> Bool {
    tables[index][place]
  }

  /// Where the surroundings of a place match: behind it when something that ends there does, ahead
  /// of it when something that begins there does, which is read from the end of the text.
  private func places(of look: PatternProgram.Look) -> [Bool] {
    var holds = [Bool](repeating: false, count: text.count + 1)
    var threads = Threads(count: look.program.count)
    for step in 0...text.count {
      let place = look.isAhead ? text.count - step : step
      if step > 0 {
        let scalar = look.isAhead ? text[place] : text[place - 1]
        self.step(over: scalar, to: place, &threads, look.program)
      }
      add(0, at: place, to: &threads, look.program)
      holds[place] = threads.hasAccepted
    }
    return holds
  }

  /// The instructions that wait for a scalar, each once.
  private struct Threads {
    var current: [Int] = []
    var next: [Int] = []
    var hasAccepted = false
    private var seen: [Int]
    private var round = 1
    var pending: [Int] = []

    init(count: Int) {
      seen = [Int](repeating: 0, count: count)
    }

    mutating func beginRound() {
      swap(&current, &next)
      current.removeAll(keepingCapacity: true)
      hasAccepted = false
      round += 1
    }

    mutating func isNew(_ instruction: Int) -> Bool {
      if seen[instruction] == round { return false }
      seen[instruction] = round
      return true
    }
  }

  private func step(
    over scalar: UInt32, to place: Int, _ threads: inout Threads,
    _ instructions: [PatternProgram.Instruction]
  ) {
    threads.beginRound()
    for index in threads.next.indices {
      let instruction = threads.next[index]
      guard case .take(let set) = instructions[instruction], program.sets[set].contains(scalar)
      else { continue }
      add(instruction + 1, at: place, to: &threads, instructions)
    }
  }

  /// Follows an instruction to all that wait for a scalar.
  private func add(
    _ start: Int, at place: Int, to threads: inout Threads,
    _ instructions: [PatternProgram.Instruction]
  ) {
    threads.pending.append(start)
    while let instruction = threads.pending.popLast() {
      guard threads.isNew(instruction) else { continue }
      switch instructions[instruction] {
      case .take: threads.current.append(instruction)
      case .accept: threads.hasAccepted = true
      case .jump(let target): threads.pending.append(target)
      case .split(let first, let second):
        threads.pending.append(second)
        threads.pending.append(first)
      case .assert(let assertion):
        if assertion.holds(at: place, in: text) { threads.pending.append(instruction + 1) }
      case .look(let look, let isNegative):
        if tables[look][place] != isNegative { threads.pending.append(instruction + 1) }
      case .save, .requireProgress, .backReference, .atomic:
        preconditionFailure("patterns with back references are matched by trying")
      }
    }
  }
}
