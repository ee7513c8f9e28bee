import Glibc
import TestSupport
import Testing

@testable import mizan

@Suite struct StandardStreamTests {
  init() { signal(SIGPIPE, SIG_IGN) }

  @Test(arguments: [
    (["TERM": "xterm"], true, true),
    (["TERM": "xterm", "NO_COLOR": "1"], false, true),
    (["TERM": "xterm", "NO_COLOR": ""], true, true),
    (["TERM": "dumb"], false, false),
    ([:], false, false),
  ])
  func theEnvironmentSaysWhatATerminalTakes(
    environment: [String: String], colour: Bool, cursor: Bool
  ) {
    let terminal = PseudoTerminal(columns: 63)
    let side = Descriptor(number: terminal.programSide)
    let stream = StandardStream(side, environment: environment, holdsBack: true)
    #expect(stream.takesColour == colour)
    #expect(stream.movesCursor == cursor)
    #expect(stream.columns == 63)
  }

  @Test func aTerminalSeesTextAtOnce() throws {
    let terminal = PseudoTerminal()
    let stream = StandardStream(
      Descriptor(number: terminal.programSide), environment: [:], holdsBack: true)
    try stream.write("now")
    try terminal.read(until: "now")
  }

  @Test func aPipeTakesNoColourAndGetsTextInBlocks() throws {
    let pipe = try Pipe()
    let source = Descriptor(number: pipe.readEnd)
    let stream = StandardStream(
      Descriptor(number: pipe.writeEnd), environment: ["TERM": "xterm"], holdsBack: true)
    #expect(!stream.takesColour && !stream.movesCursor && !stream.isTerminal)
    try stream.write("held")
    #expect(!source.hasInput(within: 0))
    try stream.flush()
    #expect(try source.read() == Array("held".utf8))
  }

  @Test func aReaderThatWentAwayIsToldApartFromARefusal() throws {
    var pipe = try Pipe()
    pipe.closeReadEnd()
    let stream = StandardStream(
      Descriptor(number: pipe.writeEnd), environment: [:], holdsBack: false)
    #expect(throws: ClosedPipe.self) { try stream.write("x") }
    let full = StandardStream(
      Descriptor(number: open("/dev/full", O_WRONLY)), environment: [:], holdsBack: false)
    #expect(throws: SystemFailure.self) { try full.write("x") }
  }
}
