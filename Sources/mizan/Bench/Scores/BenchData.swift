import Diagnostics
import Programme

extension BenchQuarter {
  /// Indicators of the quarter: one of each kind of measurement, in every department.
  mutating func indicators() -> String {
    var indicators: [JSON] = []
    for department in 1...departments {
      let code = (department < 10 ? "0" : "") + "\(department)"
      func indicator(_ number: Int, _ members: [JSON.Member]) -> JSON {
        .object(
          [
            .init("id", .string("K-\(code)-\(number)")), .init("department", .string("D-\(code)")),
            .init("weight", .integer(number)),
          ] + members)
      }
      let minutes = (0..<40).map { _ in JSON.integer(5 + next(30)) }
      indicators += [
        indicator(
          1,
          [
            .init("direction", .string("lower")), .init("target", .integer(20)),
            .init("actual", .integer(15 + next(12))),
          ]),
        indicator(
          2,
          [
            .init("direction", .string("lower")), .init("target", .integer(25)),
            .init("share_target", .double(0.9)), .init("statistic", .string("share_within")),
            .init("values", .array(minutes)),
          ]),
        indicator(
          3,
          [
            .init("direction", .string("lower")), .init("target", .integer(18)),
            .init("statistic", .string("mean")), .init("values", .array(minutes)),
          ]),
        indicator(
          1 + 3,
          [
            .init("direction", .string("exact")), .init("target", .integer(2000)),
            .init("actual", .integer(next(2) == 0 ? 2000 : 2500)),
          ]),
        indicator(5, [.init("direction", .string("higher")), .init("target", .integer(100))]),
      ]
    }
    return JSON.object([
      .init("quarter", .string(quarter.code)), .init("version", .string("1")),
      .init("indicators", .array(indicators)),
    ]).compactText
  }

  /// What the platform reports of the quarter.
  mutating func platform() -> String {
    let departments = (1...departments).map { department -> JSON in
      let due = 50 + next(100)
      return .object([
        .init("department", .string("D-" + (department < 10 ? "0" : "") + "\(department)")),
        .init("due", .integer(due)), .init("on_time", .integer(next(due))),
        .init("undecided", .integer(next(9))),
        .init(
          "ratings", .object((1...5).map { .init("\($0)", .integer(next(20))) })),
        .init("unrated", .integer(next(50))), .init("escalated", .integer(next(5))),
        .init("reopened", .integer(next(5))),
      ])
    }
    return JSON.object([
      .init("quarter", .string(quarter.code)), .init("version", .string("1")),
      .init("departments", .array(departments)),
    ]).compactText
  }
}
