/// What kind of answer a question takes, in XLSForm's words.
package enum QuestionType: Sendable, Hashable {
  case text
  case barcode
  case integer
  case decimal
  case range
  case date
  case time
  case dateTime
  case selectOne(ChoiceSource)
  case selectMultiple(ChoiceSource)
  case rank(ChoiceSource)
  case note
  case acknowledge
  case geopoint
  case geotrace
  case geoshape
  case image
  case audio
  case video
  case file
  case calculate
  case hidden
  /// Filled by the tool when the session opens or is sealed.
  case metadata(Metadata)

  /// What the tool knows by itself.
  package enum Metadata: String, Sendable, CaseIterable {
    case start
    case end
    case today
    case deviceid
    case username
    case email
    case phonenumber
    /// Stays empty: what happened is in the paradata of every submission.
    case audit
    /// Stays empty where there is no sensor.
    case startGeopoint = "start-geopoint"
    /// Stays empty where there is no recorder.
    case backgroundAudio = "background-audio"
  }

  /// Reads a type as a designer writes it: `integer`, `select_one yes_no`, `select_one ${name}`,
  /// `select_one_from_file towns.csv`.
  package init?(_ text: String) {
    let words = text.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
    guard let word = words.first else { return nil }
    if words.count == 1, let metadata = Metadata(rawValue: word) {
      self = .metadata(metadata)
    } else if words.count == 1, let simple = Self.simple[word] {
      self = simple
    } else if let make = Self.choosing[word], let source = Self.source(words.dropFirst(), word) {
      self = make(source)
    } else {
      return nil
    }
  }

  /// Where the choices come from, as the words after the first say.
  private static func source(_ words: ArraySlice<String>, _ type: String) -> ChoiceSource? {
    let joined = words.joined()
    if joined.hasPrefix("${"), joined.hasSuffix("}"), !type.hasSuffix("_from_file") {
      return .answers(question: String(joined.dropFirst(2).dropLast()))
    }
    guard let name = words.first else { return nil }
    if type.hasSuffix("_from_file") { return words.count == 1 ? .file(name) : nil }
    switch words.count {
    case 1: return .list(name, orOther: false)
    case 2 where words.last == "or_other" && type != "rank": return .list(name, orOther: true)
    default: return nil
    }
  }

  private static let choosing: [String: @Sendable (ChoiceSource) -> QuestionType] = [
    "select_one": { .selectOne($0) }, "select_multiple": { .selectMultiple($0) },
    "rank": { .rank($0) }, "select_one_from_file": { .selectOne($0) },
    "select_multiple_from_file": { .selectMultiple($0) },
  ]

  /// A choice of one from a list of the definition.
  package static func selectOne(list: String) -> QuestionType {
    .selectOne(.list(list, orOther: false))
  }

  /// A choice of several from a list of the definition.
  package static func selectMultiple(list: String) -> QuestionType {
    .selectMultiple(.list(list, orOther: false))
  }

  /// An order of all choices of a list of the definition.
  package static func rank(list: String) -> QuestionType { .rank(.list(list, orOther: false)) }

  private static let simple: [String: QuestionType] = [
    "text": .text, "barcode": .barcode, "integer": .integer, "decimal": .decimal, "range": .range,
    "date": .date, "time": .time, "dateTime": .dateTime, "note": .note,
    "acknowledge": .acknowledge, "geopoint": .geopoint, "geotrace": .geotrace,
    "geoshape": .geoshape, "image": .image, "audio": .audio, "video": .video, "file": .file,
    "calculate": .calculate, "hidden": .hidden,
  ]

  /// Every word a type can begin with, for suggestions; structure included.
  static let words =
    simple.keys.sorted() + Metadata.allCases.map(\.rawValue) + choosing.keys.sorted()
    + ["group", "repeat", "csv-external"]

  /// Whether a word needs the name of a choice list after it.
  static func needsChoices(_ word: String) -> Bool { choosing[word] != nil }

  /// The type in XLSForm's words.
  package var word: String {
    switch self {
    case .selectOne(let source): "select_one\(Self.ending(source)) \(source.word)"
    case .selectMultiple(let source): "select_multiple\(Self.ending(source)) \(source.word)"
    case .rank(let source): "rank \(source.word)"
    case .metadata(let metadata): metadata.rawValue
    default: Self.simple.first { $0.value == self }?.key ?? ""
    }
  }

  private static func ending(_ source: ChoiceSource) -> String {
    if case .file = source { "_from_file" } else { "" }
  }

  /// Where the choices that a person chooses from come from.
  package var choices: ChoiceSource? {
    switch self {
    case .selectOne(let source), .selectMultiple(let source), .rank(let source): source
    default: nil
    }
  }

  /// The name in ``Survey/choiceLists`` of the choices that a person chooses from.
  package var list: String? { choices?.listName }

  /// Whether a person is asked, rather than told or not shown anything.
  package var isAsked: Bool {
    switch self {
    case .note, .calculate, .hidden, .metadata: false
    default: true
    }
  }
}
