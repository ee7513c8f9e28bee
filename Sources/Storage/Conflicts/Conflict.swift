package import Sessions

/// Two or more revisions of one visit or interview that do not know of each other.
package struct Conflict: Sendable, Hashable {
  /// The identity of the visit or interview.
  package let id: String
  /// The revisions that nothing replaces, sorted by the hash of their entry.
  package let versions: [Version]
  /// The entry that is shown until a person decides.
  package let shown: EntryHash

  /// One of the revisions.
  package struct Version: Sendable, Hashable {
    /// Its entry.
    package let entry: Entry
    /// What people call its author.
    package let label: String?
    /// What it says.
    package let submission: Submission
  }

  /// One question with the answer of each version, in the order of the versions.
  package struct Line: Sendable, Hashable {
    /// The path of the question.
    package let path: String
    /// The answers; `nil` where the question was not relevant.
    package let answers: [Answer?]
    /// Whether the versions say the same.
    package let agrees: Bool
  }

  /// Every question that some version answers, in document order of the first that does.
  package var lines: [Line] {
    var paths: [String] = []
    var known: Set<String> = []
    for version in versions {
      var place = 0
      for answer in version.submission.answers {
        if known.insert(answer.path).inserted {
          paths.insert(answer.path, at: min(place, paths.count))
          place += 1
        } else if let found = paths.firstIndex(of: answer.path) {
          place = found + 1
        }
      }
    }
    let answers = versions.map { version in
      Dictionary(version.submission.answers.map { ($0.path, $0) }) { first, _ in first }
    }
    return paths.map { path in
      let row = answers.map { $0[path] }
      let words = Set(row.map { $0.map { [$0.state.rawValue, $0.value, $0.comment ?? ""] } })
      return Line(path: path, answers: row, agrees: words.count == 1)
    }
  }
}

/// How a person settles a conflict.
package struct ConflictChoice: Sendable, Hashable {
  /// The version that counts wherever nothing else is said.
  package let kept: EntryHash
  /// The version whose answer counts, by the path of the question.
  package let answers: [String: EntryHash]
  /// Why.
  package let reason: String
  /// The pseudonymous code of who decided.
  package let person: String

  /// A choice.
  package init(
    kept: EntryHash, answers: [String: EntryHash] = [:], reason: String, person: String
  ) {
    self.kept = kept
    self.answers = answers
    self.reason = reason
    self.person = person
  }
}
