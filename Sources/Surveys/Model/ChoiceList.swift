package import Diagnostics

/// The choices of one or more questions, in the order they are offered.
package struct ChoiceList: Sendable {
  /// The name that questions call it by.
  package let name: String
  /// The choices in the order they are offered.
  package let choices: [Choice]
  /// Where the list is named.
  package let place: Place
  /// Where the choices come from.
  let origin: Origin
  private let positions: [String: Int]

  /// Where the choices of a list come from.
  enum Origin: Sendable, Hashable {
    /// They are written in the definition.
    case written
    /// They are those of another list and one more, for `or_other`.
    case derived
    /// They are the rows of a file: names and labels stand in these columns.
    case file(value: String, label: String)
  }

  /// A list of choices.
  init(name: String, choices: [Choice], place: Place, origin: Origin = .written) {
    self.name = name
    self.choices = choices
    self.place = place
    self.origin = origin
    positions = Dictionary(choices.enumerated().map { ($1.name, $0) }) { first, _ in first }
  }

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

    /// A choice.
    package init(
      name: String, label: Text?, columns: [String: String] = [:], place: Place
    ) {
      self.name = name
      self.label = label
      self.columns = columns
      self.place = place
    }
  }

  /// The choice with a name.
  package subscript(name: String) -> Choice? {
    positions[name].map { choices[$0] }
  }
}
