import Diagnostics
import Surveys
import TestSupport
import Testing

@testable import mizan

/// Choices by what people type of them.
@Suite struct ChoiceFinderTests {
  private func finder(_ choices: [(name: String, en: String, ar: String)]) throws -> ChoiceFinder {
    let source = SourceFile(name: "c", text: "0")
    let place = try #require(JSONReader.read(source).root).place
    return ChoiceFinder(
      choices.map { ChoiceList.Choice(name: $0.name, label: nil, place: place) },
      labels: choices.map { [$0.en, $0.ar] })
  }

  private func facilities() throws -> ChoiceFinder {
    try finder([
      ("ramp", "Ramp", "منحدر"), ("lift", "Lift", "مصعد"),
      ("seats", "Seats for waiting", "مقاعد انتظار"),
      ("desk", "Low desk", "شباك منخفض"), ("desk_help", "Help desk", "مكتب إرشاد"),
      ("none", "None of these", "لا شيء مما ذُكر"),
    ])
  }

  @Test(arguments: [
    ("2", "lift"), ("٢", "lift"), ("lift", "lift"), ("LIFT", "lift"), ("Li", "lift"), ("l i", nil),
    ("مصعد", "lift"), ("مُصعد", "lift"), ("مص", "lift"), ("seats for", "seats"),
    ("help", "desk_help"),
    ("low", "desk"), ("منحدر", "ramp"), ("منخفض", "desk"), ("ارشاد", "desk_help"),
    ("إرشاد", "desk_help"),
    ("لا شيء", "none"), ("لا شئ", nil), ("zzz", nil), ("", nil), ("9", nil),
  ])
  func oneChoiceIsNamedByKeyNameLabelOrAnUnambiguousPart(typed: String, name: String?) throws {
    let expected = ChoiceFinder.Reading.names(name ?? typed)
    #expect(try facilities().read(typed, severalAllowed: false) == expected)
  }

  @Test(arguments: [
    ("desk", [String]()), ("م", ["ramp", "lift", "seats", "desk_help"]), ("L", ["lift", "desk"]),
  ])
  func severalThatFitAreNamed(typed: String, names: [String]) throws {
    let finder = try facilities()
    guard case .ambiguous(let positions) = finder.read(typed, severalAllowed: false) else {
      // 'desk' is the name of one choice, whatever the labels say.
      #expect(names.isEmpty)
      return
    }
    let all = ["ramp", "lift", "seats", "desk", "desk_help", "none"]
    #expect(positions.map { all[$0] } == names)
  }

  @Test(arguments: [
    ("1 3", "ramp seats"), ("١،٣", "ramp seats"), ("ramp lift", "ramp lift"),
    ("Ramp, seats for waiting", "ramp seats"),
    ("منحدر، مقاعد انتظار", "ramp seats"), ("منحدر مصعد", "ramp lift"), ("1, مصعد", "ramp lift"),
    ("1 2, low desk", "ramp lift desk"),
    ("seats for waiting", "seats"), ("ramp xyz", "ramp xyz"), ("1+2", "ramp lift"),
    ("none of these", "none"),
  ])
  func severalChoicesAreNamedTogether(typed: String, names: String) throws {
    #expect(try facilities().read(typed, severalAllowed: true) == .names(names))
  }

  @Test func aWholeLabelWinsOverTheBeginningOfAnother() throws {
    let finder = try finder([("a", "Partly open", "مفتوح جزئياً"), ("b", "Part", "جزء")])
    #expect(finder.read("part", severalAllowed: false) == .names("b"))
    #expect(finder.read("par", severalAllowed: false) == .ambiguous([0, 1]))
  }

  @Test func aScaleIsAnsweredByItsNumbers() throws {
    let finder = try finder([
      ("1", "Never", "أبداً"), ("2", "Often", "غالباً"), ("5", "Always", "دائماً"),
    ])
    #expect(finder.read("5", severalAllowed: false) == .names("5"))
    #expect(finder.read("٥", severalAllowed: false) == .names("5"))
    #expect(finder.read("دائما", severalAllowed: false) == .names("5"))
    #expect(finder.read("3", severalAllowed: false) == .names("3"))
  }
}
