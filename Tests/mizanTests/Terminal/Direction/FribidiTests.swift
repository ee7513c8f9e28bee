import TestSupport
import Testing

@testable import mizan

/// The order and the letters agree with those of another implementation, where it is installed.
@Suite(.enabled(if: ExternalProgram.isInstalled("fribidi"), "fribidi is not installed"))
struct FribidiTests {
  @Test func mixedLinesOfTheFieldAgree() throws {
    var random = SplitMix64(seed: 2026)
    let pieces = MixedLines.pieces
    try expectAgreement(
      (0..<10_000).map { _ in
        let count = Int.random(in: 1...12, using: &random)
        return (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }
          .joined(separator: ["", " ", " ", " "].randomElement(using: &random) ?? " ")
      })
  }

  @Test func linesOfAnyCharactersAgree() throws {
    var random = SplitMix64(seed: 7)
    let letters = Array(MixedLines.letters.unicodeScalars)
    try expectAgreement(
      (0..<10_000).map { _ in
        let count = Int.random(in: 1...30, using: &random)
        let scalars = (0..<count).compactMap { _ in letters.randomElement(using: &random) }
        return String(String.UnicodeScalarView(scalars))
      }.filter { !MixedLines.putsMarksOnBrackets($0) })
  }

  private func expectAgreement(_ lines: [String]) throws {
    let run = try ExternalProgram.run(
      "fribidi", ["--nopad", "--nobreak", "--reordernsm", "--clean"],
      input: lines.flatMap { Array($0.utf8) + [0x0A] },
      environment: ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"])
    let theirs = String(decoding: run.output, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(theirs.count == lines.count + 1)
    let differences = zip(lines, theirs).filter { line, their in
      !VisualLine(line).text.unicodeScalars.elementsEqual(their.unicodeScalars)
    }
    for (line, their) in differences.prefix(5) {
      Issue.record("\(line.debugDescription): \(VisualLine(line).text) is \(their) in fribidi")
    }
    #expect(differences.count == 0)
  }
}

/// What lines of visits are made of.
private enum MixedLines {
  static let pieces = [
    "المركز", "مركزُ", "الخِدْمَة", "لا", "الآن", "إلى", "بلاغ", "سُئِل", "ئازاد", "کوردستان", "ڕێژە",
    "پارك",
    "می\u{200C}خواهم", "ـــ", "الموظّف", "شَيْءٌ", "window", "Form", "ID-7", "ok", "(", ")", "[", "]",
    "«", "»", "{",
    "}", "12", "3.5", "1,000", "٣٤", "٪", "50%", "-5", "+962", "2026-07-12", "09:05", "١٢/٧", ":",
    "؛", "،", ".", "!",
    "؟", "-", "/", "\"", "'", "…", "<", ">", "=", "JD", "د.أ", "#4", "$5", "@", "&", "_",
    "\u{2068}2026-07-12\u{2069}",
    "\u{2068}+962 7 9\u{2069}", "Q-EN-01", "e\u{301}",
  ]

  static let letters =
    "ابتجدرسلمنهويآأإلالاةىءڕڵێەپ\u{64E}\u{651}\u{652}abcXYZ0123456789٠١٢٣۴۵ ()[]{}<>«».,:;!?-+/%$#؟،؛٪ـ\u{200C}\u{200D}\u{301}  "

  /// A mark right after a bracket is read differently by implementations.
  static func putsMarksOnBrackets(_ line: String) -> Bool {
    let scalars = Array(line.unicodeScalars)
    return zip(scalars, scalars.dropFirst()).contains {
      BidiMirrors.mirrored($0) != $0 && BidiClass($1) == .mark
    }
  }
}
