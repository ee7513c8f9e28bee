import Diagnostics

extension Registry {
  /// The registry as compact JSON, the body of its log entry: equal registries give equal text, and
  /// ``RegistryReader`` reads it back.
  package var canonicalText: String {
    JSON.object([
      .init("registry", .string(name)), .init("version", .string(version)),
      .init("sample", .bool(isSample)), .init("departments", .array(departments.map(\.json))),
      .init("centres", .array(centres.map(\.json))),
      .init("services", .array(services.map(\.json))),
    ]).canonical.compactText
  }
}

extension Department {
  fileprivate var json: JSON {
    .object([
      .init("id", .string(id)), .init("name", JSON(name)), .init("kind", .string(kind.rawValue)),
    ])
  }
}

extension Centre {
  fileprivate var json: JSON {
    .object(
      [
        .init("id", .string(id)), .init("name", JSON(name)),
        .init("department", .string(department)), .init("type", .string(kind.rawValue)),
      ]
        + member("governorate", governorate.map { JSON($0) })
        + member("annual_transactions", annualTransactions.map { .integer($0) }))
  }
}

extension Service {
  fileprivate var json: JSON {
    .object(
      [
        .init("id", .string(id)), .init("name", JSON(name)),
        .init("department", .string(department)),
      ]
        + member("standard_minutes", standardMinutes.map { .double($0) })
        + member("standard_visits", standardVisits.map { .integer($0) })
        + member("documents", documents.map { .array($0.map { JSON($0) }) })
        + member("fee_fils", feeFils.map { .integer($0) })
        + member("urgent_of", urgentOf.map { .string($0) }))
  }
}

/// A member, unless there is nothing to say.
private func member(_ name: String, _ value: JSON?) -> [JSON.Member] {
  value.map { [.init(name, $0)] } ?? []
}
