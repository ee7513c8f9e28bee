import Sessions

/// A fast reader of the text of submissions as this program writes it: it checks every line and
/// builds nothing but the header.
///
/// It is sure or it is silent: for any text that is out of the ordinary (an escape in a header, a
/// sign before a number) it gives nothing, and the full reader decides.
struct SubmissionScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var place = 0

  private static let tab = UInt8(ascii: "\t")
  private static let newline = UInt8(ascii: "\n")
  private static let backslash = UInt8(ascii: "\\")
  private static let states = AnswerState.allCases.map { Array($0.rawValue.utf8) }
  private static let kinds = Paradatum.Kind.allCases.map { Array($0.rawValue.utf8) }

  private init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes.bindMemory(to: UInt8.self)
  }

  /// The header of a submission all of whose lines can be read; `nil` when this reader is not sure.
  /// The bytes are UTF-8.
  static func header(of bytes: UnsafeRawBufferPointer) -> SubmissionHeader? {
    var scanner = SubmissionScanner(bytes)
    guard let header = scanner.header(), scanner.linesAreReadable() else { return nil }
    return header
  }

  private mutating func header() -> SubmissionHeader? {
    guard let format = field("submission"), format == SubmissionText.format,
      let id = field("id"), let revision = field("revision").flatMap(Self.number),
      let parentText = field("parent"), field("reason", isBuilt: false) != nil,
      let form = field("form"), let version = field("version"),
      let definition = field("definition"), let language = field("language"),
      let collector = field("collector"), let started = field("started").flatMap(Self.number),
      let sealed = field("sealed").flatMap(Self.number), let centre = field("centre"),
      let department = field("department"), let service = field("service"),
      let date = field("date")
    else { return nil }
    let parent = EntryHash(parentText)
    guard parent != nil || parentText.isEmpty else { return nil }
    return SubmissionHeader(
      id: id, revision: revision, parent: parent, form: form, version: version,
      definition: definition, language: language, collector: collector, started: started,
      sealed: sealed, centre: centre.isEmpty ? nil : centre,
      department: department.isEmpty ? nil : department,
      service: service.isEmpty ? nil : service, date: date.isEmpty ? nil : date)
  }

  /// The value of the next line, which must have this name and one value without escapes; empty
  /// when the value is only passed over, escapes and all.
  private mutating func field(_ name: StaticString, isBuilt: Bool = true) -> String? {
    let count = name.utf8CodeUnitCount
    guard place + count < bytes.count else { return nil }
    for index in 0..<count where bytes[place + index] != name.utf8Start[index] { return nil }
    guard bytes[place + count] == Self.tab else { return nil }
    let start = place + count + 1
    var end = start
    while end < bytes.count, bytes[end] != Self.newline {
      if bytes[end] == Self.tab || (isBuilt && bytes[end] == Self.backslash) { return nil }
      end += 1
    }
    guard end < bytes.count else { return nil }
    place = end + 1
    guard isBuilt else { return "" }
    return String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)
  }

  /// A number that cannot overflow in what follows.
  private static func number(_ text: String) -> Int64? {
    guard text.utf8.count <= 16 else { return nil }
    return Int64(text)
  }

  /// Whether the rest is lines of answers and paradata.
  private mutating func linesAreReadable() -> Bool {
    guard var byte = bytes.baseAddress.map({ $0 + place }) else { return false }
    guard let end = bytes.baseAddress.map({ $0 + bytes.count }) else { return false }
    while byte < end {
      guard byte + 1 < end, byte[1] == Self.tab else { return false }
      switch byte[0] {
      case UInt8(ascii: "a"):
        byte += 2
        guard Self.passText(&byte, end), Self.passState(&byte, end),
          Self.passText(&byte, end), Self.passTime(&byte, end, Self.tab),
          Self.passTime(&byte, end, Self.tab), Self.passText(&byte, end),
          Self.passText(&byte, end, until: Self.newline)
        else { return false }
      case UInt8(ascii: "p"):
        byte += 2
        guard Self.passWord(&byte, end, Self.kinds), Self.passText(&byte, end),
          Self.passTime(&byte, end, Self.newline)
        else { return false }
      default: return false
      }
    }
    return true
  }

  /// Passes over a field and the separator after it; a separator of the other sort ends the line
  /// or the field in the wrong place.
  @inline(__always)
  private static func passText(
    _ byte: inout UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>, until stop: UInt8 = tab
  ) -> Bool {
    byte = ByteSearch.first(tab, or: newline, from: byte, end)
    guard byte < end else { return false }
    byte += 1
    return (byte - 1).pointee == stop
  }

  /// Passes over the state of an answer and the tab after it. Most answers are answered, and that word
  /// has eight letters.
  @inline(__always)
  private static func passState(
    _ byte: inout UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>
  ) -> Bool {
    if end - byte > 8, byte[8] == tab,
      UnsafeRawPointer(byte).loadUnaligned(as: UInt64.self) == answered
    {
      byte += 9
      return true
    }
    return passWord(&byte, end, states)
  }

  private static let answered = Array(AnswerState.answered.rawValue.utf8).withUnsafeBytes {
    $0.count == 8 ? $0.loadUnaligned(as: UInt64.self) : 0
  }

  /// Passes over one of some words and the tab after it.
  @inline(__always)
  private static func passWord(
    _ byte: inout UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>, _ words: [[UInt8]]
  ) -> Bool {
    let start = byte
    guard passText(&byte, end) else { return false }
    let length = byte - start - 1
    for word in words where word.count == length {
      if word.withUnsafeBufferPointer({ word in
        (0..<length).allSatisfy { word[$0] == start[$0] }
      }) {
        return true
      }
    }
    return false
  }

  /// Passes over an absent time or a number of milliseconds, and the separator after it.
  @inline(__always)
  private static func passTime(
    _ byte: inout UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>, _ stop: UInt8
  ) -> Bool {
    if byte < end, byte.pointee == UInt8(ascii: "-") {
      byte += 1
      guard byte < end, byte.pointee != stop else { return false }
    }
    let start = byte
    while byte < end {
      let current = byte.pointee
      byte += 1
      if current == stop { return byte - start <= 16 }
      guard current >= UInt8(ascii: "0"), current <= UInt8(ascii: "9") else { return false }
    }
    return false
  }
}
