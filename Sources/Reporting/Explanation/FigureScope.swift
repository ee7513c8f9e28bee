package import Diagnostics
package import Programme

/// Which submissions stand behind a number of the quarterly report, and how they became it.
package struct FigureScope: Sendable, Hashable {
  /// The visits behind a number.
  package struct Visits: Sendable, Hashable {
    /// Which of the visits count.
    package enum Standing: Sendable, Hashable {
      /// Accepted, with enough coverage.
      case valid
      /// Waiting for an editor.
      case awaiting
      /// All that arrived.
      case any
    }

    /// The quarters they belong to.
    package enum Period: Sendable, Hashable {
      /// The quarter of the report.
      case quarter
      /// The year that ends with it.
      case year
      /// The quarter and the one before.
      case twoQuarters
    }

    /// The department that answers; `nil` for all.
    package var department: String?
    /// The centre; `nil` for all.
    package var centre: String?
    /// The service; `nil` for all.
    package var service: String?
    /// The channel; `nil` for all.
    package var channel: String?
    /// Only visits made in a centre.
    package var isInTheField = false
    /// Which of them count.
    package var standing = Standing.valid
    /// The quarters they belong to.
    package var period = Period.quarter
    /// Only visits with an allegation under this clause.
    package var clause: ClauseLetter?
    /// Only visits with an allegation that stands so.
    package var allegations: BreachState.Standing?
    /// Only the answers to this question, by its code.
    package var question: String?
    /// Only visits of this auditor.
    package var auditor: String?
    /// Only the halves of double visits.
    package var isPaired = false
  }

  /// The interviews behind a number.
  package struct Interviews: Sendable, Hashable {
    /// The department that answers; `nil` for all.
    package var department: String?
    /// The service; `nil` for all.
    package var service: String?
    /// Whether those of the quarter before are needed too.
    package var withQuarterBefore = false
    /// Only the answers to this question, by its code; `nil` for overall satisfaction and its company.
    package var question: String?
  }

  /// Rows of what others measured, as they were imported.
  package enum Import: Sendable, Hashable {
    /// One announced target with what was measured.
    case indicator(String)
    /// All announced targets of a department.
    case indicators(department: String)
    /// The requests of a department on the platform.
    case platform(department: String)
  }

  /// How the number came about, in words.
  package var method: Phrase
  /// The visits behind it; `nil` when none are.
  package var visits: Visits?
  /// The interviews behind it; `nil` when none are.
  package var interviews: Interviews?
  /// The imported rows behind it; `nil` when none are.
  package var imported: Import?
  /// Other numbers of the report that it is made of, by address.
  package var parts: [String] = []

  /// A scope from its parts.
  package init(
    _ method: Phrase, visits: Visits? = nil, interviews: Interviews? = nil,
    imported: Import? = nil, parts: [String] = []
  ) {
    self.method = method
    self.visits = visits
    self.interviews = interviews
    self.imported = imported
    self.parts = parts
  }

  /// The scope of a number by its address in the report of a quarter; `nil` when the report has no
  /// such table.
  package init?(_ address: String, of figures: QuarterFigures) {
    let words = address.split(separator: "/", maxSplits: 2).map(String.init)
    guard words.count == 3 else { return nil }
    let (table, row, column) = (words[0], words[1], words[2])
    let unit = row == "all" ? nil : row
    switch table {
    case "table-departments": self.init(departments: unit, column)
    case "table-index": self.init(index: row, column, of: figures)
    case "table-weights":
      self.init(
        ScopeWords.sensitivity, parts: ["table-index/\(row)/index"])
    case "table-change":
      var visits = Visits(department: row, isInTheField: true)
      visits.period = .twoQuarters
      self.init(ScopeWords.change, visits: visits, parts: ["table-departments/\(row)/audit"])
    case "table-satisfaction-change":
      self.init(
        ScopeWords.change, interviews: Interviews(department: row, withQuarterBefore: true),
        parts: ["table-satisfaction/\(row)/satisfaction_index"])
    case "table-gap":
      self.init(
        ScopeWords.gap,
        parts: ["table-departments/\(row)/audit", "table-satisfaction/\(row)/satisfaction_index"])
    case "table-volunteered": self.init(satisfaction: nil, column)
    case "table-satisfaction": self.init(satisfaction: unit, column)
    case "table-drivers": self.init(driver: row, column, department: nil)
    case "table-clauses": self.init(clause: row, column, department: nil)
    case "table-department-clauses": self.init(departmentClauses: row, column)
    case "table-visits": self.init(standing: unit, column)
    case "table-rejections":
      self.init(ScopeWords.count, visits: Visits(standing: .any))
    case "table-channels":
      self.init(ScopeWords.mean, visits: Visits(channel: row))
    case "table-indicators":
      self.init(ScopeWords.indicator, imported: .indicator(row))
    case "table-platform":
      self.init(ScopeWords.platform, imported: .platform(department: row))
    case "table-urgent": self.init(urgent: row)
    case "table-agreement":
      self.init(
        ScopeWords.agreement, visits: Visits(question: row, isPaired: true))
    case "table-auditors":
      var visits = Visits(isInTheField: true, auditor: row)
      visits.period = .year
      self.init(ScopeWords.auditor, visits: visits)
    default: self.init(detail: table, row, column, of: figures)
    }
  }

  /// Tables of one department end in its number among those that were visited.
  private init?(
    detail table: String, _ row: String, _ column: String, of figures: QuarterFigures
  ) {
    guard let dash = table.lastIndex(of: "-"), let number = Int(table[table.index(after: dash)...])
    else { return nil }
    let visited = figures.departments.filter { $0.visits.received > 0 }
    guard visited.indices.contains(number - 1) else { return nil }
    let department = visited[number - 1].id
    switch table[..<dash] {
    case "table-centres": self.init(centre: row, column)
    case "table-channels":
      self.init(
        row == "all" ? ScopeWords.channels : ScopeWords.mean,
        visits: Visits(department: department, channel: row == "all" ? nil : row))
    case "table-services":
      self.init(ScopeWords.mean, visits: Visits(department: department, service: row))
    case "table-drivers": self.init(driver: row, column, department: department)
    case "chart-sections":
      self.init(
        ScopeWords.section, visits: Visits(department: department, isInTheField: true))
    default: return nil
    }
  }
}

