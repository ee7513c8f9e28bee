import Sessions
import Testing

@Suite struct FieldLinesTests {
  @Test(arguments: ["", "plain", "a\tb", "a\nb\r", "\\", "\\t", "\\\\n", "سطر\tآخر", "\\\t\\"])
  func everyFieldIsReadAsItWasWritten(field: String) {
    var lines = FieldLines()
    lines.line("first", field)
    lines.line(field, "last")
    #expect(FieldLines.lines(of: lines.text) == [["first", field], [field, "last"]])
  }
}
