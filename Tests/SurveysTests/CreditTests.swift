import Surveys
import Testing

/// From answer to credit (domain model 3.1).
@Suite struct CreditTests {
  @Test(arguments: [
    (Credit.yesNo(positive: "no"), "no", 1.0), (.yesNo(positive: "yes"), "no", 0),
    (.yesPartialNo, "partial", 0.5), (.scale(min: 1, max: 5, isReversed: false), "4", 0.75),
    (.scale(min: 1, max: 5, isReversed: true), "5", 0),
    (.choice(credits: ["late": 0.3]), "late", 0.3),
    (.checklist(items: 4, none: "none"), "a b", 0.5),
    (.checklist(items: 4, none: "none"), "none", 0),
    (.measure(direction: .lower, target: 15, limit: 60), "15", 1),
    (.measure(direction: .lower, target: 15, limit: 60), "60", 0),
    (.measure(direction: .lower, target: 15, limit: 60), "37.5", 0.5),
    (.measure(direction: .lower, target: 0, limit: 0), "0", 1),
    (.measure(direction: .lower, target: 0, limit: 0), "1", 0),
    (.measure(direction: .higher, target: 90, limit: 50), "70", 0.5),
  ])
  func anAnswerEarnsItsCredit(credit: Credit, answer: String, value: Double) {
    #expect(credit.value(of: answer) == value)
  }

  @Test(arguments: [
    (Credit.yesPartialNo, "maybe"), (.choice(credits: [:]), "x"),
    (.checklist(items: 0, none: nil), ""), (.scale(min: 1, max: 5, isReversed: false), "many"),
    (.scale(min: 1, max: 5, isReversed: false), "6"),
  ])
  func anAnswerWithoutCreditHasNone(credit: Credit, answer: String) {
    #expect(credit.value(of: answer) == nil)
  }
}
