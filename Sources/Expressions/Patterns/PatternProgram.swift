/// A pattern as instructions for a matcher.
struct PatternProgram: Sendable {
  enum Instruction: Sendable {
    /// Takes one scalar that is in a set.
    case take(set: Int)
    /// Goes on at either place, preferring the first.
    case split(Int, Int)
    case jump(Int)
    case assert(PatternAssertion)
    /// Asks whether the surroundings match, which was found out in advance.
    case look(Int, isNegative: Bool)
    case accept
    /// Remembers the place in a slot.
    case save(slot: Int)
    /// Fails when nothing was taken since the slot was saved.
    case requireProgress(slot: Int)
    case backReference(Int, ignoresCase: Bool)
    /// Matches the instructions up to ``accept`` by themselves, for good, then goes on at a place.
    case atomic(then: Int)
  }

  /// What is asked about the surroundings of a place.
  struct Look: Sendable {
    let isAhead: Bool
    /// The program of the surroundings; read backwards when they lie ahead.
    let program: [Instruction]
  }

  private(set) var instructions: [Instruction] = []
  private(set) var sets: [CompiledScalarSet] = []
  private(set) var looks: [Look] = []
  private(set) var slotCount = 0
  /// Whether only trying out one way after another can match it.
  private(set) var needsBacktracking = false

  static let largestSize = 20_000

  /// Fails when bounded repetitions make the program too large, or a back reference crosses the
  /// border of a look at the surroundings.
  init(_ node: PatternNode, groupCount: Int) throws(PatternProgramError) {
    needsBacktracking = node.needsBacktracking
    slotCount = needsBacktracking ? (groupCount + 1) * 2 : 0
    var compiler = Compiler(program: self, isReversed: false)
    try compiler.add(node)
    compiler.append(.accept)
    self = compiler.program
    instructions = compiler.instructions
  }

  /// Adds the instructions of one direction of reading.
  private struct Compiler {
    var program: PatternProgram
    let isReversed: Bool
    var instructions: [Instruction] = []

    init(program: PatternProgram, isReversed: Bool) {
      self.program = program
      self.isReversed = isReversed
    }

    mutating func append(_ instruction: Instruction) {
      instructions.append(instruction)
    }

    mutating func add(_ node: PatternNode) throws(PatternProgramError) {
      guard instructions.count <= PatternProgram.largestSize else { throw .tooLarge }
      switch node {
      case .empty: break
      case .one(let set):
        append(.take(set: program.sets.count))
        program.sets.append(CompiledScalarSet(set))
      case .sequence(let parts):
        for part in isReversed ? parts.reversed() : parts { try add(part) }
      case .choice(let branches): try addChoice(branches[...])
      case .repeated(let part, let repetition): try addRepetition(part, repetition)
      case .group(let part, let number):
        if program.needsBacktracking { append(.save(slot: number * 2)) }
        try add(part)
        if program.needsBacktracking { append(.save(slot: number * 2 + 1)) }
      case .backReference(let number, let ignoresCase):
        append(.backReference(number, ignoresCase: ignoresCase))
      case .assertion(let assertion): append(.assert(assertion))
      case .look(let part, let look): try addLook(part, look)
      case .atomic(let part):
        try addAtomic { compiler throws(PatternProgramError) in try compiler.add(part) }
      }
    }

    private mutating func addChoice(
      _ branches: ArraySlice<PatternNode>
    ) throws(PatternProgramError) {
      var jumps: [Int] = []
      for (index, branch) in branches.enumerated() {
        let split = instructions.count
        let isLast = index == branches.count - 1
        if !isLast { append(.split(split + 1, split + 1)) }
        try add(branch)
        if !isLast {
          jumps.append(instructions.count)
          append(.jump(0))
          instructions[split] = .split(split + 1, instructions.count)
        }
      }
      for jump in jumps { instructions[jump] = .jump(instructions.count) }
    }

