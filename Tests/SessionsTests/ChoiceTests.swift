import Diagnostics
import Sessions
import Surveys
import TestSupport
import Testing

/// The choices that questions offer (expressions 6.4, 7.7).
@Suite struct ChoiceTests {
  private static let towns = """
    name,label,label::Arabic (ar),region
    sal,Salt,السلط,north
    irb,Irbid,إربد,north
    aqa,Aqaba,العقبة,south

    """

  @Test func aFilterInARepeatReadsItsOwnInstance() throws {
    let visit = try Visit {
      Repeat("r") {
        Question("state", .text)
        Group("g") {
          Question("town", .selectOne(list: "town")).filter("state = ${state}")
          Question("same", .selectOne(list: "town")).filter("state = current()/../../state")
        }
      }
    }
    visit.add("r")
    try visit.answer("r[1]/state", "x")
    try visit.answer("r[2]/state", "y")
    #expect(visit.choices("r[1]/g/town") == ["k", "o"])
    #expect(visit.choices("r[2]/g/town") == ["p"])
    #expect(visit.choices("r[2]/g/same") == ["p"])
  }

  @Test func aCascadeIsClearedFromTheTop() throws {
    let visit = try Visit {
      Question("third", .selectOne(list: "town")).filter("name = ${second}")
      Question("second", .selectOne(list: "town")).filter("state = ${first}")
      Question("first", .text)
      Question("seen", .calculate).calculation("concat(${second}, ${third})")
    }
    try visit.answer("first", "x")
    try visit.answer("second", "o")
    try visit.answer("third", "o")
    #expect(visit.value("seen") == "oo")
    var count = 0
    visit.session.onEvaluation = { use, _ in count += use == .calculation ? 1 : 0 }
    try visit.answer("first", "y")
    #expect(visit.value("second") == "")
    #expect(visit.value("third") == "")
    #expect(visit.value("seen") == "")
    #expect(count == 1)
    let kinds = visit.submission.paradata.filter { $0.kind == .choiceWithdrawn }
    #expect(kinds.map(\.path).sorted() == ["second", "third"])
  }

  @Test func onlyTheVanishedChoicesOfSeveralAreCleared() throws {
    let visit = try Visit {
      Question("but", .text)
      Question("s", .selectMultiple(list: "abc")).filter("name != ${but}")
    }
    try visit.answer("s", "a b c")
    try visit.answer("but", "b")
    #expect(visit.value("s") == "a c")
  }

  @Test func aHiddenAnswerKeepsItsChoiceUntilItIsSeenAgain() throws {
    let visit = try Visit {
      Question("open", .selectOne(list: "yes_no"))
      Question("state", .text)
      Question("town", .selectOne(list: "town")).filter("state = ${state}")
        .relevant("${open} = 'yes'")
    }
    try visit.answer("open", "yes")
    try visit.answer("state", "x")
    try visit.answer("town", "o")
    try visit.answer("open", "no")
    try visit.answer("state", "y")
    try visit.answer("state", "x")
    try visit.answer("open", "yes")
    #expect(visit.value("town") == "o")
    try visit.answer("open", "no")
    try visit.answer("state", "y")
    #expect(visit.value("town") == "o")
    try visit.answer("open", "yes")
    #expect(visit.value("town") == "")
  }

  @Test func aFilterMayUseAnyFunction() throws {
    let visit = try Visit {
      Question("wanted", .selectMultiple(list: "abc"))
      Question("best", .selectOne(list: "abc")).filter("selected(${wanted}, name)")
      Question("labelled", .selectOne(list: "abc")).filter("label = 'L-b'")
    }
    try visit.answer("wanted", "a c")
    #expect(visit.choices("best") == ["a", "c"])
    #expect(visit.choices("labelled") == ["b"])
  }

  // MARK: Order

  @Test func aSeedGivesTheOrderOfEveryOtherEngine() throws {
    let letters = ["A", "B", "C", "D", "E", "F"].map { name in
      JSON.object([.init("name", .string(name)), .init("label", .string(name))])
    }
    let rows: [any Row] = [
      Question("n", .integer),
      Question("fixed", "select_one six")
        .parameters([("randomize", .bool(true)), ("seed", .integer(42))]),
      Question("by", "select_one six").with("parameters", .string("randomize=true, seed=${n}")),
    ]
    let visit = try Visit(definition(choices: [("six", letters)], rows: rows.map(\.json)))
    #expect(visit.choices("fixed") == ["A", "F", "C", "B", "D", "E"])
    try visit.answer("n", "42")
    #expect(visit.choices("by") == visit.choices("fixed"))
    try visit.answer("n", "1")
    #expect(visit.choices("by") != visit.choices("fixed"))
  }

  @Test func withoutASeedTheOrderLastsAsLongAsTheSession() throws {
    let letters = (0..<20).map { number in
      JSON.object([.init("name", .string("c\(number)")), .init("label", .string("\(number)"))])
    }
    let bundle = definition(
      choices: [("many", letters)],
      rows: [Question("q", "select_multiple many").parameters([("randomize", .bool(true))]).json])
    let visit = try Visit(bundle)
    let shown = visit.choices("q")
    #expect(shown == visit.choices("q"))
    #expect(shown.sorted() == (0..<20).map { "c\($0)" }.sorted())
    #expect(shown != (0..<20).map { "c\($0)" })
    #expect(try Visit(bundle, id: "22222222-2222-4333-8444-555555555555").choices("q") != shown)
    try visit.answer("q", "c7 c3 c11")
    #expect(visit.value("q") == "c3 c7 c11")
  }

