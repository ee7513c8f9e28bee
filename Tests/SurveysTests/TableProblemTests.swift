import Diagnostics
import Surveys
import TestSupport
import Testing

/// Mistakes in CSV tables, reported where they stand in the table.
@Suite struct TableProblemTests {
  private func diagnostics(_ table: Marked) -> [Diagnostic] {
    let survey =
      #"{"settings": {"form_id": "t", "version": "1", "form_title": "T", "kind": "visit", "channel": "visit"}, "languages": ["en"], "tables": ["towns.csv"], "survey": []}"#
    return SurveyReader.read(
      DefinitionBundle(
        name: "t.json", survey: survey,
        attachments: [.init(name: "towns.csv", text: table.text)])
    ).diagnostics.filter { $0.place.file == "towns.csv" }
  }

  @Test(arguments: [
    ("⟦⟧", "empty-table"), ("name,⟦name⟧\na,b\n", "duplicate-column"),
    ("name,⟦⟧,x\na,b,c\n", "unnamed-column"), ("name,x\n⟦\"⟧a,b\n", "unclosed-cell"),
    ("name,x\r\n⟦a,b,c⟧\r\n⟦d⟧\r\ne,f\r\n", "uneven-row"),
    ("name,x\n\"a,\"\"b\"\",\nc\",d\n\n", "uneven-row"),
  ])
  func aMistakeInATableIsReportedWhereItIs(text: String, code: String) {
    let marked = Marked(text, name: "towns.csv")
    let found = diagnostics(marked).filter { $0.code == code }
    #expect(found.map(\.place.range) == marked.ranges)
  }
}
