import Diagnostics
import Expressions
import Programme

extension Cell {
  /// The cell as data, its kind first.
  var json: JSON {
    switch self {
    case .phrase(let phrase): typed("phrase", [.init("text", JSON(phrase))])
    case .name(let phrase): typed("name", [.init("text", JSON(phrase))])
    case .official(let phrase): typed("official", [.init("text", JSON(phrase))])
    case .identifier(let code): typed("identifier", [.init("code", .string(code))])
    case .hash(let hash): typed("hash", [.init("sha256", .string(hash))])
    case .day(let day): typed("day", [.init("day", .string(day.text))])
    case .year(let year): typed("year", [.init("year", .integer(year))])
    case .count(let count): typed("count", [.init("value", .integer(count))])
    case .number(let value, let measure):
      typed("number", members(of: measure) + [.init("value", .double(value))])
    case .rank(let rank):
      typed(
        "rank",
        [
          .init("value", .integer(rank.rank)), .init("best", .integer(rank.best)),
          .init("worst", .integer(rank.worst)),
        ])
    case .figure(let figure, let measure):
      typed("figure", members(of: measure) + members(of: figure))
    case .withheld(let reason): typed("withheld", [.init("reason", JSON(reason))])
    case .undefined(let reason): typed("undefined", [.init("reason", JSON(reason))])
    }
  }

  private func typed(_ kind: String, _ members: [JSON.Member]) -> JSON {
    .object([.init("type", .string(kind))] + members)
  }

  private func members(of measure: Measure) -> [JSON.Member] {
    [
      .init("measure", .string(measure.kind.rawValue)),
      .init("decimals", .integer(measure.decimals)),
    ]
  }

  private func members(of figure: Figure) -> [JSON.Member] {
    let estimate = figure.estimate
    return [
      .init("status", .string(figure.status.rawValue)), .init("value", .double(estimate?.value)),
      .init("lower", .double(estimate?.lower)), .init("upper", .double(estimate?.upper)),
      .init("n", figure.n.map { .integer($0) } ?? .null),
      .init("reason", figure.reason.map { JSON($0) } ?? .null),
    ]
  }
}
