/// Turns the bytes of a terminal into keys; a sequence may arrive in any number of pieces.
struct KeyDecoder: Sendable {
  /// The most bytes of one paste that are kept.
  static let pasteLimit = 65_536

  private var bytes: ArraySlice<UInt8> = []
  private var paste: [UInt8]?

  /// A decoder that has seen nothing.
  init() {}

  /// Takes bytes as they arrive.
  mutating func feed(_ arrived: some Sequence<UInt8>) { bytes += arrived }

  /// How many milliseconds to wait for the rest of a sequence that has begun; nothing when none has.
  var patience: Int32? {
    if paste != nil { return 2000 }
    // The name that a terminal gives may come slowly over a network.
    return bytes.isEmpty ? nil : beginsString ? 250 : 50
  }

  /// The next whole key, or nothing until more bytes arrive. Unknown sequences are passed over.
  mutating func next() -> Key? {
    while !bytes.isEmpty || paste != nil {
      switch step() {
      case .key(let key): return key
      case .nothing: continue
      case .more: return nil
      }
    }
    return nil
  }

  /// Ends a sequence whose rest did not come in time: a lone escape byte is the Escape key.
  mutating func giveUp() -> Key? {
    if let paste {
      self.paste = nil
      let text = String(decoding: paste + bytes, as: UTF8.self)
      bytes = []
      return .paste(text)
    }
    let isEscape = bytes.count == 1 && bytes.first == escape
    bytes = []
    return isEscape ? .escape : nil
  }

  // MARK: Steps

  private enum Step {
    case key(Key)
    case nothing
    case more
  }

  private mutating func step() -> Step {
    if paste != nil { return continuePaste() }
    guard let first = bytes.first else { return .more }
    switch first {
    case escape: return escapeSequence()
    case 0x0A, 0x0D: return take(1, as: .enter)
    case 0x09: return take(1, as: .tab)
    case 0x08, 0x7F: return take(1, as: .backspace)
    case 0x01...0x1A:
      return take(1, as: .control(Character(Unicode.Scalar(first + 0x60))))
    case 0x00...0x1F: return take(1, as: nil)
    default: return scalar(first)
    }
  }

  private mutating func take(_ count: Int, as key: Key?) -> Step {
    bytes = bytes.dropFirst(count)
    return key.map { .key($0) } ?? .nothing
  }

  /// One scalar of UTF-8. Bytes that are none become the replacement character.
  private mutating func scalar(_ first: UInt8) -> Step {
    let length =
      switch first {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 1
      }
    let start = bytes.prefix(length)
    let valid = start.dropFirst().prefix { $0 & 0xC0 == 0x80 }.count + 1
    if valid == start.count, start.count < length { return .more }
    let text = String(decoding: start.prefix(valid), as: UTF8.self)
    guard let scalar = text.unicodeScalars.first else { return take(valid, as: nil) }
    let isControl = scalar.properties.generalCategory == .control
    return take(valid, as: isControl ? nil : .character(Character(scalar)))
  }

  // MARK: Sequences

  private mutating func escapeSequence() -> Step {
    switch bytes.dropFirst().first {
    case nil: return .more
    case escape: return take(1, as: .escape)
    case UInt8(ascii: "["): return controlSequence()
    case UInt8(ascii: "P"), UInt8(ascii: "]"):
      guard bytes.count > 2 else { return .more }
      return beginsString ? controlString() : take(2, as: nil)
    case UInt8(ascii: "O"):
      guard let final = bytes.dropFirst(2).first else { return .more }
      return take(3, as: KeyDecoder.movement(final))
    default:
      // Alt and a key: nothing that a line of text needs.
      return take(2, as: nil)
    }
  }

