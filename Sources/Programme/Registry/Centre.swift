package import Diagnostics

/// A place where people are served, visited by mystery shoppers.
package struct Centre: Sendable, Hashable {
  /// How a centre works.
  package enum Kind: String, Sendable, CaseIterable {
    /// The office of one department.
    case single
    /// A comprehensive centre where several departments serve.
    case model

    /// What people call it.
    package var name: Phrase {
      switch self {
      case .single: Phrase(en: "office of one department", ar: "مكتب دائرة واحدة")
      case .model: Phrase(en: "comprehensive centre", ar: "مركز خدمات حكومي شامل")
      }
    }
  }

  /// The permanent id.
  package let id: String
  /// Its name in both languages.
  package let name: Phrase
  /// The id of the department it belongs to.
  package let department: String
  /// The governorate it lies in; `nil` when the registry does not say.
  package let governorate: Phrase?
  /// How it works.
  package let kind: Kind
  /// The transactions of a year, by which its visits weigh; `nil` when unknown.
  package let annualTransactions: Int?
}
