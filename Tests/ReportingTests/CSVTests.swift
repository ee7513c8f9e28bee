import Diagnostics
import Testing

@testable import Reporting

struct CSVTests {
  @Test func aFileBeginsWithAMarkAndEndsLinesWithCRLF() {
    let bytes = Array(CSVText.file([[.text("اسم"), .integer(3)], [.empty, .number(0.5)]]).utf8)
    #expect(bytes.prefix(3) == [0xEF, 0xBB, 0xBF])
    #expect(String(decoding: bytes.dropFirst(3), as: UTF8.self) == "اسم,3\r\n,0.5\r\n")
  }

  @Test(arguments: [
    ("plain", "plain"), ("a,b", "\"a,b\""), ("قال «نعم»", "قال «نعم»"),
    ("say \"yes\"", "\"say \"\"yes\"\"\""), ("two\nlines", "\"two\nlines\""), ("أ، ب", "أ، ب"),
    ("a;b", "\"a;b\""), ("", ""),
  ])
  func textIsQuotedWhereItMustBe(text: String, field: String) {
    #expect(CSVText.file([[.text(text)]]) == "\u{FEFF}\(field)\r\n")
  }

  @Test(arguments: ["=1+1", "+962", "-5", "@cmd", "  =HYPERLINK()", "\t=1", "＝1"])
  func textThatLooksLikeAFormulaGetsAnApostrophe(text: String) {
    #expect(CSVText.file([[.text(text)]]).unicodeScalars.contains("'"))
  }

  @Test func numbersAreNeverRoundedNorMadeText() {
    let line: [CSVText.Field] = [.number(-4.125), .number(82.449999), .number(.nan), .number(3)]
    #expect(CSVText.file([line]) == "\u{FEFF}-4.125,82.449999,,3\r\n")
  }

  @Test func everyLineHasEveryField() throws {
    for language in Language.allCases {
      let text = CSVReport.figures(try SampleQuarter.report(), Presentation(language))
      let lines = fields(of: text)
      #expect(lines.count > 200)
      #expect(Set(lines.map(\.count)) == [13])
    }
  }

  @Test func bothLanguagesHaveTheSameNumbersLineByLine() throws {
    let report = try SampleQuarter.report()
    let arabic = fields(of: CSVReport.figures(report, Presentation(.ar))).dropFirst()
    let english = fields(of: CSVReport.figures(report, Presentation(.en))).dropFirst()
    #expect(arabic.count == english.count)
    for (left, right) in zip(arabic, english) where Double(right[6]) != nil || right[6].isEmpty {
      #expect(left[6...9] == right[6...9])
    }
  }

  @Test func oneTableHasAColumnForEachPartOfAFigure() throws {
    let table = try #require(try SampleQuarter.report().tables.first?.table)
    let lines = fields(of: CSVReport.table(table, Presentation(.en)))
    #expect(Set(lines.map(\.count)).count == 1)
    #expect(
      lines[0].prefix(6) == [
        "Department", "Mystery-shopper score", "Mystery-shopper score – lower limit",
        "Mystery-shopper score – upper limit", "Mystery-shopper score – n",
        "Mystery-shopper score – status",
      ])
    #expect(
      lines[1].prefix(6) == [
        "Airship Licensing Department", "82.449999", "79.05", "85.85", "42", "published",
      ])
    #expect(lines[4].prefix(6) == ["Echo Registry", "", "", "", "3", "withheld"])
  }

  /// The fields of every line, read as RFC 4180 says.
  private func fields(of text: String) -> [[String]] {
    var lines: [[String]] = []
    var line: [String] = []
    var field = ""
    var isQuoted = false
    var scalars = Array(text.unicodeScalars.dropFirst())[...]
    while let scalar = scalars.popFirst() {
      switch (scalar, isQuoted) {
      case ("\"", true) where scalars.first == "\"":
        field.unicodeScalars.append("\"")
        scalars.removeFirst()
      case ("\"", _): isQuoted.toggle()
      case (",", false):
        line.append(field)
        field = ""
      case ("\r", false): continue
      case ("\n", false):
        lines.append(line + [field])
        (line, field) = ([], "")
      default: field.unicodeScalars.append(scalar)
      }
    }
    return lines
  }
}
