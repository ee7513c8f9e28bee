/// Rounding in which ties go towards positive infinity.
enum Rounding {
  /// To a whole number; NaN and infinities stay.
  static func towardsPositive(_ number: Double) -> Double {
    let floor = number.rounded(.down)
    return number - floor >= 0.5 ? floor + 1 : floor
  }

  /// To so many decimal places of the shortest form; negative places round to tens, hundreds and so
  /// on.
  static func towardsPositive(_ number: Double, places: Double) -> Double {
    guard number.isFinite, !places.isNaN else { return places.isNaN ? .nan : number }
    let places = min(max(places.rounded(.towardZero), -400), 400)
    return DecimalDigits(number).rounded(toPlaces: Int(places))
  }
}
