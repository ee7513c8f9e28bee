import Glibc

/// Measures on a sphere with the radius of the equator.
enum GeoMeasure {
  private static let radius = 6_378_100.0

  /// Metres along great circles from point to point.
  static func length(of points: [GeoPoint]) -> Double {
    zip(points, points.dropFirst()).reduce(0) { $0 + distance($1.0, $1.1) }
  }

  private static func distance(_ from: GeoPoint, _ to: GeoPoint) -> Double {
    if from == to { return 0 }
    let (fromLatitude, toLatitude) = (radians(from.latitude), radians(to.latitude))
    let angle =
      sin(fromLatitude) * sin(toLatitude)
      + cos(fromLatitude) * cos(toLatitude) * cos(radians(to.longitude - from.longitude))
    return radius * acos(min(1, max(-1, angle)))
  }

  /// Square metres inside a ring; fewer than three points enclose nothing.
  static func area(of ring: [GeoPoint]) -> Double {
    guard ring.count > 2 else { return 0 }
    var sum = 0.0
    for (index, point) in ring.enumerated() {
      let next = ring[(index + 1) % ring.count]
      sum +=
        radians(next.longitude - point.longitude)
        * (2 + sin(radians(point.latitude)) + sin(radians(next.latitude)))
    }
    return abs(sum) * radius * radius / 2
  }

  /// Whether a ray from the point crosses the ring an odd number of times.
  static func contains(_ ring: [GeoPoint], _ point: GeoPoint) -> Bool {
    guard ring.count > 2 else { return false }
    var isInside = false
    for (index, end) in ring.enumerated() {
      let start = ring[index == 0 ? ring.count - 1 : index - 1]
      guard (start.latitude > point.latitude) != (end.latitude > point.latitude) else { continue }
      let share = (point.latitude - start.latitude) / (end.latitude - start.latitude)
      let crossing = start.longitude + share * (end.longitude - start.longitude)
      if point.longitude < crossing { isInside.toggle() }
    }
    return isInside
  }

  /// Whether two legs that do not follow each other meet.
  static func crossesItself(_ line: [GeoPoint]) -> Bool {
    var points: [GeoPoint] = []
    for point in line where point != points.last { points.append(point) }
    let legs = Array(zip(points, points.dropFirst()))
    let isClosed = points.count > 3 && points.first == points.last
    for (index, leg) in legs.enumerated() {
      for (other, otherLeg) in legs.enumerated() where other > index + 1 {
        if isClosed, index == 0, other == legs.count - 1 { continue }
        if meet(leg, otherLeg) { return true }
      }
    }
    return false
  }

  private static func meet(_ left: (GeoPoint, GeoPoint), _ right: (GeoPoint, GeoPoint)) -> Bool {
    let sides = [
      side(left.0, left.1, right.0), side(left.0, left.1, right.1),
      side(right.0, right.1, left.0), side(right.0, right.1, left.1),
    ]
    if sides[0] * sides[1] < 0, sides[2] * sides[3] < 0 { return true }
    return sides[0] == 0 && isBetween(left, right.0) || sides[1] == 0 && isBetween(left, right.1)
      || sides[2] == 0 && isBetween(right, left.0) || sides[3] == 0 && isBetween(right, left.1)
  }

  /// On which side of a line a point lies: the sign tells, zero is on the line.
  private static func side(_ from: GeoPoint, _ to: GeoPoint, _ point: GeoPoint) -> Double {
    (to.longitude - from.longitude) * (point.latitude - from.latitude)
      - (to.latitude - from.latitude) * (point.longitude - from.longitude)
  }

  private static func isBetween(_ leg: (GeoPoint, GeoPoint), _ point: GeoPoint) -> Bool {
    point.latitude >= min(leg.0.latitude, leg.1.latitude)
      && point.latitude <= max(leg.0.latitude, leg.1.latitude)
      && point.longitude >= min(leg.0.longitude, leg.1.longitude)
      && point.longitude <= max(leg.0.longitude, leg.1.longitude)
  }

  private static func radians(_ degrees: Double) -> Double {
    degrees * .pi / 180
  }
}
