package import Diagnostics

/// A warning or note that a designer accepts, with the reason.
package struct Silence: Sendable {
  /// The code of what is accepted.
  package let code: String
  /// Why.
  package let reason: String
  /// Where it holds: a row with all inside it, a section, a choice; `nil`: everywhere.
  package let scope: Place?
  /// Where the code is written.
  package let place: Place
}
