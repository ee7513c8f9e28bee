import Diagnostics
import Expressions
import Sessions
import Surveys
import TestSupport
import Testing

/// The life of a value from creation to sealing (expressions 7.1).
@Suite struct CreationTests {
  @Test func dynamicDefaultsSeeStaticOnesAndMetadataButNoCalculation() throws {
    let visit = try Visit {
      Question("first", .text).dynamicDefault("concat(${later}, '/', ${who}, '/', ${sum})")
      Question("later", .integer).standard("3")
      Question("who", .metadata(.username))
      Question("sum", .calculate).calculation("${later} + 1")
    }
    #expect(visit.value("first") == "3/A-01/")
    #expect(visit.value("sum") == "4")
  }

  @Test func dynamicDefaultsRunInDocumentOrderThroughTheFirstInstances() throws {
    let visit = try Visit {
      Question("a", .integer).dynamicDefault("1")
      Repeat("r") {
        Question("b", .integer).dynamicDefault("${a} + 1")
        Repeat("inner") { Question("c", .integer).dynamicDefault("${b} + 1") }
      }
      Question("d", .integer).dynamicDefault("sum(${c}) + 1")
    }
    #expect(visit.value("r[1]/inner[1]/c") == "3")
    #expect(visit.value("d") == "4")
  }

  @Test func whatIsFrozenAtTheStartSeesTheFirstInstances() throws {
    let visit = try Visit {
      Question("at_first", .calculate).calculation("once(count(${r}))")
      Repeat("r") { Question("x", .integer) }
    }
    visit.add("r")
    #expect(visit.value("at_first") == "1")
  }

  @Test func dynamicDefaultsOfAnInstanceRunWhenItIsAddedAndNeverAgain() throws {
    let visit = try Visit {
      Question("n", .integer).standard("1")
      Repeat("r") { Question("x", .integer).dynamicDefault("${n} * 10") }
    }
    try visit.answer("n", "2")
    visit.add("r")
    #expect(visit.value("r[1]/x") == "10")
    #expect(visit.value("r[2]/x") == "20")
  }

  @Test func aDynamicDefaultSeesItsOwnInstance() throws {
    let visit = try Visit {
      Repeat("r") {
        Question("x", .integer).standard("5")
        Group("g") { Question("y", .integer).dynamicDefault("${x} + position(../..)") }
      }
    }
    visit.add("r")
    #expect(visit.value("r[1]/g/y") == "6")
    #expect(visit.value("r[2]/g/y") == "7")
  }

  @Test func endIsEmptyUntilItIsTheMomentOfSealing() throws {
    let visit = try Visit {
      Question("began", .metadata(.start))
      Question("ended", .metadata(.end))
      Question("took", .calculate).calculation(
        "round((decimal-date-time(${ended}) - decimal-date-time(${began})) * 86400, 0)")
      Question("n", .integer)
    }
    try visit.answer("n", "1")
    #expect(visit.value("ended") == "")
    let sealed = visit.session.submission(definition: "", sealedAt: 1_784_000_090_000)
    #expect(sealed["ended"]?.value == "2026-07-14T03:34:50.000Z")
    #expect(sealed["took"]?.value == "90")
  }

  @Test func metadataIsWhatIsKnownAtTheOpening() throws {
    let visit = try Visit {
      Question("began", .metadata(.start))
      Question("day", .metadata(.today))
      Question("device", .metadata(.deviceid))
      Question("audit", .metadata(.audit))
      Question("spot", .metadata(.startGeopoint))
      Question("tape", .metadata(.backgroundAudio))
      Question("mail", .metadata(.email))
      Question("phone", .metadata(.phonenumber))
    }
    #expect(visit.value("began") == "2026-07-14T03:33:20.000Z")
    #expect(visit.value("day") == "2026-07-14")
    #expect(visit.value("device") == "tablet")
    #expect(visit.asked == [])
    for name in ["audit", "spot", "tape", "mail", "phone"] { #expect(visit.value(name) == "") }
  }

  @Test func theLastSavedRecordIsSeenAtTheOpening() throws {
    let bundle = definition {
      Question("district", .text).dynamicDefault("${last-saved#district}")
      Question("visits", .integer)
      Question("next", .calculate).calculation("coalesce(${last-saved#visits}, 0) + 1")
      Repeat("r") { Question("x", .text) }
      Question("old", .calculate).calculation("${last-saved#x}")
    }
    let first = try Visit(bundle)
    #expect(first.value("district") == "")
    #expect(first.value("next") == "1")
    try first.answer("district", "Ma'an")
    try first.answer("visits", "7")
    try first.answer("r[1]/x", "deep")
    let second = try Visit(bundle, lastSaved: first.submission)
    #expect(second.value("district") == "Ma'an")
    #expect(second.value("next") == "8")
    #expect(second.value("old") == "deep")
  }

  @Test func timesCarryTheOffsetOfTheirZone() throws {
    let visit = try Visit(
      definition {
        Question("t", .time)
        Question("dt", .dateTime)
        Question("part", .calculate).calculation("decimal-time(${t})")
      }, timeZone: TimeZoneRules(fixedOffset: 3 * 3600))
    try visit.answer("t", "6:00")
    try visit.answer("dt", "2026-07-31 09:45:10")
    #expect(visit.value("t") == "06:00:00.000+03:00")
    #expect(visit.value("dt") == "2026-07-31T09:45:10.000+03:00")
    #expect(visit.value("part") == "0.25")
  }

  @Test func aLanguageChangeRunsWhatReadsLabelsAgain() throws {
    let choice = { (name: String, ar: String) in
      JSON.object([
        .init("name", .string(name)),
        .init("label", .object([.init("en", .string(name)), .init("ar", .string(ar))])),
      ])
    }
    let rows: [any Row] = [
      Question("q", "select_one colour"),
      Question("said", .calculate).calculation("jr:choice-name(${q}, '${q}')"),
      Question("kept", .calculate).calculation("jr:choice-name(${q}, '${q}')").trigger("${go}"),
      Question("go", .text),
      Question("found", .calculate).calculation(
        "instance('colour')/root/item[name = 'r']/label"),
      Question("same", .calculate).calculation("concat(${q}, '!')"),
      Question("shown", .text).relevant("jr:choice-name(${q}, '${q}') = 'أحمر'"),
    ]
    let visit = try Visit(
      definition(
        choices: [("colour", [choice("r", "أحمر"), choice("b", "أزرق")])], rows: rows.map(\.json)))
    try visit.answer("q", "r")
    try visit.answer("go", "x")
    #expect(visit.value("said") == "r")
    #expect(!visit.isRelevant("shown"))
    var evaluated: [String] = []
    visit.session.onEvaluation = { evaluated.append(visit.session.path(of: $1)) }
    visit.perform(.languageChanged(code: "ar"))
    #expect(evaluated.sorted() == ["found", "said", "shown"])
    #expect(visit.value("said") == "أحمر")
    #expect(visit.value("found") == "أحمر")
    #expect(visit.value("kept") == "r")
    #expect(visit.isRelevant("shown"))
  }
}
