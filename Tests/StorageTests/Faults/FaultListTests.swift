import Testing

@testable import Storage

/// The list of faults is whole, and every test that it names exists.
@Suite struct FaultListTests {
  /// The text of every test of Storage and of the program.
  private static func sources() -> String {
    let tests = #filePath.split(separator: "/").prefix { $0 != "StorageTests" }
    var text = ""
    var folders = ["StorageTests", "mizanTests"].map {
      "/" + tests.joined(separator: "/") + "/" + $0
    }
    while let folder = folders.popLast() {
      for name in FileSystem.names(in: folder) {
        let path = folder + "/" + name
        if name.hasSuffix(".swift") {
          text += String(decoding: (try? FileSystem.prefix(of: path, 1 << 20)) ?? [], as: UTF8.self)
        } else {
          folders.append(path)
        }
      }
    }
    return text
  }

  @Test func everyFaultHasTestsAndEachOfThemExists() {
    #expect(Fault.all.map(\.number) == Array(1...29))
    let sources = Self.sources()
    for fault in Fault.all {
      #expect(!fault.tests.isEmpty, "\(fault.number)")
      for test in fault.tests {
        #expect(sources.contains("func \(test)("), "\(fault.number) \(fault.name): \(test)")
      }
    }
  }
}
