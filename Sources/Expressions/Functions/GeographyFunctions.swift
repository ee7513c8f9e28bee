import Diagnostics

/// Functions on points, lines and shapes.
extension Function {
  static let geography: [Function] = [
    Function(
      "distance", [.values("line")], repeating: [.values("point")],
      gives: .number,
      Phrase(
        en:
          "the length of a line, of the border of a shape or of the way between points, in metres",
        ar: "طول خط أو حدود شكل أو الطريق بين نقاط، بالأمتار")
    ) { call throws(EvaluationError) in
      if call.count == 1 { return .number(GeoMeasure.length(of: try points(call, 0))) }
      var way: [GeoPoint] = []
      for index in 0..<call.count {
        let points = try points(call, index)
        // Without one of the points the way is unknown.
        if points.isEmpty { return .number(.nan) }
        way += points
      }
      return .number(GeoMeasure.length(of: way))
    },
    Function(
      "area", [.values("shape")], gives: .number,
      Phrase(en: "the area of a shape in square metres", ar: "مساحة شكل بالأمتار المربعة")
    ) { call throws(EvaluationError) in
      .number(GeoMeasure.area(of: try points(call, 0)))
    },
    Function(
      "geofence", [.values("point"), .values("shape")], gives: .boolean,
      Phrase(en: "whether a point lies inside a shape", ar: "هل تقع نقطة داخل شكل")
    ) { call throws(EvaluationError) in
      let shape = try points(call, 1)
      guard let point = try points(call, 0).first else { return .boolean(false) }
      return .boolean(GeoMeasure.contains(shape, point))
    },
    Function(
      "intersects", [.values("line")], gives: .boolean,
      Phrase(
        en: "whether a line or the border of a shape crosses itself",
        ar: "هل يتقاطع خط أو حدود شكل مع نفسه")
    ) { call throws(EvaluationError) in
      .boolean(GeoMeasure.crossesItself(try points(call, 0)))
    },
  ]

  /// The points of an argument; nodes give theirs one after another.
  private static func points(_ call: Call, _ index: Int) throws(EvaluationError) -> [GeoPoint] {
    var points: [GeoPoint] = []
    for value in try call.allValues(index) {
      guard let more = GeoPoint.list(value.string(in: call.zone)) else {
        throw call.failure(
          "not-geography",
          Phrase(
            en: "points of the form 'latitude longitude altitude accuracy' are needed here",
            ar: "المطلوب هنا نقاط بالصيغة 'خط العرض خط الطول الارتفاع الدقة'"),
          argument: index)
      }
      points += more
    }
    return points
  }
}

/// A place on the earth, in degrees.
struct GeoPoint: Hashable {
  let latitude: Double
  let longitude: Double

  /// The points of a text, separated by semicolons; `nil` when one of them is malformed.
  static func list(_ text: String) -> [GeoPoint]? {
    var points: [GeoPoint] = []
    for part in text.split(separator: ";") {
      let numbers = ExactText.items(of: String(part)).map { NumberText.number(String($0)) }
      if numbers.isEmpty { continue }
      guard (2...4).contains(numbers.count), !numbers.contains(nil), let latitude = numbers[0],
        let longitude = numbers[1], abs(latitude) <= 90, abs(longitude) <= 180
      else { return nil }
      points.append(GeoPoint(latitude: latitude, longitude: longitude))
    }
    return points
  }
}