  // MARK: Other sources

  @Test func anotherAnswerBringsItsOwnQuestion() throws {
    let visit = try Visit {
      Question("colour", "select_one abc or_other")
      Question("several", "select_multiple abc or_other")
      Question("plain", .selectOne(list: "abc"))
    }
    #expect(visit.choices("colour") == ["a", "b", "c", "other"])
    #expect(visit.choices("plain") == ["a", "b", "c"])
    #expect(!visit.isRelevant("colour_other"))
    try visit.answer("colour", "other")
    #expect(visit.isRelevant("colour_other"))
    try visit.answer("colour_other", "violet")
    try visit.answer("several", "a other")
    #expect(visit.isRelevant("several_other"))
    #expect(
      visit.asked == ["colour", "colour_other", "several", "several_other", "plain"])
    try visit.answer("colour", "a")
    #expect(visit.submission["colour_other"] == nil)
  }

  @Test func choicesComeFromAFileThatTravelsWithTheDefinition() throws {
    let visit = try Visit(
      definition(files: [.init(name: "towns.csv", text: Self.towns)]) {
        Question("region", .text)
        Question("town", "select_one_from_file towns.csv").filter("region = ${region}")
        Question("several", "select_multiple_from_file towns.csv")
        Question("label", .calculate).calculation("jr:choice-name(${town}, '${town}')")
        Question("found", .calculate).calculation("pulldata('towns', 'region', 'name', ${town})")
      })
    #expect(visit.choices("several") == ["sal", "irb", "aqa"])
    try visit.answer("region", "north")
    #expect(visit.choices("town") == ["sal", "irb"])
    try visit.answer("town", "irb")
    #expect(visit.value("label") == "Irbid")
    #expect(visit.value("found") == "north")
    visit.perform(.languageChanged(code: "ar"))
    #expect(visit.value("label") == "إربد")
    try visit.answer("region", "south")
    #expect(visit.value("town") == "")
  }

  @Test func otherColumnsOfAFileCanBeNamed() throws {
    let file = "code,titre,name\n1,Un,x\n2,Deux,y\n"
    let visit = try Visit(
      definition(files: [.init(name: "list.csv", text: file)]) {
        Question("q", "select_one_from_file list.csv")
          .parameters([("value", .string("code")), ("label", .string("titre"))])
          .filter("name != 'x'")
        Question("said", .calculate).calculation("jr:choice-name(${q}, '${q}')")
      })
    #expect(visit.choices("q") == ["2"])
    try visit.answer("q", "2")
    #expect(visit.value("said") == "Deux")
  }

  @Test func aTableCanBeDeclaredInARow() throws {
    let visit = try Visit(
      definition(
        files: [.init(name: "towns.csv", text: Self.towns)],
        rows: [
          .object([.init("type", .string("csv-external")), .init("name", .string("towns"))]),
          Question("n", .calculate)
            .calculation("count(instance('towns')/root/item[region = 'north'])").json,
        ]))
    #expect(visit.value("n") == "2")
  }

  @Test func choicesCanBeTheAnswersOfARepeat() throws {
    let visit = try Visit {
      Repeat("member") {
        Question("name", .text)
        Question("age", .integer)
        Question("mother", "select_one ${name}").filter("${age} > 40 and position(.) > 0")
      }
      Question("head", "select_one ${ name }")
      Question("grown", "select_one ${name}").filter("age >= 18")
      Question("present", "select_multiple ${name}")
      Question("said", .calculate).calculation("jr:choice-name(${head}, '${head}')")
    }
    try visit.answer("member[1]/name", "Amal")
    try visit.answer("member[1]/age", "44")
    visit.add("member")
    try visit.answer("member[2]/name", "Basel Zaid")
    try visit.answer("member[2]/age", "9")
    visit.add("member")
    #expect(visit.choices("head") == ["Amal", "Basel Zaid"])
    #expect(visit.choices("grown") == ["Amal"])
    #expect(visit.choices("member[2]/mother") == ["Amal"])
    #expect(visit.choices("present") == ["Amal", "Basel_Zaid"])
    try visit.answer("head", "Basel Zaid")
    #expect(visit.value("said") == "Basel Zaid")
    try visit.answer("present", "Amal Basel_Zaid")
    try visit.answer("member[2]/name", "Basel")
    #expect(visit.value("head") == "")
    #expect(visit.value("present") == "Amal")
    visit.remove("member[1]")
    #expect(visit.value("present") == "")
    #expect(visit.choices("head") == ["Basel"])
  }

  @Test func answersOfANestedRepeatAreThoseOfTheSameParent() throws {
    let visit = try Visit {
      Repeat("house") {
        Repeat("member") { Question("name", .text) }
        Question("head", "select_one ${name}")
      }
      Question("any", "select_one ${name}")
    }
    visit.add("house")
    try visit.answer("house[1]/member[1]/name", "Amal")
    try visit.answer("house[2]/member[1]/name", "Basel")
    #expect(visit.choices("house[2]/head") == ["Basel"])
    #expect(visit.choices("any") == ["Amal", "Basel"])
  }

  @Test func aRankHoldsWhatTheFilterLeaves() throws {
    let visit = try Visit {
      Question("but", .text)
      Question("r", "rank abc").filter("name != ${but}")
    }
    try visit.answer("but", "b")
    try visit.answer("r", "c a")
    #expect(visit.value("r") == "c a")
    #expect(throws: Refusal.self) { try visit.answer("r", "c") }
  }
}