extension FigureScope {
  private init?(departments department: String?, _ column: String) {
    var visits = Visits(department: department)
    switch column {
    case "audit":
      visits.isInTheField = true
      self.init(ScopeWords.audit, visits: visits)
    case "rank":
      self.init(ScopeWords.rank, parts: department.map { ["table-index/\($0)/index"] } ?? [])
    case "satisfied": self.init(satisfaction: department, column)
    case "breach_rate": self.init(ScopeWords.breachRate, visits: visits)
    case "pending":
      visits.allegations = .pending
      self.init(ScopeWords.count, visits: visits)
    case "awaiting":
      visits.standing = .awaiting
      self.init(ScopeWords.count, visits: visits)
    default: return nil
    }
  }

  private init?(index department: String, _ column: String, of figures: QuarterFigures) {
    let components = figures.departments.first { $0.id == department }?.index?.components ?? []
    switch column {
    case "index":
      self.init(
        ScopeWords.index, parts: components.map { "table-index/\(department)/index_\($0.id)" })
    case "index_audit":
      self.init(
        ScopeWords.audit, visits: Visits(department: department, isInTheField: true),
        parts: ["table-departments/\(department)/audit"])
    case "index_satisfaction":
      self.init(
        ScopeWords.satisfactionIndex, interviews: Interviews(department: department),
        parts: ["table-satisfaction/\(department)/satisfaction_index"])
    case "index_kpi":
      let indicators = figures.departments.first { $0.id == department }?.indicators ?? []
      self.init(
        ScopeWords.indicators, imported: .indicators(department: department),
        parts: indicators.map { "table-indicators/\($0.id)/attainment" })
    case "index_platform":
      self.init(
        ScopeWords.platform, imported: .platform(department: department),
        parts: ["table-platform/\(department)/component"])
    case "index_breaches":
      self.init(
        ScopeWords.breachComponent, visits: Visits(department: department),
        parts: ["table-departments/\(department)/breach_rate"])
    case "index_weight_share":
      self.init(
        ScopeWords.weightShare,
        parts: components.map { "table-index/\(department)/index_\($0.id)" })
    default: return nil
    }
  }

