package import Diagnostics

/// What a visitor does and says on one kind of visit, and what they never do.
package struct Scenario: Sendable, Hashable {
  /// What to do when something happens on the way.
  package struct Decision: Sendable, Hashable {
    /// What happens.
    package let event: Phrase
    /// What to do then.
    package let action: Phrase
  }

  /// The part of the day for the visit.
  package struct DayPart: Sendable, Hashable {
    /// From when, `09:00`.
    package let from: String
    /// To when, `13:30`.
    package let to: String
    /// What to keep clear of; `nil` when nothing is said.
    package let avoid: Phrase?
  }

  /// The word that surveys and assignments use.
  package let id: String
  /// The code in the method: `SC-01`.
  package let code: String
  /// What it is called.
  package let name: Phrase
  /// What it finds out.
  package let objective: Phrase
  /// What to say first.
  package let opening: Phrase
  /// What may be said.
  package let maySay: [Phrase]
  /// What is never invented.
  package let neverInvent: [Phrase]
  /// What to carry.
  package let kit: [Phrase]
  /// What to do when something happens.
  package let decisions: [Decision]
  /// When to stop.
  package let stopRule: Phrase
  /// The most minutes of staff time; `nil` when nothing is said.
  package let maximumStaffMinutes: Int?
  /// When to go; `nil` when any time will do.
  package let dayPart: DayPart?
  /// What is forbidden.
  package let prohibited: [Phrase]
}

/// Who the visitor is on a visit: attributes that are always genuine.
package struct Persona: Sendable, Hashable {
  /// The word that surveys and assignments use.
  package let id: String
  /// The code in the method: `PE-01`.
  package let code: String
  /// What it is called.
  package let name: Phrase
  /// What is true of the visitor.
  package let attributes: [Phrase]
  /// Who may make the visit.
  package let cast: Phrase?
  /// What to carry besides.
  package let kit: [Phrase]
  /// What to look out for.
  package let observe: [Phrase]
  /// What is forbidden.
  package let prohibited: [Phrase]
}
