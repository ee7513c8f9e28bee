package import Diagnostics

/// The choices of one or more questions, in the order they are offered.
package struct ChoiceList: Sendable {
  /// The name that questions call it by.
  package let name: String
  /// The choices in the order they are offered.
  package let choices: [Choice]
  /// Where the list is named.
  package let place: Place

  /// One choice.
  package struct Choice: Sendable {
    /// What is stored.
    package let name: String
    /// What a person reads.
    package let label: Text?
    /// Further columns by name: what `choice_filter` and look-ups see.
    package let columns: [String: String]
    /// Where the choice is written.
    package let place: Place
  }

  /// The choice with a name.
  package subscript(name: String) -> Choice? {
    choices.first { $0.name == name }
  }
}
