import Diagnostics
import Sessions
import Storage
import Surveys

/// A sealed visit or interview with the survey that explains its answers.
struct SealedRecord {
  let summary: SubmissionSummary
  let survey: Survey
  let bundle: DefinitionBundle
  let submission: Submission
  /// Every revision, the first one first.
  let revisions: [SealedRevision]

  /// The record that a word names: its id or the beginning of it, its receipt code, or `last`.
  static func find(_ word: String, in store: Store) throws -> SealedRecord {
    var all: [SubmissionSummary] = []
    try store.forEachSubmission { all.append($0) }
    let code = ReceiptCode.normal(word)
    let matches =
      word == "last"
      ? Array(all.sorted { $0.sealed < $1.sealed }.suffix(1))
      : all.filter { $0.id.hasPrefix(word.lowercased()) || ReceiptCode(of: $0.entry).key == code }
    guard let summary = matches.first else { throw FieldError.noSubmission(word) }
    guard matches.count == 1 else { throw FieldError.ambiguousSubmission(word) }
    return try SealedRecord(summary, in: store)
  }

  init(_ summary: SubmissionSummary, in store: Store) throws {
    guard let bundle = try store.definition(summary.definition) else {
      throw StoreError.missingDefinition(hash: summary.definition)
    }
    guard let survey = SurveyReader.read(bundle, scrutiny: .essential).survey else {
      throw FillError.invalidSurvey(name: bundle.name, errors: 1)
    }
    revisions = try SealedRevision.all(of: summary.id, in: store)
    guard let current = revisions.first(where: { $0.entry.hash == summary.entry }) else {
      throw FieldError.noSubmission(String(summary.id.prefix(8)))
    }
    switch current.content {
    case .success(let submission): self.submission = submission
    case .failure(let error): throw FieldError.unreadable(summary.id, error.message)
    }
    self.summary = summary
    self.survey = survey
    self.bundle = bundle
  }

  /// The element that an answer is to.
  func element(_ path: String) -> Element? {
    var plain = ""
    var isInBrackets = false
    for character in path {
      if character == "[" { isInBrackets = true }
      if !isInBrackets { plain.append(character) }
      if character == "]" { isInBrackets = false }
    }
    return survey.elements.first { $0.path == plain }
  }

  /// What a question is called in a language.
  func label(_ path: String, in language: Language) -> String {
    let text = element(path)?.label
    return text?.string(
      in: language.rawValue, defaultLanguage: survey.settings.defaultLanguage
    ) { name in
      submission.answers.first { $0.name == name }?.value ?? ""
    } ?? path
  }

  /// What an answer says in a language: labels instead of names, marks in words.
  func said(_ answer: Answer?, in language: Language) -> String {
    guard let answer else { return "—" }
    var text: String
    switch answer.state {
    case .answered: text = value(answer, in: language)
    case .missing, .notApplicable, .notObserved, .refused:
      text = InterviewPhrases.state(answer.state)[language]
    }
    if let reason = answer.reason { text += " (\(reason))" }
    if let comment = answer.comment { text += " · \(comment)" }
    return text
  }

  private func value(_ answer: Answer, in language: Language) -> String {
    guard let type = element(answer.path)?.question?.type else { return answer.value }
    if type == .time { return ClockText.text(answer.value) }
    guard let list = type.list.flatMap({ survey.choiceLists[$0] }) else { return answer.value }
    return answer.value.split(separator: " ").map { name in
      list[String(name)]?.label?.string(
        in: language.rawValue, defaultLanguage: survey.settings.defaultLanguage) ?? String(name)
    }.joined(separator: language == .ar ? "، " : ", ")
  }
}

/// A short code for a sealed revision that can be written down and read out: the first sixty bits of
/// the hash of its entry.
struct ReceiptCode {
  private static let letters = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
  /// The twelve letters without hyphens.
  let key: String

  init(of hash: EntryHash) {
    var bits: UInt64 = 0
    for byte in hash.bytes.prefix(8) { bits = bits << 8 | UInt64(byte) }
    bits >>= 4
    var code: [Character] = []
    for _ in 0..<12 {
      code.append(Self.letters[Int(bits & 31)])
      bits >>= 5
    }
    key = String(code.reversed())
  }

  /// The code as people write it: `7Q3K-9F2M-XA4T`.
  var text: String {
    let letters = Array(key)
    return [letters[0..<4], letters[4..<8], letters[8..<12]].map { String($0) }.joined(
      separator: "-")
  }

  /// A typed code as codes are compared.
  static func normal(_ typed: String) -> String {
    String(
      typed.uppercased().compactMap { letter in
        switch letter {
        case "-", " ": nil
        case "O": "0"
        case "I", "L": "1"
        default: letter
        }
      })
  }
}