  /// `ESC [ parameters final`.
  private mutating func controlSequence() -> Step {
    let body = bytes.dropFirst(2)
    let parameters = body.prefix { (0x20...0x3F).contains($0) }
    guard let final = body.dropFirst(parameters.count).first else {
      return parameters.count > 64 ? take(2 + parameters.count, as: nil) : .more
    }
    let length = 2 + parameters.count + 1
    // The Linux console writes its first function keys as `ESC [ [ A`.
    if final == UInt8(ascii: "["), parameters.isEmpty {
      return bytes.count > length ? take(length + 1, as: nil) : .more
    }
    if KeyDecoder.isReport(parameters, final) {
      return take(
        length, as: .report(String(decoding: bytes.prefix(length).dropFirst(), as: UTF8.self)))
    }
    let number = String(decoding: parameters.prefix { $0 != UInt8(ascii: ";") }, as: UTF8.self)
    guard final == UInt8(ascii: "~") else {
      return take(length, as: KeyDecoder.movement(final))
    }
    if number == "200" { paste = [] }
    return take(length, as: KeyDecoder.numbered[number])
  }

  /// Attributes `[?…c` and `[>…c`, and the state of a mode `[…$y`.
  private static func isReport(_ parameters: ArraySlice<UInt8>, _ final: UInt8) -> Bool {
    switch final {
    case UInt8(ascii: "c"): parameters.first.map { "?>=".utf8.contains($0) } ?? false
    case UInt8(ascii: "y"): parameters.last == UInt8(ascii: "$")
    default: false
    }
  }

  /// Whether the escape byte begins a string for programs: after `ESC P` or `ESC ]` comes no letter.
  private var beginsString: Bool {
    let start = Array(bytes.prefix(3))
    guard start.count == 3, start[0] == escape else { return false }
    switch start[1] {
    case UInt8(ascii: "P"): return (0x20...0x3F).contains(start[2])
    case UInt8(ascii: "]"): return (0x30...0x39).contains(start[2])
    default: return false
    }
  }

  /// The most bytes of a string for programs.
  private static let stringLimit = 4096

  /// `ESC P … ESC \` or `ESC ] … BEL`: nothing of it is ever typed.
  private mutating func controlString() -> Step {
    let isReport = bytes.dropFirst().first == UInt8(ascii: "P")
    let body = bytes.dropFirst(2)
    guard let end = body.firstIndex(where: { $0 == escape || $0 == 0x07 }) else {
      return bytes.count > KeyDecoder.stringLimit ? take(bytes.count, as: nil) : .more
    }
    let text = "P" + String(decoding: body[..<end], as: UTF8.self)
    let key: Key? = isReport ? .report(text) : nil
    if bytes[end] == 0x07 { return take(end + 1 - bytes.startIndex, as: key) }
    guard end + 1 < bytes.endIndex else { return .more }
    // Anything but `ESC \` begins something else.
    let isEnded = bytes[end + 1] == UInt8(ascii: "\\")
    return take(end - bytes.startIndex + (isEnded ? 2 : 0), as: isEnded ? key : nil)
  }

  private static func movement(_ final: UInt8) -> Key? {
    switch final {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "M"): .enter
    default: nil
    }
  }

  private static let numbered: [String: Key] = [
    "1": .home, "3": .delete, "4": .end, "5": .pageUp, "6": .pageDown, "7": .home, "8": .end,
  ]

  // MARK: Paste

  private static let endOfPaste: [UInt8] = Array("\u{1B}[201~".utf8)

  /// Everything up to the end mark is text, whatever it contains.
  private mutating func continuePaste() -> Step {
    guard var text = paste else { return .nothing }
    while let byte = bytes.first {
      if byte == escape {
        let start = bytes.prefix(KeyDecoder.endOfPaste.count)
        if start.elementsEqual(KeyDecoder.endOfPaste) {
          paste = nil
          return take(start.count, as: .paste(String(decoding: text, as: UTF8.self)))
        }
        if KeyDecoder.endOfPaste.starts(with: start) { break }
      }
      if text.count < KeyDecoder.pasteLimit { text.append(byte) }
      bytes.removeFirst()
    }
    paste = text
    return .more
  }
}

private let escape: UInt8 = 0x1B