    private mutating func addRepetition(
      _ part: PatternNode, _ repetition: PatternNode.Repetition
    ) throws(PatternProgramError) {
      if repetition.preference == .possessive {
        let greedy = PatternNode.Repetition(
          fewest: repetition.fewest, most: repetition.most, preference: .most)
        try addAtomic { compiler throws(PatternProgramError) in
          try compiler.addRepetition(part, greedy)
        }
        return
      }
      var first: Range<Int>?
      for _ in 0..<repetition.fewest {
        try add(part, orCopyOf: &first)
        if first?.isEmpty == true { break }
      }
      guard let most = repetition.most else {
        try addLoop(part, repetition.preference)
        return
      }
      var splits: [Int] = []
      for _ in repetition.fewest..<most {
        splits.append(instructions.count)
        append(.jump(0))
        try add(part, orCopyOf: &first)
      }
      for split in splits {
        instructions[split] = choose(split + 1, instructions.count, repetition.preference)
      }
    }

    /// Adds what is repeated, the second time and later by copying its instructions.
    private mutating func add(
      _ part: PatternNode, orCopyOf first: inout Range<Int>?
    ) throws(PatternProgramError) {
      guard let source = first else {
        let start = instructions.count
        try add(part)
        first = start..<instructions.count
        return
      }
      guard instructions.count + source.count <= PatternProgram.largestSize else { throw .tooLarge }
      let distance = instructions.count - source.lowerBound
      for index in source { append(instructions[index].moved(by: distance)) }
    }

    private mutating func addLoop(
      _ part: PatternNode, _ preference: PatternNode.Repetition.Preference
    ) throws(PatternProgramError) {
      let split = instructions.count
      append(.jump(0))
      let slot = program.slotCount
      if program.needsBacktracking {
        program.slotCount += 1
        append(.save(slot: slot))
      }
      try add(part)
      if program.needsBacktracking { append(.requireProgress(slot: slot)) }
      append(.jump(split))
      instructions[split] = choose(split + 1, instructions.count, preference)
    }

    private func choose(
      _ inside: Int, _ outside: Int, _ preference: PatternNode.Repetition.Preference
    ) -> Instruction {
      preference == .fewest ? .split(outside, inside) : .split(inside, outside)
    }

    private mutating func addAtomic(
      _ addBody: (inout Compiler) throws(PatternProgramError) -> Void
    ) throws(PatternProgramError) {
      let start = instructions.count
      append(.atomic(then: 0))
      try addBody(&self)
      append(.accept)
      instructions[start] = .atomic(then: instructions.count)
    }

    private mutating func addLook(
      _ part: PatternNode, _ look: PatternNode.Look
    ) throws(PatternProgramError) {
      guard !part.needsBacktracking else { throw .backReferenceInLook }
      var inner = Compiler(program: program, isReversed: look.isAhead)
      inner.program.needsBacktracking = false
      try inner.add(part)
      inner.append(.accept)
      let needsBacktracking = program.needsBacktracking
      program = inner.program
      program.needsBacktracking = needsBacktracking
      program.looks.append(Look(isAhead: look.isAhead, program: inner.instructions))
      append(.look(program.looks.count - 1, isNegative: look.isNegative))
    }
  }
}

extension PatternProgram.Instruction {
  /// The same instruction so much further on in the program.
  fileprivate func moved(by distance: Int) -> Self {
    switch self {
    case .split(let first, let second): .split(first + distance, second + distance)
    case .jump(let place): .jump(place + distance)
    case .atomic(let place): .atomic(then: place + distance)
    case .take, .assert, .look, .accept, .save, .requireProgress, .backReference: self
    }
  }
}

/// Why a pattern that can be read cannot be matched.
enum PatternProgramError: Error {
  case tooLarge
  case backReferenceInLook
}

extension PatternNode {
  /// Whether what it matches depends on which way was taken before.
  var needsBacktracking: Bool {
    switch self {
    case .backReference, .atomic: true
    case .empty, .one, .assertion: false
    case .sequence(let parts), .choice(let parts): parts.contains { $0.needsBacktracking }
    case .repeated(let part, let repetition):
      repetition.preference == .possessive || part.needsBacktracking
    case .group(let part, _), .look(let part, _): part.needsBacktracking
    }
  }
}
