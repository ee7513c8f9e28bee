import Programme
import Sessions

/// What a dialogue knows of the world around it.
struct InterviewSetting {
  /// The clock of the device, milliseconds since 1970 UTC; `nil` where there is none.
  var now: (() -> Int64)?
  /// Whether nothing on the screen may name the service.
  var isCovered = false
  /// How each clause of Article 6 is handled in the field.
  var handling: Article6Handling?
  /// When the visit was to be made; `nil` for one that nobody assigned.
  var window: VisitWindow?
  /// Sealed records that this one looks too much like.
  var twins: () throws -> [Twin] = { [] }
  /// Keeps that a matter of corruption was met, and nothing of the matter: returns the token.
  var refer: ((_ department: String) throws -> String)?
}
