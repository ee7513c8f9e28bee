/// What an evaluation knows of the world outside the form.
package struct Environment: Sendable {
  /// The moment that `now()` and `today()` see.
  package var now: Instant
  /// The zone of the device.
  package var timeZone: TimeZoneRules
  /// The code of the active form language.
  package var language: String
  /// The version text of the form definition.
  package var formVersion: String
  /// Uniformly distributed bits, new ones at every call: the source of `random()`, `uuid()` and
  /// `randomize()` without a seed.
  package var randomBits: @Sendable () -> UInt64

  /// An environment from all its parts.
  package init(
    now: Instant, timeZone: TimeZoneRules = .utc, language: String = "en",
    formVersion: String = "", randomBits: @escaping @Sendable () -> UInt64
  ) {
    self.now = now
    self.timeZone = timeZone
    self.language = language
    self.formVersion = formVersion
    self.randomBits = randomBits
  }
}