  private init?(satisfaction department: String?, _ column: String) {
    let interviews = Interviews(department: department)
    let method: Phrase? =
      switch column {
      case "responses": ScopeWords.count
      case "satisfied": ScopeWords.satisfied
      case "satisfaction_index": ScopeWords.satisfactionIndex
      case "easy": ScopeWords.easy
      case "effort": ScopeWords.effort
      case "net_promoters": ScopeWords.netPromoters
      case "response_rate": ScopeWords.responseRate
      default: nil
      }
    guard let method else { return nil }
    self.init(method, interviews: interviews)
  }

  private init?(driver code: String, _ column: String, department: String?) {
    let interviews = Interviews(department: department, question: code)
    switch column {
    case "satisfied": self.init(ScopeWords.satisfied, interviews: interviews)
    case "importance": self.init(ScopeWords.importance, interviews: interviews)
    default: return nil
    }
  }

  private init?(clause code: String, _ column: String, department: String?) {
    var visits = Visits(department: department)
    visits.clause = ClauseLetter.allCases.first { $0.code == code }
    switch column {
    case "confirmed":
      visits.allegations = .counted
      self.init(ScopeWords.count, visits: visits)
    case "rate":
      visits.clause = nil
      self.init(ScopeWords.breachRate, visits: visits)
    case "pending":
      visits.allegations = .pending
      self.init(ScopeWords.count, visits: visits)
    case "cleared":
      visits.allegations = .cleared
      self.init(ScopeWords.count, visits: visits)
    default: return nil
    }
  }

  private init?(departmentClauses department: String, _ column: String) {
    var visits = Visits(department: department)
    if column.hasPrefix("confirmed_") {
      let latin = column.dropFirst("confirmed_".count)
      visits.clause = ClauseLetter.allCases.first { $0.latin == latin }
      visits.allegations = .counted
      self.init(ScopeWords.count, visits: visits)
    } else if column == "visits" {
      self.init(ScopeWords.count, visits: visits)
    } else {
      self.init(clause: "", column, department: department)
    }
  }

  private init?(standing department: String?, _ column: String) {
    var visits = Visits(department: department)
    visits.standing =
      switch column {
      case "valid": .valid
      case "awaiting": .awaiting
      default: .any
      }
    self.init(ScopeWords.count, visits: visits)
  }

  private init?(centre: String, _ column: String) {
    var visits = Visits(centre: centre)
    switch column {
    case "audit":
      visits.isInTheField = true
      visits.period = .year
      self.init(ScopeWords.centre, visits: visits)
    case "valid": self.init(ScopeWords.count, visits: visits)
    case "awaiting":
      visits.standing = .awaiting
      self.init(ScopeWords.count, visits: visits)
    case "coverage": self.init(ScopeWords.coverage, visits: visits)
    case "critical": self.init(ScopeWords.count, visits: visits)
    case "confirmed":
      visits.allegations = .counted
      self.init(ScopeWords.count, visits: visits)
    case "pending":
      visits.allegations = .pending
      self.init(ScopeWords.count, visits: visits)
    default: return nil
    }
  }

  private init?(urgent row: String) {
    guard let dash = row.range(of: "-", backwardsFrom: row) else { return nil }
    let service = String(row[..<dash])
    let code = String(row[row.index(after: dash)...])
    switch code {
    case "fee": self.init(ScopeWords.fee)
    case "satisfied":
      self.init(ScopeWords.urgent, interviews: Interviews(service: service))
    default:
      self.init(
        ScopeWords.urgent,
        visits: Visits(service: service, question: code == "score" ? nil : code))
    }
  }
}

extension String {
  /// The dash before the code of what is measured: services and codes may hold dashes themselves, so
  /// the codes that are ours are looked for first.
  fileprivate func range(of dash: String, backwardsFrom row: String) -> Index? {
    for code in ["-score", "-satisfied", "-fee"] where hasSuffix(code) {
      return index(endIndex, offsetBy: -code.count)
    }
    if let place = indices.first(where: { self[$0...].hasPrefix("-Q-") }) { return place }
    return lastIndex(of: "-")
  }
}
