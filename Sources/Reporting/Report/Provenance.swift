package import Diagnostics

/// What a report was made from, so that anybody can make it again.
package struct Provenance: Sendable, Hashable {
  /// One source of the report.
  package struct Source: Sendable, Hashable {
    /// What kind of source it is.
    package let kind: Phrase
    /// Its name.
    package let name: String
    /// Its version; `nil` when it has none.
    package let version: String?
    /// Its SHA-256 in hexadecimal; `nil` when it has none.
    package let hash: String?

    /// A source.
    package init(_ kind: Phrase, name: String, version: String? = nil, hash: String? = nil) {
      self.kind = kind
      self.name = name
      self.version = version
      self.hash = hash
    }

    /// The registry that names and places came from.
    package static func registry(name: String, version: String, hash: String?) -> Source {
      Source(Phrase(en: "registry", ar: "السجل"), name: name, version: version, hash: hash)
    }

    /// The policy that scored.
    package static func policy(name: String, version: String, hash: String?) -> Source {
      Source(
        Phrase(en: "scoring policy", ar: "سياسة الاحتساب"), name: name, version: version,
        hash: hash)
    }

    /// A definition whose answers are in the report.
    package static func definition(name: String, version: String, hash: String?) -> Source {
      Source(
        Phrase(en: "survey definition", ar: "تعريف الاستبيان"), name: name, version: version,
        hash: hash)
    }

    /// The state of the store that was scored.
    package static func store(name: String, hash: String?) -> Source {
      Source(Phrase(en: "store", ar: "المخزن"), name: name, hash: hash)
    }

    /// The reference data of Article 6.
    package static func article6(name: String, hash: String?) -> Source {
      Source(
        Phrase(en: "wording of Article 6 (draft)", ar: "نص المادة 6 (مسودة)"), name: name,
        hash: hash)
    }
  }

  /// The version of the program that made the report.
  package let programVersion: String
  /// When it was made: ISO 8601 with its offset.
  package let generatedAt: String
  /// The sources, in the order they are listed.
  package let sources: [Source]

  /// What a report was made from.
  package init(programVersion: String, generatedAt: String, sources: [Source]) {
    self.programVersion = programVersion
    self.generatedAt = generatedAt
    self.sources = sources
  }
}
