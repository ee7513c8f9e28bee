import Diagnostics
import Testing

@testable import Programme

struct VisitReviewTests {
  private static let moves: [VisitReview.Move] = [
    .accept, .return([.contradiction]), .reject(.detectedShopper), .resubmit, .reopen,
  ]

  /// How to reach each state, and the state that each move leads to.
  private static let table: [(path: [VisitReview.Move], state: String, results: [String: String])] =
    [
      ([], "submitted", ["accept": "accepted", "return": "returned", "reject": "rejected"]),
      ([.accept], "accepted", ["reopen": "submitted"]),
      (
        [.return([.missingEvidence])], "returned",
        ["resubmit": "submitted", "reject": "rejected"]
      ),
      ([.reject(.duplicate)], "rejected", ["reopen": "submitted"]),
    ]

  @Test(arguments: 0..<4)
  func everyMoveLeadsWhereTheTableSaysOrIsRefused(row: Int) throws {
    let (path, state, results) = Self.table[row]
    for move in Self.moves {
      var review = VisitReview()
      for step in path { try review.apply(step) }
      #expect(review.state.code == state)
      if let result = results[move.code] {
        try review.apply(move)
        #expect(review.state.code == result)
      } else {
        let before = review
        #expect(throws: MoveRefused.self) { try review.apply(move) }
        #expect(review == before)
      }
    }
  }

  @Test func onlyAnAcceptedVisitIsScored() throws {
    for (path, state, _) in Self.table {
      var review = VisitReview()
      for step in path { try review.apply(step) }
      #expect(review.isScored == (state == "accepted"))
    }
  }

  @Test func aVisitIsNotReturnedWithoutAReason() {
    var review = VisitReview()
    #expect(throws: MoveRefused.self) { try review.apply(.return([])) }
  }

  @Test func aRefusalNamesTheStateAndWhatIsPossible() throws {
    var review = VisitReview()
    try review.apply(.accept)
    do {
      try review.apply(.reject(.duplicate))
      Issue.record("an accepted visit was rejected at once")
    } catch {
      #expect(
        error.message.en
          == "'reject' is not possible while the state is 'accepted'; possible: reopen")
      #expect(
        error.message.ar == "لا يمكن 'رفض' والحالة 'مقبولة'؛ الممكن: إعادة فتح المراجعة")
    }
  }

  @Test(arguments: moves)
  func aMoveIsWrittenAsAWordAndReasons(move: VisitReview.Move) {
    #expect(VisitReview.Move(code: move.code, reasonCodes: move.reasonCodes) == move)
  }

  @Test func wordsThatAreNoMoveAreNotRead() {
    #expect(VisitReview.Move(code: "approve", reasonCodes: []) == nil)
    #expect(VisitReview.Move(code: "return", reasonCodes: []) == nil)
    #expect(VisitReview.Move(code: "return", reasonCodes: ["contradiction", "mood"]) == nil)
    #expect(VisitReview.Move(code: "reject", reasonCodes: ["mood"]) == nil)
    #expect(VisitReview.Move(code: "accept", reasonCodes: ["duplicate"]) == nil)
  }
}
