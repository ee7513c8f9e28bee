/// Standard output or standard error. Text to a terminal goes out at once, other text in blocks.
final class StandardStream: TextSink {
  let isTerminal: Bool
  let takesColour: Bool
  let movesCursor: Bool
  private(set) var order: LineOrder
  private let descriptor: Descriptor
  private let columnsOfEnvironment: Int?
  private let holdsBack: Bool
  private var held: [UInt8] = []

  /// A stream on a descriptor; a terminal takes colour unless `NO_COLOR` is set, and escape sequences
  /// unless `TERM` is `dumb`. `holdsBack` gathers text that no terminal shows into larger writes.
  init(
    _ descriptor: Descriptor, environment: [String: String], holdsBack: Bool,
    bidi: BidiSetting = .logical
  ) {
    self.descriptor = descriptor
    isTerminal = descriptor.isTerminal
    movesCursor = isTerminal && !["", "dumb"].contains(environment["TERM"] ?? "")
    takesColour = movesCursor && (environment["NO_COLOR"] ?? "").isEmpty
    order = movesCursor ? .ofTerminal(bidi, environment: environment) : .stored
    columnsOfEnvironment = environment["COLUMNS"].flatMap { Int($0) }
    self.holdsBack = holdsBack && !isTerminal
  }

  func adopt(_ order: LineOrder) { if movesCursor { self.order = order } }

  var columns: Int { columnsOfEnvironment ?? descriptor.columns ?? 80 }

  func write(_ text: String) throws {
    held += text.utf8
    if !holdsBack || held.count >= 65_536 { try flush() }
  }

  func flush() throws {
    guard !held.isEmpty else { return }
    let bytes = held
    held.removeAll(keepingCapacity: true)
    try descriptor.write(bytes)
  }
}
