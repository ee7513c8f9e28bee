import Diagnostics

/// Where a row stands while it is read.
struct RowContext {
  var parent: Int?
  var enclosingRepeat: Int?
  var path = ""
  /// The section that scored questions belong to unless they say otherwise.
  var section: String?
}

/// The rows of one level while they are read.
struct Siblings {
  /// The elements in document order.
  var indices: [Int] = []
  /// The first element of each name.
  var first: [String: Int] = [:]
}

extension SurveyReader {
  static let rowKeys = [
    "type", "name", "label", "hint", "guidance_hint", "required", "required_message", "relevant",
    "constraint", "constraint_message", "calculation", "trigger", "default", "read_only",
    "appearance", "choice_filter", "repeat_count", "parameters", "children", "include", "item",
    "sources", "journey_stage", "principle", "personal", "allows_na", "allows_not_observed",
    "allows_refused", "role", "score", "breach", "indicator", "silence",
  ]

  /// Reads rows in document order and adds their indices to `siblings`.
  mutating func readRows(_ nodes: [JSONNode], in context: RowContext, siblings: inout Siblings) {
    for node in nodes {
      if let include = node["include"] {
        var reader = ObjectReader(node, keys: ["include"])
        let name = reader.string("include", required: true)
        diagnostics += reader.diagnostics
        _ = include
        if let name { readRows(includedRows(name), in: context, siblings: &siblings) }
      } else {
        readRow(node, in: context, siblings: &siblings)
      }
    }
  }

  private mutating func readRow(
    _ node: JSONNode, in context: RowContext, siblings: inout Siblings
  ) {
    var reader = ObjectReader(node, keys: Self.rowKeys)
    let type = reader.string("type", required: true)
    let name = reader.string("name", required: true)
    guard let name, let type, isValidName(name) else {
      diagnostics += reader.diagnostics
      return
    }
    if Self.reservedNames.contains(name.text) { reportReserved(name) }
    switch type.text {
    case "group": readGroup(&reader, name, in: context, siblings: &siblings, isRepeat: false)
    case "repeat": readGroup(&reader, name, in: context, siblings: &siblings, isRepeat: true)
    case "csv-external":
      readTable(JSONText(literal: name.text + ".csv", place: name.place))
    case "xml-external": reportUnsupportedTable(type)
    default:
      let question = readQuestion(&reader, type: type, in: context)
      add(&reader, name, .question(question), in: context, siblings: &siblings)
      if let other = otherQuestion(after: name, question) {
        add(other, row: node, in: context, siblings: &siblings)
      }
    }
    diagnostics += reader.diagnostics
  }

  private mutating func reportUnsupportedTable(_ type: JSONText) {
    diagnostics.append(
      Diagnostic(
        .error, "unsupported-file", at: type.place,
        Phrase(en: "tables are read from CSV files only", ar: "لا تُقرأ الجداول إلا من ملفات CSV"),
        help: Phrase(
          en: "save the table as CSV and write \"csv-external\"",
          ar: "احفظ الجدول بصيغة CSV واكتب \"csv-external\"")))
  }

  /// Adds a group or repeat first and its children after it, so that parents come before children.
  private mutating func readGroup(
    _ reader: inout ObjectReader, _ name: JSONText, in context: RowContext,
    siblings: inout Siblings, isRepeat: Bool
  ) {
    let children = reader.array("children", required: true)
    let count = readCount(&reader)
    let role = reader.string("role")
    if let role, role.text != "breach" || !isRepeat {
      reader.unknownWord(role, among: isRepeat ? ["breach"] : [])
    }
    let rule =
      isRepeat
      ? RepeatRule(count: count.flatMap { formula($0) }, isBreach: role?.text == "breach") : nil
    let index = elements.count
    add(&reader, name, .group(children: []), in: context, siblings: &siblings)
    var inner = context
    inner.parent = index
    inner.enclosingRepeat = isRepeat ? index : context.enclosingRepeat
    inner.path = elements[index].path + "/"
    if sectionNames.contains(name.text) { inner.section = name.text }
    var inside = Siblings()
    readRows(children, in: inner, siblings: &inside)
    elements[index] = elements[index].with(
      rule.map { .repeat($0, children: inside.indices) } ?? .group(children: inside.indices))
  }

  /// A count, which may be written as a number.
  private func readCount(_ reader: inout ObjectReader) -> JSONText? {
    if let value = reader.node["repeat_count"], case .number(let number) = value.content {
      return JSONText(literal: number.text, place: value.place)
    }
    return reader.string("repeat_count")
  }

  private mutating func add(
    _ reader: inout ObjectReader, _ name: JSONText, _ kind: Element.Kind,
    in context: RowContext, siblings: inout Siblings
  ) {
    let node = reader.node
    if let twin = siblings.first[name.text] {
      reportTwin(of: elements[twin], at: name)
    } else {
      siblings.first[name.text] = elements.count
    }
    let relevant = reader.string("relevant")
    let appearance = reader.string("appearance")
    readSilence(&reader, scope: node.place)
    siblings.indices.append(elements.count)
    rows.append(node)
    elements.append(
      Element(
        index: elements.count, name: name.text, path: context.path + name.text,
        parent: context.parent, enclosingRepeat: context.enclosingRepeat,
        label: node["label"].flatMap { text($0) }, hint: node["hint"].flatMap { text($0) },
        guidanceHint: node["guidance_hint"].flatMap { text($0) },
        relevant: relevant.flatMap { formula($0) }.map { .when($0) } ?? .always,
        appearance: appearance?.text, kind: kind, place: node.place, namePlace: name.place))
  }

  /// `meta` holds what the tool records by itself, `data` is the root of paths.
  private static let reservedNames: Set<String> = ["meta", "data"]

  private mutating func reportReserved(_ name: JSONText) {
    diagnostics.append(
      Diagnostic(
        .error, "reserved-name", at: name.place,
        Phrase(
          en: "'\(name.text)' is a name that the tool keeps for itself",
          ar: "الاسم '\(name.text)' يحتفظ به البرنامج لنفسه"),
        help: Phrase(en: "choose another name", ar: "اختر اسماً آخر")))
  }

  /// Names are what stands in `${…}`: a letter or underscore, then letters, digits, `-`, `_`, `.`
  /// (expressions 6.1); ASCII only.
  private mutating func isValidName(_ name: JSONText) -> Bool {
    func isLetter(_ byte: UInt8) -> Bool {
      (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x5F
    }
    let bytes = Array(name.text.utf8)
    let isValid =
      bytes.first.map(isLetter) == true
      && bytes.allSatisfy { isLetter($0) || (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x2E }
    if !isValid {
      diagnostics.append(
        Diagnostic(
          .error, "bad-name", at: name.place,
          Phrase(
            en: "'\(name.text)' cannot be a name", ar: "'\(name.text)' لا يصلح اسماً"),
          help: Phrase(
            en:
              "a name starts with an English letter or '_' and goes on with letters, digits, '-', '_' or '.'",
            ar: "يبدأ الاسم بحرف إنجليزي أو '_' ويتبعه حروف أو أرقام أو '-' أو '_' أو '.'")))
    }
    return isValid
  }
}

extension Element {
  /// The same element with its kind known.
  fileprivate func with(_ kind: Kind) -> Element {
    Element(
      index: index, name: name, path: path, parent: parent, enclosingRepeat: enclosingRepeat,
      label: label, hint: hint, guidanceHint: guidanceHint, relevant: relevant,
      appearance: appearance, kind: kind, place: place, namePlace: namePlace)
  }
}
