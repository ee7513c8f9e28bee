package import Diagnostics

/// Reads what the platform reports of a quarter, JSON with counts or a table of single requests, and
/// reports every mistake in one run.
package struct PlatformReader {
  private var diagnostics: [Diagnostic] = []

  private init() {}

  /// The columns of a table of requests.
  package static let columns = [
    "request", "department", "in_time", "rating", "escalated", "reopened", "closed",
  ]

  /// The keys of a JSON file of counts.
  package static let keys = ["$schema", "quarter", "version", "departments"]
  /// The keys of a department in it.
  package static let departmentKeys = [
    "department", "due", "on_time", "undecided", "ratings", "unrated", "escalated", "reopened",
  ]

  /// Reads a JSON file of counts.
  package static func read(
    _ source: SourceFile, registry: Registry? = nil
  ) -> (report: PlatformReport?, diagnostics: [Diagnostic]) {
    let (root, problems) = JSONReader.read(source)
    guard let root else { return (nil, problems) }
    var reader = PlatformReader()
    reader.diagnostics = problems
    var top = ObjectReader(root, keys: Self.keys)
    let quarter = top.quarter("quarter")
    let version = top.string("version", required: true)
    let nodes = top.array("departments", required: true)
    reader.diagnostics += top.diagnostics
    var departments: [PlatformReport.Department] = []
    for node in nodes {
      guard let department = reader.department(node, registry) else { continue }
      if departments.contains(where: { $0.id == department.id }) {
        reader.diagnostics.append(
          Diagnostic(
            .error, "duplicate-id", at: node["department"]?.place ?? node.place,
            Phrase(
              en: "the department '\(department.id)' stands here twice",
              ar: "الدائرة '\(department.id)' واردة مرتين")))
      }
      departments.append(department)
    }
    return reader.finish(quarter, version?.text, departments)
  }

  private mutating func department(
    _ node: JSONNode, _ registry: Registry?
  ) -> PlatformReport.Department? {
    var reader = ObjectReader(node, keys: Self.departmentKeys)
    let id = reader.knownDepartment(registry)
    let due = reader.integer("due", required: true)
    let onTime = reader.integer("on_time", required: true)
    let undecided = reader.integer("undecided") ?? 0
    let unrated = reader.integer("unrated") ?? 0
    let escalated = reader.integer("escalated") ?? 0
    let reopened = reader.integer("reopened") ?? 0
    if let due, let onTime, onTime > due {
      reader.report(
        "too-many", at: node["on_time"]?.place ?? node.place,
        Phrase(
          en: "\(onTime) in time is more than the \(due) that were due",
          ar: "\(onTime) في الموعد أكثر من \(due) مستحقة"))
    }
    diagnostics += reader.diagnostics
    var ratings = [0, 0, 0, 0, 0]
    if let node = node["ratings"] {
      var reader = ObjectReader(node, keys: ["1", "2", "3", "4", "5"])
      for rating in 1...5 { ratings[rating - 1] = reader.integer("\(rating)") ?? 0 }
      diagnostics += reader.diagnostics
    }
    guard let id, let due, let onTime else { return nil }
    return PlatformReport.Department(
      id: id, due: due, onTime: onTime, undecided: undecided, ratings: ratings, unrated: unrated,
      escalated: escalated, reopened: reopened)
  }

  /// Reads a table of single requests: `in_time` is yes, no, or empty while the request is not due or
  /// nobody announced a limit for it; `rating` is 1 to 5 or empty; a request that is not `closed` can
  /// have no rating and is no unrated one.
  package static func read(
    table source: SourceFile, quarter: Quarter, version: String, registry: Registry? = nil
  ) -> (report: PlatformReport?, diagnostics: [Diagnostic]) {
    let (rows, problems) = TableReader.read(source, texts: ["request", "department"])
    var reader = PlatformReader()
    reader.diagnostics = problems
    var order: [String] = []
    var requests: [String: [Request]] = [:]
    var seen: Set<String> = []
    for row in rows {
      guard let (department, request) = reader.request(row, registry, &seen) else { continue }
      if requests[department] == nil { order.append(department) }
      requests[department, default: []].append(request)
    }
    let departments = order.map { id in
      let requests = requests[id] ?? []
      var ratings = [0, 0, 0, 0, 0]
      for rating in requests.compactMap(\.rating) { ratings[rating - 1] += 1 }
      return PlatformReport.Department(
        id: id, due: requests.count { $0.isInTime != nil },
        onTime: requests.count { $0.isInTime == true },
        undecided: requests.count { $0.isInTime == nil }, ratings: ratings,
        unrated: requests.count { $0.isClosed && $0.rating == nil },
        escalated: requests.count(where: \.isEscalated),
        reopened: requests.count(where: \.isReopened))
    }
    return reader.finish(quarter, version, departments)
  }

  private struct Request {
    let isInTime: Bool?
    let rating: Int?
    let isEscalated: Bool
    let isReopened: Bool
    let isClosed: Bool
  }

  private enum YesNo: String, CaseIterable {
    case yes
    case no
  }

  private mutating func request(
    _ row: JSONNode, _ registry: Registry?, _ seen: inout Set<String>
  ) -> (String, Request)? {
    var reader = ObjectReader(row, keys: Self.columns)
    let id = reader.string("request", required: true)
    let department = reader.knownDepartment(registry)
    let inTime = reader.word("in_time", as: YesNo.self)
    let rating = reader.integer("rating", in: 1...5)
    let escalated = reader.word("escalated", as: YesNo.self)
    let reopened = reader.word("reopened", as: YesNo.self)
    let closed = reader.word("closed", as: YesNo.self)
    if let id, !seen.insert(id.text).inserted {
      reader.report(
        "duplicate-id", at: id.place,
        Phrase(
          en: "the request '\(id.text)' stands here twice", ar: "الطلب '\(id.text)' وارد مرتين"))
    }
    diagnostics += reader.diagnostics
    guard let department, id != nil else { return nil }
    return (
      department,
      Request(
        isInTime: inTime.map { $0 == .yes }, rating: rating, isEscalated: escalated == .yes,
        isReopened: reopened == .yes, isClosed: closed != .no)
    )
  }

  private func finish(
    _ quarter: Quarter?, _ version: String?, _ departments: [PlatformReport.Department]
  ) -> (report: PlatformReport?, diagnostics: [Diagnostic]) {
    let sorted = diagnostics.inReadingOrder()
    guard let quarter, let version, !sorted.hasErrors else { return (nil, sorted) }
    return (
      PlatformReport(quarter: quarter, version: version, departments: departments), sorted
    )
  }
}

extension PlatformReport {
  /// The report as compact JSON, the body of its log entry; ``PlatformReader`` reads it back.
  package var canonicalText: String {
    JSON.object([
      .init("quarter", .string(quarter.code)), .init("version", .string(version)),
      .init(
        "departments",
        .array(
          departments.map { department in
            .object([
              .init("department", .string(department.id)), .init("due", .integer(department.due)),
              .init("on_time", .integer(department.onTime)),
              .init("undecided", .integer(department.undecided)),
              .init(
                "ratings",
                .object(
                  department.ratings.enumerated().map { .init("\($0 + 1)", .integer($1)) })),
              .init("unrated", .integer(department.unrated)),
              .init("escalated", .integer(department.escalated)),
              .init("reopened", .integer(department.reopened)),
            ])
          })),
    ]).compactText
  }
}
