import Diagnostics
import Storage

/// A device or centre as people name it on the command line: its label, or the beginning of its
/// identity.
enum NamedAuthor {
  /// The one author that a name means.
  static func find(_ name: String, in store: Store) throws -> AuthorID {
    let matches = try store.authors(named: name)
    guard let match = matches.first else { throw NamedAuthorError.unknown(name) }
    guard matches.count == 1 else {
      throw NamedAuthorError.ambiguous(name, matches.map(\.short))
    }
    return match
  }
}

/// A name that means no device, or several.
enum NamedAuthorError: ExplainedError, Hashable {
  case unknown(String)
  case ambiguous(String, [String])

  var message: Phrase {
    switch self {
    case .unknown(let name):
      Phrase(en: "no device is called '\(name)' here", ar: "لا يوجد هنا جهاز باسم '\(name)'")
    case .ambiguous(let name, let matches):
      Phrase(
        en: "'\(name)' may mean \(matches.joined(separator: ", "))",
        ar: "قد يعني '\(name)' أحد هذه:\n\(matches.joined(separator: ", "))")
    }
  }

  var help: Phrase? {
    Phrase(en: "mizan devices STORE lists them", ar: "الأمر mizan devices STORE يعرضها")
  }
}
