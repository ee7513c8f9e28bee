package import Diagnostics

/// Identity, languages and kind of a survey: XLSForm's settings sheet.
package struct Settings: Sendable {
  /// What the survey collects.
  package enum Kind: String, Sendable, CaseIterable {
    /// A mystery-shopper audit: scored, may allege breaches.
    case visit
    /// A satisfaction interview.
    case interview
  }

  /// How the service was met.
  package enum Channel: String, Sendable, CaseIterable {
    case visit
    case telephone
    case website
    case app
    case centre
    case exit
    case platform
  }

  /// The permanent identity of the survey.
  package let formID: String
  /// The version; every published change has another one.
  package let version: String
  /// The title people read.
  package let title: Text
  /// The language it opens in and falls back to.
  package let defaultLanguage: String
  /// The codes of its languages, in the order of the definition.
  package let languages: [String]
  /// What it collects.
  package let kind: Kind
  /// How the service was met.
  package let channel: Channel
  /// The name of the root, with which absolute paths begin: `data` unless the settings name another.
  package let rootName: String
  /// Whether choices of one list may share a name.
  package let allowsChoiceDuplicates: Bool
  /// The expression that names a visit or interview.
  package let instanceName: Formula?
  /// Where the settings are written.
  package let place: Place
}
