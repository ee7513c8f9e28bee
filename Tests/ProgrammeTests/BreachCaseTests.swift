import Diagnostics
import Testing

@testable import Programme

struct BreachCaseTests {
  private static let allowed: [BreachState: [BreachMove: BreachState]] = [
    .alleged: [.notify: .notified],
    .notified: [.reply: .replied, .noReply: .replied],
    .replied: [.confirm: .confirmed, .dismiss: .dismissed, .findInsufficient: .insufficient],
    .confirmed: [.appeal: .appealed],
    .appealed: [.uphold: .upheld, .overturn: .overturned],
  ]

  @Test(arguments: BreachState.allCases)
  func everyMoveLeadsWhereTheTableSaysOrIsRefused(state: BreachState) {
    for move in BreachMove.allCases {
      #expect(move.result(from: state) == Self.allowed[state]?[move])
    }
    #expect(state.isFinal == (Self.allowed[state] == nil))
  }

  @Test func aRefusedMoveLeavesTheCaseAsItIs() throws {
    var breach = BreachCase()
    #expect(throws: MoveRefused.self) { try breach.apply(.confirm) }
    #expect(breach == BreachCase())
    do {
      try breach.apply(.confirm)
    } catch {
      #expect(
        error.message.en
          == "'confirm' is not possible while the state is 'alleged'; possible: notify the department"
      )
    }
  }

  @Test func silenceIsNoReplyAndNoAdmission() throws {
    var breach = BreachCase()
    try breach.apply(.notify)
    #expect(breach.hasReply == nil)
    try breach.apply(.noReply)
    #expect(breach.hasReply == false)
    #expect(breach.name.en == "no reply within the period")
    #expect(breach.state.standing == .pending)
    #expect(breach.allowedMoves == [.confirm, .dismiss, .findInsufficient])
  }

  @Test func aWholeCaseIsToldByItsMoves() throws {
    let moves: [BreachMove] = [.notify, .reply, .confirm, .appeal, .overturn]
    var breach = BreachCase()
    var standings = [breach.state.standing]
    for move in moves {
      try breach.apply(move)
      standings.append(breach.state.standing)
    }
    #expect(breach.moves == moves)
    #expect(standings == [.pending, .pending, .pending, .counted, .pending, .cleared])
    #expect(breach.state.isFinal)
  }

  @Test func onlyConfirmedAndUpheldBreachesCount() {
    let counted = BreachState.allCases.filter { $0.standing == .counted }
    let pending = BreachState.allCases.filter { $0.standing == .pending }
    #expect(counted == [.confirmed, .upheld])
    #expect(pending == [.alleged, .notified, .replied, .appealed])
  }
}
