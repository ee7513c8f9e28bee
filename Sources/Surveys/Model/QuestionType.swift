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
  case selectOne(list: String)
  case selectMultiple(list: String)
  case rank(list: String)
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
  }

  /// Reads a type as a designer writes it: `integer`, `select_one yes_no`.
  package init?(_ text: String) {
    let words = text.split(separator: " ", omittingEmptySubsequences: true).map(String.init)
    guard let word = words.first else { return nil }
    switch (word, words.count) {
    case ("select_one", 2): self = .selectOne(list: words[1])
    case ("select_multiple", 2): self = .selectMultiple(list: words[1])
    case ("rank", 2): self = .rank(list: words[1])
    case (_, 1):
      if let metadata = Metadata(rawValue: word) {
        self = .metadata(metadata)
      } else if let simple = Self.simple[word] {
        self = simple
      } else {
        return nil
      }
    default: return nil
    }
  }

  private static let simple: [String: QuestionType] = [
    "text": .text, "barcode": .barcode, "integer": .integer, "decimal": .decimal, "range": .range,
    "date": .date, "time": .time, "dateTime": .dateTime, "note": .note,
    "acknowledge": .acknowledge, "geopoint": .geopoint, "geotrace": .geotrace,
    "geoshape": .geoshape, "image": .image, "audio": .audio, "video": .video, "file": .file,
    "calculate": .calculate, "hidden": .hidden,
  ]

  /// Every word a type can begin with, for suggestions; structure included.
  static let words =
    simple.keys.sorted() + Metadata.allCases.map(\.rawValue)
    + ["select_one", "select_multiple", "rank", "group", "repeat"]

  /// The type in XLSForm's words.
  package var word: String {
    switch self {
    case .selectOne(let list): "select_one \(list)"
    case .selectMultiple(let list): "select_multiple \(list)"
    case .rank(let list): "rank \(list)"
    case .metadata(let metadata): metadata.rawValue
    default: Self.simple.first { $0.value == self }?.key ?? ""
    }
  }

  /// The choice list a person chooses from.
  package var list: String? {
    switch self {
    case .selectOne(let list), .selectMultiple(let list), .rank(let list): list
    default: nil
    }
  }

  /// Whether a person is asked, rather than told or not shown anything.
  package var isAsked: Bool {
    switch self {
    case .note, .calculate, .hidden, .metadata: false
    default: true
    }
  }
}
