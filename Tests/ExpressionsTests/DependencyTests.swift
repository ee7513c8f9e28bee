import Expressions
import Testing

/// What an expression reads is known without evaluating it.
@Suite struct DependencyTests {
  private func dependencies(_ text: String) throws -> [Dependency] {
    try #require(Expression.parse(text).expression).dependencies
  }

  private func nodes(
    _ origin: Dependency.Origin, _ steps: [Dependency.Step] = []
  ) -> Dependency.Kind {
    .nodes(Dependency.Location(origin: origin, steps: steps))
  }

  @Test func referencesAreListedInTheOrderOfTheText() throws {
    #expect(
      try dependencies("${b} + ${a} * ${b}").map(\.kind) == [
        nodes(.reference(name: "b")), nodes(.reference(name: "a")), nodes(.reference(name: "b")),
      ])
  }

  @Test func aReferenceKnowsItsPlace() throws {
    let marked = Marked("1 + ⟦${a}⟧ = ⟦../b/c⟧")
    #expect(try dependencies(marked.text).map(\.range) == marked.ranges)
  }

  @Test func thePartsOfAPredicateAreRelativeToWhatItJudges() throws {
    let found = try dependencies("${child}[age > ${limit}]/name")
    #expect(
      found.map(\.kind) == [
        nodes(.reference(name: "child"), [.child("age")]), nodes(.reference(name: "limit")),
        nodes(.reference(name: "child"), [.child("name")]),
      ])
    #expect(found.map(\.isInPredicate) == [true, true, false])
  }

  @Test func theOwnAnswerIsTheContext() throws {
    #expect(try dependencies(". > 5").map(\.kind) == [nodes(.context)])
    #expect(try dependencies("string-length() > 5").map(\.kind) == [nodes(.context)])
    #expect(try dependencies("once('a')").map(\.kind) == [nodes(.carrier)])
  }

  @Test func pathsKeepTheirSteps() throws {
    #expect(
      try dependencies("../../child/age").map(\.kind) == [
        nodes(.context, [.parent, .parent, .child("child"), .child("age")])
      ])
    #expect(
      try dependencies("/data/home/age").map(\.kind) == [
        nodes(.document, [.child("data"), .child("home"), .child("age")])
      ])
    #expect(
      try dependencies("current()/../age").map(\.kind) == [
        nodes(.carrier, [.parent, .child("age")])
      ])
    #expect(try dependencies("count(*)").map(\.kind) == [nodes(.context, [.anyChild])])
  }

  @Test func indexedRepeatReadsEveryInstance() throws {
    #expect(
      try dependencies("indexed-repeat(${age}, ${child}, position(..) - 1)").map(\.kind) == [
        nodes(.everyInstance(name: "age")), nodes(.everyInstance(name: "child")),
        .position(Dependency.Location(origin: .context, steps: [.parent])),
      ])
  }

  @Test func tablesAreNamed() throws {
    #expect(
      try dependencies("instance('city')/root/item[name = ${c}]/label").map(\.kind) == [
        .language,
        nodes(.table(name: "city"), [.child("root"), .child("item"), .child("name")]),
        nodes(.reference(name: "c")),
        nodes(.table(name: "city"), [.child("root"), .child("item"), .child("label")]),
      ])
    #expect(
      try dependencies("pulldata('city', 'label', 'name', ${c})").map(\.kind) == [
        .language, nodes(.table(name: "city")), nodes(.reference(name: "c")),
      ])
  }

  @Test(arguments: [
    "indexed-repeat(${total}, ${r}, position(..) - 1)",
    "indexed-repeat(${total}, ${r}, position(../..) - 2)",
    "indexed-repeat(${total}, ${o}, position(../..), ${r}, position(..) - 1)",
    "${r}[position() = position(current()/..) - 1]/total",
    "sum(${r}[position() < position(current()/..)]/total)",
    "sum(../../r[position() < position(current()/..) and total > 0]/total)",
  ])
  func onlyEarlierInstancesAreRead(text: String) throws {
    let totals = try dependencies(text).filter { dependency in
      switch dependency.kind {
      case nodes(.everyInstance(name: "total")), nodes(.reference(name: "r"), [.child("total")]),
        nodes(.context, [.parent, .parent, .child("r"), .child("total")]):
        !dependency.isInPredicate
      default: false
      }
    }
    #expect(totals.map(\.isEarlierInstance) == [true])
  }

  @Test(arguments: [
    "indexed-repeat(${total}, ${r}, position(..))", "indexed-repeat(${total}, ${r}, 1)",
    "indexed-repeat(${total}, ${r}, position(..) + 1)",
    "indexed-repeat(${total}, ${r}, position(..) - ${n})",
    "indexed-repeat(${total}, ${r}, position(..) - 0)",
    "${r}[position() = position(..) - 1]/total",
    "sum(${r}[position() <= position(current()/..)]/total)",
    "sum(${total})", "${r}[1]/total",
  ])
  func laterInstancesMayBeRead(text: String) throws {
    #expect(try dependencies(text).allSatisfy { !$0.isEarlierInstance })
  }

  @Test(arguments: [
    ("now()", Dependency.Kind.clock), ("today() - 5", .clock), ("random()", .randomness),
    ("uuid()", .randomness), ("version()", .formVersion),
  ])
  func whatChangesByItselfIsMarked(text: String, kind: Dependency.Kind) throws {
    #expect(try dependencies(text).map(\.kind) == [kind])
  }

  @Test func onlyRandomOrderWithoutASeedIsRandom() throws {
    #expect(try dependencies("randomize(${a})").map(\.kind).contains(.randomness))
    #expect(try !dependencies("randomize(${a}, 5)").map(\.kind).contains(.randomness))
  }

  @Test func labelsDependOnTheQuestionAndTheLanguage() throws {
    let kinds = try dependencies("jr:choice-name(${a}, '${b}')").map(\.kind)
    #expect(kinds.contains(.choiceLabel(question: "b")))
    #expect(kinds.contains(.language))
  }

  @Test func bothBranchesOfAConditionAreRead() throws {
    #expect(try dependencies("if(${a}, ${b}, ${c})").count == 3)
  }

  @Test func aLastSavedAnswerIsNamed() throws {
    #expect(try dependencies("${last-saved#a}").map(\.kind) == [.lastSaved(name: "a")])
  }

  @Test func theResultOfAnExpressionHasAKindWhereItIsKnown() throws {
    let kinds: [(String, ResultKind)] = [
      ("1 + 1", .number), ("'a'", .string), ("1 = 1", .boolean), ("${a} and ${b}", .boolean),
      ("today()", .date), ("now()", .dateTime), ("${a}", .nodes), ("concat('a')", .string),
      ("if(1, 2, 3)", .number), ("if(1, 2, 'x')", .unknown), ("if(1, true(), 1 = 1)", .boolean),
      ("-'5'", .number), ("not(1)", .boolean), ("once(1)", .unknown),
    ]
    for (text, kind) in kinds {
      #expect(try #require(Expression.parse(text).expression).resultKind == kind, "\(text)")
    }
  }
}
