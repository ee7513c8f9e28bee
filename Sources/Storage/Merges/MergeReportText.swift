package import Diagnostics

extension MergeReport {
  /// The report as data, as it is kept and printed.
  package var json: JSON {
    .object([
      .init("number", .integer(number)), .init("at", .integer(wall)),
      .init("planned", .integer(planned)),
      .init("new", .integer(newEntries)), .init("submissions", .integer(newSubmissions)),
      .init("known", .integer(knownEntries)), .init("quarantined", .integer(quarantined)),
      .init("conflicts", .array(conflicts.map { .string($0) })),
      .init("devices", .array(devices.map(\.json))),
      .init("files", .array(files.map(\.json))),
    ])
  }
}

extension MergedFile {
  /// Why there is nothing new in it.
  package var idleness: Phrase {
    let own = authors.first { $0.author == owner }
    if let own, isOlderCopy {
      return Phrase(
        en: "an older copy: it ends at entry \(own.known), and \(own.reached) are here",
        ar: "نسخة أقدم: تنتهي عند القيد \(own.known)، والموجود هنا \(own.reached)")
    }
    if let earlierReport {
      return Phrase(
        en: "merged before, the last of it by report no. \(earlierReport)",
        ar: "دُمج من قبل، وآخر ما فيه بالتقرير رقم \(earlierReport)")
    }
    return Phrase(en: "all of it is here already", ar: "كل ما فيه موجود هنا من قبل")
  }

  /// The part of the report about this file.
  package var json: JSON {
    // Most files of a large merge hold nothing new, and there is nothing more to say about them.
    if outcome == .nothingNew, quarantinedCount == 0, authors.allSatisfy(\.gaps.isEmpty) {
      return .object([
        .init("file", .string(FileSystem.name(of: path))),
        .init("outcome", .string(outcome.rawValue)),
        .init("known", .integer(knownEntries)), .init("older", .bool(isOlderCopy)),
        .init("merged_before", earlierReport.map { .integer($0) } ?? .null),
      ])
    }
    return .object([
      .init("file", .string(FileSystem.name(of: path))), .init("bytes", .integer(bytes)),
      .init("outcome", .string(outcome.rawValue)),
      .init("owner", .optional(owner?.text)),
      .init("authors", .array(authors.map(\.json))),
      .init("definitions", .integer(newDefinitions)),
      .init("evidence", .integer(newEvidence)), .init("drafts", .integer(draftCopies)),
      .init("conflicts", .array(conflicts.map { .string($0) })),
      .init("quarantined_count", .integer(quarantinedCount)),
      .init("quarantined", .array(quarantined.map(\.json))),
    ])
  }
}

extension MergedAuthor {
  /// The part of the report about this author.
  package var json: JSON {
    .object([
      .init("author", .string(author.text)), .init("label", .optional(label)),
      .init("new", .integer(new)), .init("submissions", .integer(newSubmissions)),
      .init("known", .integer(known)), .init("waiting", .integer(waiting)),
      .init("healed", .integer(healed)),
      .init(
        "gaps",
        .array(gaps.map { .array([.integer($0.lowerBound), .integer($0.upperBound)]) })),
      .init("forks", .array(forks.map { .integer($0) })),
      .init("forked_at", forkedAt.map { .integer($0) } ?? .null),
      .init("quarantined", .integer(quarantined)),
    ])
  }

  /// What people call the author: the label, and enough of the identity to tell two of the same
  /// label apart.
  package var name: String { label.map { "\($0) (\(author.short))" } ?? author.short }

  /// What there is to say about gaps and forks of a log, each with what to do next.
  /// - Parameter forkedAt: when the log divided, as people read it.
  package static func remarks(
    gaps: [ClosedRange<Int64>], forks: [Int64], forkedAt: String?, name: String
  ) -> [(message: Phrase, nextStep: Phrase)] {
    var remarks = gaps.map { gap in
      let places =
        gap.count == 1 ? "\(gap.lowerBound)" : "\(gap.lowerBound)–\(gap.upperBound)"
      return (
        message: Phrase(
          en: "entries \(places) of '\(name)' are missing; later ones wait and are not counted",
          ar: "القيود \(places) من '\(name)' ناقصة، وما بعدها ينتظرها ولا يُحتسب"),
        nextStep: Phrase(
          en: "on this device run 'mizan pack' (without --since) and merge the file",
          ar: "شغّل على هذا الجهاز 'mizan pack' (دون ‎--since) ثم ادمج الملف")
      )
    }
    if let first = forks.min() {
      let time = forkedAt.map { " (\($0))" } ?? ""
      remarks.append(
        (
          message: Phrase(
            en:
              "two devices have worked as '\(name)' since entry \(first)\(time); all their work is kept",
            ar: "عمل جهازان باسم '\(name)' منذ القيد \(first)\(time)، وقد حُفظ عملهما كله"),
          nextStep: Phrase(
            en:
              "on one of the two run 'mizan device renew'; if there is only one, its log was written anew: compare both branches with 'mizan log'",
            ar:
              "شغّل على أحد الجهازين 'mizan device renew'؛ وإن لم يوجد إلا جهاز واحد فقد أُعيدت كتابة سجله: قارن الفرعين بـ 'mizan log'"
          )
        ))
    }
    return remarks
  }
}

extension Quarantined {
  /// The part of the report about this file or record.
  package var json: JSON {
    .object([
      .init("number", number.map { .integer($0) } ?? .null),
      .init("reason", .integer(reason.rawValue)), .init("message", JSON(message)),
      .init("next", JSON(nextStep)),
      .init("author", .optional(author?.text)),
      .init("sequence", sequence.map { .integer($0) } ?? .null),
      .init("detail", .string(detail)),
    ])
  }
}
