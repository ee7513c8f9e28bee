package import Diagnostics

/// Reads the indicators of a quarter, JSON or a table, and reports every mistake in one run.
package struct IndicatorReader {
  private var diagnostics: [Diagnostic] = []
  private let registry: Registry?

  private init(_ registry: Registry?) {
    self.registry = registry
  }

  /// The keys of a JSON file.
  package static let fileKeys = ["$schema", "quarter", "version", "indicators"]
  /// Keys of an indicator: those of an object and the columns of a table.
  package static let keys = [
    "id", "department", "service", "name", "name_ar", "name_en", "unit", "direction", "target",
    "share_target", "tolerance_pct", "weight", "statistic", "actual", "values",
  ]

  /// Reads a JSON file. Departments and services are checked against the registry, if there is one.
  package static func read(
    _ source: SourceFile, registry: Registry? = nil
  ) -> (report: IndicatorReport?, diagnostics: [Diagnostic]) {
    let (root, problems) = JSONReader.read(source)
    guard let root else { return (nil, problems) }
    var reader = IndicatorReader(registry)
    reader.diagnostics = problems
    var top = ObjectReader(root, keys: Self.fileKeys)
    let quarter = top.quarter("quarter")
    let version = top.string("version", required: true)
    let nodes = top.array("indicators", required: true)
    reader.diagnostics += top.diagnostics
    return reader.finish(quarter, version?.text, nodes)
  }

  /// Reads a table of a quarter: one row for each indicator, `values` separated by semicolons.
  package static func read(
    table source: SourceFile, quarter: Quarter, version: String, registry: Registry? = nil
  ) -> (report: IndicatorReport?, diagnostics: [Diagnostic]) {
    let (rows, problems) = TableReader.read(
      source,
      texts: ["id", "department", "service", "name", "name_ar", "name_en", "unit", "values"])
    var reader = IndicatorReader(registry)
    reader.diagnostics = problems
    return reader.finish(quarter, version, rows)
  }

  private mutating func finish(
    _ quarter: Quarter?, _ version: String?, _ nodes: [JSONNode]
  ) -> (report: IndicatorReport?, diagnostics: [Diagnostic]) {
    let indicators = nodes.compactMap { indicator($0) }
    diagnostics += Diagnostic.duplicateIDs(in: nodes)
    let sorted = diagnostics.inReadingOrder()
    guard let quarter, let version, !sorted.hasErrors else { return (nil, sorted) }
    return (
      IndicatorReport(quarter: quarter, version: version, indicators: indicators), sorted
    )
  }

  private mutating func indicator(_ node: JSONNode) -> KeyIndicator? {
    var reader = ObjectReader(node, keys: Self.keys)
    let id = reader.id("id")
    let department = reader.knownDepartment(registry)
    let service = reader.string("service")
    if let service, let registry, registry.service(service.text) == nil {
      reader.report(
        "unknown-service", at: service.place,
        Phrase(
          en: "the registry has no service '\(service.text)'",
          ar: "لا توجد في السجل خدمة '\(service.text)'"))
    }
    let name = name(&reader) ?? id.map { Phrase($0.text) }
    let unit = reader.string("unit")?.text ?? ""
    let direction = reader.word("direction", as: KeyIndicator.Direction.self, required: true)
    let target = reader.number("target")
    let shareTarget = reader.number("share_target", in: 0...1) ?? 1
    let tolerance = reader.number("tolerance_pct", in: 0...1000) ?? 0
    let weight = reader.number("weight", in: 0...1e6) ?? 1
    let statistic = reader.word("statistic", as: KeyIndicator.Statistic.self)
    let actual = reader.number("actual")
    let values = values(&reader)
    if let values = node["values"], node["actual"] != nil {
      reader.report(
        "two-measurements", at: values.place,
        Phrase(
          en: "'actual' and 'values' say the same thing twice",
          ar: "القيمتان 'actual' و'values' تقولان الشيء نفسه مرتين"),
        help: Phrase(en: "keep one of them", ar: "أبقِ إحداهما"))
    }
    diagnostics += reader.diagnostics
    guard let id, let department, let name, let direction else { return nil }
    let measurement: KeyIndicator.Measurement =
      if let actual {
        .total(actual)
      } else if let values, !values.isEmpty {
        .values(values, statistic ?? .shareWithin)
      } else {
        .none
      }
    return KeyIndicator(
      id: id.text, name: name, department: department, service: service?.text, unit: unit,
      direction: direction, target: target, shareTarget: shareTarget,
      tolerancePercent: tolerance, weight: weight, measurement: measurement)
  }

  private func name(_ reader: inout ObjectReader) -> Phrase? {
    if reader.has("name") { return reader.value("name").flatMap { reader.phraseOrText($0) } }
    let arabic = reader.string("name_ar")?.text
    let english = reader.string("name_en")?.text
    guard let either = english ?? arabic else { return nil }
    return Phrase(en: english ?? either, ar: arabic ?? either)
  }

  /// An array of numbers, or numbers separated by semicolons.
  private func values(_ reader: inout ObjectReader) -> [Double]? {
    guard let node = reader.value("values") else { return nil }
    if let elements = node.elements {
      return elements.compactMap { element in
        if case .number(let number) = element.content, number.double.isFinite {
          return number.double
        }
        if case .null = element.content { return nil }
        reader.wrongType(element, Phrase(en: "a number", ar: "رقماً"))
        return nil
      }
    }
    if case .number(let number) = node.content { return [number.double] }
    guard let text = node.string else {
      reader.wrongType(node, Phrase(en: "an array of numbers", ar: "مصفوفة أرقام"))
      return nil
    }
    return text.text.split(separator: ";").compactMap { part in
      let trimmed = part.split(separator: " ").joined()
      if let value = Double(trimmed), value.isFinite { return value }
      reader.report(
        "wrong-type", at: text.place,
        Phrase(en: "'\(trimmed)' is no number", ar: "'\(trimmed)' ليس رقماً"),
        help: Phrase(en: "separate numbers by semicolons", ar: "افصل بين الأرقام بفاصلة منقوطة"))
      return nil
    }
  }
}

extension ObjectReader {
  /// The department of a row; one that the registry does not know is reported.
  mutating func knownDepartment(_ registry: Registry?) -> String? {
    guard let department = string("department", required: true) else { return nil }
    guard let registry, registry.department(department.text) == nil else {
      return department.text
    }
    report([
      .unknownDepartment(
        department.text, at: department.place, among: registry.departments.map(\.id),
        otherwise: Phrase(
          en: "import a registry that has it first", ar: "استورد أولاً سجلاً ترد فيه"))
    ])
    return nil
  }

  /// A quarter such as `2026-Q3`.
  mutating func quarter(_ key: String) -> Quarter? {
    guard let text = string(key, required: true) else { return nil }
    do throws(Quarter.Mistake) {
      return try Quarter(reading: text.text)
    } catch {
      report("no-quarter", at: text.place, error.message)
      return nil
    }
  }
}
