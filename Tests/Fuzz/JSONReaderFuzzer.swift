import Diagnostics

/// Reads any bytes as JSON: whatever is accepted must come back the same after writing, and every
/// mistake must have a place that can be shown.
@_cdecl("LLVMFuzzerTestOneInput")
public func readJSON(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let source = SourceFile(
    name: "input.json", bytes: Array(UnsafeBufferPointer(start: start, count: count)))
  Promise.holdTime {
    let (root, diagnostics) = JSONReader.read(source)
    let renderer = DiagnosticRenderer(sources: [source], language: .ar)
    for diagnostic in diagnostics {
      Promise.hold(diagnostic.place.range.upperBound <= source.bytes.count, "a place is outside")
      _ = renderer.render(diagnostic)
    }
    guard let root else { return Promise.hold(diagnostics.hasErrors, "refused without a reason") }
    if !diagnostics.hasErrors { writeAndReadAgain(root.json) }
  }
  return 0
}

private func writeAndReadAgain(_ value: JSON) {
  for text in [value.compactText, value.indentedText] {
    let (again, diagnostics) = JSONReader.read(SourceFile(name: "again.json", text: text))
    Promise.hold(diagnostics.isEmpty && again?.json == value, "written and read it is another")
  }
}
