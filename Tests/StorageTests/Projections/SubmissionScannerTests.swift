import Sessions
import Testing

@testable import Storage

/// The fast reader must never accept what the full reader refuses, nor read anything else.
@Suite struct SubmissionScannerTests {
  private func scan(_ text: String) -> SubmissionHeader? {
    Array(text.utf8).withUnsafeBytes { SubmissionScanner.header(of: $0) }
  }

  private func decode(_ text: String) -> SubmissionHeader? {
    (try? SubmissionText.decode(text)).flatMap { try? SubmissionHeader($0) }
  }

  @Test func ordinaryTextIsReadWithoutTheFullReader() {
    let submission = Sample.submission(
      revision: 2, parent: String(repeating: "ab", count: 32), answers: 50)
    let text = SubmissionText.encode(submission)
    #expect(scan(text) != nil)
    #expect(scan(text) == decode(text))
  }

  @Test func textWithEscapesInAnswersIsReadWithoutTheFullReader() {
    let text = SubmissionText.encode(Sample.submission(answer: "one\ttwo\nthree\\ أربعة"))
    #expect(scan(text) != nil)
    #expect(scan(text) == decode(text))
  }

  @Test(arguments: SeededGenerator.seeds(300))
  func mutilatedTextIsJudgedAsTheFullReaderJudgesIt(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var bytes = Array(
      SubmissionText.encode(
        Sample.submission(
          parent: Bool.random(using: &generator) ? nil : String(repeating: "0f", count: 32))
      ).utf8)
    for _ in 0..<Int.random(in: 1...3, using: &generator) {
      let place = Int.random(in: 0..<bytes.count, using: &generator)
      let letters = Array("\t\n\\0-a+ x".utf8)
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: bytes.remove(at: place)
      case 1: bytes.insert(letters.randomElement(using: &generator) ?? 0, at: place)
      case 2: bytes[place] = letters.randomElement(using: &generator) ?? 0
      default: bytes.removeSubrange(place...)
      }
      if bytes.isEmpty { return }
    }
    let text = String(decoding: bytes, as: UTF8.self)
    if let header = scan(text) {
      #expect(header == decode(text), "seed \(seed)")
    }
  }
}
