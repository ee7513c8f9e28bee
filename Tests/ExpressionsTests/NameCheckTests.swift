import Diagnostics
import Expressions
import Testing

/// A small form: a group, a repeat in it, two lists.
private struct Names: NameLookup {
  var meanings: [String: NameMeaning] = [
    "age": .question(.integer, isRepeated: false), "sex": .question(.text, isRepeated: false),
    "child_age": .question(.integer, isRepeated: true), "child": .repeated,
    "home": .group(isRepeated: false), "twice": .ambiguous,
  ]
  var bareNames: [String]? = []
  var names: [String] { ["age", "sex", "home", "child", "child_age", "twice"] }
  var tables: [String] { ["city", "yes_no"] }

  func meaning(of name: String) -> NameMeaning { meanings[name] ?? .unknown }
  func isPathName(_ name: String) -> Bool { names.contains(name) }
  func columns(ofTable name: String) -> [String]? {
    name == "city" ? ["name", "label", "state"] : name == "yes_no" ? ["name", "label"] : nil
  }
}

/// Names are checked against the form, each at its place.
@Suite struct NameCheckTests {
  @Test(arguments: [
    ("unknown-reference", "1 + ⟦${aeg}⟧"),
    ("unknown-reference", "${age} > 5 and ⟦${ aeg }⟧ > 5"),
    ("unknown-reference", "count(⟦${children}⟧[age > 5])"),
    ("unknown-reference", "⟦${children}⟧/age"),
    ("unknown-reference", "jr:choice-name(., ⟦'${sexe}'⟧)"),
    ("unknown-reference", "⟦${last-saved#aeg}⟧"),
    ("unknown-reference", "indexed-repeat(⟦${aeg}⟧, ${child}, 1)"),
    ("ambiguous-reference", "⟦${twice}⟧ = 1"),
    ("not-a-repeat", "indexed-repeat(${child_age}, ⟦${age}⟧, 1)"),
    ("repeated-in-scalar", "⟦${child_age}⟧ > 5"),
    ("repeated-in-scalar", "1 + ⟦${child_age}⟧"),
    ("repeated-in-scalar", "⟦${child_age}⟧"),
    ("repeated-in-scalar", "string-length(⟦${child_age}⟧)"),
    ("repeated-in-scalar", "if(⟦${child_age}⟧, 1, 2)"),
    ("repeated-in-scalar", "-⟦${child_age}⟧"),
    ("repeated-in-scalar", "${age} = 1 or ⟦${child_age}⟧"),
    ("number-as-predicate", "string(${child}[⟦${age}⟧]/age)"),
    ("reference-in-text", "concat(⟦'age: ${age}'⟧, ${age})"),
    ("unknown-reference", "count(⟦${ chidren }⟧ [ age > 5 ] )"),
    ("bare-name", "⟦age⟧ > 5"),
    ("bare-name", ". = ⟦yes⟧"),
    ("bare-name", "⟦true⟧"),
    ("unknown-path-name", "../⟦aeg⟧ > 5"),
    ("unknown-path-name", "/data/home/⟦aeg⟧"),
    ("unknown-path-name", "/⟦home⟧/age"),
    ("unknown-path-name", "count(${child}[⟦aeg⟧ > 5])"),
    ("unknown-path-name", "sum(${child}/⟦aeg⟧)"),
    ("unknown-table", "count(instance(⟦'citty'⟧)/root/item)"),
    ("unknown-table", "pulldata(⟦'citty'⟧, 'label', 'name', .)"),
    ("unknown-column", "instance('city')/root/item[⟦stat⟧ = 'x']/label"),
    ("unknown-column", "instance('city')/root/item[name = 'x']/⟦mayor⟧"),
    ("unknown-column", "instance('city')/⟦item⟧/label"),
    ("unknown-column", "pulldata('city', ⟦'mayor'⟧, 'name', .)"),
    ("unknown-column", "pulldata('city', 'label', ⟦'nam'⟧, .)"),
  ])
  func aNamePointsAtItself(code: String, source: String) throws {
    let marked = Marked(source)
    let (expression, problems) = Expression.parse(marked.text)
    #expect(problems.isEmpty)
    let found = try #require(expression).check(against: Names())
    #expect(found.map(\.code) == marked.ranges.map { _ in code })
    #expect(found.map(\.range) == marked.ranges)
    #expect(found.allSatisfy { $0.help != nil })
  }

  @Test(arguments: [
    "${age} > 5", "${ age }", "sum(${child_age})", "count(${child})", "max(${child_age}, 3)",
    "join(' ', ${child_age})", "concat(${child_age})", "count(${child}[age > 18])",
    "${child}[1]/age > 5", "indexed-repeat(${child_age}, ${child}, 1) > 5", "../age", "../../child",
    "/data/home/age", "/data", "current()/../age", ". > 5", "position(..)", "boolean(${child})",
    "${child}", "string(${child}[position() = ${age}]/age)",
    "instance('city')/root/item[state = ${sex}]/label", "pulldata('city', 'label', 'name', ${sex})",
    "instance(${sex})/root/item/anything", "jr:choice-name(${sex}, '${sex}')",
    "checklist(1, 2, ${child_age})", "count(instance('city')/root/item[selected(${sex}, name)])",
    "count(${child_age}[. > 5])", "if(1, ${child}, ${child})[1]/age", "${child}[age]/sex",
    "${child}[count(../child[age > 5]) = 1]/sex", "randomize(${child_age}, 5)",
  ])
  func aRightNamePasses(text: String) throws {
    let (expression, problems) = Expression.parse(text)
    #expect(problems.isEmpty)
    #expect(try #require(expression).check(against: Names()) == [])
  }

  @Test func columnsAreBareNamesInAChoiceFilter() throws {
    let expression = try #require(Expression.parse("state = ${sex} and stat = 'x'").expression)
    let problems = expression.check(against: Names(bareNames: ["name", "label", "state"]))
    #expect(problems.map(\.code) == ["bare-name"])
    #expect(problems.first?.help?.en == "did you mean 'state'?")
  }

  @Test(arguments: [
    ("${aeg}", "did you mean '${age}'?"), ("age > 5", "write ${age}"), ("true", "write true()"),
    ("yes", "for a text write 'yes' in quotes, for a question ${yes}"),
    ("count(instance('citty')/root/item)", "did you mean 'city'?"),
    ("/home/age", "write /data/home or ${home}"), ("../aeg", "did you mean 'age'?"),
  ])
  func aWrongNameComesWithTheRightOne(text: String, help: String) throws {
    let expression = try #require(Expression.parse(text).expression)
    #expect(expression.check(against: Names()).first?.help?.en == help)
  }

  @Test(arguments: ["repeated-in-scalar", "number-as-predicate", "unknown-column"])
  func aDoubtIsAWarning(code: String) throws {
    let texts = [
      "${child_age} > 5", "${child}[${age}]/sex", "instance('city')/root/item/mayor",
    ]
    let problems = try texts.flatMap {
      try #require(Expression.parse($0).expression).check(against: Names())
    }
    #expect(problems.first { $0.code == code }?.severity == .warning)
  }
}
